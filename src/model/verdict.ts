import { z } from 'zod';

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

const text = z.string().nullish();

/** What `classify` takes: the words of one search. A blank, absent or null field says nothing. */
export const searchTextSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).nullish(),
  agency: text,
  user: text,
  reason: text,
  offense: text,
  case_number: text,
  text_prompt: text,
  on_behalf_of: text,
});
export type SearchText = z.infer<typeof searchTextSchema>;

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

/** Words that a rule matched: `start` and `end` are UTF-16 code units in the field as given, end exclusive. */
export const matchSchema = z.strictObject({
  rule: z.string(),
  field: z.enum(textFields),
  text: z.string(),
  start: z.int(),
  end: z.int(),
});
export type Match = z.infer<typeof matchSchema>;

/** What a search's words were judged to say; contract.md, 'Words'. */
export const verdictSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).nullable(),
  purpose: z.enum(purposes),
  /** Null unless the purpose is `immigration`. */
  immigration_kind: z.enum(immigrationKinds).nullable(),
  actor: z.enum(actors),
  searcher: z.enum(actors),
  /** Null unless the searcher is `ice` or `cbp`. */
  component: z.enum(components).nullable(),
  flagged: z.boolean(),
  notes: z.array(z.enum(notes)),
  matches: z.array(matchSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;
