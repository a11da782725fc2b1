import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { headOf, widest } from './head.ts';
import { isFilled } from './filled.ts';

/** A line of a form: a label and what stands beside it. */
interface Line {
  readonly label: string;
  readonly value: string;
}

/** A line of dashes between two forms says nothing. */
const isSaid = (cell: string): boolean => isFilled(cell) && !/^\s*(?:[-–—=_~]\s*){3,}$/.test(cell);
/** A label, and behind a colon its value. */
export const labelled = /^\s*(\p{L}[^:]{0,39}?)\s*:(?:\s+(.*))?$/su;

/** The label and the value of a record: in two cells, or in one with a colon between; null for any other. */
const lineOf = ({ cells, damage }: RawRecord, known: ReadonlySet<string> = new Set()): Line | null => {
  const [first = '', ...others] = cells;
  const filled = others.filter(isFilled);
  if (damage !== undefined || !isFilled(first)) return null;
  const [, label, value] = labelled.exec(first) ?? [];
  if (label !== undefined) {
    // A text with a comma fell into several cells, a space before each but the first.
    const text = [value ?? '', ...filled].filter(isFilled).join(',');
    return { label, value: text.trim() };
  }
  // A label that has a value elsewhere has none here.
  if (filled.length === 0 && known.has(first.trim())) return { label: first.trim(), value: '' };
  return filled.length === 1 && first.length <= 40 && /^\s*\p{L}/u.test(first)
    ? { label: first.trim(), value: filled[0] ?? '' }
    : null;
};

const knownIn = (head: readonly RawRecord[]): ReadonlySet<string> =>
  new Set(head.flatMap((record) => lineOf(record)?.label ?? []));

/** The label that begins each record of a table whose records stand as forms below each other; null where it has none. */
const firstLabel = (head: readonly RawRecord[]): string | null => {
  const filled = head.filter(({ cells }) => cells.some(isSaid));
  const known = knownIn(head);
  const labels = filled.flatMap((record) => lineOf(record, known)?.label ?? []);
  if (labels.length * 4 < filled.length * 3) return null;
  const first = labels.find((label, at) => labels.indexOf(label, at + 1) > at);
  if (first === undefined) return null;
  const forms: string[][] = [];
  for (const label of labels.slice(labels.indexOf(first))) {
    if (label === first) forms.push([]);
    forms.at(-1)?.push(label);
  }
  // The last form may be cut off.
  const whole = forms.slice(0, Math.max(2, forms.length - 1));
  const [longest = []] = whole.toSorted((one, other) => other.length - one.length);
  const isInOrder = (form: readonly string[]): boolean => {
    const places = form.map((label) => longest.indexOf(label));
    return places.every((place, at) => place > (places[at - 1] ?? -1));
  };
  const areAlike = whole.filter(isInOrder).length * 10 >= whole.length * 9;
  const shortest = Math.min(...whole.map(({ length }) => length));
  return whole.length >= 2 && shortest >= 3 && areAlike ? first : null;
};

/** Records of a form each, under the number of its first line; a line without a label goes on with the value above it. */
async function* formRecords(table: RawTable, first: string, labels: string[]): AsyncGenerator<RawRecord[]> {
  let form: { row: number; page: number | null; values: Map<string, string> } | null = null;
  const known = knownIn(table.head);
  let last = '';
  let between: string | null = null;
  const made = (): RawRecord[] =>
    form === null
      ? []
      : [{ row: form.row, page: form.page, cells: labels.map((label) => form?.values.get(label) ?? '') }];
  for await (const batch of table.records()) {
    const records: RawRecord[] = [];
    for (const record of batch) {
      const line = lineOf(record, known);
      if (line?.label === first) {
        records.push(...made());
        form = { row: record.row, page: record.page, values: new Map() };
        between = null;
      }
      if (form === null) continue;
      // What stands right above a form is its title.
      if (between !== null) form.values.set(last, `${form.values.get(last) ?? ''}\n${between}`);
      between = null;
      const text = record.cells.filter(isSaid).join(' ');
      if (line === null) {
        if (text !== '' && last !== '') between = text;
        else last = '';
        continue;
      }
      last = line.label;
      if (!labels.includes(last)) labels.push(last);
      const before = form.values.get(last);
      form.values.set(last, before === undefined ? line.value : `${before}; ${line.value}`);
    }
    yield records;
  }
  yield made();
}

/**
 * The table of records that stand as forms below each other, each a label and its value a line; null for any other
 * table. It is read once for its labels.
 */
export const stackedTable = async (table: RawTable): Promise<RawTable | null> => {
  // Columns of a print are a form's where there are no more than a label and a value.
  if (table.named || (table.container === 'pdf' && table.width > 2)) return null;
  const first = firstLabel(table.head);
  if (first === null) return null;
  const labels: string[] = [];
  for await (const _ of formRecords(table, first, labels));
  const records = (): AsyncGenerator<RawRecord[]> => formRecords(table, first, [...labels]);
  const head = [{ row: 0, page: null, cells: labels }, ...(await headOf(records()))];
  return {
    ...table,
    width: widest(head),
    head,
    named: true,
    records,
    scan: null,
    remarks: [
      ...table.remarks,
      'has its records below each other, a label and its value a line; each was read as one row',
    ],
  };
};
