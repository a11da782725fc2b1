import { fields, statedFields, type CellState, type Field } from '../model/field.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { cellStateSql, cleanSql } from './mask.ts';
import { maskTextSql, plateTokenSql } from './plate.ts';
import { frameSql } from './time-frame.ts';
import { hasSecondsSql, instantSql, zoneStatedSql } from './time.ts';
import { spelledSql, type TimeSpelling } from './time-spelling.ts';

/** Cells that are kept as text, with plates in them masked. */
const textFields = [
  'reason',
  'offense_type',
  'case_number',
  'on_behalf_of',
  'filters',
  'search_type',
  'text_prompt',
  'moderation',
] as const satisfies readonly Field[];

const columns: readonly (readonly [name: string, type: string])[] = [
  ['source', 'INTEGER'],
  ['row', 'BIGINT'],
  ['page', 'INTEGER'],
  ['id', 'UUID'],
  ['id_text', 'VARCHAR'],
  ['searched_at', 'TIMESTAMP'],
  ['to_second', 'BOOLEAN'],
  ['zone_stated', 'BOOLEAN'],
  ['agency', 'VARCHAR'],
  ['account', 'VARCHAR'],
  ['plate', 'UUID'],
  ['plate_text', 'VARCHAR'],
  ...textFields.map((field) => [field, 'VARCHAR'] as const),
  ['networks', 'INTEGER'],
  ['devices', 'INTEGER'],
  ['frame_start', 'TIMESTAMP'],
  ['frame_end', 'TIMESTAMP'],
  ['cells_hash', 'UBIGINT'],
  ['suspect', 'BOOLEAN'],
  ...statedFields.map((field) => [`s_${field}`, 'cell_state'] as const),
];

/** Order in which the copies of a cell are preferred: the store compares states by it. */
const leastMaskedFirst = [
  'value',
  'partly_masked',
  'placeholder',
  'empty',
  'masked_vendor',
  'masked_agency',
  'exemption_cited',
  'not_exported',
] as const satisfies readonly CellState[];

/** Makes the table `released` (one row for each loaded released row, in input order) and `quarantine`. */
export const createReleased = async (store: Store): Promise<void> => {
  await store.run(`
    CREATE TYPE cell_state AS ENUM (${leastMaskedFirst.map(literal).join(', ')});
    CREATE TABLE released (${columns.map(([name, type]) => `${name} ${type}`).join(', ')});
    CREATE TABLE quarantine (source INTEGER, row BIGINT, page INTEGER, why VARCHAR, raw VARCHAR);
`);
};

/** How a row's cells are reached, and the secret that turns plates into tokens. */
export interface ReleasedCells {
  /** Table expression of the rows, in the order of the file. */
  readonly relation: string;
  /** SQL expression of a field's cell as released; null where the log does not have the column. */
  readonly cell: (field: Field) => string | null;
  /** SQL expression of the log's number. */
  readonly source: string;
  /** SQL expression of who searched, for a log without an agency column. */
  readonly agency: string;
  readonly row: string;
  readonly page: string;
  /** Hash of every released cell of the row, comparable within one table. */
  readonly cellsHash: string;
  /** SQL expression of the plate's own text where it is to be kept, else null. */
  readonly plateText: string | null;
  /** True where plates are tokens already. */
  readonly plateIsToken: boolean;
  /** Key of the plate tokens, hexadecimal. */
  readonly plateKey: string;
  /** IANA zone in which times written without one are read. */
  readonly timeZone: string;
  /** Spelling of the table's times where a sample of them has one, so that no other need be tried. */
  readonly spelling: TimeSpelling | null;
}

/**
 * The SELECT that turns released cells into rows of `released`: times to UTC, masks told from values, plates
 * to tokens, plates and numbers of persons within texts masked. The inner SELECT tells each cell's state
 * once; the outer one reads the cells by it.
 */
export const releasedSelect = (cells: ReleasedCells): string => {
  const cell = (field: Field): string | null => (cells.cell(field) === null ? null : `f_${field}`);
  const inner = [
    ...fields.flatMap((field) => {
      const sql = cells.cell(field);
      return sql === null ? [] : [`${sql} AS f_${field}`];
    }),
    ...statedFields.map((field) => {
      const sql = field === 'frame' ? (cells.cell('frame') ?? cells.cell('frame_start')) : cells.cell(field);
      return `CAST(${sql === null ? `'not_exported'` : cellStateSql(sql, field)} AS cell_state) AS s_${field}`;
    }),
    `${cells.source} AS source`,
    `${cells.agency} AS source_agency`,
    `${cells.row} AS row`,
    `${cells.page} AS page`,
    `${cells.cellsHash} AS cells_hash`,
    `${cells.plateText ?? 'NULL'} AS plate_text`,
  ];
  const values: Record<string, string> = {
    ...textValues(cell),
    ...timeValues(cell, cells),
    ...keyValues(cell, cells),
    suspect: suspectSql(cell),
  };
  const outer = columns.map(([name]) => `${values[name] ?? name} AS ${name}`);
  return `SELECT ${outer.join(',\n  ')} FROM (SELECT ${inner.join(',\n  ')} FROM ${cells.relation})`;
};

type Cell = (field: Field) => string | null;

const kept = (field: (typeof statedFields)[number], sql: string): string =>
  `CASE WHEN s_${field} IN ('value', 'placeholder', 'partly_masked') THEN ${sql} END`;

const textValues = (cell: Cell): Record<string, string> =>
  Object.fromEntries(
    textFields.map((field) => {
      const sql = cell(field);
      return [field, sql === null ? 'NULL' : kept(field, maskTextSql(sql, cell('plate')))];
    }),
  );

const timeValues = (cell: Cell, { spelling, timeZone }: ReleasedCells): Record<string, string> => {
  const time = cell('time') ?? cell('date');
  const dateColumn = cell('time') === null ? null : cell('date');
  const frame = frameSql(cell('frame'), cell('frame_start'), cell('frame_end'), timeZone);
  if (time === null)
    return {
      searched_at: 'NULL',
      to_second: 'false',
      zone_stated: 'false',
      frame_start: 'NULL',
      frame_end: 'NULL',
    };
  return {
    ...(spelling !== null && dateColumn === null
      ? { searched_at: spelledSql(time, spelling), to_second: 'true', zone_stated: 'true' }
      : {
          searched_at: instantSql(time, { zone: timeZone, dateColumn }),
          to_second: hasSecondsSql(time, dateColumn),
          zone_stated: zoneStatedSql(time),
        }),
    frame_start: frame.start,
    frame_end: frame.end,
  };
};

const keyValues = (cell: Cell, cells: ReleasedCells): Record<string, string> => {
  const id = cell('id');
  const idText = id === null ? 'NULL' : `lower(${cleanSql(id)})`;
  const idUuid = `TRY_CAST(${idText} AS UUID)`;
  const plate = cell('plate');
  const agency = cell('agency');
  const user = cell('user');
  return {
    // Ids that are no UUID (another vendor's numbers) are brought to one type, so that joins stay narrow.
    id: id === null ? 'NULL' : kept('id', `coalesce(${idUuid}, CAST(md5(${idText}) AS UUID))`),
    id_text: id === null ? 'NULL' : kept('id', `CASE WHEN ${idUuid} IS NULL THEN ${cleanSql(id)} END`),
    agency: agency === null ? 'source_agency' : kept('agency', cleanSql(agency)),
    account: user === null ? 'NULL' : kept('user', cleanSql(user)),
    plate:
      plate === null
        ? 'NULL'
        : kept('plate', cells.plateIsToken ? `CAST(${plate} AS UUID)` : plateTokenSql(plate, cells.plateKey)),
    networks: countSql(cell('networks')),
    devices: countSql(cell('devices')),
  };
};

/** A count that may bear thousands separators or a spreadsheet's `.0`; null for sentinels and masks. */
const countSql = (sql: string | null): string =>
  sql === null
    ? 'NULL'
    : `coalesce(TRY_CAST(${sql} AS INTEGER), TRY_CAST(TRY_CAST(replace(trim(${sql}), ',', '') AS DOUBLE) AS INTEGER))`;

/**
 * Whether a row's cells look unlike their columns, so that the whole table must be read record by record:
 * no readable time, an id that is none among UUIDs, a count that is no number and no known sentinel.
 */
const suspectSql = (cell: Cell): string => {
  const id = cell('id');
  const checks = [
    // The alias of the column above: a table with one unreadable time is read record by record.
    'searched_at IS NULL',
    ...(id === null ? [] : [`s_id = 'value' AND NOT regexp_full_match(trim(${id}), '[0-9A-Za-z-]{1,64}')`]),
    ...(['networks', 'devices'] as const).flatMap((field) => {
      const sql = cell(field);
      if (sql === null) return [];
      return [`${field} IS NULL AND NOT regexp_full_match(trim(coalesce(${sql}, '')), '[*—–-]*')`];
    }),
  ];
  return `(${checks.map((check) => `(${check})`).join(' OR ')})`;
};
