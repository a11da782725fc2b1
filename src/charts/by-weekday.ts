import type { Summary } from '../model/summary.ts';
import { panelsAlt, timedNote } from './panel-words.ts';
import { twoPanels } from './panels.ts';
import type { ChartSpec } from './spec.ts';

/** On which weekday searches were made. */
export function byWeekday(summary: Summary): ChartSpec {
  const title = 'Searches by weekday';
  const empty = 'No search with a readable time';
  const columns = summary.by_weekday.map(({ weekday, searches, flagged }) => ({
    label: weekday.slice(0, 3),
    searches,
    flagged,
  }));
  const note = timedNote(summary, columns);
  return {
    id: 'by-weekday',
    title,
    note,
    alt: panelsAlt('the days of the week', columns, note, empty),
    ...twoPanels({ title, subtitle: `Day in ${summary.zones.counted_in}`, columns, empty, labelEvery: 1 }),
  };
}
