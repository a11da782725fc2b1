import { cellStates, type Field } from '../model/field.ts';
import type { LogSource } from '../model/log-source.ts';
import { literal, type Store } from '../store/duckdb.ts';
import { cellStateSql, cleanSql } from './mask.ts';
import { maskTextSql, plateTokenSql } from './plate.ts';
import { frameSql } from './time-frame.ts';
import { hasSecondsSql, instantSql, zoneStatedSql } from './time.ts';

/** Fields whose mask state is kept for each released row. */
export const statedFields = [
  'id',
  'time',
  'user',
  'agency',
  'plate',
  'reason',
  'offense_type',
  'case_number',
  'on_behalf_of',
  'networks',
  'devices',
  'frame',
  'filters',
  'search_type',
  'text_prompt',
  'moderation',
] as const satisfies readonly Field[];

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

/** Makes the table `released` (one row for each loaded released row, in input order) and what stands beside it. */
export const createReleased = async (store: Store): Promise<void> => {
  await store.run(`
    CREATE TYPE cell_state AS ENUM (${cellStates.map(literal).join(', ')});
    CREATE TABLE released (${columns.map(([name, type]) => `${name} ${type}`).join(', ')});
    CREATE TABLE quarantine (source INTEGER, row BIGINT, page INTEGER, why VARCHAR, raw VARCHAR);
    CREATE TABLE source (number INTEGER, file_number INTEGER, file VARCHAR, sheet VARCHAR, owner VARCHAR, owner_key VARCHAR, log_kind VARCHAR, row_base BIGINT);`);
};

/** How a row's cells are reached, and the secret that turns plates into tokens. */
export interface ReleasedCells {
  /** SQL expression of a field's cell as released; null where the log does not have the column. */
  readonly cell: (field: Field) => string | null;
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
}

/**
 * The SELECT list that turns released cells into a row of `released`: times to UTC, masks told from values,
 * plates to tokens, plates and numbers of persons within texts masked.
 */
export const releasedColumns = (cells: ReleasedCells, source: LogSource): string => {
  const { cell } = cells;
  const states = new Map(
    statedFields.map((field) => {
      const sql = field === 'frame' ? (cell('frame') ?? cell('frame_start')) : cell(field);
      return [field, sql === null ? `'not_exported'` : cellStateSql(sql, field)] as const;
    }),
  );
  const state = (field: (typeof statedFields)[number]) => states.get(field) ?? '';
  const kept = (field: (typeof statedFields)[number], sql: string) =>
    `CASE WHEN ${state(field)} IN ('value', 'placeholder', 'partly_masked') THEN ${sql} END`;
  const text = (field: (typeof textFields)[number]) => {
    const sql = cell(field);
    return sql === null ? 'NULL' : kept(field, maskTextSql(sql, cell('plate')));
  };
  const time = cell('time') ?? cell('date');
  const timeOptions = { zone: source.timeZone, dateColumn: cell('time') === null ? null : cell('date') };
  const instant = time === null ? 'NULL' : instantSql(time, timeOptions);
  const frame = frameSql(cell('frame'), cell('frame_start'), cell('frame_end'), source.timeZone);
  const id = cell('id');
  const idText = id === null ? 'NULL' : `lower(${cleanSql(id)})`;
  const idUuid = `TRY_CAST(${idText} AS UUID)`;
  const plate = cell('plate');
  const agency = cell('agency');
  const user = cell('user');
  const values: Record<string, string> = {
    source: String(source.number),
    row: cells.row,
    page: cells.page,
    // Ids that are no UUID (another vendor's numbers) are brought to one type, so that joins stay narrow.
    id: id === null ? 'NULL' : kept('id', `coalesce(${idUuid}, CAST(md5(${idText}) AS UUID))`),
    id_text: id === null ? 'NULL' : kept('id', `CASE WHEN ${idUuid} IS NULL THEN ${cleanSql(id)} END`),
    searched_at: instant,
    to_second: time === null ? 'false' : hasSecondsSql(time, timeOptions.dateColumn),
    zone_stated: time === null ? 'false' : zoneStatedSql(time),
    agency: agency === null ? nullable(source.agency?.value) : kept('agency', cleanSql(agency)),
    account: user === null ? 'NULL' : kept('user', cleanSql(user)),
    plate:
      plate === null
        ? 'NULL'
        : kept('plate', cells.plateIsToken ? `CAST(${plate} AS UUID)` : plateTokenSql(plate, cells.plateKey)),
    plate_text: cells.plateText ?? 'NULL',
    ...Object.fromEntries(textFields.map((field) => [field, text(field)])),
    networks: countSql(cell('networks')),
    devices: countSql(cell('devices')),
    frame_start: frame.start,
    frame_end: frame.end,
    cells_hash: cells.cellsHash,
    suspect: suspectSql(cells, state('id')),
    ...Object.fromEntries(statedFields.map((field) => [`s_${field}`, `CAST(${state(field)} AS cell_state)`])),
  };
  return columns.map(([name]) => `${values[name] ?? 'NULL'} AS ${name}`).join(',\n  ');
};

const nullable = (text: string | undefined): string => (text === undefined ? 'NULL' : literal(text));

/** A count that may bear thousands separators or a spreadsheet's `.0`; null for sentinels and masks. */
const countSql = (sql: string | null): string =>
  sql === null ? 'NULL' : `TRY_CAST(TRY_CAST(replace(trim(${sql}), ',', '') AS DOUBLE) AS INTEGER)`;

/**
 * Whether a row's cells look unlike their columns, so that the whole table must be read record by record:
 * no readable time, an id that is none among UUIDs, a count that is no number and no known sentinel.
 */
const suspectSql = (cells: ReleasedCells, idState: string): string => {
  const { cell } = cells;
  const id = cell('id');
  const checks = [
    // The alias of the column above: a table with one unreadable time is read record by record.
    'searched_at IS NULL',
    ...(id === null
      ? []
      : [`(${idState}) = 'value' AND NOT regexp_full_match(trim(${id}), '[0-9A-Za-z-]{1,64}')`]),
    ...(['networks', 'devices'] as const).flatMap((field) => {
      const sql = cell(field);
      return sql === null
        ? []
        : [`NOT regexp_full_match(trim(coalesce(${sql}, '')), '[0-9,]*([.]0+)?|[*—–-]+')`];
    }),
  ];
  return `(${checks.map((check) => `(${check})`).join(' OR ')})`;
};
