import type { Field } from '../model/field.ts';
import type { LogKind } from '../model/recognition.ts';

/** Labels of a field as agencies and vendors write them; case, spaces, `_` and punctuation do not count. */
export type Labels = Readonly<Partial<Record<Field, readonly string[]>>>;

/** One known order of columns, for tables that lost their header and for exports stacked without one. */
export interface Layout {
  readonly name: string;
  /** What each column stands for; null for one that says again what another does. */
  readonly fields: readonly (Field | null)[];
}

/** What a vendor writes for searches and for administrative work, where one log holds both. */
export interface EventWords {
  readonly searches: readonly string[];
  readonly administrative: readonly string[];
}

interface Base {
  /** Name in the manifest and on the command line; kebab-case. */
  readonly id: string;
  readonly title: string;
  /** What such a table is and what to know of it, in a sentence or two. */
  readonly about: string;
  /** Where the layout is known from. */
  readonly source: string;
  /** False where no released file of the kind was there to try the mapping on. */
  readonly confirmed: boolean;
  /** Labels that are known and not used, with the reason. A trailing `*` takes any ending. */
  readonly ignored: Readonly<Record<string, string>>;
  /** Labels that speak for this format, and how many of them a table must bear. */
  readonly marks: readonly string[];
  readonly needs: number;
  /** Labels that must all stand in the table, and labels of which none may. */
  readonly must?: readonly string[];
  readonly never?: readonly string[];
}

/** A log of searches. */
export interface LogFormat extends Base {
  readonly what: 'log';
  readonly fields: Labels;
  readonly layouts: readonly Layout[];
  /** What the format itself says of whose searches it holds; null where only the rows can tell. */
  readonly logKind: LogKind | null;
  readonly events: EventWords | null;
}

/** A list of agencies that a network is shared with. */
export interface SharingFormat extends Base {
  readonly what: 'sharing_list';
  readonly lists: {
    readonly agency: readonly string[];
    readonly sharedWithMe: readonly string[];
    readonly sharing: readonly string[];
    /** A column of words for the direction: `Inbound`, `Both`. */
    readonly direction: readonly string[];
  };
}

/** Recognised, and no log of searches. */
export interface OtherFormat extends Base {
  readonly what: 'event_log' | 'camera_log';
}

export type Format = LogFormat | SharingFormat | OtherFormat;
