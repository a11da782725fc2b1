import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBResult,
} from '@duckdb/node-api';
import { makeFolder } from './folder.ts';
import { folderPrefix, removeLeftovers } from './leftovers.ts';
import { bigColumns, plainNumbers } from './numbers.ts';

/** Quotes a text as an SQL string literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Quotes a name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export interface StoreOptions {
  /** Folder beside the output in which the temporary database's own folder (mode 0700) is made. */
  readonly beside: string;
  /** Bound of the store's memory, in mebibytes; past it the store spills to its folder. */
  readonly memoryMiB: number;
  readonly threads?: number;
  /** Told of the store's folder as soon as it is made, so that a run that is stopped can take it away. */
  readonly madeFolder?: (folder: string) => void;
}

/** Adds rows to a table. */
export interface Appender {
  readonly append: (chunk: DuckDBDataChunk) => void;
  readonly close: () => void;
}

/** The temporary database of one run: rows live here from `read` on, and go with it. */
export class Store {
  readonly tempDir: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** What runs aside just now, from when its connection is asked for. */
  readonly #asides = new Set<Promise<void>>();
  /** The connections on which it does. */
  readonly #running = new Set<DuckDBConnection>();
  #isClosing = false;
  #memoryMiB: number;

  private constructor(
    tempDir: string,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    memoryMiB: number,
  ) {
    this.tempDir = tempDir;
    this.#instance = instance;
    this.#connection = connection;
    this.#memoryMiB = memoryMiB;
  }

  /** Opens a new database in a folder of its own; removes what killed runs left beside it. */
  static async open(options: StoreOptions): Promise<Store> {
    await makeFolder(options.beside);
    await removeLeftovers(options.beside);
    const tempDir = path.join(
      options.beside,
      `${folderPrefix}${process.pid}-${randomBytes(4).toString('hex')}`,
    );
    await mkdir(tempDir, { mode: 0o700 });
    options.madeFolder?.(tempDir);
    const instance = await DuckDBInstance.create(path.join(tempDir, 'run.duckdb'), {
      memory_limit: `${options.memoryMiB}MiB`,
      temp_directory: path.join(tempDir, 'spill'),
      preserve_insertion_order: 'true',
      // No other version ever reads the file, so texts may be kept as later ones do: smaller, and faster both ways.
      storage_compatibility_version: 'latest',
      // What is free is given back meanwhile: the peak is a tenth lower at ten million rows, the time the same.
      allocator_background_threads: 'true',
      ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    // The file goes with the run: nothing need be brought into order at its end.
    await connection.run('PRAGMA disable_checkpoint_on_shutdown');
    return new Store(tempDir, instance, connection, options.memoryMiB);
  }

  /** Bound of the store's memory just now, in mebibytes. */
  get memoryMiB(): number {
    return this.#memoryMiB;
  }

  /** Bounds the store's memory from now on, in mebibytes; what stands above it is written to disk. */
  async limitMemory(mib: number): Promise<void> {
    // Not for a limit that stands already: the store would go through all that it holds.
    if (mib === this.#memoryMiB) return;
    // What runs aside was begun with more, and would end for want of it.
    if (mib < this.#memoryMiB) await this.#asidesEnded();
    await this.run(`SET memory_limit = '${mib}MiB'`);
    this.#memoryMiB = mib;
  }

  /** Runs one or more statements for their effect. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** Runs statements on a connection of their own, beside whatever else the store is asked meanwhile. */
  async runAside(sql: string): Promise<void> {
    const aside = this.#runOnItsOwn(sql);
    this.#asides.add(aside);
    try {
      await aside;
    } finally {
      this.#asides.delete(aside);
    }
  }

  async #runOnItsOwn(sql: string): Promise<void> {
    const connection = await this.#aside();
    this.#running.add(connection);
    try {
      if (this.#isClosing) throw new Error('interrupted: the store closes');
      await connection.run(sql);
    } finally {
      this.#running.delete(connection);
      connection.closeSync();
    }
  }

  /**
   * Does `work` with the same store on a connection of its own: what is asked there does not wait for what is asked
   * here. Tables of a transaction that is open are not seen.
   */
  async beside<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    const connection = await this.#aside();
    this.#running.add(connection);
    try {
      return await work(new Store(this.tempDir, this.#instance, connection, this.#memoryMiB));
    } finally {
      this.#running.delete(connection);
      connection.closeSync();
    }
  }

  async #asidesEnded(): Promise<void> {
    await Promise.allSettled(this.#asides);
  }

  /**
   * Does `work` with its statements taken as they are written. For those whose expressions are many and already as
   * short as they get: to look for shorter ones takes longer than ten thousand rows do. Not within a transaction:
   * where a statement of it fails, nothing but its end is taken.
   */
  async asWritten<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.run("SET disabled_optimizers = 'expression_rewriter'");
    try {
      return await work();
    } finally {
      await this.run('RESET disabled_optimizers');
    }
  }

  /** Runs a query and gives its rows as objects: BIGINT as number, lists as arrays, timestamps as text. */
  async rows<T>(sql: string): Promise<T[]> {
    const result = await this.#connection.runAndReadAll(sql);
    const big = bigColumns(result);
    return result.getRowObjectsJson().map((row) => plainNumbers(row, big)) as T[];
  }

  /** The same, some rows at a time, for results too large to stand in memory twice. */
  async *eachRows<T>(sql: string): AsyncGenerator<T[]> {
    for await (const result of this.#results(sql)) {
      const big = bigColumns(result);
      for await (const rows of result.yieldRowObjectJson())
        yield rows.map((row) => plainNumbers(row, big)) as T[];
    }
  }

  /** The single value of a query of one row and one column. */
  async value<T>(sql: string): Promise<T> {
    const [row] = await this.rows<Record<string, T>>(sql);
    return Object.values(row ?? {})[0] as T;
  }

  /** Chunks of a large result as columns-by-position rows, so that a million texts never stand at once. */
  async *chunks(sql: string): AsyncGenerator<unknown[][]> {
    for await (const chunk of this.#fetched(sql)) yield chunk.getRows();
  }

  /** The same for a result of one column: its values, which cost less than rows of one value each. */
  async *columnChunks(sql: string): AsyncGenerator<unknown[]> {
    for await (const chunk of this.#fetched(sql)) yield chunk.getColumnValues(0);
  }

  async *#fetched(sql: string): AsyncGenerator<DuckDBDataChunk> {
    for await (const result of this.#results(sql)) {
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) break;
        yield chunk;
      }
    }
  }

  /**
   * The one result of a query, for as long as it is read. On a connection of its own: whatever else that is asked
   * would end it, and what is left of it be lost in silence. Tables of a transaction that is open are not seen.
   */
  async *#results(sql: string): AsyncGenerator<DuckDBResult> {
    const connection = await this.#aside();
    try {
      yield await connection.stream(sql);
    } finally {
      connection.closeSync();
    }
  }

  async #aside(): Promise<DuckDBConnection> {
    const connection = await this.#instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
  }

  /**
   * An appender to a table that exists. Close it before the table is read. On a connection of its own: it writes now
   * and then what it holds back, which would end a result that is on its way.
   */
  async appender(table: string): Promise<Appender> {
    const connection = await this.#aside();
    const appender = await connection.createAppender(table);
    return {
      append: (chunk) => appender.appendDataChunk(chunk),
      close: () => {
        appender.closeSync();
        connection.closeSync();
      },
    };
  }

  /** Closes the database and removes its folder; breaks off what still runs aside. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const connection of this.#running) connection.interrupt();
    await this.#asidesEnded();
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.tempDir, { recursive: true, force: true });
  }
}
