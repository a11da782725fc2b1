import type { Summary } from '../../model/summary.ts';
import type { Block, Cell } from '../blocks.ts';
import { longMonth } from '../dates.ts';
import { monthSpans } from '../../model/figure-words.ts';
import { listed, number } from '../words.ts';
import { breakWords } from './break-words.ts';
import { monthChart, type WriteSection } from './section.ts';

const judgedCells = (row: Summary['by_month'][number]): Cell[] => [
  row.searches,
  row.flagged,
  row.ice,
  row.cbp,
  row.immigration,
  row.possible,
];

/** Logs that lack a month are told one by one up to here; of more, the table of missing months has them all. */
const logsTold = 4;

/** What changes in each log; the months that a log lacks stand in one sentence. */
const breakSentences = (breaks: Summary['breaks']): string[] => {
  const lacking = new Map<string, string[]>();
  for (const { kind, month, owner } of breaks) {
    if (kind !== 'missing_month' || month === null) continue;
    const log = owner ?? 'Whole period';
    lacking.set(log, [...(lacking.get(log) ?? []), month]);
  }
  const missing =
    lacking.size <= logsTold
      ? [...lacking].map(
          ([log, months]) =>
            `${log}: the log holds no row of ${listed(monthSpans(months, longMonth), 6, 'or')}.`,
        )
      : [
          `${number(lacking.size)} logs hold no row of one or more months between their first search and their last: ` +
            'see “Coverage and masking”.',
        ];
  const others = breaks.filter(({ kind }) => kind !== 'missing_month').toSorted(byTime);
  return [...missing, ...others.map(breakSentence)];
};

/** What holds of the whole period stands first. */
const byTime = (a: Summary['breaks'][number], b: Summary['breaks'][number]): number => {
  const [first, second] = [a.month ?? '', b.month ?? ''];
  return first < second ? -1 : Number(first > second);
};

/** A reason that never changes has no before and after. */
const breakSentence = ({ kind, month, owner, detail }: Summary['breaks'][number]): string => {
  const where =
    [month === null ? null : longMonth(month), owner].filter(Boolean).join(', ') || 'Whole period';
  const said = detail === '' ? '' : ` (${detail})`;
  const sides = month === null ? '' : ' Figures before and after are not compared.';
  return `${where}: ${breakWords[kind].long}${said}.${sides}`;
};

/** Searches and flagged searches by month, with the months at which the log itself changes. */
export const byMonth: WriteSection = (input) => {
  const { by_month: months, breaks, zones } = input.summary;
  if (months.length === 0) return null;
  const noted = new Map<string, string[]>();
  for (const { month, kind } of breaks) {
    if (month !== null) noted.set(month, [...(noted.get(month) ?? []), breakWords[kind].short]);
  }
  const anyBreak = months.some(({ month }) => month !== null && noted.has(month));
  const blocks: Block[] = input.summary.flagged.total > 0 ? monthChart(input, 'searches-by-month') : [];
  blocks.push({
    kind: 'table',
    id: 'by-month',
    caption: 'Searches by month',
    columns: [
      { label: 'Month', kind: 'text', width: 1.6 },
      { label: 'Searches', kind: 'number' },
      { label: 'Flagged', kind: 'number' },
      { label: 'ICE accounts', kind: 'number' },
      { label: 'CBP accounts', kind: 'number' },
      { label: 'Immigration purpose', kind: 'number', width: 1.35 },
      { label: 'Possible', kind: 'number' },
      ...(anyBreak ? [{ label: 'The log changes', kind: 'text', width: 2 } as const] : []),
    ],
    rows: months.map((row) => [
      row.month === null ? 'Time not readable' : longMonth(row.month),
      ...judgedCells(row),
      ...(anyBreak ? [row.month === null ? '' : [...new Set(noted.get(row.month))].join('; ')] : []),
    ]),
    note:
      `Months are counted in ${zones.counted_in}. Flagged: from an ICE or CBP account, or for a recorded ` +
      'immigration purpose; a search may be both, so those columns may add up to more.',
  });
  if (breaks.length > 0) {
    blocks.push({
      kind: 'callout',
      tone: 'notice',
      title: 'Where the log itself changes',
      items: breakSentences(breaks),
    });
  }
  return { id: 'months', title: 'By month', blocks };
};
