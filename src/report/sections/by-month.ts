import type { Summary } from '../../model/summary.ts';
import type { Block, Cell } from '../blocks.ts';
import { longMonth } from '../dates.ts';
import { breakWords } from './break-words.ts';
import { chartBlock, type WriteSection } from './section.ts';

const judgedCells = (row: Summary['by_month'][number]): Cell[] => [
  row.searches,
  row.flagged,
  row.ice,
  row.cbp,
  row.immigration,
  row.possible,
];

/** A missing month is told by its words alone; a reason that never changes has no before and after. */
const breakSentence = ({ kind, month, owner, detail }: Summary['breaks'][number]): string => {
  const where =
    [month === null ? null : longMonth(month), owner].filter(Boolean).join(', ') || 'Whole period';
  const said = detail === '' || kind === 'missing_month' ? '' : ` (${detail})`;
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
  const blocks: Block[] =
    input.summary.flagged.total > 0 ? chartBlock(input, 'searches-by-month', false) : [];
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
      items: breaks.map(breakSentence),
    });
  }
  return { id: 'months', title: 'By month', blocks };
};
