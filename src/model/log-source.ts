import type { DayDoubt } from './issue-facts.ts';
import type { LogKind, LogRecognition } from './recognition.ts';

/** A setting of a released table and how it is known: an option, a sources file, the file's name, its content. */
export interface Known<Value> {
  readonly value: Value;
  readonly from: string;
}

/** One released table that is a log of searches, with what was settled about it before its rows are read. */
export interface LogSource {
  /** Column `source` of the store's tables: position among the run's logs, from 0, in input order. */
  readonly number: number;
  /** Position among the run's files, from 0: the sheets of a workbook share it. */
  readonly fileNumber: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly owner: Known<string>;
  readonly ownerKey: string;
  readonly ownerState: string | null;
  readonly logKind: Known<LogKind>;
  /** Who searched, where the log has no agency column; null where nobody says. */
  readonly agency: Known<string> | null;
  /** IANA zone in which times written without one are read. */
  readonly timeZone: string;
  /** How that zone is known: an option, a sources file, a label; null where it is assumed. */
  readonly zoneFrom: string | null;
  readonly recognition: LogRecognition;
  /** The days that the name of its sheet states, or that of its file. */
  readonly named: NamedPeriod | null;
}

/** A period that a name states, both days inclusive, YYYY-MM-DD. */
export interface NamedPeriod {
  readonly first: string;
  readonly last: string;
  /** Whose name it is: all sheets of a workbook together fill what its file is named for. */
  readonly of: 'file' | 'sheet';
  /** Whether its rows may end before the last day and nothing be missing: it is a part with others behind it. */
  readonly mayEndSooner: boolean;
  /** Of a sheet that is named for a period of its own: what its file is named for, which ends with the last sheet. */
  readonly ofFile?: NamedPeriod;
}

/** The owner's name where no file, option or content gives one. */
export const ownerNotStated = '(owner not stated)';

/** The name of the agency of searches whose released rows give none. */
export const agencyNotStated = '(not stated)';

/** The columns of text that the vendor's exports have in one order until the middle of 2025, and in another since. */
export const turnedFields = ['reason', 'case_number', 'filters'] as const;
export type TurnedField = (typeof turnedFields)[number];

/** By field, the column under whose label its cell stands in rows of the other order. */
export type Turn = Readonly<Record<TurnedField, TurnedField>>;

/** Rows in the vendor's other order of columns, below those of another export: from one row to another. */
export interface TurnedRows {
  readonly rows: number;
  readonly first: number;
  readonly last: number;
  /** The pages that these stand on; null where the rows of the table are numbered throughout. */
  readonly firstPage: number | null;
  readonly lastPage: number | null;
  readonly turn: Turn;
}

/** What became of the records of one released table. */
export interface LoadedTable {
  /** How the rows came in: scanned by the store itself, record by record, or kept from an earlier run. */
  readonly way: 'scan' | 'records' | 'cache';
  /**
   * The rows of a scan bear no record number of their own: theirs is their place in the store plus this,
   * which costs nothing to keep. Null where each row bears its number.
   */
  readonly rowBase: number | null;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly quarantined: Readonly<Record<string, number>>;
  /** Rows that were mended (a shifted row, a split cell), by what was mended. */
  readonly mended: Readonly<Record<string, number>>;
  /** Loaded rows whose time bears no zone. */
  readonly rowsZoneAssumed: number;
  /** The zone that a line below its rows, or between them, states for all times; unset where none does. */
  readonly zoneBelow?: string;
  /** Stretches of rows that were read in the vendor's other order of columns; unset in nearly every log. */
  readonly turned?: readonly TurnedRows[];
  /** Unset where its dates do not contradict each other. */
  readonly dayDoubt?: DayDoubt;
  /** What reading all its rows had to tell, of a table that is not read again. */
  readonly remarks?: readonly string[];
  /** And why none of its figures should be used as it stands. */
  readonly doubts?: readonly string[];
}
