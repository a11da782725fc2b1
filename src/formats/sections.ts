import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse, Sections } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { isFooter } from './footers.ts';
import { isHeaderAgain } from './odd-rows.ts';
import { areBlank, filledCells, isBlank, looksLikeAgency } from './shapes.ts';

const label = /^(?:agency|agency name|department|organi[sz]ation|org|org name)\s*(?:[:–-]\s*|$)/i;
const count = /\s*(?:\(\s*\d[\d,]*(?:\s+\p{L}+)?\s*\)|[–-]\s*\d[\d,]*\s+\p{L}+)\s*$/u;

/** Said of a name that stood further above already: on the next page it is the same agency. */
const again = /\s*(?:[([,–-]\s*)?\bcont(?:inued|['’]?d)?\.?\s*[)\]]?\s*$/i;

/** Bodies whose names no vendor's list of police departments has. */
const federal =
  /^(?:(?:U\.?S\.? )?(?:ICE|ERO|HSI|CBP|USBP|FBI|DEA|ATF|USMS|DHS)\b[\s/-]*)+$|\b(?:Customs|Homeland Security|Agency|Administration|Enforcement|Office|Service|Authority|Commission|Division|Patrol)\b/;

/** The agency that a row names and nothing else, in its first cell or beside its label there; null for any other row. */
export const agencyIn = (cells: readonly string[]): string | null => {
  const filled = cells.flatMap((cell, at) => (isBlank(cell) ? [] : [{ cell: cell.trim(), at }]));
  const [first, second] = filled;
  if (first === undefined || first.at !== 0 || filled.length > 2) return null;
  if (second !== undefined && first.cell.replace(label, '') !== '') return null;
  const name = (second ?? first).cell
    .replace(label, '')
    .replace(again, '')
    .replace(count, '')
    .replace(again, '');
  return /^[[(]?\p{Lu}/u.test(name) && (looksLikeAgency(name) || federal.test(name)) && !isFooter([name])
    ? name
    : null;
};

/** Whether the row says that what it names is an agency: `Agency: Alder Falls`. */
export const isLabelled = (cells: readonly string[]): boolean =>
  label.test(cells.find((cell) => !isBlank(cell))?.trim() ?? '');

/**
 * Whether agencies stand in rows above their searches, in a table without a column of them: right under the header,
 * or above each of several headers. A name elsewhere among the rows is none: it may be the rest of a broken reason,
 * and a name over a single header is the table's title.
 */
export const sectionsOf = (
  { above, below }: BesideHeader,
  columns: readonly ColumnUse[],
): Sections | null => {
  if (columns.some(({ field }) => field === 'agency')) return null;
  const rows = below.filter(({ cells }) => !areBlank(cells));
  if (rows[0] !== undefined && agencyIn(rows[0].cells) !== null) return { first: null };
  const first = agencyIn(above.findLast(({ cells }) => !areBlank(cells))?.cells ?? []);
  const isAgain = rows.some(
    ({ cells }, at) => agencyIn(cells) !== null && isHeaderAgain(columns, rows[at + 1]?.cells ?? []),
  );
  return first !== null && isAgain ? { first } : null;
};

/**
 * Gives each search the agency above it; the rows that name one are no searches. Below a lone cell that is not known
 * for an agency nobody is named, up to the next one: what stands further above may not be who searched.
 */
export const withSections = (
  sections: Sections,
  align: (record: RawRecord) => AlignedRow,
): ((record: RawRecord) => AlignedRow) => {
  let agency = sections.first;
  return (record) => {
    const named = record.damage === undefined ? agencyIn(record.cells) : null;
    if (named !== null) {
      agency = named;
      return { kind: 'skipped', why: 'section' };
    }
    const row = align(record);
    const isLone = record.damage === undefined && filledCells(record.cells).length === 1;
    if (row.kind === 'quarantined' && isLone) agency = null;
    return row.kind === 'search' && agency !== null ? { ...row, cells: { ...row.cells, agency } } : row;
  };
};
