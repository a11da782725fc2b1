import type { Field } from '../../model/field.ts';
import type { KnownTexts } from './known-texts.ts';
import type { PlateKey } from '../plate.ts';
import type { FrameSpelling } from '../times/time-frame.ts';
import type { TimeSpelling } from '../times/time-spelling.ts';

/** How a row's cells are reached, and the secret that turns plates into tokens. */
export interface ReleasedCells {
  /** Table expression of the rows, in the order of the file. */
  readonly relation: string;
  /** SQL expression of a field's cell as released; null where the log does not have the column. */
  readonly cell: (field: Field) => string | null;
  /** SQL expression of the log's number. */
  readonly source: string;
  /** SQL expression of who searched, for a log without an agency column. */
  readonly agency: string;
  readonly row: string;
  readonly page: string;
  /** Hash of every released cell of the row, comparable within one table. */
  readonly cellsHash: string;
  /** SQL expression of the plate's own text where it is to be kept, else null. */
  readonly plateText: string | null;
  /** True where plates are tokens already. */
  readonly plateIsToken: boolean;
  readonly plateKey: PlateKey;
  /** IANA zone in which times written without one are read. */
  readonly timeZone: string;
  /** Spelling of the table's times where a sample of them has one, so that no other need be tried. */
  readonly spelling: TimeSpelling | null;
  /** The same of its time frames. */
  readonly frameSpelling: FrameSpelling | null;
  /** Whether who asked is a person where two words may be one or a town; true where nothing is said. */
  readonly isAskedByPersons?: boolean;
  /** Pattern of ids that look like plates and are none (`ownIdsPattern`). */
  readonly ownIds?: string;
  /** What is known beforehand of texts that recur. */
  readonly known?: KnownTexts;
  /** Whether the rows are few (`shortTable`), so that the statement is to be short rather than its work. */
  readonly isShort?: boolean;
}
