import { tally } from '../model/tally.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { isFilled } from './filled.ts';
import { headOf, widest } from './head.ts';

const key = '[A-Za-z_][A-Za-z0-9_.@-]{0,39}';
const pair = new RegExp(`(^|[\\s,;|]+)(${key})=(?:"((?:[^"\\\\]|\\\\.|"")*)"|'([^']*)')?`, 'g');

/** A name and its value in a line, and where the two stand. */
interface Pair {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly quoted: string | null;
}

const pairsOf = (line: string): Pair[] =>
  [...line.matchAll(pair)].map((found) => ({
    name: found[2] ?? '',
    from: found.index,
    to: found.index + found[0].length,
    quoted: found[3]?.replaceAll(/\\(.)|"(?=")/g, '$1') ?? found[4] ?? null,
  }));

/** The values of a line by their names, of which `known` are its own, and what stands before the first of them. */
const valuesIn = (
  line: string,
  known: ReadonlySet<string>,
): { before: string; values: Map<string, string> } => {
  const pairs = pairsOf(line).filter(({ name }) => known.has(name));
  const values = new Map<string, string>();
  for (const [at, { name, to, quoted }] of pairs.entries()) {
    const rest = line.slice(to, pairs[at + 1]?.from ?? line.length).replaceAll(/^[\s,;|]+|[\s,;|]+$/g, '');
    const value = [quoted ?? '', rest].filter(isFilled).join(' ');
    const before = values.get(name);
    values.set(name, before === undefined || before === '' ? value : `${before}; ${value}`);
  }
  return { before: line.slice(0, pairs[0]?.from ?? line.length).trim(), values };
};

/** A time at the beginning of a line, with its year: without one it says no day. */
const timeFirst =
  /^\[?(\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?)\]?(?=[\s:,;|-]|$)/;

/** The names that most lines have; null where the lines are no lists of names and values. */
const namesOf = (lines: readonly string[]): ReadonlySet<string> | null => {
  const filled = lines.filter(isFilled);
  const names = filled.map((line) => new Set(pairsOf(line).map(({ name }) => name)));
  const lists = names.filter(({ size }) => size >= 3);
  // A first line without any may be the header of a table in whose cells they stand.
  if (filled.length < 2 || names[0] !== lists[0] || lists.length * 5 < filled.length * 4) return null;
  const counts = tally(lists.flatMap((list) => [...list]));
  // What only a few lines have may stand within a text: `reason=owner=unknown`.
  const known = [...counts].filter(([, count]) => count * 5 >= lists.length).map(([name]) => name);
  return known.length < 3 ? null : new Set(known);
};

const timeLabel = 'Timestamp';
const restLabel = 'Beginning of line';

/**
 * The table of a text whose lines are names and values, as programs write their logs: `2025-03-14T10:15:00Z user=jdoe
 * plate=FAKE001 reason="theft"`; null for any other.
 */
export const namedLines = async (table: RawTable): Promise<RawTable | null> => {
  if (table.named || table.container !== 'csv') return null;
  const lineOf = ({ cells }: RawRecord): string => cells.join(table.delimiter ?? ',').trim();
  const names = namesOf(table.head.map(lineOf));
  if (names === null) return null;
  const asTime = [...names].find((name) => name === timeLabel);
  const labels = [...(asTime === undefined ? [timeLabel] : []), restLabel, ...names];
  const recordOf = (record: RawRecord): RawRecord => {
    const line = lineOf(record);
    const { before, values } = valuesIn(line, names);
    if (line === '') return { row: record.row, page: record.page, cells: [] };
    if (values.size === 0)
      return { ...record, cells: [line], damage: 'it has no names with values, as the other lines have' };
    const time = timeFirst.exec(before);
    const found = new Map([
      [timeLabel, time?.[1] ?? ''],
      [restLabel, before.slice(time?.[0].length ?? 0).replace(/^[\s:,;|-]+/, '')],
      ...values,
    ]);
    // Quotes within a line are those of its values, whatever they would be in a table with commas.
    return { row: record.row, page: record.page, cells: labels.map((label) => found.get(label) ?? '') };
  };
  const records = async function* (): AsyncGenerator<RawRecord[]> {
    for await (const batch of table.records()) yield batch.map(recordOf);
  };
  const rows = await headOf(records());
  const used = (at: number): boolean => rows.some(({ cells }) => isFilled(cells[at] ?? ''));
  const kept = labels.map((_, at) => at).filter((at) => labels[at] !== timeLabel || used(at));
  const narrow = (record: RawRecord): RawRecord =>
    record.damage === undefined && record.cells.length > 0
      ? { ...record, cells: kept.map((at) => record.cells[at] ?? '') }
      : record;
  const head = [{ row: 0, page: null, cells: kept.map((at) => labels[at] ?? '') }, ...rows.map(narrow)];
  return {
    ...table,
    width: widest(head),
    head,
    named: true,
    records: async function* () {
      for await (const batch of records()) yield batch.map(narrow);
    },
    scan: null,
    remarks: [...table.remarks, 'has lines of names and values (user=jdoe); each was read as one row'],
  };
};
