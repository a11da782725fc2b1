import type { Summary } from '../model/summary.ts';
import { emptySentence, figuresOnTop, monthGround } from './annotations.ts';
import { breakMarks, breakNote, segments } from './breaks.ts';
import { frame, frameHeight } from './frame.ts';
import { look } from './look.ts';
import { monthScales } from './month-axis.ts';
import { monthSeries, monthSubtitle, noTime, seriesNotes, span } from './month-series.ts';
import { monthName } from '../model/figure-words.ts';
import { monthLabels } from './months.ts';
import type { ChartSpec } from './spec.ts';
import { joined, number, searches } from './words.ts';

/** More months than this leave no room for the figure of each. */
const figuresAtMost = 7;

/** How many searches the logs hold of each month: a line, split where the log itself changes. */
export function searchesByMonth(summary: Summary): ChartSpec {
  const title = 'Searches by month';
  const series = monthSeries(summary);
  const { months } = series;
  const values = series.rows.map((row) => row?.searches ?? null);
  const counts = values.filter((value) => value !== null);
  const most = Math.max(0, ...counts);
  const marks = breakMarks(summary, months);
  const note = joined([breakNote(marks), ...seriesNotes(series)]);
  const one = months.length === 1;
  const runs = segments(values, marks);
  const total = counts.reduce((sum, value) => sum + value, 0);
  const peak = months[values.indexOf(most)] ?? '';
  const alt = joined([
    months.length === 0
      ? `${noTime}.`
      : one
        ? `Bar chart of searches by month: ${searches(total)} in ${span(months)}.`
        : `Line chart of searches by month, ${span(months)}: ${searches(total)}, at most ${number(most)} in a month (${monthName(peak)}), at least ${number(Math.min(...counts))}.`,
    note,
  ]);
  return {
    id: 'searches-by-month',
    title,
    note,
    alt: alt ?? '',
    height: frameHeight + (months.length === 0 ? 60 : 200),
    config: {
      type: one ? 'bar' : 'line',
      data: {
        labels: monthLabels(months),
        datasets: runs.map(({ from, to }) => ({
          data: values.map((value, i) => (i >= from && i <= to ? value : null)),
          borderColor: look.colours.navy,
          backgroundColor: look.colours.navy,
          borderWidth: one ? 0 : 2.5,
          pointRadius: from === to || months.length <= 14 ? 3.5 : 0,
          maxBarThickness: 64,
        })),
      },
      options: {
        layout: { padding: look.padding },
        scales: monthScales({ stacked: false, shown: months.length > 0 }),
        plugins: {
          ...frame(title, monthSubtitle(months, summary.zones.counted_in)),
          annotation: {
            clip: false,
            annotations:
              months.length === 0
                ? [emptySentence(noTime)]
                : [...monthGround(values, marks), ...figuresOnTop(values, figuresAtMost)],
          },
        },
      },
    },
  };
}
