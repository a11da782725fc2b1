import { DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import { identifier, type Appender, type Store } from './duckdb.ts';

const chunkRows = 2048;

/** Rows of text on their way into a table of the store, a chunk at a time. */
export class Batch {
  readonly #store: Store;
  readonly #table: string;
  readonly #columns: readonly string[];
  #appender: Appender | null = null;
  #rows: (string | null)[][] = [];

  constructor(store: Store, table: string, columns: readonly string[]) {
    this.#store = store;
    this.#table = table;
    this.#columns = columns;
  }

  /** Makes the table anew, all columns text. */
  async create(): Promise<void> {
    const columns = this.#columns.map((name) => `${identifier(name)} VARCHAR`).join(', ');
    await this.#store.run(`CREATE OR REPLACE TABLE ${this.#table} (${columns})`);
    this.#appender = await this.#store.appender(this.#table);
  }

  /** Adds one row, its cells in the order of the columns. */
  add(row: (string | null)[]): void {
    this.#rows.push(row);
    if (this.#rows.length === chunkRows) this.#flush();
  }

  /** Writes what is left; the table can be read from now on. */
  close(): void {
    this.#flush();
    this.#appender?.close();
    this.#appender = null;
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const chunk = DuckDBDataChunk.create(
      this.#columns.map(() => VARCHAR),
      this.#rows.length,
    );
    chunk.setRows(this.#rows);
    this.#appender?.append(chunk);
    this.#rows = [];
  }
}
