/**
 * The cells of a released search row, whatever the vendor calls them. A format maps its header labels to
 * these; all are text as released until `normalize` reads them.
 */
export const fields = [
  'id',
  'time',
  'date',
  'user',
  'agency',
  'plate',
  'reason',
  'offense_type',
  'case_number',
  'on_behalf_of',
  'networks',
  'devices',
  'frame',
  'frame_start',
  'frame_end',
  'filters',
  'search_type',
  'text_prompt',
  'moderation',
  'event',
] as const;

export type Field = (typeof fields)[number];

/** Stands for a person's name wherever an output leaves one out. */
export const namedPerson = '[name]';

/** What a released cell tells, before anybody reads its words. */
export const cellStates = [
  'value',
  'placeholder',
  'empty',
  'not_exported',
  'masked_vendor',
  'masked_agency',
  'partly_masked',
  'exemption_cited',
] as const;

export type CellState = (typeof cellStates)[number];

/** Fields whose mask state is kept for each released row. */
export const statedFields = [
  'id',
  'time',
  'user',
  'agency',
  'plate',
  'reason',
  'offense_type',
  'case_number',
  'on_behalf_of',
  'networks',
  'devices',
  'frame',
  'filters',
  'search_type',
  'text_prompt',
  'moderation',
] as const satisfies readonly Field[];
