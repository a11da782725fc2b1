import type { Store } from '../store/duckdb.ts';

/** One input of the run before it is opened. */
export interface FoundFile {
  /** Name relative to the path the user gave; zip members as `a.zip/b.csv`. */
  readonly file: string;
  /** Absolute path on disk, of the outermost zip for a member. */
  readonly path: string;
  /** Names of the entries to open, one after the other, from the zip on disk inwards; empty for a plain file. */
  readonly members: readonly string[];
  /** Why it is listed and not read (a hidden file, a report of ours); null for an input. */
  readonly leftOut: string | null;
}

/** What reading needs from the run. */
export interface ReadContext {
  readonly store: Store;
  /** Folder (mode 0700) for members taken out of zips; the run removes it. */
  readonly tempDir: string;
  /** Inputs so far by sha256, so that equal bytes are read once; `readFile` fills it. */
  readonly seen: Map<string, string>;
}
