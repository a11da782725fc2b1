import type { ListedAgency, OneLog } from '../model/intake.ts';
import type {
  AlignedRow,
  Legend,
  LegendLine,
  LogRecognition,
  OtherLegend,
  OtherRecognition,
  Recognition,
  StatedZone,
} from '../model/recognition.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';

/** A legend in a file of its own. */
export interface LegendFile extends OtherLegend {
  /** The folder that the file lies in, as `folderOf` names it. */
  readonly folder: string;
}

/** What loading needs of the formats; `src/formats` gives it. */
export interface Formats {
  /** `before` is the log on the sheet before it, if there is one. */
  readonly recognise: (table: RawTable, before?: LogRecognition) => Recognition;
  readonly aligner: (recognition: LogRecognition) => (record: RawRecord) => AlignedRow;
  /** The records of a table with rows whole that a line break without quotes made two of. */
  readonly joined: (table: RawTable, recognition: LogRecognition) => RawTable['records'];
  /** The zone that a line between or below the rows states for all times. */
  readonly zoneOfLine: (cells: readonly string[]) => string | null;
  /** The zone that tables of the same file which are no logs state for the times of one. */
  readonly zoneOfNotes: (recognition: LogRecognition, notes: readonly RawTable[]) => StatedZone | null;
  readonly listed: (recognition: OtherRecognition, table: RawTable) => Promise<ListedAgency[]>;
  readonly legends: {
    readonly isWanted: (log: OneLog) => boolean;
    readonly lines: (table: RawTable) => Promise<readonly LegendLine[] | null>;
    readonly elsewhere: (log: OneLog, others: readonly OtherLegend[]) => readonly Legend[];
    readonly within: (log: OneLog) => Promise<Legend | null>;
  };
}
