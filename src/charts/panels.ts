import { emptySentence, figureOnTop } from './annotations.ts';
import { horizontalBars } from './bars.ts';
import { frame, frameHeight } from './frame.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';
import { short } from './words.ts';

/** A column of both panels. */
export interface Column {
  readonly label: string;
  readonly searches: number;
  readonly flagged: number;
}

interface PanelsOptions {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column[];
  /** Every how manyth column bears its label. */
  readonly labelEvery: number;
  /** Said in the drawing where no column holds a search. */
  readonly empty: string;
}

/** More columns than this leave no room for a figure over each. */
const figuresAtMost = 8;

const panel = (title: string, most: number) =>
  ({
    type: 'linear',
    stack: 'panels',
    stackWeight: 1,
    min: 0,
    // Room for the figure over the highest bar.
    max: Math.max(1, most * 1.3),
    border: { display: false },
    grid: {
      color: ({ tick }: { tick: { value: number } }) =>
        tick.value === 0 ? look.colours.rule : look.colours.grid,
    },
    title: {
      display: true,
      text: title,
      color: look.colours.ink,
      font: { size: look.text.small, weight: 600 },
    },
    ticks: {
      precision: 0,
      maxTicksLimit: 4,
      font: { size: look.text.small },
      // The label at the end of the lower panel would stand on the zero of the upper one.
      callback: (value: string | number, i: number, ticks: readonly unknown[]) =>
        i === ticks.length - 1 ? '' : short(Number(value)),
    },
  }) as const;

/**
 * Flagged searches above, all searches beneath, over the same columns, each from its own zero: a flagged
 * few beside a great many would not be seen on one scale, and a share of them would hide how few they are.
 */
export function twoPanels({
  title,
  subtitle,
  columns,
  labelEvery,
  empty,
}: PanelsOptions): Pick<ChartSpec, 'config' | 'height'> {
  if (columns.every((column) => column.searches === 0))
    return horizontalBars({ title, subtitle, bars: [], empty });
  const none = columns.every((column) => column.flagged === 0);
  const figures = (count: (column: Column) => number, scale: string) => {
    const most = Math.max(...columns.map(count));
    const first = columns.findIndex((column) => count(column) === most);
    return columns.flatMap((column, i) =>
      count(column) > 0 && (columns.length <= figuresAtMost || i === first)
        ? [{ ...figureOnTop(short(count(column)), i, count(column)), yScaleID: scale, xScaleID: 'x' }]
        : [],
    );
  };
  const bars = (count: (column: Column) => number, yAxisID: string, backgroundColor: string) => ({
    data: columns.map(count),
    yAxisID,
    backgroundColor,
    grouped: false,
    categoryPercentage: 0.9,
    barPercentage: 0.9,
    maxBarThickness: 48,
  });
  return {
    height: frameHeight + 270,
    config: {
      type: 'bar',
      data: {
        labels: columns.map((column, i) => (i % labelEvery === 0 ? column.label.split('\n') : '')),
        datasets: [
          bars((column) => column.flagged, 'flagged', look.colours.navy),
          bars((column) => column.searches, 'searches', look.colours.grey),
        ],
      },
      options: {
        layout: { padding: look.padding },
        scales: {
          x: {
            grid: { display: false },
            border: { display: false },
            ticks: { autoSkip: false, maxRotation: 0, font: { size: look.text.small } },
          },
          // The first scale of a stack stands lowest.
          searches: panel('All searches', Math.max(...columns.map((column) => column.searches))),
          flagged: panel('Flagged', Math.max(...columns.map((column) => column.flagged))),
        },
        plugins: {
          ...frame(title, subtitle),
          annotation: {
            clip: false,
            annotations: [
              ...figures((column) => column.flagged, 'flagged'),
              ...figures((column) => column.searches, 'searches'),
              ...(none
                ? [{ ...emptySentence('No flagged search'), xScaleID: 'x', yScaleID: 'flagged' }]
                : []),
            ],
          },
        },
      },
    },
  };
}
