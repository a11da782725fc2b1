import type { AnalyzeOptions } from '../model/options.ts';
import { statedFields } from '../model/field.ts';
import { literal, type Store } from '../store/duckdb.ts';

const plateOf = (options: AnalyzeOptions): string =>
  options.includePlates ? 'coalesce(loaded_row.plate_text, plate_number.shown)' : 'plate_number.shown';

/** Columns of the dataset: what each is and in which unit. */
export const datasetColumns: readonly {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}[] = [
  { name: 'owner', type: 'VARCHAR', meaning: 'the agency that released the log (partition)' },
  { name: 'month', type: 'VARCHAR', meaning: 'month of the search in UTC, YYYY-MM, or `none` (partition)' },
  { name: 'log_kind', type: 'VARCHAR', meaning: 'own, network, portal or unknown' },
  { name: 'file', type: 'VARCHAR', meaning: 'released file' },
  { name: 'sheet', type: 'VARCHAR', meaning: 'sheet of a workbook' },
  { name: 'page', type: 'INTEGER', meaning: 'page of a PDF' },
  { name: 'row', type: 'BIGINT', meaning: 'record number in the file' },
  { name: 'input_order', type: 'BIGINT', meaning: 'place of the row among all released rows of the export' },
  {
    name: 'leader',
    type: 'BIGINT',
    meaning: 'input_order of the row that leads its search: equal for all copies of a search',
  },
  { name: 'id', type: 'VARCHAR', meaning: 'search id as released' },
  { name: 'searched_at', type: 'TIMESTAMP', meaning: 'UTC' },
  { name: 'to_second', type: 'BOOLEAN', meaning: 'whether the time is exact to the second' },
  { name: 'agency', type: 'VARCHAR', meaning: 'who searched' },
  { name: 'agency_key', type: 'VARCHAR', meaning: 'one key for all spellings of an agency' },
  { name: 'account', type: 'VARCHAR', meaning: 'account as a code' },
  { name: 'plate', type: 'VARCHAR', meaning: 'plate as a token' },
  { name: 'reason', type: 'VARCHAR', meaning: 'recorded reason, plates masked' },
  { name: 'offense_type', type: 'VARCHAR', meaning: 'offense chosen from a list' },
  { name: 'case_number', type: 'VARCHAR', meaning: 'case number, plates masked' },
  { name: 'networks', type: 'INTEGER', meaning: 'agencies’ networks covered' },
  { name: 'devices', type: 'INTEGER', meaning: 'cameras covered' },
  { name: 'frame_start', type: 'TIMESTAMP', meaning: 'start of the time searched, UTC' },
  { name: 'frame_end', type: 'TIMESTAMP', meaning: 'end of the time searched, UTC' },
  { name: 'search_type', type: 'VARCHAR', meaning: 'kind of search as released' },
  {
    name: 'cells_hash',
    type: 'UBIGINT',
    meaning: 'the same number in rows of one file and sheet that are equal in every released cell',
  },
  ...statedFields.map((field) => ({
    name: `${field}_state`,
    type: 'VARCHAR',
    meaning: `what the released cell of ${field} is: a value, blank, not exported, masked`,
  })),
];

/** Writes the released rows of the period, partitioned Hive style by owner and month; gives their number. */
export const writeDataset = async (
  store: Store,
  folder: string,
  options: AnalyzeOptions,
): Promise<number> => {
  const states = statedFields.map((field) => `CAST(s_${field} AS VARCHAR) AS ${field}_state`);
  // A hash of cells of which all but the plate are known tells the plate to whoever tries them all.
  await store.run(`
    CREATE OR REPLACE TEMPORARY VIEW equal_rows AS
      SELECT source, cells_hash AS hash, min(rid) AS first FROM loaded_row GROUP BY ALL HAVING count(*) > 1;
    COPY (
      SELECT source.owner, coalesce(strftime(searched_at, '%Y-%m'), 'none') AS month, source.log_kind, source.file,
        source.sheet, page, row_number AS row, rid AS input_order, leader,
        coalesce(id_text, CAST(id AS VARCHAR)) AS id, searched_at, to_second, agency.name AS agency,
        agency.key AS agency_key, account.shown AS account, ${plateOf(options)} AS plate, reason,
        offense_type, case_number, networks, devices, frame_start, frame_end, search_type,
        CAST(coalesce(equal_rows.first, rid) AS UBIGINT) AS cells_hash, ${states.join(', ')}
      FROM loaded_row
      JOIN source ON source.number = loaded_row.source
      LEFT JOIN agency ON agency.released = loaded_row.agency
      LEFT JOIN account ON account.name = loaded_row.account AND account.agency_number IS NOT DISTINCT FROM agency.key_number
      LEFT JOIN equal_rows ON equal_rows.source = loaded_row.source AND equal_rows.hash = loaded_row.cells_hash
      LEFT JOIN plate_number ON plate_number.plate = loaded_row.plate
      ORDER BY rid
    ) TO ${literal(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (owner, month), OVERWRITE_OR_IGNORE)`);
  return store.value<number>('SELECT count(*) FROM kept');
};
