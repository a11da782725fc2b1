import { emptySentence, figureAtEnd } from './annotations.ts';
import { frame, frameHeight } from './frame.ts';
import { look } from './look.ts';
import { nameLines, widthOf } from './name-lines.ts';
import type { ChartSpec } from './spec.ts';

/** One bar: its name at the left, its figure written at its end. */
interface Bar {
  /** A line break in it is kept. */
  readonly name: string;
  readonly value: number;
  readonly figure: string;
  readonly colour?: string;
}

/** The end of the scale that leaves the longest figure room after its bar. */
function scaleEnd(bars: readonly Bar[], names: readonly string[][]): number {
  const plot = look.width - 20 - look.text.body * Math.max(0, ...names.flat().map(widthOf));
  const ends = bars.map(
    ({ value, figure }) => (value * plot) / Math.max(plot / 4, plot - look.text.body * widthOf(figure) - 6),
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
