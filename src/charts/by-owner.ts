import type { Summary } from '../model/summary.ts';
import { horizontalBars } from './bars.ts';
import type { ChartSpec } from './spec.ts';
import { counted, joined, listed, number, searches } from './words.ts';

type Owner = Summary['by_owner'][number];

const shownAtMost = 12;

/** Only a network log tells of searches of the owner's cameras. */
const kinds: Record<Owner['log_kind'], string> = {
  own: 'own searches',
  network: 'network log',
  portal: 'portal log',
  unknown: 'kind of log unknown',
};

const named = (row: Owner): string => `${row.owner} (${kinds[row.log_kind]})`;

/** Which released logs hold the flagged searches. */
export function flaggedByOwner(summary: Summary): ChartSpec {
  const title = 'Flagged searches by released log';
  const flagging = summary.by_owner.filter((row) => row.flagged > 0);
  const shown = flagging.slice(0, shownAtMost);
  const left = flagging.length - shown.length;
  const without = summary.by_owner.length - flagging.length;
  const note = joined([
    shown.length > 1 ? 'A search stands in each log that holds it, so the bars may not be added up.' : null,
    left > 0 ? `${counted(left, 'more log', 'more logs')} with flagged searches not drawn.` : null,
    shown.length > 0 && without > 0
      ? `${counted(without, 'log', 'logs')} without a flagged search not drawn.`
      : null,
  ]);
  return {
    id: 'flagged-by-owner',
    title,
    note,
    alt:
      shown.length === 0
        ? `None of ${counted(summary.by_owner.length, 'log', 'logs')} holds a flagged search.`
        : `Bar chart of flagged searches by released log. ${listed(
            shown.map((row) => `${named(row)}: ${number(row.flagged)} of ${searches(row.searches)}`),
          )}.${note === null ? '' : ` ${note}`}`,
    ...horizontalBars({
      title,
      subtitle: 'Flagged, of all searches in the log',
      empty: 'No flagged search in these logs',
      bars: shown.map((row) => ({
        name: `${row.owner}\n${kinds[row.log_kind]}`,
        value: row.flagged,
        figure: `${number(row.flagged)} of ${number(row.searches)}`,
      })),
    }),
  };
}
