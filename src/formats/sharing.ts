import type { Field } from '../model/field.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { ColumnUse, OtherRecognition } from '../model/recognition.ts';
import type { SharingFormat } from './format.ts';
import type { HeaderCandidate } from './header.ts';
import { ignoredWhy, labelKey } from './labels.ts';
import { looseField } from './loose-labels.ts';
import { sharingList } from './known/sharing-list.ts';
import {
  areBlank,
  filledCells,
  isBlank,
  looksLikeAgency,
  looksLikeCount,
  looksLikeDate,
  looksLikeTime,
} from './shapes.ts';
import { headerAt } from '../model/record-place.ts';

type List = keyof SharingFormat['lists'];

/** What is noted of a list's columns, by which its rows find them again. */
export const listNotes: Readonly<Record<List, string>> = {
  agency: 'the agency on the list',
  sharedWithMe: 'networks that it shares with the owner of the list',
  sharing: 'networks of the owner that it may search',
  direction: 'which way the two share',
};

const listOf = (format: SharingFormat, key: string): List | null => {
  const found = Object.entries(format.lists).find(([, labels]) =>
    labels.some((label: string) => labelKey(label) === key),
  );
  return (found?.[0] as List | undefined) ?? null;
};

/** Fields that rows of searches have and lists of agencies never. */
const ofSearches: ReadonlySet<Field | null> = new Set(['reason', 'user', 'plate', 'case_number']);

/** A table under this header as a sharing list, or null where it has no column of agencies. */
export const recogniseSharing = (
  table: RawTable,
  header: HeaderCandidate,
  format: SharingFormat,
  because: string,
): OtherRecognition | null => {
  if (header.labels.some((label) => ofSearches.has(looseField(label)))) return null;
  const ignored = ignoredWhy(format.ignored);
  const taken = new Set<List>();
  const columns = header.labels.map((label, index): ColumnUse => {
    const key = header.keys[index] ?? '';
    const list = listOf(format, key);
    const why = ignored(key);
    if (list && !taken.has(list)) {
      taken.add(list);
      const field = list === 'agency' ? ('agency' as const) : null;
      return { index, label, use: 'field', field, shape: null, note: listNotes[list] };
    }
    return {
      index,
      label,
      use: why || key === '' ? 'ignored' : 'unknown',
      field: null,
      shape: null,
      note: why,
    };
  });
  // A label and an agency under a report's title are no list: nobody stands under them.
  const isAlone = !table.head.slice(header.after).some(({ cells }) => !areBlank(cells));
  if (isAlone && columns.some(({ use }) => use === 'unknown')) return null;
  // A table on its side has an agency of a search in each column.
  if (columns.filter(({ use, label }) => use === 'unknown' && looksLikeAgency(label)).length > 1) return null;
  if (holdsLists(table, header, columns) || holdsTimes(table, header)) return null;
  const isNamed = taken.has('agency') || holdAgencies(table, header, columns);
  if (!isNamed) return null;
  const reasons = [because, ...(table.hidden ? ['the sheet is hidden'] : [])];
  return {
    kind: 'sharing_list',
    format: format.id,
    title: format.title,
    ...headerAt(header),
    columns,
    reasons,
  };
};

/** Whether each cell of the agencies is a list by itself, as a JSON file that describes something has them. */
const holdsLists = (table: RawTable, header: HeaderCandidate, columns: readonly ColumnUse[]): boolean => {
  const at = columns.find(({ field }) => field === 'agency')?.index ?? -1;
  const cells = table.head
    .slice(header.after)
    .map((record) => record.cells[at] ?? '')
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => /^\s*\[\s*["{[]/.test(cell));
};

/** Whether a column holds times of day with their dates: things that happened, and no list. */
const holdsTimes = (table: RawTable, header: HeaderCandidate): boolean => {
  const rows = table.head.slice(header.after).map(({ cells }) => cells);
  return header.labels.some((_, at) => {
    const cells = filledCells(rows.map((row) => row[at] ?? ''));
    const times = cells.filter((cell) => /\d:\d\d/.test(cell) && looksLikeTime(cell)).length;
    return times > 0 && times * 2 >= cells.length;
  });
};

/** Two lists side by side, one for each direction, whose columns hold the agencies' names themselves. */
const holdAgencies = (table: RawTable, header: HeaderCandidate, columns: readonly ColumnUse[]): boolean => {
  const cells = table.head
    .slice(header.after)
    .flatMap((record) =>
      columns.map(({ use, index }) => (use === 'field' ? (record.cells[index] ?? '') : '')),
    )
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.filter(looksLikeAgency).length * 2 >= cells.length;
};

/** A list of agencies that lost its header or never had one: names of agencies, and nothing counted beside them. */
export const recogniseListByCells = (table: RawTable): OtherRecognition | null => {
  const rows = table.head.map((record) => filledCells(record.cells)).filter((cells) => cells.length > 0);
  const names = rows.map((cells) => cells[0] ?? '');
  const isList =
    rows.length >= 3 &&
    rows.every(
      (cells) => cells.length <= 3 && !cells.some((cell) => looksLikeCount(cell) || looksLikeDate(cell)),
    ) &&
    names.filter((name) => name.length < 70 && looksLikeAgency(name) && !/[.:]\s*$/.test(name)).length /
      rows.length >=
      0.7;
  if (!isList) return null;
  const column: ColumnUse = {
    index: 0,
    label: '',
    use: 'field',
    field: 'agency',
    shape: null,
    note: listNotes.agency,
  };
  return {
    kind: 'sharing_list',
    format: sharingList.id,
    title: sharingList.title,
    headerRow: null,
    columns: [column],
    reasons: ['no header; the cells are names of agencies, with nothing counted beside them'],
  };
};
