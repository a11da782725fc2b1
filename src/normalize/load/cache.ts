import { createHash, createHmac } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { type LoadedTable, turnedFields } from '../../model/log-source.ts';
import { literal, type Store } from '../../store/duckdb.ts';
import { isKept, keepFiles, readKept } from '../../store/kept-folder.ts';
import { releasedSelect } from './released.ts';
import { releasedColumnNames } from './released-table.ts';
import type { LogTable } from './scan-groups.ts';

const counts = z.record(z.string(), z.int().nonnegative());
const loadedSchema = z.strictObject({
  rowsRead: z.int(),
  rowsLoaded: z.int(),
  rowsZoneAssumed: z.int(),
  skipped: counts,
  quarantined: counts,
  mended: counts,
  zoneBelow: z.string().optional(),
  turned: z
    .array(
      z.strictObject({
        rows: z.int(),
        first: z.int(),
        last: z.int(),
        firstPage: z.int().nullable(),
        lastPage: z.int().nullable(),
        turn: z.record(z.enum(turnedFields), z.enum(turnedFields)),
      }),
    )
    .readonly()
    .optional(),
  dayDoubt: z
    .union([
      z.strictObject({
        kind: z.literal('day_orders_mixed'),
        monthFirst: z.int(),
        dayFirst: z.int(),
        open: z.int(),
      }),
      z.strictObject({ kind: z.literal('days_parted'), open: z.int(), sure: z.int() }),
    ])
    .optional(),
});
const entrySchema = z.strictObject({
  key: z.string(),
  loaded: loadedSchema,
  remarks: z.array(z.string()),
  doubts: z.array(z.string()),
});

export interface CacheOptions {
  readonly folder: string;
  /** Version of the tool: an entry of another one is not used. */
  readonly version: string;
  /** Key of the plate tokens where the user gave one; without it no entry may hold a token. */
  readonly plateKey: string | null;
  /** Says what a user must know: an entry rebuilt, an input that may not be kept. */
  readonly warn: (text: string) => void;
}

const rowsFile = 'rows.parquet';
const quarantineFile = 'quarantine.parquet';

/**
 * Normalized tables kept from run to run, an entry for each released table, as Parquet under a name made of
 * all that shapes it: the bytes of its file, how it was recognised, the settings that its rows are read by, the
 * version of the tool and the statement that reads it. A damaged entry is rebuilt, never trusted.
 */
export class TableCache {
  readonly #options: CacheOptions;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** Whether there is an entry for a table, sound or not. */
  has(log: LogTable): Promise<boolean> {
    return isKept(this.#folderOf(log));
  }

  /** Loads a table from its entry into `released` and `quarantine`; null where the entry is not sound. */
  async load(store: Store, log: LogTable): Promise<LoadedTable | null> {
    const folder = this.#folderOf(log);
    const entry = entrySchema.safeParse(await readKept(folder));
    if (!entry.success || entry.data.key !== this.#keyOf(log)) {
      this.#options.warn(`the cache entry of ${log.table.file} is damaged; the file is read again`);
      return null;
    }
    const [source, ...columns] = releasedColumnNames;
    const parquet = (name: string) => `read_parquet(${literal(path.join(folder, name))})`;
    await store.run(`
      INSERT INTO released SELECT ${log.source.number} AS ${source}, ${columns.join(', ')} FROM ${parquet(rowsFile)};
      INSERT INTO quarantine SELECT ${log.source.number}, row, page, why, raw FROM ${parquet(quarantineFile)};`);
    const { turned, dayDoubt, zoneBelow, ...loaded } = entry.data.loaded;
    const { remarks, doubts } = entry.data;
    return {
      way: 'cache',
      rowBase: null,
      ...loaded,
      ...(turned === undefined ? {} : { turned }),
      ...(dayDoubt === undefined ? {} : { dayDoubt }),
      ...(zoneBelow === undefined ? {} : { zoneBelow }),
      remarks,
      doubts,
    };
  }

  /**
   * Keeps a table that was just loaded. One that holds plates is kept only under the user's own key: the
   * tokens of a run without one mean nothing to the next.
   */
  async keep(store: Store, log: LogTable, loaded: LoadedTable): Promise<void> {
    const { number } = log.source;
    const plates = await store.value<number>(
      `SELECT count(*) FROM released WHERE source = ${number} AND (plate IS NOT NULL OR plate_text IS NOT NULL)`,
    );
    if (plates > 0 && this.#options.plateKey === null) {
      this.#options.warn(`${log.table.file} holds plates and is kept in the cache only with --plate-key`);
      return;
    }
    // A hash of cells of which all but the plate are known tells the plate to whoever tries them all; which rows are
    // equal is all that it is for.
    const written: Readonly<Record<string, string>> = {
      row: `coalesce(row, released.rowid + ${loaded.rowBase ?? 0}) AS row`,
      cells_hash: 'CAST(coalesce(equal_rows.first, released.rowid) AS UBIGINT) AS cells_hash',
    };
    const columns = releasedColumnNames.map((name) => written[name] ?? `released.${name}`);
    const { way: _way, rowBase: _rowBase, ...counted } = loaded;
    const content: z.infer<typeof entrySchema> = {
      key: this.#keyOf(log),
      loaded: counted,
      remarks: [...log.table.remarks],
      doubts: [...(log.table.doubts ?? [])],
    };
    await keepFiles(this.#folderOf(log), content, (pending) =>
      store.run(`
        COPY (
          SELECT ${columns.join(', ')} FROM released
          LEFT JOIN (
            SELECT cells_hash AS hash, min(rowid) AS first FROM released WHERE source = ${number}
            GROUP BY 1 HAVING count(*) > 1
          ) AS equal_rows ON hash = cells_hash
          WHERE source = ${number} ORDER BY released.rowid)
          TO ${literal(path.join(pending, rowsFile))} (FORMAT parquet, COMPRESSION zstd);
        COPY (SELECT row, page, why, raw FROM quarantine WHERE source = ${number} ORDER BY rowid)
          TO ${literal(path.join(pending, quarantineFile))} (FORMAT parquet);`),
    );
  }

  #folderOf(log: LogTable): string {
    return path.join(this.#options.folder, createHash('sha256').update(this.#keyOf(log)).digest('hex'));
  }

  #keyOf({ table, source, sha256 }: LogTable): string {
    const { recognition, agency, timeZone } = source;
    const { plateKey, version } = this.#options;
    return JSON.stringify({
      sha256,
      sheet: table.sheet,
      version,
      recognition,
      agency: agency?.value ?? null,
      timeZone,
      statement: createHash('sha256').update(statementOf(timeZone)).digest('hex'),
      plateKey: plateKey === null ? null : fingerprint(plateKey),
    });
  }
}

/** Says that two keys are the same without saying the key. */
const fingerprint = (key: string): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update('cache').digest('hex');

/** The statement that reads any table, every column there: a change to it makes every entry another. */
const statementOf = (timeZone: string): string =>
  releasedSelect({
    relation: 'released_table',
    cell: (field) => field,
    source: 'source',
    agency: 'agency',
    row: 'row',
    page: 'page',
    cellsHash: 'hash',
    plateText: null,
    plateIsToken: false,
    plateKey: { hex: '00', lasts: true },
    timeZone,
    spelling: null,
    frameSpelling: null,
  });
