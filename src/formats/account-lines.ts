import type { Accounts } from '../model/accounts.ts';
import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { isFooter } from './footers.ts';
import { areBlank, filledCells, isBlank, looksLikeMoment } from './shapes.ts';

/** Said of a log that is read so. */
export const accountsOnce = 'the account of its rows stands once, in a line of its own or in the first';

const labelled =
  /^(?:searching |requesting )?(?:officer|user|operator|deputy|account|employee|searche[rd](?: by)?)(?: ?(?:name|id))?\s*[:–-]\s*(?<name>\S.*)?$/i;
const count = /\s*\(\s*\d[\d,]*(?:\s+\p{L}+)?\s*\)\s*$/u;

/** The account that a line names and nothing else, behind its label or beside it: `Officer: Kim Ash (12 searches)`. */
const accountIn = (cells: readonly string[]): string | null => {
  const [first = '', second, ...others] = filledCells(cells);
  const match = labelled.exec(first.trim());
  if (match === null || others.length > 0) return null;
  const beside = match.groups?.['name'];
  if ((beside === undefined) === (second === undefined)) return null;
  const name = (beside ?? second ?? '').replace(count, '').trim();
  return name === '' ? null : name;
};

/** The account that stands in its column and is all of its line. */
const aloneIn = (cells: readonly string[], at: number): string | null =>
  filledCells(cells).length === 1 && !isBlank(cells[at] ?? '') && !isFooter(cells)
    ? (cells[at] ?? '').replace(count, '').trim()
    : null;

/** Whose total a line gives, as a spreadsheet writes it below the rows of each: `Kim Ash Total`. */
const totalled = (cells: readonly string[], at: number): string | null =>
  /^(?<name>\S.*?) (?:total|count)$/i.exec((cells[at] ?? '').trim())?.groups?.['name'] ?? null;

/** Where the accounts stand that the rows of a table leave out; null where each row has its own, or none has. */
export const accountsOf = (
  { above, below }: BesideHeader,
  columns: readonly ColumnUse[],
): Accounts | null => {
  const at = columns.find(({ field }) => field === 'user')?.index;
  const rows = below.filter(({ cells }) => !areBlank(cells));
  if (at !== undefined) return standInColumn(rows, columns, at) ? { kind: 'column', at } : null;
  if (rows[0] !== undefined && accountIn(rows[0].cells) !== null) return { kind: 'lines', first: null };
  const first = accountIn(above.findLast(({ cells }) => !areBlank(cells))?.cells ?? []);
  return first !== null && rows.some(({ cells }) => accountIn(cells) !== null)
    ? { kind: 'lines', first }
    : null;
};

/**
 * Whether each row without an account belongs to one that its column names once. Blanks alone do not tell: what they
 * leave out may be unknown.
 */
const standInColumn = (rows: readonly RawRecord[], columns: readonly ColumnUse[], at: number): boolean => {
  const time = columns.find(({ field }) => field === 'time' || field === 'date')?.index ?? -1;
  const searches = rows.filter(({ cells }) => looksLikeMoment(cells[time] ?? ''));
  if (searches.every(({ cells }) => !isBlank(cells[at] ?? ''))) return false;
  if (searches.every(({ cells }) => isBlank(cells[at] ?? '')))
    return rows[0] !== undefined && aloneIn(rows[0].cells, at) !== null;
  const names = new Set(
    searches.flatMap(({ cells }) => filledCells([cells[at] ?? '']).map((name) => name.trim())),
  );
  const totals = new Set(rows.flatMap(({ cells }) => totalled(cells, at) ?? []));
  // The rows of the last one may go on behind the first records.
  const open = [...names].filter((name) => !totals.has(name));
  return totals.size > 1 && open.length <= 1 && !isBlank(searches[0]?.cells[at] ?? '');
};

/** The account that a line names which is no search, but stands above the rows of one; null for any other line. */
export const accountOfLine = (accounts: Accounts, cells: readonly string[]): string | null =>
  accounts.kind === 'lines' ? accountIn(cells) : aloneIn(cells, accounts.at);

/** Gives each search the account that its row leaves out; lines that name one alone are no searches. */
export const withAccounts = (
  accounts: Accounts,
  align: (record: RawRecord) => AlignedRow,
): ((record: RawRecord) => AlignedRow) => {
  let current = accounts.kind === 'lines' ? accounts.first : null;
  return (record) => {
    const { cells } = record;
    const named = accountOfLine(accounts, cells);
    if (record.damage === undefined && named !== null) {
      current = named;
      return { kind: 'skipped', why: 'section' };
    }
    const row = align(record);
    if (row.kind !== 'search') {
      if (accounts.kind === 'column' && totalled(cells, accounts.at) !== null) current = null;
      return row;
    }
    const own = (row.cells.user ?? '').trim();
    if (own !== '') {
      if (accounts.kind === 'column') current = own;
      return row;
    }
    return current === null ? row : { ...row, cells: { ...row.cells, user: current } };
  };
};
