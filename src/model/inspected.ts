import type { FileIntake, TableIntake } from './intake.ts';
import type { ManifestInput } from './manifest.ts';
import type { Actor, Purpose } from './verdict.ts';

/** Five rows as they would be counted, for a person to hold against the file. */
export type NormalizedRow = Readonly<Record<string, string | number | null>>;

/** One table of an input as `inspect` shows it. */
export interface InspectedTable {
  readonly intake: TableIntake;
  readonly rows: readonly NormalizedRow[];
  /** For an unknown layout: a mapping file to correct and give back with `--layout`. */
  readonly layout: string | null;
}

/** One input as `inspect` shows it. */
export interface InspectedInput {
  readonly intake: FileIntake;
  readonly input: ManifestInput;
  readonly tables: readonly InspectedTable[];
}

/** A released row on its way: its cells, its fields, the search it became part of, the rules that judged it. */
export interface TracedRow {
  readonly file: string;
  readonly sheet: string | null;
  readonly page: number | null;
  readonly row: number;
  readonly format: string;
  /** Released cells with their labels; plates masked, the account left out. */
  readonly cells: readonly { readonly label: string; readonly field: string | null; readonly cell: string }[];
  /** Why the row is no search; null where it is one. */
  readonly setAside: string | null;
  readonly fields: NormalizedRow | null;
  readonly search: NormalizedRow | null;
  readonly copies: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly page: number | null;
    readonly row: number;
  }[];
  readonly verdict: {
    readonly purpose: Purpose;
    readonly flagged: boolean;
    readonly actor: Actor;
    readonly searcher: Actor;
    readonly rules: readonly string[];
  } | null;
}
