import type { BreakMark } from './breaks.ts';
import { look } from './look.ts';
import { short } from './words.ts';

/** A drawing over or under the bars, in the words of the annotation plugin. */
export type Annotation = Readonly<Record<string, unknown>>;

/** A sentence in the middle of a chart that has nothing to show. */
export const emptySentence = (content: string): Annotation => ({
  type: 'label',
  content,
  color: look.colours.quiet,
  backgroundColor: look.colours.background,
  font: { size: look.text.body },
});

/** A figure right of the end of a horizontal bar. */
export const figureAtEnd = (content: string, value: number, row: number): Annotation => ({
  type: 'label',
  content,
  xValue: value,
  yValue: row,
  position: { x: 'start', y: 'center' },
  xAdjust: 2,
  padding: 2,
  color: look.colours.ink,
  font: { size: look.text.body },
});

/** A figure over the top of a column or a point. */
export const figureOnTop = (content: string, column: number, value: number): Annotation => ({
  type: 'label',
  content,
  xValue: column,
  yValue: value,
  position: { x: 'center', y: 'end' },
  yAdjust: -5,
  padding: 1,
  backgroundColor: look.colours.veil,
  color: look.colours.ink,
  font: { size: look.text.small },
});

/** The figure of each month over it, or of the highest alone where there are more months than leave room for all. */
export function figuresOnTop(values: readonly (number | null)[], atMost: number): Annotation[] {
  const most = values.indexOf(Math.max(...values.map((value) => value ?? 0)));
  return values.flatMap((value, i) =>
    value !== null && value > 0 && (values.length <= atMost || i === most)
      ? [figureOnTop(short(value), i, value)]
      : [],
  );
}

/** Grey ground where no log has a row, and a numbered rule where the log itself changes. */
export function monthGround(
  values: readonly (number | null)[],
  marks: readonly BreakMark[],
): readonly Annotation[] {
  const gaps = [...values.entries()].filter(([, value]) => value === null);
  return [
    ...gaps.map(([index]) => ({
      type: 'box',
      xMin: index - 0.5,
      xMax: index + 0.5,
      backgroundColor: look.colours.gap,
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw',
    })),
    ...marks.map((mark) => ({
      type: 'line',
      scaleID: 'x',
      value: mark.index - 0.5,
      borderColor: look.colours.rule,
      borderWidth: 1.5,
      borderDash: [4, 3],
      label: {
        display: true,
        content: String(mark.number),
        position: 'start',
        backgroundColor: look.colours.background,
        color: look.colours.quiet,
        font: { size: look.text.small, weight: 600 },
        padding: { x: 4, y: 1 },
      },
    })),
  ];
}
