import type { AnalyzeOptions } from '../../model/options.ts';
import type { AlignedRow, LogRecognition } from '../../model/recognition.ts';
import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import type { TableCache } from './cache.ts';
import type { LegendFile } from '../formats.ts';
import type { PlateKey } from '../plate.ts';

/** How a group of logs is loaded. */
export interface LoadOptions {
  /** Lives in memory only unless the user gave it. */
  readonly plateKey: PlateKey;
  /** Keep the plates beside their tokens in the store, for `--include-plates`. */
  readonly keepPlates: boolean;
  /** Makes the judge of single records of an irregular table. */
  readonly align: (recognition: LogRecognition) => (record: RawRecord) => AlignedRow;
  /** The zone that a line between or below the rows states for all times. */
  readonly zoneOfLine: (cells: readonly string[]) => string | null;
  /** Gives the records of a table, rows whole that a line break without quotes made two of. */
  readonly joined: (table: RawTable, recognition: LogRecognition) => RawTable['records'];
}

/** How the files of a run are loaded. */
export interface LoadFilesOptions {
  readonly settings: AnalyzeOptions;
  readonly plateKey: PlateKey;
  /** The legends of codes that stand in files of their own. */
  readonly legends: readonly LegendFile[];
  /** Tables kept from earlier runs; null where the user asked for none. */
  readonly cache: TableCache | null;
  readonly progress: (file: string) => void;
}
