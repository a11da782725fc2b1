import type { Summary } from '../model/summary.ts';
import { panelsAlt } from './panel-words.ts';
import { twoPanels } from './panels.ts';
import type { ChartSpec } from './spec.ts';
import { counted, joined, searches } from './words.ts';

/** At least half cover the middle value or more: of a middle value of 0 all do, which would say nothing. */
const atLeastHalf = (median: number): string =>
  median === 0 ? 'no network' : `${counted(median, 'network', 'networks')} or more`;

/** How many agencies' networks of cameras a search covered. */
export function byWidth(summary: Summary): ChartSpec {
  const title = 'Width of search';
  const empty = 'No log records how many networks a search covered';
  const columns = summary.by_width.map((row) => ({
    label: row.networks.replace(/ (\S+)$/, '\n$1'),
    searches: row.searches,
    flagged: row.flagged,
  }));
  const {
    networks_median: middle,
    networks_median_flagged: middleFlagged,
    networks_unknown: unknown,
  } = summary.width;
  // The middle is that of the searches with the number: of all searches it would be untrue where some lack it.
  const [all, flagged] =
    unknown > 0 ? ['the others', 'the flagged among them'] : ['all searches', 'the flagged ones'];
  const note = joined([
    unknown > 0 ? `${searches(unknown)} without a recorded number of networks.` : null,
    middle === null ? null : `At least half of ${all} covered ${atLeastHalf(middle)}.`,
    middleFlagged === null ? null : `At least half of ${flagged} covered ${atLeastHalf(middleFlagged)}.`,
  ]);
  return {
    id: 'by-width',
    title,
    note,
    alt: panelsAlt('the number of networks searched', columns, note, empty),
    ...twoPanels({
      title,
      subtitle: 'By number of networks (agencies’ cameras) that a search covered',
      columns,
      empty,
      labelEvery: 1,
    }),
  };
}
