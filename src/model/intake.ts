import type { Issue } from './issue-facts.ts';
import type { LoadedTable, LogSource } from './log-source.ts';
import type { SourceFacts } from './options.ts';
import type { RawFile, RawTable } from './raw-table.ts';
import type { LogRecognition, Recognition } from './recognition.ts';

/** A log as it is read: a table, or those of its rows that are one owner's. */
export interface OneLog {
  readonly table: RawTable;
  readonly recognition: LogRecognition;
}

/** A log that was loaded: what was settled about it and what became of its rows. */
export interface LoadedLog {
  source: LogSource;
  readonly loaded: LoadedTable;
}

/** One agency on a sharing list, as released. */
export interface ListedAgency {
  readonly name: string;
  /** Names of the networks on either side, as released; empty where the list does not say. */
  readonly sharedWithOwner: string;
  readonly sharedByOwner: string;
  /** Whether the owner shares its network with this agency; null where the list does not say. */
  readonly ownerShares: boolean | null;
  /** Whether this agency shares its network with the owner; null where the list does not say. */
  readonly ownerReceives: boolean | null;
}

/** One table of an input: what it was recognised as, and what was read of it. */
export interface TableIntake {
  readonly table: RawTable;
  readonly recognition: Recognition;
  /** Null where the table is no log, and until it is loaded. */
  log: LoadedLog | null;
  /** The agencies of a sharing list; null where the table is none. */
  readonly listed: readonly ListedAgency[] | null;
  readonly issues: Issue[];
}

/** A table of a file and what it is taken for, before it is loaded. */
export type FoundTable = Pick<TableIntake, 'table' | 'recognition'>;

/** One input with its tables. */
export interface FileIntake {
  readonly file: RawFile;
  readonly facts: SourceFacts;
  /** Why the input gave neither a log nor a list; null where it gave one, or is a copy. */
  readonly refused: string | null;
  readonly tables: readonly TableIntake[];
}
