import { statedFields, type CellState, type Field } from '../../model/field.ts';
import { literal, type Store } from '../../store/duckdb.ts';

/** Cells that are kept as text, with plates in them masked. */
export const textFields = [
  'reason',
  'offense_type',
  'case_number',
  'on_behalf_of',
  'filters',
  'search_type',
  'text_prompt',
  'moderation',
] as const satisfies readonly Field[];

const releasedColumns: readonly (readonly [name: string, type: string])[] = [
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
  ...statedFields.map((field) => [`s_${field}`, 'cell_state'] as const),
];

/** The columns of `released`, the log's number first. */
export const releasedColumnNames = releasedColumns.map(([name]) => name);

/**
 * Order in which the copies of a cell are preferred: the store compares states by it. A mask comes before a blank, since
 * it says that something was recorded there.
 */
const tellingMostFirst = [
  'value',
  'partly_masked',
  'placeholder',
  'masked_vendor',
  'masked_agency',
  'exemption_cited',
  'empty',
  'not_exported',
] as const satisfies readonly CellState[];

/** Makes the table `released` (one row for each loaded released row, in input order) and `quarantine`. */
export const createReleased = async (store: Store): Promise<void> => {
  await store.run(`
    CREATE TYPE cell_state AS ENUM (${tellingMostFirst.map(literal).join(', ')});
    CREATE TABLE released (${releasedColumns.map(([name, type]) => `${name} ${type}`).join(', ')});
    CREATE TABLE quarantine (source INTEGER, row BIGINT, page INTEGER, why VARCHAR, raw VARCHAR);
`);
};
