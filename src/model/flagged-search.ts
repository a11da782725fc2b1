import { z } from 'zod';
import { routes } from './summary.ts';
import { judgedShape, matchSchema } from './verdict-schema.ts';
import { notes } from './verdict.ts';

/** One line of flagged.csv: a flagged or possible search, with the citation of the row whose words are quoted. */
export const flaggedSearchSchema = z.strictObject({
  search_id: z.string(),
  /** ISO 8601, UTC; null where the released time could not be read. */
  searched_at: z.string().nullable(),
  agency: z.string().nullable(),
  agency_state: z.string().nullable(),
  agency_kind: z.string(),
  owners: z.array(z.string()),
  account: z.string().nullable(),
  plate: z.string().nullable(),
  reason: z.string().nullable(),
  offense_type: z.string().nullable(),
  case_number: z.string().nullable(),
  on_behalf_of: z.string().nullable(),
  networks: z.int().nullable(),
  devices: z.int().nullable(),
  frame_start: z.string().nullable(),
  frame_end: z.string().nullable(),
  search_type: z.string().nullable(),
  text_prompt: z.string().nullable(),
  moderation: z.string().nullable(),
  ...judgedShape,
  /** What flagged it: the searcher's account, the recorded words, a person's decision. */
  flagged_by: z.array(z.enum(['searcher', 'purpose', 'review'])),
  route: z.enum(routes).nullable(),
  notes: z.array(z.enum(notes)),
  rules: z.array(z.string()),
  matches: z.array(matchSchema),
  /** Model of the searching agency's dated 287(g) agreement on the search's day, from `--agreements`. */
  agreement_287g: z.string().nullable(),
  file: z.string(),
  sheet: z.string().nullable(),
  page: z.int().nullable(),
  row: z.int(),
  /** Request number, address and production date of the file, where a sources file gives them. */
  request_no: z.string().nullable(),
  url: z.string().nullable(),
  produced_on: z.string().nullable(),
  other_copies: z.int().nonnegative(),
});
export type FlaggedSearch = z.infer<typeof flaggedSearchSchema>;
