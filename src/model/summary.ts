import { z } from 'zod';
import { accuracySchema } from './accuracy.ts';
import { lawFindingSchema } from './law.ts';
import { logKinds } from './recognition.ts';
import { sampleSchema } from './sample.ts';
import { actors, immigrationKinds, notes, purposes } from './verdict.ts';

/** Number of searches (or rows, where the key says so). */
const count = z.int().nonnegative();
const countsOf = <const Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, count])) as Record<Key, typeof count>);
/** A share of rows, 0 to 1; null where the log lacks the column. */
const share = z.number().min(0).max(1).nullable();
/** ISO 8601, UTC. */
const instant = z.string().nullable();
const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Figures of a group of searches; `possible` counts searches with purpose `possible` that are not flagged. */
const judged = { searches: count, flagged: count, immigration: count, possible: count };

export const routes = [
  'ice_account',
  'cbp_account',
  'local_for_ice',
  'local_for_cbp',
  'local_immigration_no_agency',
  'other_federal',
  'unknown',
] as const;

/** How much a reason can be read. */
export const reasonStates = ['readable', 'vague', 'empty', 'masked', 'not_exported'] as const;

const flaggedSchema = z.strictObject({
  total: count,
  strict: count,
  broad: count,
  by_searcher: countsOf(['ice', 'cbp']),
  other_immigration: count,
  by_component: countsOf(['ice', 'hsi', 'ice_other', 'cbp', 'cbp_other']),
  /** Flagged by the searcher's account alone: another purpose is recorded, or none by an office such as HSI. */
  other_purpose: count,
  by_purpose: countsOf(purposes),
  by_immigration_kind: countsOf(immigrationKinds),
  local_287g: count,
  by_route: countsOf(routes),
});

const reviewSchema = z.strictObject({
  decisions: count,
  used: count,
  unused: z.array(z.strictObject({ line: count, reason: z.string() })),
  conflicts: z.array(z.strictObject({ lines: z.array(count), reason: z.string() })),
  searches_changed: count,
});

const sharingKindCounts = countsOf([
  'agencies',
  'ice',
  'cbp',
  'other_dhs',
  'other_federal',
  'fusion_centre',
]).extend({
  /** Null where the state of the list's owner is not known. */
  out_of_state: count.nullable(),
});

export const sharedAgencySchema = z.strictObject({
  agency: z.string(),
  state: z.string().nullable(),
  kind: z.string(),
  party: z.enum(actors),
  out_of_state: z.boolean().nullable(),
  /** Whether the owner shares its network with this agency; null where the list does not say. */
  owner_shares: z.boolean().nullable(),
  /** Whether this agency shares its network with the owner; null where the list does not say. */
  owner_receives: z.boolean().nullable(),
  /** Searches of this agency in the logs read with the list; null where no log was read. */
  searches: count.nullable(),
});

/** A list of agencies that a network is shared with or that share theirs, and what the logs beside it say of them. */
export const sharingSchema = z.strictObject({
  file: z.string(),
  owner: z.string().nullable(),
  /** Of every agency on the list, whichever way it says that the two share. */
  totals: sharingKindCounts,
  /**
   * Of those that the owner shares with, and of those that it receives from; an agency of both counts in both.
   * Null where the list says the direction of none.
   */
  directions: z.strictObject({ shares_with: sharingKindCounts, receives_from: sharingKindCounts }).nullable(),
  agencies: z.array(sharedAgencySchema),
  /** Agencies that searched and are not on the list. */
  not_listed: z.array(z.strictObject({ agency: z.string(), searches: count })),
});

/** A place where the log itself changes, so that figures before and after are not compared. */
const breakSchema = z.strictObject({
  kind: z.enum([
    'dropdown_reasons',
    'vendor_masking',
    'column_begins',
    'column_ends',
    'missing_month',
    'constant_reason',
  ]),
  month: month.nullable(),
  owner: z.string().nullable(),
  detail: z.string(),
});

/** Every figure printed anywhere: contract.md, 'summary.json', and docs/CONTRACT.md for the keys beside it. */
export const summarySchema = z.strictObject({
  title: z.string(),
  tool: z.strictObject({ name: z.literal('alpr-audit'), version: z.string(), rules: z.string() }),
  dated: z.string().nullable(),
  period: z.strictObject({ first: instant, last: instant }),
  zones: z.strictObject({
    counted_in: z.string(),
    assumed_for_reading: z.string().nullable(),
    rows_assumed: count,
  }),
  inputs: z.strictObject({
    files: count,
    refused_files: count,
    lists: count,
    rows_read: count,
    rows_loaded: count,
    rows_outside_period: count,
    rows_quarantined: count,
    rows_skipped: count,
  }),
  searches: z.strictObject({
    rows: count,
    distinct: count,
    copies: z.strictObject({ same_file: count, same_owner: count, other_owner: count }),
  }),
  flagged: flaggedSchema,
  bridge: z.array(
    z.strictObject({ step: z.string(), rule: z.string().nullable(), searches: z.int(), running: count }),
  ),
  actors: countsOf(actors),
  notes: countsOf(notes),
  by_month: z.array(z.strictObject({ month: month.nullable(), ...judged, ice: count, cbp: count })),
  by_agency: z.array(
    z.strictObject({ agency: z.string(), state: z.string().nullable(), kind: z.string(), ...judged }),
  ),
  by_owner: z.array(z.strictObject({ owner: z.string(), log_kind: z.enum(logKinds), ...judged })),
  by_user: z.array(z.strictObject({ agency: z.string(), account: z.string(), ...judged })),
  /** Each account whose searcher is `ice` or `cbp`, with its searches and the time of its first and last. */
  federal_accounts: z.array(
    z.strictObject({
      searcher: z.enum(['ice', 'cbp']),
      agency: z.string().nullable(),
      account: z.string().nullable(),
      searches: count,
      first: instant,
      last: instant,
    }),
  ),
  by_reason: z.array(
    z.union([
      z.strictObject({ reason: z.string(), purpose: z.enum(purposes), searches: count }),
      z.strictObject({ reason: z.null(), other: count }),
    ]),
  ),
  by_offense: z.array(z.strictObject({ offense: z.string().nullable(), ...judged })),
  by_rule: z.array(z.strictObject({ rule: z.string(), searches: count })),
  by_hour: z.array(z.strictObject({ hour: z.int(), searches: count, flagged: count })).length(24),
  by_weekday: z.array(z.strictObject({ weekday: z.string(), searches: count, flagged: count })).length(7),
  /** Width of search: by number of networks (agencies' cameras) covered, and the middle values. */
  by_width: z.array(z.strictObject({ networks: z.string(), searches: count, flagged: count })),
  width: z.strictObject({
    networks_median: z.number().nullable(),
    networks_median_flagged: z.number().nullable(),
    devices_median: z.number().nullable(),
    devices_median_flagged: z.number().nullable(),
    networks_unknown: count,
    devices_unknown: count,
  }),
  /** Plates as tokens with the searches flagged for each; rows under `--min-cell` merged, `plate` null. */
  by_plate: z.array(
    z.strictObject({ plate: z.string().nullable(), plates: count, searches: count, flagged: count }),
  ),
  coverage: z.array(
    z.strictObject({
      owner: z.string(),
      log_kind: z.enum(logKinds),
      first: instant,
      last: instant,
      missing_months: z.array(month),
      /** Released rows, of which the shares below are; null in a report made before they were counted. */
      rows: count.nullable().default(null),
      masked: z.strictObject({ reason: share, user: share, plate: share, case_number: share }),
    }),
  ),
  breaks: z.array(breakSchema),
  quality: z.strictObject({
    reason: countsOf(reasonStates),
    /** Searches whose reason is readable over all searches; null where there is none. */
    reason_readable_share: share,
    /** Searches with purpose `none` by the state of their reason; adds up to `flagged.by_purpose.none`. */
    none_by_reason: countsOf(reasonStates),
    case_number_missing: count,
    time_missing: count,
    possible_duplicates: count,
    reason_conflicts: count,
    masked_reasons_recovered: count,
    look_alikes: z.array(z.strictObject({ word: z.string(), searches: count })),
  }),
  /** Counts of states of cells by field, over loaded rows. */
  cells: z.array(z.strictObject({ field: z.string(), states: z.record(z.string(), count) })),
  /** Searches that the vendor blocked or that bear its bug notice stand on their own line. */
  vendor: z.strictObject({ blocked: count, bug_notice: count }),
  agreements: z.strictObject({ file: z.string(), agencies: count, searches: count }).nullable(),
  custom_rules: z
    .strictObject({ file: z.string(), added: z.array(z.string()), switched_off: z.array(z.string()) })
    .nullable(),
  /** How the rules judged labelled examples; null where the release bears no such figures. */
  accuracy: accuracySchema.nullable(),
  review: reviewSchema.nullable(),
  sample: sampleSchema.nullable(),
  sharing: z.array(sharingSchema),
  law: z.array(lawFindingSchema),
  /** Formats read by synonyms or shapes alone, unconfirmed, with their rows. */
  unconfirmed: z.array(z.strictObject({ file: z.string(), format: z.string(), rows: count })),
  since_report: z
    .strictObject({
      title: z.string(),
      dated: z.string().nullable(),
      figures: z.array(z.strictObject({ figure: z.string(), before: count, now: count })),
    })
    .nullable(),
  /** Options of the documents, kept so that `report --from` writes the same again. */
  documents: z.strictObject({
    exhibit: z.string().nullable(),
    bates: z.string().nullable(),
    min_cell: count,
    names_shown: z.boolean(),
    plates_shown: z.boolean(),
    state: z.string().nullable(),
  }),
  caveats: z.array(z.string()),
});

export type Summary = z.infer<typeof summarySchema>;
