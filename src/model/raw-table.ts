/** How the bytes were packed; said in the manifest and by `inspect`. */
export type Container =
  | 'csv'
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'ndjson'
  | 'json'
  | 'xml'
  | 'parquet'
  | 'pdf';

/** One record of a released file: its number as a person sees it, and its cells as text. */
export interface RawRecord {
  /** Record number as a spreadsheet shows it, from 1, preamble and header counted; in a PDF the line of the page. */
  readonly row: number;
  /** Page of a PDF, from 1; null elsewhere. */
  readonly page: number | null;
  /** Cells by position, untrimmed. A blank record is `[]` or all empty. */
  readonly cells: readonly string[];
  /** Why these cells cannot be trusted (a broken quote, a bad byte); such a record goes to quarantine. */
  readonly damage?: string;
  /** What was mended before its cells were looked at. */
  readonly mended?: string;
  /** True of one text above or below the rows of a page, whose rows have several: the day of the print, a title. */
  readonly isBeside?: boolean;
}

/**
 * The fast way in: the store reads the file by itself. Offered only where the reader has settled that the
 * file is regular, so that both ways give the same records.
 */
export interface DirectScan {
  /** Makes whatever the scan needs beside the file: what `relation` would else make when it is asked. */
  readonly prepare: () => Promise<void>;
  /**
   * A table expression with columns `c0 … c{width-1}` (VARCHAR, null or '' where empty), one row for each
   * record after record number `afterRow`, in the order of the file, no record left out: a statement over it fails at the
   * first record that it cannot read. Null where the file turns out to hold what is no text, or records after
   * `afterRow` that a scan would pass over.
   */
  readonly relation: (afterRow: number) => Promise<string | null>;
  /** What `relation` reads, where it is a file of text; null where that is. */
  readonly file?: (afterRow: number) => Promise<ScannedFile | null>;
  /**
   * The records of the file, the blank ones at its end left out: a scan that gives fewer than stand after a row lost
   * some. Null where it can lose none.
   */
  readonly count: number | null;
  /**
   * Numbers of the records after `record` that are the same as it, byte for byte; null where they were not looked for.
   */
  readonly repeatsOf: (record: number) => readonly number[] | null;
  /** After the last load: removes what was made for the scan. */
  readonly release: () => Promise<void>;
}

/** A file as the store scans it: `read_csv(path, how)`; files with the same `how` can be read by one scan. */
export interface ScannedFile {
  readonly path: string;
  readonly how: string;
}

/** What of a sheet does not show on the screen and was released with it all the same. */
export interface Concealed {
  /** Rows with anything in them. */
  readonly rows: number;
  /** Positions of columns from 0, each stretch with its first and its last. */
  readonly columns: readonly (readonly [from: number, to: number])[];
}

/** One table of text cells as released: a CSV file, a sheet of a workbook, a PDF. Nothing is interpreted. */
export interface RawTable {
  /** Name relative to the path the user gave; zip members as `a.zip/b.csv`. */
  readonly file: string;
  /** Sheet of a workbook, else null. */
  readonly sheet: string | null;
  /** The same as the file has it, where `sheet` leaves out a plate; written nowhere, but a user may name the sheet so. */
  readonly sheetInFile?: string | null;
  readonly container: Container;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly hidden: boolean;
  /** Rows and columns of the sheet that a filter or a person hid; unset where none are. They are read as all others. */
  readonly concealed?: Concealed;
  /** Widest record of the head. */
  readonly width: number;
  /** The first records (at most 200), header and preamble among them. */
  readonly head: readonly RawRecord[];
  /**
   * True where the container itself names the columns (JSON keys, Parquet): `head[0]` then holds the names
   * under row 0 and is no record of the file.
   */
  readonly named: boolean;
  /** Every record in order, in batches, the header and blank records too. May be called more than once. */
  readonly records: () => AsyncIterable<readonly RawRecord[]>;
  /** The lines of all pages of its file, each whole in one cell; set on the first table of a printed file. */
  readonly lines?: () => AsyncIterable<readonly RawRecord[]>;
  /**
   * Where records of other logs stand among these: asked of each in turn, whether it is of this log. The others are
   * judged, since a row may lean on the ones above it, and not loaded. Unset where all are of this log.
   */
  readonly ownRecords?: () => (record: RawRecord) => boolean;
  readonly scan: DirectScan | null;
  /** What a person should know of how the table was read: mended encoding, merged cells, a round row count. */
  readonly remarks: readonly string[];
  /** Why no figure of the table should be used as it stands (what of the file was not read); unset or empty in nearly every table. */
  readonly doubts?: readonly string[];
}

/** An input of the run: one file, or one member of a zip, hashed whether or not it could be read. */
export interface RawFile {
  readonly file: string;
  /** Absolute path of the file on disk (of the zip itself for a member). */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Name of the earlier input with the same bytes; such a file is listed and not read again. */
  readonly copyOf: string | null;
  readonly tables: readonly RawTable[];
  /** Why nothing could be read (password, corrupt, images only, a photo), with the mend; null where tables were found. Text without a table may stand in `tables` beside it. */
  readonly refused: string | null;
}
