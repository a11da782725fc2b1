export const purposes = ['immigration', 'possible', 'none'] as const;
export const immigrationKinds = ['civil', 'criminal', 'unstated'] as const;
export const actors = ['ice', 'cbp', 'other_dhs', 'other_federal', 'local', 'unknown'] as const;
export const components = ['ice', 'hsi', 'ice_other', 'cbp', 'cbp_other'] as const;
export const notes = [
  'protest',
  'reproductive_care',
  'ethnic_descriptor',
  'immigration_topic',
  'vague',
  'case_number_only',
  'test_or_training',
  'personal',
  'civil_matter',
  'no_cause_stated',
  'traffic_analysis',
  'blocked_by_vendor',
  'vendor_bug_notice',
] as const;

export type Purpose = (typeof purposes)[number];
export type ImmigrationKind = (typeof immigrationKinds)[number];
export type Actor = (typeof actors)[number];
export type Component = (typeof components)[number];
export type Note = (typeof notes)[number];

/** The fields of a search that are read for words. */
export const textFields = [
  'agency',
  'user',
  'reason',
  'offense',
  'case_number',
  'text_prompt',
  'on_behalf_of',
] as const;
export type TextField = (typeof textFields)[number];

/** What `classify` takes: the words of one search. A blank, absent or null field says nothing. */
export interface SearchText extends Readonly<Partial<Record<TextField, string | null | undefined>>> {
  readonly id?: string | number | null | undefined;
}

/** Words that a rule matched: `start` and `end` are UTF-16 code units in the field as given, end exclusive. */
export interface Match {
  readonly rule: string;
  readonly field: TextField;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a search's words were judged to say; contract.md, 'Words'. Its schema is in verdict-schema.ts. */
export interface Verdict {
  readonly id: string | number | null;
  readonly purpose: Purpose;
  /** Null unless the purpose is `immigration`. */
  readonly immigration_kind: ImmigrationKind | null;
  readonly actor: Actor;
  readonly searcher: Actor;
  /** Null unless the searcher is `ice` or `cbp`. */
  readonly component: Component | null;
  readonly flagged: boolean;
  readonly notes: readonly Note[];
  readonly matches: readonly Match[];
}
