import { emptySentence, figureAtEnd } from './annotations.ts';
import { frame, frameHeight } from './frame.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';

/** One bar: its name at the left, its figure written at its end. */
interface Bar {
  /** A line break in it is kept. */
  readonly name: string;
  readonly value: number;
  readonly figure: string;
  readonly colour?: string;
}

/** Letters to a line of a bar's name, and lines to a name, before it is cut. */
const lineLetters = 26;
const linesAtMost = 2;

/** What the shipped font surely has: any other letter would be drawn by whatever font a machine has at hand. */
const undrawable = /[^\s\u{20}-\u{24F}\u{2010}-\u{2026}]/gu;

/** A name in lines that fit beside the bars, cut with an ellipsis where it is longer still. */
function nameLines(name: string): string[] {
  const lines: string[] = [];
  // A hyphen ends a part too, and stays at its end.
  for (const part of name
    .replace(undrawable, '?')
    .trim()
    .match(/[^\s-]*-|[^\s-]+\s*/g) ?? ['']) {
    const last = lines.at(-1);
    if (last !== undefined && `${last}${part}`.trimEnd().length <= lineLetters)
      lines[lines.length - 1] = `${last}${part}`;
    else lines.push(part);
  }
  const trimmed = lines.map((line) => line.trimEnd());
  const kept = trimmed.slice(0, linesAtMost);
  if (trimmed.length > linesAtMost) kept[linesAtMost - 1] = `${kept[linesAtMost - 1] ?? ''} …`;
  return kept.map((line) => (line.length > lineLetters + 2 ? `${line.slice(0, lineLetters)}…` : line));
}

/** Estimated width of a line of text, in units: the letters of the shipped font are near 0.56 of its size. */
const textWidth = (letters: number): number => letters * look.text.body * 0.56;

/** The end of the scale that leaves the longest figure room after its bar. */
function scaleEnd(bars: readonly Bar[], names: readonly string[][]): number {
  const plot = look.width - 20 - textWidth(Math.max(0, ...names.flat().map((line) => line.length)));
  const ends = bars.map(
    ({ value, figure }) => (value * plot) / Math.max(plot / 4, plot - textWidth(figure.length) - 6),
  );
  return Math.max(1, ...ends);
}

interface BarsOptions {
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly Bar[];
  /** Said in the drawing where there is no bar. */
  readonly empty: string;
}

/** Horizontal bars from zero with their names and figures beside them, and so without an axis of numbers. */
export function horizontalBars({
  title,
  subtitle,
  bars,
  empty,
}: BarsOptions): Pick<ChartSpec, 'config' | 'height'> {
  const names = bars.map((bar) => bar.name.split('\n').flatMap(nameLines));
  const lines = Math.max(1, ...names.map((name) => name.length));
  const nothing = bars.length === 0;
  return {
    height: frameHeight + (nothing ? 60 : bars.length * (14 + 16 * lines) + 8),
    config: {
      type: 'bar',
      data: {
        labels: names,
        datasets: [
          {
            data: bars.map((bar) => bar.value),
            backgroundColor: bars.map((bar) => bar.colour ?? look.colours.navy),
            barPercentage: 0.8,
            categoryPercentage: 0.9,
            maxBarThickness: 24,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: { padding: look.padding },
        scales: {
          x: { display: false, min: 0, max: scaleEnd(bars, names) },
          y: {
            display: !nothing,
            grid: { display: false },
            border: { color: look.colours.rule },
            ticks: { color: look.colours.ink, autoSkip: false, crossAlign: 'far' },
          },
        },
        plugins: {
          ...frame(title, subtitle),
          annotation: {
            clip: false,
            annotations: nothing
              ? [emptySentence(empty)]
              : bars.map(({ value, figure }, row) => figureAtEnd(figure, value, row)),
          },
        },
      },
    },
  };
}
