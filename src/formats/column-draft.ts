import type { Field } from '../model/field.ts';
import type { Composed } from '../model/composed.ts';
import type { CellShape, ColumnUse } from '../model/recognition.ts';

/** A column while it is being settled. */
export interface Draft {
  readonly index: number;
  readonly label: string;
  readonly key: string;
  /** Its filled cells in the first records; where they are put together from several, those. */
  cells: readonly string[];
  field: Field | null;
  ignored: boolean;
  note: string | null;
  /** Set where the columns beside it say what its cells are. */
  shape?: CellShape;
  /** Set where its cells are read with those of a field in another column. */
  readWith?: ColumnUse['readWith'];
  composed?: Composed;
}
