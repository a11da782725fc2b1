import type { Accounts } from './accounts.ts';
import type { Composed } from './composed.ts';
import type { Field } from './field.ts';
import type { HeaderPlace, RecordPlace } from './record-place.ts';

/** contract.md, 'Words': whose searches a log holds. */
export const logKinds = ['own', 'network', 'portal', 'unknown'] as const;
export type LogKind = (typeof logKinds)[number];

/**
 * What the filled cells of a column look like, settled from the first records. Each row is judged by whether
 * its cells look like what the column says.
 */
export const cellShapes = [
  'time',
  'date',
  'clock',
  'uuid',
  'count',
  'frame',
  'search_type',
  'name',
  'epoch',
  'bare_clock',
] as const;
export type CellShape = (typeof cellShapes)[number];

/** What a released column was taken for: used, ignored by name, or reported as unknown. */
export interface ColumnUse {
  /** Position in the table, from 0. */
  readonly index: number;
  /** The label as released, untrimmed; '' where blank. */
  readonly label: string;
  readonly use: 'field' | 'ignored' | 'unknown';
  /** Set where `use` is 'field'. */
  readonly field: Field | null;
  /** Set where the cells of a used column can be told by their shape; null for free text. */
  readonly shape: CellShape | null;
  /** Why it is ignored, or what is odd about it (duplicate label, recognised by its cells). */
  readonly note: string | null;
  /** The field whose cells, in another column, these are read with: first names, or reasons beside remarks. */
  readonly readWith?: 'user' | 'reason';
  /** Set where its cell is put together from those of other columns too. */
  readonly composed?: Composed;
  /** Set where it holds what was written beside the reasons, in words, and is not read. */
  readonly hasRemarks?: true;
  /** Set where it is read as the time and its label is of a record: when somebody changed, printed or released it. */
  readonly isOfRecord?: true;
  /** Set where its cells name people and no account is read from them: they are shown nowhere. */
  readonly namesPeople?: true;
}

/** What the cell at a position must look like for its row to be taken for a search as it stands. */
export interface CellCheck {
  readonly at: number;
  /** A pattern of the whole cell, '' for a missing one, that JavaScript and the store (RE2) read alike. */
  readonly pattern: string;
}

/** A zone that stands in the released table, or in the layout given for it, but not in its times. */
export interface StatedZone {
  /** IANA name. */
  readonly value: string;
  /** Where it stands: a label, the layout. */
  readonly from: string;
}

/** Agencies stand in rows of their own above their searches; the first one may stand above the header. */
export interface Sections {
  readonly first: string | null;
}

/** Where the days stand that rows with a time of day leave out. */
export type Days =
  /** In a line over the rows of each day; the first may stand above the header. */
  | { readonly kind: 'lines'; readonly first: string | null }
  /** In the first row of each day; the columns at `alike` leave out in the same way who searched. */
  | { readonly kind: 'column'; readonly alike: readonly number[] }
  /** In a column of days, whose month is stated once for all, as `2025-05`. */
  | { readonly kind: 'month'; readonly month: string; readonly at: number };

/** A column in which rows state the zone of their times. */
export interface RowZones {
  readonly at: number;
  /** True where its letters tell summer from winter, so that `CST` in July is no Central Daylight Time. */
  readonly toTheLetter: boolean;
}

/** A line of a legend: a code and what it stands for. */
export interface LegendLine extends RecordPlace {
  readonly code: string;
  readonly words: string;
}

/** A legend in another table, of the same file or of another, and where that is. */
export interface OtherLegend {
  readonly lines: readonly LegendLine[];
  readonly from: string;
}

/** What the codes of a log's reasons stand for. */
export interface Legend {
  /** Words by code, in lower case and without leading noughts. */
  readonly words: Readonly<Record<string, string>>;
  /** Where it stands, in words. */
  readonly from: string;
  /** The records of the log that are lines of it. */
  readonly rows: readonly RecordPlace[];
  /** The fields whose cells are its codes. */
  readonly fields: readonly Field[];
}

/** The table is a log of searches, and this is how to read it. */
export interface LogRecognition extends HeaderPlace {
  readonly kind: 'log';
  /** Id of the format file that recognised it. */
  readonly format: string;
  readonly title: string;
  /** False where the table was read by synonyms or shapes alone; the report says so. */
  readonly confirmed: boolean;
  readonly columns: readonly ColumnUse[];
  /**
   * Checks for a direct load: a table in which a row fails one is read row by row. Null where every row must
   * be judged by itself (no header, no time, administrative events among the rows).
   */
  readonly checks: readonly CellCheck[] | null;
  /** Zone of times that bear none of their own; null where nothing in the table states it. */
  readonly zone: StatedZone | null;
  /** The agency that a line above the header names, where no column does. */
  readonly agencyAbove?: string;
  /** The agency that the sheet is called for, where no column names one and other sheets are called for others. */
  readonly agencyOfSheet?: string;
  /** What the content says of whose log it is; file names and sources files are weighed later. */
  readonly logKind: LogKind;
  /** The records above the header that are rows of the log; unset in nearly every log. */
  readonly rowsAbove?: readonly RecordPlace[];
  /** Where the agencies stand that no column names; unset in nearly every log. */
  readonly sections?: Sections;
  /** Where the accounts stand that rows leave out; unset in nearly every log. */
  readonly accounts?: Accounts;
  /** Where the days stand that rows leave out; unset in nearly every log. */
  readonly days?: Days;
  /** The lines above the header, their numbers aside: where one stands again between rows it is the title of a page. */
  readonly titles?: readonly string[];
  /** Position of the column that says AM or PM, where the clock has none of its own. */
  readonly halfDayAt?: number;
  /** True of a printed log whose times tell AM from PM: one that does not may be either. */
  readonly tellsHalf?: boolean;
  /** Position of the column whose cell is the reason of a row where the reason's own is blank. */
  readonly reasonElseAt?: number;
  /** Position of the column of first names, where the account's column has the last names alone. */
  readonly firstNameAt?: number;
  /** Position of the column that names the agency whose log each row is from, where several logs were put together. */
  readonly ownerAt?: number;
  /** What that column says in the rows that are read as this log. */
  readonly rowsOf?: string;
  /** By which the codes of its reasons are read as words, where there is one. */
  readonly legend?: Legend;
  /** Where the legends stand that say different things of its codes, so that none is taken. */
  readonly legendsDiffer?: readonly string[];
  /** A label of the header that stands over no column, since the one under it was deleted. */
  readonly orphanLabel?: string;
  /** The column that states the zone of each row, where it has one. */
  readonly rowZones?: RowZones;
  readonly reasons: readonly string[];
}

/** The table was recognised and holds no searches, or was not recognised. */
export interface OtherRecognition extends HeaderPlace {
  readonly kind:
    | 'sharing_list'
    | 'event_log'
    | 'camera_log'
    | 'pivot'
    | 'cover'
    | 'legend'
    | 'unknown'
    | 'empty';
  readonly format: string | null;
  readonly title: string;
  readonly columns: readonly ColumnUse[];
  /** Whether most of the first rows hold a time, as those of a log do; unset but in a table that is unknown. */
  readonly hasTimes?: boolean;
  readonly reasons: readonly string[];
}

export type Recognition = LogRecognition | OtherRecognition;

/**
 * What each released cell of a row stands for, null for one of no column; set where that is not what the table's header
 * says of its place: under a second header, or in a row that slipped.
 */
export type ReadAs = readonly (ColumnUse | null)[];

/** One record after alignment: the cells of a search by field, or why it is none. */
export type AlignedRow =
  | {
      readonly kind: 'search';
      readonly cells: Partial<Record<Field, string>>;
      readonly mended: string | null;
      readonly readAs?: ReadAs;
    }
  | {
      readonly kind: 'skipped';
      readonly why:
        | 'blank'
        | 'repeated_header'
        | 'footer'
        | 'masked_row'
        | 'event'
        | 'section'
        | 'day'
        | 'legend';
    }
  | { readonly kind: 'quarantined'; readonly why: string; readonly readAs?: ReadAs };
