import { routes, summarySchema, type Summary } from '../../src/model/summary.ts';
import { actors, components, immigrationKinds, notes, purposes } from '../../src/model/verdict.ts';

const zeros = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

const states = ['readable', 'vague', 'empty', 'masked', 'not_exported'] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const nothing: Summary = {
  title: 'Searches of nobody',
  tool: { name: 'alpr-audit', version: '0.0.0', rules: '0' },
  dated: null,
  period: { first: null, last: null },
  zones: { counted_in: 'America/Chicago', assumed_for_reading: null, rows_assumed: 0 },
  inputs: {
    files: 0,
    refused_files: 0,
    lists: 0,
    rows_read: 0,
    rows_loaded: 0,
    rows_outside_period: 0,
    rows_quarantined: 0,
    rows_skipped: 0,
  },
  searches: { rows: 0, distinct: 0, copies: { same_file: 0, same_owner: 0, other_owner: 0 } },
  flagged: {
    total: 0,
    strict: 0,
    broad: 0,
    by_searcher: { ice: 0, cbp: 0 },
    other_immigration: 0,
    by_component: zeros(components),
    other_purpose: 0,
    by_purpose: zeros(purposes),
    by_immigration_kind: zeros(immigrationKinds),
    local_287g: 0,
    by_route: zeros(routes),
  },
  bridge: [],
  actors: zeros(actors),
  notes: zeros(notes),
  by_month: [],
  by_agency: [],
  by_owner: [],
  by_user: [],
  federal_accounts: [],
  by_reason: [],
  by_offense: [],
  by_rule: [],
  by_hour: Array.from({ length: 24 }, (_, hour) => ({ hour, searches: 0, flagged: 0 })),
  by_weekday: weekdays.map((weekday) => ({ weekday, searches: 0, flagged: 0 })),
  by_width: [],
  width: {
    networks_median: null,
    networks_median_flagged: null,
    devices_median: null,
    devices_median_flagged: null,
    networks_unknown: 0,
    devices_unknown: 0,
  },
  by_plate: [],
  coverage: [],
  breaks: [],
  quality: {
    reason: zeros(states),
    reason_readable_share: null,
    none_by_reason: zeros(states),
    case_number_missing: 0,
    time_missing: 0,
    possible_duplicates: 0,
    reason_conflicts: 0,
    masked_reasons_recovered: 0,
    look_alikes: [],
  },
  cells: [],
  vendor: { blocked: 0, bug_notice: 0 },
  agreements: null,
  custom_rules: null,
  accuracy: null,
  review: null,
  sample: null,
  sharing: [],
  law: [],
  unconfirmed: [],
  since_report: null,
  documents: {
    exhibit: null,
    bates: null,
    min_cell: 5,
    names_shown: false,
    plates_shown: false,
    state: null,
  },
  caveats: [],
};

/** A summary of no searches, with the parts that a test is about put in; checked against the schema. */
export const summaryWith = (parts: Partial<Summary>): Summary =>
  summarySchema.parse({ ...nothing, ...parts });

/** A month of searches: how many, and how many of them from an ICE account, a CBP account, or else flagged. */
export const month = (name: string | null, searches: number, ice = 0, cbp = 0, other = 0) => ({
  month: name,
  searches,
  flagged: ice + cbp + other,
  immigration: other,
  possible: 0,
  ice,
  cbp,
});

/** A group of searches with so many flagged. */
export const group = (searches: number, flagged: number) => ({
  searches,
  flagged,
  immigration: flagged,
  possible: 0,
});
