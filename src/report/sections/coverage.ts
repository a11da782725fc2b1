import type { Block, Cell } from '../blocks.ts';
import { reasonStates, type Summary } from '../../model/summary.ts';
import { localTime, longMonth } from '../dates.ts';
import { monthSpans } from '../../model/figure-words.ts';
import { listed, logKindWords, percent, reasonWords } from '../words.ts';
import { caveatsOpening } from './opening.ts';
import { chartBlock, type WriteSection } from './section.ts';

/** Null where the log has no such column: an empty cell, which the note explains. */
const share = (value: number | null): Cell => (value === null ? null : percent(value));

/** How long each log runs, what is missing of it and what was masked. */
export const coverage: WriteSection = (input) => {
  const { coverage: logs, by_owner: owners, quality, zones, searches, vendor, caveats } = input.summary;
  if (logs.length === 0) return null;
  const held = new Map(owners.map((row) => [`${row.owner}\n${row.log_kind}`, row.searches]));
  const isEmpty = (log: Summary['coverage'][number]): boolean =>
    log.first === null && (held.get(`${log.owner}\n${log.log_kind}`) ?? 0) === 0;
  const day = (log: Summary['coverage'][number], instant: string | null): string => {
    if (instant !== null) return localTime(instant, zones.counted_in).slice(0, 10);
    return isEmpty(log) ? 'no search' : 'not readable';
  };
  // An earlier report that is written again did not count them.
  const withRows = logs.every(({ rows }) => rows !== null);
  const missing: Cell[][] = logs
    .filter((log) => log.missing_months.length > 0)
    .map((log) => [log.owner, listed(monthSpans(log.missing_months, longMonth), 24)]);
  const blocks: Block[] = [
    ...(searches.distinct > 0 ? chartBlock(input, 'reason-quality') : []),
    {
      kind: 'table',
      id: 'coverage',
      caption: 'Period of each log, and the share of its rows in which a field is masked',
      columns: [
        { label: 'Released by', kind: 'text', width: 2.2 },
        { label: 'What the log holds', kind: 'text', width: 2 },
        { label: 'First search', kind: 'text', width: 1.4 },
        { label: 'Last search', kind: 'text', width: 1.4 },
        ...(withRows ? [{ label: 'Rows', kind: 'number', width: 0.9 } as const] : []),
        { label: 'Reason', kind: 'text' },
        { label: 'User', kind: 'text' },
        { label: 'Plate', kind: 'text' },
        { label: 'Case number', kind: 'text' },
      ],
      rows: logs.map((log) => [
        log.owner,
        logKindWords[log.log_kind],
        day(log, log.first),
        day(log, log.last),
        ...(withRows ? [log.rows] : []),
        share(log.masked.reason),
        share(log.masked.user),
        share(log.masked.plate),
        share(log.masked.case_number),
      ]),
      note:
        'A masked cell is not an empty one: something was recorded, and was covered before release. A dash stands ' +
        `where the log has no such column${logs.some(isEmpty) ? ', or holds no search here' : ''}.`,
      whole: 'summary.json (coverage)',
    },
  ];
  if (missing.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'missing-months',
      caption: 'Whole months without a row between the first and the last search',
      columns: [
        { label: 'Released by', kind: 'text' },
        { label: 'Months', kind: 'text', width: 2.5 },
      ],
      rows: missing,
      whole: 'summary.json (coverage)',
    });
  }
  if (searches.distinct > 0) {
    blocks.push({
      kind: 'table',
      id: 'reason-states',
      caption: 'What can be read of the recorded reasons, and other gaps',
      columns: [
        { label: 'State', kind: 'text', width: 5 },
        { label: 'Searches', kind: 'number' },
      ],
      rows: [
        ...reasonStates.map((state) => [
          `Reason: ${reasonWords[state].toLowerCase().replace(/^reasons /, '')}`,
          quality.reason[state],
        ]),
        ['Case number left empty, where the log has that field', quality.case_number_missing],
        ['Time not readable', quality.time_missing],
        ['Masked reasons read from another copy of the search', quality.masked_reasons_recovered],
        ['Searches whose copies bear different readable reasons', quality.reason_conflicts],
        ['Possible duplicates, counted apart for want of an id', quality.possible_duplicates],
        ['Blocked by the vendor', vendor.blocked],
        ['Bearing a notice of a vendor error', vendor.bug_notice],
      ],
    });
  }
  if (caveats.length > caveatsOpening) {
    blocks.push({ kind: 'heading', text: 'What to know about the files' }, { kind: 'list', items: caveats });
  }
  return { id: 'coverage', title: 'Coverage and masking', blocks };
};
