import type { Summary } from '../model/summary.ts';
import { panelsAlt, timedNote } from './panel-words.ts';
import { twoPanels } from './panels.ts';
import type { ChartSpec } from './spec.ts';
import { joined } from './words.ts';

/** At which hour searches were made. */
export function byHour(summary: Summary): ChartSpec {
  const title = 'Searches by hour of the day';
  const empty = 'No search with a readable time';
  const columns = summary.by_hour.map(({ hour, searches, flagged }) => ({
    label: String(hour),
    searches,
    flagged,
  }));
  const note = joined([
    'Agencies work in shifts: an hour says nothing of the purpose.',
    timedNote(summary, columns),
  ]);
  return {
    id: 'by-hour',
    title,
    note,
    alt: panelsAlt('the hours of the day', columns, note, empty),
    ...twoPanels({
      title,
      subtitle: `Hour from 0 to 23 in ${summary.zones.counted_in}`,
      columns,
      empty,
      labelEvery: 3,
    }),
  };
}
