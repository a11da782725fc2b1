import type { Field } from '../model/field.ts';
import type { ListedAgency } from '../model/intake.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { ColumnUse, OtherRecognition } from '../model/recognition.ts';
import { isFooter } from './footers.ts';
import type { SharingFormat } from './format.ts';
import type { HeaderCandidate } from './header.ts';
import { ignoredWhy, labelKey } from './labels.ts';
import { looseField } from './loose-labels.ts';
import { sharingList } from './sharing-list.ts';
import { isBlank, isVoid, looksLikeAgency, looksLikeCount, looksLikeDate } from './shapes.ts';

/** One line of a sharing list. */
interface SharingRow {
  readonly agency: string;
  /** Networks of this agency that the owner of the list may search. */
  readonly sharedWithMe: readonly string[];
  /** Networks of the owner that this agency may search. */
  readonly sharing: readonly string[];
}

type List = keyof SharingFormat['lists'];

const notes: Readonly<Record<List, string>> = {
  agency: 'the agency on the list',
  sharedWithMe: 'networks that it shares with the owner of the list',
  sharing: 'networks of the owner that it may search',
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
      return { index, label, use: 'field', field, shape: null, note: notes[list] };
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
  if (!taken.has('agency')) return null;
  const reasons = [because, ...(table.hidden ? ['the sheet is hidden'] : [])];
  return {
    kind: 'sharing_list',
    format: format.id,
    title: format.title,
    headerRow: header.row,
    columns,
    reasons,
  };
};

/** A list of agencies that lost its header or never had one: names of agencies, and nothing counted beside them. */
export const recogniseListByCells = (table: RawTable): OtherRecognition | null => {
  const rows = table.head
    .map((record) => record.cells.filter((cell) => !isBlank(cell)))
    .filter((cells) => cells.length > 0);
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
    note: notes.agency,
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

/** Cells list several networks with commas, semicolons or line breaks between them. */
const networks = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => !isVoid(name));

/**
 * The agencies of a sharing list in a record after its header: none in blank records, footers and headers
 * said again; several where a list without further columns names them with commas between.
 */
const sharingRows = (recognition: OtherRecognition, record: RawRecord): SharingRow[] => {
  if (isFooter(record.cells) || isHeaderAgain(recognition, record)) return [];
  const at = (note: string): string => {
    const column = recognition.columns.find((entry) => entry.note === note);
    return column ? (record.cells[column.index] ?? '') : '';
  };
  const isBare = recognition.columns.filter((column) => column.use === 'field').length === 1;
  const others = recognition.columns.some((column) => column.index > 0 && column.use !== 'ignored');
  const names = isBare && !others ? record.cells.flatMap(networks) : [at(notes.agency)];
  return names
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => !isVoid(name))
    .map((agency) => ({
      agency,
      sharedWithMe: networks(at(notes.sharedWithMe)),
      sharing: networks(at(notes.sharing)),
    }));
};

const isHeaderAgain = (recognition: OtherRecognition, record: RawRecord): boolean =>
  recognition.columns.every(
    (column) => labelKey(record.cells[column.index] ?? '') === labelKey(column.label),
  );

/** Every agency of a sharing list, read through all its records. */
export const listedAgencies = async (
  recognition: OtherRecognition,
  table: RawTable,
): Promise<ListedAgency[]> => {
  const found: ListedAgency[] = [];
  const { headerRow } = recognition;
  let isPastHeader = headerRow === null || headerRow === 0;
  for await (const records of table.records()) {
    for (const record of records) {
      if (!isPastHeader) {
        isPastHeader = record.row === headerRow;
        continue;
      }
      for (const row of sharingRows(recognition, record)) {
        found.push({
          name: row.agency,
          sharedWithOwner: row.sharedWithMe.join(', '),
          sharedByOwner: row.sharing.join(', '),
        });
      }
    }
  }
  return found;
};
