import { agencyNotStated } from '../model/log-source.ts';
import type { Summary } from '../model/summary.ts';
import { horizontalBars } from './bars.ts';
import type { ChartSpec } from './spec.ts';
import { counted, joined, listed, number, searches } from './words.ts';

/** More agencies than this are left to the table of the report. */
const shownAtMost = 12;

/** Which agencies made the flagged searches. */
export function flaggedByAgency(summary: Summary): ChartSpec {
  const title = 'Flagged searches by searching agency';
  const flagging = summary.by_agency.filter((row) => row.flagged > 0);
  const shown = flagging.slice(0, shownAtMost);
  const left = flagging.slice(shownAtMost);
  const leftFlagged = left.reduce((sum, row) => sum + row.flagged, 0);
  // The line of searches whose agency cannot be read is no agency.
  const known = summary.by_agency.filter(({ agency }) => agency !== agencyNotStated);
  const without = known.filter((row) => row.flagged === 0).length;
  const note = joined([
    left.length > 0
      ? `${counted(left.length, 'more agency', 'more agencies')} with ${counted(leftFlagged, 'flagged search', 'flagged searches')} not drawn.`
      : null,
    flagging.length > 0 && without > 0
      ? `${counted(without, 'agency', 'agencies')} without a flagged search not drawn.`
      : null,
  ]);
  return {
    id: 'flagged-by-agency',
    title,
    note,
    alt:
      shown.length === 0
        ? `No agency made a flagged search, of ${counted(known.length, 'agency', 'agencies')} that searched.`
        : `Bar chart of flagged searches by searching agency. ${listed(
            shown.map((row) => `${row.agency}: ${number(row.flagged)} of ${searches(row.searches)}`),
          )}.${note === null ? '' : ` ${note}`}`,
    ...horizontalBars({
      title,
      subtitle: 'Flagged, of all searches of the agency',
      empty: 'No flagged search in these logs',
      bars: shown.map((row) => ({
        name: row.agency,
        value: row.flagged,
        figure: `${number(row.flagged)} of ${number(row.searches)}`,
      })),
    }),
  };
}
