import { fields, statedFields, type CellState, type Field } from '../model/field.ts';
import { literal } from '../store/duckdb.ts';
import { cellStateSql, cleanFieldSql, shapedStateSql, uncleanSql } from './mask.ts';
import { maskOwnSql, maskShapesSql, ownPlateSql } from './mask-text.ts';
import { plateTokenSql, type PlateKey } from './plate.ts';
import { plateOfCellSql } from './plate-cell.ts';
import { releasedColumns, textFields } from './released-table.ts';
import { frameSql, spelledFrameSql, type FrameSpelling } from './time-frame.ts';
import { hasSecondsSql, instantSql, zoneStatedSql } from './time.ts';
import { spelledSql, type TimeSpelling } from './time-spelling.ts';

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
  readonly plateKey: PlateKey;
  /** IANA zone in which times written without one are read. */
  readonly timeZone: string;
  /** Spelling of the table's times where a sample of them has one, so that no other need be tried. */
  readonly spelling: TimeSpelling | null;
  /** The same of its time frames. */
  readonly frameSpelling: FrameSpelling | null;
}

/**
 * The SELECT that turns released cells into rows of `released`: times to UTC, masks told from values, plates
 * to tokens, plates and numbers of persons within texts masked; insert them by name. One SELECT inside the other, so that what
 * several columns need is worked out once: cells as released (`f_`), cleaned (`m_`), their states (`s_`) and
 * texts without the row's own plate (`w_`), all of them in one (`joined`) without whatever looks like a plate
 * (`shaped`), the row.
 */
export const releasedSelect = (cells: ReleasedCells): string => {
  const has = (field: Field): boolean => cells.cell(field) !== null;
  const cell = (field: Field): string | null => (has(field) ? `f_${field}` : null);
  const stated = statedFields.filter((field) => has(field) || (field === 'frame' && has('frame_start')));
  const isScan = !cells.plateIsToken;
  const own = has('plate') && isScan;
  const texts = textFields.filter(has);
  const plateIn = (sql: string | null): string | null => (sql !== null && isScan ? plateOfCellSql(sql) : sql);
  const released = [
    ...fields
      .filter(has)
      .map((field) => `${(field === 'plate' ? plateIn : String)(cells.cell(field))} AS f_${field}`),
    `${cells.source} AS source`,
    `${cells.agency} AS source_agency`,
    `${cells.row} AS row`,
    `${cells.page} AS page`,
    `${cells.cellsHash} AS cells_hash`,
    `${plateIn(cells.plateText) ?? 'CAST(NULL AS VARCHAR)'} AS plate_text`,
  ];
  const cleaned = [
    ...stated.map(
      (field) => `${cleanFieldSql(cell(field) ?? 'f_frame_start', field, 'is_unclean')} AS m_${field}`,
    ),
    ...(own ? [`${ownPlateSql('f_plate')} AS own_plate`] : []),
  ];
  const read = [
    ...statedFields.map((field) => {
      const state = isScan && shapedFields.has(field) ? shapedStateSql : cellStateSql;
      return `${stated.includes(field) ? state(`m_${field}`, field, stateSql) : stateSql('not_exported')} AS s_${field}`;
    }),
    ...texts.map((field) => `${own ? maskOwnSql(`m_${field}`, 'own_plate') : `m_${field}`} AS w_${field}`),
  ];
  // The shapes of plates are a long list: planned and matched once for all texts of a row.
  const joined = texts.map((field) => `replace(w_${field}, ${seamSql}, ' ')`).join(', ');
  const levels = isScan
    ? [
        [`*`, `${maskShapesSql('joined')} AS shaped`],
        ['*', `concat_ws(${seamSql}, '', ${joined === '' ? "''" : joined}) AS joined`],
      ]
    : [];
  const values: Record<string, string> = {
    ...textValues(texts, isScan),
    ...timeValues(cell, cells),
    ...keyValues(has, cells),
    ...(isScan ? { source: `CASE WHEN ${oddSql(has, cells)} THEN ${oddRowSql} ELSE source END` } : {}),
  };
  // The log's number last: whether the row is odd is told by the columns before it.
  const row = [...releasedColumns.slice(1), ...releasedColumns.slice(0, 1)].map(
    ([name]) => `${values[name] ?? name} AS ${name}`,
  );
  const unclean = [
    '*',
    `${uncleanSql(stated.map((field) => [cell(field) ?? 'f_frame_start', field]))} AS is_unclean`,
  ];
  return [row, ...levels, ['*', ...read], ['*', ...cleaned], unclean, released].reduceRight(
    (relation, select) => `(SELECT ${select.join(',\n  ')} FROM ${relation})`,
    cells.relation,
  );
};

/** A constant of the store's own type: a text would be looked up for every cell. */
const stateSql = (state: CellState): string => `CAST(${literal(state)} AS cell_state)`;

type Has = (field: Field) => boolean;
type Cell = (field: Field) => string | null;

const kept = (field: (typeof statedFields)[number], sql: string): string =>
  `CASE WHEN s_${field} IN ('value', 'placeholder', 'partly_masked') THEN ${sql} END`;

/** Stands between the texts of a row while they are masked together; taken out of them before. */
const seamSql = 'chr(2)';

const textValues = (
  texts: readonly (typeof textFields)[number][],
  isScan: boolean,
): Record<string, string> => ({
  ...Object.fromEntries(textFields.map((field) => [field, 'NULL'])),
  ...Object.fromEntries(
    // The first part is empty: what begins a text must stand after a seam, as in the others.
    texts.map((field, at) => [
      field,
      kept(field, isScan ? `split_part(shaped, ${seamSql}, ${at + 2})` : `w_${field}`),
    ]),
  ),
});

/** Fields whose cells a scan takes only where they have the shape of their column: `oddSql` sends others back. */
const shapedFields: ReadonlySet<Field> = new Set(['id', 'time', 'networks', 'devices', 'frame']);

const timeValues = (
  cell: Cell,
  { spelling, frameSpelling, timeZone }: ReleasedCells,
): Record<string, string> => {
  const time = cell('time') ?? cell('date');
  const dateColumn = cell('time') === null ? null : cell('date');
  const frame =
    frameSpelling === null
      ? frameSql(cell('frame'), cell('frame_start'), cell('frame_end'), timeZone)
      : spelledFrameSql(cell('frame'), cell('frame_start'), cell('frame_end'), frameSpelling);
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

const keyValues = (has: Has, cells: ReleasedCells): Record<string, string> => {
  const plate = cells.plateIsToken ? 'CAST(f_plate AS UUID)' : plateTokenSql('f_plate', cells.plateKey);
  return {
    // Ids that are no UUID (another vendor's numbers) are brought to one type, so that joins stay narrow.
    id: has('id') ? kept('id', 'coalesce(TRY_CAST(m_id AS UUID), CAST(md5(lower(m_id)) AS UUID))') : 'NULL',
    id_text: has('id') ? kept('id', 'CASE WHEN TRY_CAST(m_id AS UUID) IS NULL THEN m_id END') : 'NULL',
    agency: has('agency') ? kept('agency', 'm_agency') : 'source_agency',
    account: has('user') ? kept('user', 'm_user') : 'NULL',
    plate: has('plate') ? kept('plate', plate) : 'NULL',
    networks: countSql(has('networks') ? 'm_networks' : null),
    devices: countSql(has('devices') ? 'm_devices' : null),
  };
};

/** A count that may bear thousands separators or a spreadsheet's `.0`; null for sentinels and masks. */
const countSql = (sql: string | null): string =>
  sql === null
    ? 'NULL'
    : `coalesce(TRY_CAST(${sql} AS INTEGER), TRY_CAST(TRY_CAST(replace(trim(${sql}), ',', '') AS DOUBLE) AS INTEGER))`;

/** Fails the statement, as a log's number: a single odd row sends the whole table record by record. */
export const oddRowSql = "CAST(error('an odd row') AS INTEGER)";

/**
 * Whether a row's cells look unlike their columns, so that the whole table must be read record by record:
 * no readable time, an id that is none among UUIDs, a count that is no number and no known sentinel.
 */
const oddSql = (has: Has, { frameSpelling }: ReleasedCells): string => {
  const checks = [
    // The alias of the column above: a table with one unreadable time is read record by record.
    'searched_at IS NULL',
    ...(has('id') ? [`id_text IS NOT NULL AND NOT regexp_full_match(id_text, '[0-9A-Za-z-]{1,64}')`] : []),
    ...(['networks', 'devices'] as const)
      .filter(has)
      .map((field) => `${field} IS NULL AND NOT regexp_full_match(m_${field}, '[*—–-]*')`),
    ...(frameSpelling === null ? [] : [`s_frame = 'value' AND (frame_start IS NULL OR frame_end IS NULL)`]),
  ];
  return `(${checks.map((check) => `(${check})`).join(' OR ')})`;
};
