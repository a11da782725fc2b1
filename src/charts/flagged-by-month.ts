import type { Summary } from '../model/summary.ts';
import { emptySentence, figuresOnTop, monthGround } from './annotations.ts';
import { breakMarks, breakNote } from './breaks.ts';
import { frame, frameHeight } from './frame.ts';
import { look } from './look.ts';
import { monthScales } from './month-axis.ts';
import { monthSeries, monthSubtitle, noTime, seriesNotes, span } from './month-series.ts';
import { monthName } from '../model/figure-words.ts';
import { monthLabels } from './months.ts';
import type { ChartSpec } from './spec.ts';
import { counted, joined, listed, number, searches } from './words.ts';

type Month = Summary['by_month'][number];

/** The parts of a month's bar, from its foot: by whose account, else by the recorded purpose. */
const parts: readonly { name: string; colour: string; count: (row: Month) => number }[] = [
  { name: 'ICE account', colour: look.colours.navy, count: (row) => row.ice },
  { name: 'CBP account', colour: look.colours.rust, count: (row) => row.cbp },
  {
    name: 'Other account, immigration purpose',
    colour: look.colours.sky,
    count: (row) => row.flagged - row.ice - row.cbp,
  },
];

/** More months than this leave no room for a figure over each bar. */
const figuresAtMost = 14;

/** Flagged searches of each month, in bars by whose account searched. */
export function flaggedByMonth(summary: Summary): ChartSpec {
  const title = 'Flagged searches by month';
  const series = monthSeries(summary);
  const { months, rows } = series;
  const totals = rows.map((row) => row?.flagged ?? null);
  const most = Math.max(0, ...totals.map((total) => total ?? 0));
  const marks = breakMarks(summary, months);
  const note = joined([breakNote(marks), ...seriesNotes(series)]);
  const counts = parts.map(({ name, colour, count }) => {
    const values = rows.map((row) => (row === null ? null : count(row)));
    return { name, colour, values, sum: values.reduce<number>((sum, value) => sum + (value ?? 0), 0) };
  });
  const drawn = counts.filter(({ sum }) => sum > 0);
  const without = totals.filter((total) => total === 0).length;
  const alt = joined([
    most === 0
      ? months.length === 0
        ? `${noTime}.`
        : `No flagged search in ${span(months)}.`
      : `Bar chart of flagged searches by month, ${span(months)}. ${listed(
          counts.map(({ name, sum }) => `${name}: ${searches(sum)}`),
        )}. At most ${number(most)} in a month (${monthName(months[totals.indexOf(most)] ?? '')}).`,
    most > 0 && without > 0 ? `${counted(without, 'month', 'months')} without one.` : null,
    note,
  ]);
  return {
    id: 'flagged-by-month',
    title,
    note,
    alt: alt ?? '',
    height: frameHeight + (months.length === 0 ? 60 : 230),
    config: {
      type: 'bar',
      data: {
        labels: monthLabels(months),
        datasets: drawn.map(({ name, colour, values, sum }) => ({
          label: `${name} (${number(sum)})`,
          data: values,
          backgroundColor: colour,
          maxBarThickness: 64,
          categoryPercentage: 0.9,
        })),
      },
      options: {
        layout: { padding: look.padding },
        scales: monthScales({ stacked: true, shown: months.length > 0 }),
        plugins: {
          ...frame(title, monthSubtitle(months, summary.zones.counted_in)),
          legend: {
            display: drawn.length > 0,
            align: 'start',
            labels: { boxWidth: 12, boxHeight: 12, padding: 8, font: { size: look.text.small } },
          },
          annotation: {
            clip: false,
            annotations: [
              ...monthGround(totals, marks),
              ...(most === 0
                ? [emptySentence(months.length === 0 ? noTime : 'No flagged search in these months')]
                : figuresOnTop(totals, figuresAtMost)),
            ],
          },
        },
      },
    },
  };
}
