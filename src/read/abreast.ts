import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { isFilled } from './filled.ts';
import { headOf, widest } from './head.ts';

/** Where the columns of one of several tables stand, from 0; `to` is where the next one begins. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const labelOf = (cell: string | undefined): string => (cell ?? '').trim().toLowerCase();
const isLabel = (cell: string): boolean => /^\p{L}/u.test(cell.trim());

/** Fewest labels that two tables side by side have alike; one alone is a label that stands twice. */
const fewestAlike = 2;
const fewestCells = 3;

/** Stretches of columns with a column between them that is blank in all records. */
const stretchesOf = (head: readonly RawRecord[], width: number): Stretch[] => {
  const found: Stretch[] = [];
  let wasBlank = true;
  for (let at = 0; at < width; at += 1) {
    const isBlank = !head.some(({ cells }) => isFilled(cells[at]));
    if (!isBlank && wasBlank) found.push({ from: at, to: width });
    wasBlank = isBlank;
  }
  return found.map(({ from }, at) => ({ from, to: found[at + 1]?.from ?? width }));
};

const labelsIn = (cells: readonly string[], { from, to }: Stretch): string[] =>
  cells.slice(from, to).filter(isFilled).map(labelOf);

const alike = (cells: readonly string[], one: Stretch, other: Stretch): string[] => {
  const labels = new Set(labelsIn(cells, one));
  return [...new Set(labelsIn(cells, other).filter((label) => labels.has(label)))];
};

/** The stretch parted in two where all of its labels stand twice in the same order, with no column between. */
const halvesOf = (cells: readonly string[], { from, to }: Stretch): Stretch[] => {
  const labels = cells.slice(from, to).map(labelOf);
  const half = labels.length / 2;
  const isTwice =
    half >= fewestCells &&
    Number.isInteger(half) &&
    new Set(labels).size === half &&
    labels.slice(0, half).join('\n') === labels.slice(half).join('\n');
  return isTwice
    ? [
        { from, to: from + half },
        { from: from + half, to },
      ]
    : [{ from, to }];
};

/** The tables that a header names: a stretch is one of its own where it bears labels of the first again. */
const tablesIn = (cells: readonly string[], stretches: readonly Stretch[]): Stretch[] => {
  const found: Stretch[] = [];
  for (const stretch of stretches.flatMap((one) => halvesOf(cells, one))) {
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined) found.push(stretch);
    else if (alike(cells, first, stretch).length >= fewestAlike) found.push(stretch);
    else found[found.length - 1] = { from: last.from, to: stretch.to };
  }
  return found;
};

/**
 * Whether two stretches hold the same things row by row, as the released and the first wording of one log do: what
 * differs most from row to row under a label of both is the same in most rows.
 */
const areOfOneRow = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  one: Stretch,
  other: Stretch,
): boolean => {
  const place = (label: string, { from, to }: Stretch): number =>
    header.findIndex((cell, at) => at >= from && at < to && labelOf(cell) === label);
  const pairs = alike(header, one, other).map((label) => {
    const [left, right] = [place(label, one), place(label, other)];
    return rows.map((cells) => [labelOf(cells[left]), labelOf(cells[right])] as const);
  });
  const kinds = (pair: (typeof pairs)[number]): number => new Set(pair.map(([left]) => left)).size;
  const [telling = []] = pairs.toSorted((left, right) => kinds(right) - kinds(left));
  const both = telling.filter(([left, right]) => left !== '' && right !== '');
  return both.length > 0 && both.filter(([left, right]) => left === right).length * 2 > both.length;
};

const part = async (table: RawTable, { from, to }: Stretch, isLast: boolean): Promise<RawTable> => {
  const cut = (record: RawRecord): RawRecord => {
    // Cells that cannot be trusted have no places: the first table keeps them, so that none is lost.
    if (record.damage !== undefined) {
      const { damage: _, ...other } = record;
      return from === 0 ? record : { ...other, cells: [] };
    }
    return { ...record, cells: record.cells.slice(from, isLast ? undefined : to) };
  };
  async function* records(): AsyncGenerator<RawRecord[]> {
    for await (const batch of table.records()) yield batch.map(cut);
  }
  const head = await headOf(records());
  const { utils } = await import('xlsx');
  const columns = `columns ${utils.encode_col(from)} to ${utils.encode_col(to - 1)}`;
  return {
    ...table,
    sheet: table.sheet === null ? columns : `${table.sheet} (${columns})`,
    width: widest(head),
    head,
    records,
    scan: null,
    remarks: [...table.remarks, 'has several tables side by side; each was read by itself'],
  };
};

/** The tables that stand side by side in one, each under labels of its own; the table itself where it is one. */
export const tablesAbreast = async (table: RawTable): Promise<RawTable[]> => {
  if (table.named || table.container === 'pdf') return [table];
  const { head, width } = table;
  const at = head.findIndex(({ cells }) => cells.filter(isFilled).length >= fewestCells * 2);
  const header = head[at]?.cells ?? [];
  if (!header.filter(isFilled).every(isLabel)) return [table];
  const [first, ...others] = tablesIn(header, stretchesOf(head, width));
  if (first === undefined || others.length === 0) return [table];
  const rows = head.slice(at + 1).map(({ cells }) => cells);
  if (others.some((other) => areOfOneRow(header, rows, first, other))) return [table];
  const all = [{ ...first, from: 0 }, ...others];
  return Promise.all(all.map((stretch) => part(table, stretch, stretch === all.at(-1))));
};
