import type { Field } from '../model/field.ts';

/** Records of another kind than searches, known by labels that no log of searches has. */
export interface KindOfRecords {
  /** What they are, in words that go on from "its column is of". */
  readonly title: string;
  /** Of the label in lower case, with spaces for signs. */
  readonly label: RegExp;
  /** What most cells under the label must be; any but ticks where it is not given. */
  readonly cells?: RegExp;
  /** Whether cells that say yes or no may stand under it. */
  readonly evenTicks?: boolean;
  /** Whether the label says so even where all under it is masked, as names are. */
  readonly evenMasked?: boolean;
  /** Whether times under the label say that it means something else, as `From` and `To` of a period. */
  readonly areWords?: boolean;
  /** How many labels must say so; one where it is not given. */
  readonly needs?: number;
  /** Fields that such records have. */
  readonly beside?: readonly Field[];
  /** Fields that such records have not: with one of them, the table may be a log of searches after all. */
  readonly without?: readonly Field[];
  /** Whether they are so even where a label speaks of searching. */
  readonly evenSearched?: boolean;
}
