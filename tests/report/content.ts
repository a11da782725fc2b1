import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import type { Manifest, ManifestInput } from '../../src/model/manifest.ts';
import type { ReportContent } from '../../src/model/report-content.ts';
import { routes, type Summary } from '../../src/model/summary.ts';
import { actors, components, immigrationKinds, notes, purposes } from '../../src/model/verdict.ts';
import { inventedSearch } from './searches.ts';

const file = 'alder-creek/network-audit-2025.csv';
const hash = (digit: string): string => digit.repeat(64);

const tally = <Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  of: (item: Item) => Key | null,
): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, items.filter((item) => of(item) === key).length])) as Record<
    Key,
    number
  >;

interface Judged {
  searches: number;
  flagged: number;
  immigration: number;
  possible: number;
}

const judged = (items: readonly FlaggedSearch[], searches: number): Judged => ({
  searches,
  flagged: items.filter((item) => item.flagged).length,
  immigration: items.filter((item) => item.purpose === 'immigration').length,
  possible: items.filter((item) => item.purpose === 'possible' && !item.flagged).length,
});

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** What a made-up log is like: how many searches, which of them are flagged, what is masked. */
export interface Invented {
  readonly title: string;
  readonly flagged: readonly FlaggedSearch[];
  /** Searches beside the flagged and possible ones. */
  readonly others: number;
  /** Those of the others whose reason is masked, and too vague. */
  readonly masked: number;
  readonly vague: number;
  readonly months: readonly string[];
}

const monthOf = (search: FlaggedSearch): string => (search.searched_at ?? '').slice(0, 7);

const input = (rows: number, loaded: number): ManifestInput => {
  const counts = {
    rows_read: rows,
    rows_loaded: loaded,
    rows_outside_period: 0,
    rows_quarantined: 2,
    rows_skipped: rows - loaded - 2,
  };
  return {
    name: file,
    sha256: hash('a'),
    bytes: rows * 180,
    taken_for: 'log',
    copy_of: null,
    refused: null,
    request_no: 'R-2025-0114',
    url: 'https://records.example.org/request/114',
    produced_on: '2025-07-08',
    received_on: '2025-07-10',
    received_from: 'City Clerk',
    stated_rows: null,
    counts,
    tables: [],
  };
};

/** Content for documents as `analyze` would give it for an invented log; sums are kept true. */
export const invented = ({ title, flagged, others, masked, vague, months }: Invented): ReportContent => {
  const distinct = flagged.length + others;
  const copies = Math.round(distinct / 10);
  const rows = distinct + copies;
  const marked = flagged.filter((search) => search.flagged);
  const possible = flagged.length - marked.length;
  const federal = marked.filter((search) => search.component !== null);
  const otherImmigration = marked.length - federal.length;
  const lower = federal.filter(
    (search) =>
      search.purpose !== 'immigration' && ['hsi', 'ice_other', 'cbp_other'].includes(search.component ?? ''),
  ).length;
  const none = others + flagged.filter((search) => search.purpose === 'none').length;
  const readable = distinct - masked - vague;
  const owner = 'Alder Creek PD';
  const last = months.at(-1) ?? null;
  const period = {
    first: months[0] ? `${months[0]}-01T15:02:11Z` : null,
    last: last === null ? null : `${last}-28T20:41:09Z`,
  };
  const share = (n: number): number | null => (distinct === 0 ? null : n / distinct);
  const perMonth = months.length === 0 ? 0 : Math.floor(others / months.length);
  const byMonth = months.map((month, index) => {
    const items = flagged.filter((search) => monthOf(search) === month);
    const rest = index === 0 ? others - perMonth * (months.length - 1) : perMonth;
    return {
      month,
      ...judged(items, items.length + rest),
      ice: items.filter((item) => item.searcher === 'ice').length,
      cbp: items.filter((item) => item.searcher === 'cbp').length,
    };
  });
  const names = unique(flagged.map((search) => search.agency ?? '')).toSorted();
  const byAgency = names.map((agency, index) => {
    const items = flagged.filter((search) => search.agency === agency);
    const rest = index === 0 ? others : 0;
    return {
      agency,
      state: items[0]?.agency_state ?? null,
      kind: items[0]?.agency_kind ?? 'unknown',
      ...judged(items, items.length + rest),
    };
  });
  if (names.length === 0 && distinct > 0) {
    byAgency.push({ agency: 'Alder Creek CA PD', state: 'CA', kind: 'police', ...judged([], distinct) });
  }
  const accounts = unique(
    flagged.map((search) => `${search.account ?? ''}\t${search.agency ?? ''}`),
  ).toSorted();
  const byUser = accounts.map((key) => {
    const [account, agency] = key.split('\t');
    const items = flagged.filter((search) => search.account === account && search.agency === agency);
    return { agency: agency ?? '', account: account ?? '', ...judged(items, items.length) };
  });
  const federalKeys = unique(
    federal.map((search) => `${search.searcher}\t${search.agency ?? ''}\t${search.account ?? ''}`),
  ).toSorted();
  const rules = unique(flagged.flatMap((search) => search.rules)).toSorted();
  const reasonKeys = unique(
    flagged
      .filter((search) => search.purpose !== 'none')
      .map((search) => (search.reason ?? '').toLowerCase().trim()),
  );
  const strict = marked.length - lower;
  const summary: Summary = {
    title,
    tool: { name: 'alpr-audit', version: '0.1.0', rules: '2026.11' },
    dated: last === null ? null : `${last}-28`,
    period,
    zones: { counted_in: 'America/Los_Angeles', assumed_for_reading: 'UTC', rows_assumed: rows },
    inputs: {
      files: 1,
      refused_files: 0,
      lists: 0,
      rows_read: rows + 5,
      rows_loaded: rows,
      rows_outside_period: 0,
      rows_quarantined: 2,
      rows_skipped: 3,
    },
    searches: { rows, distinct, copies: { same_file: copies, same_owner: 0, other_owner: 0 } },
    flagged: {
      total: marked.length,
      strict,
      broad: marked.length + possible,
      by_searcher: tally(['ice', 'cbp'], federal, (search) =>
        search.searcher === 'ice' || search.searcher === 'cbp' ? search.searcher : null,
      ),
      other_immigration: otherImmigration,
      by_component: tally(components, federal, (search) => search.component),
      other_purpose: federal.filter((search) => search.purpose === 'none').length,
      by_purpose: { ...tally(purposes, flagged, (search) => search.purpose), none },
      by_immigration_kind: tally(immigrationKinds, flagged, (search) => search.immigration_kind),
      local_287g: 0,
      by_route: tally(routes, marked, (search) => search.route),
    },
    bridge: [
      { step: 'Strict count', rule: null, searches: strict, running: strict },
      {
        step: 'Accounts of HSI and of other parts of ICE and CBP',
        rule: 'account-ice',
        searches: lower,
        running: marked.length,
      },
      {
        step: 'Possibly for immigration',
        rule: 'bp-weak',
        searches: possible,
        running: marked.length + possible,
      },
    ],
    actors: {
      ...tally(actors, flagged, (search) => search.actor),
      local: others + flagged.filter((search) => search.actor === 'local').length,
    },
    notes: { ...tally(notes, [], () => null), vague, protest: Math.min(3, others) },
    by_month: byMonth,
    by_agency: byAgency,
    by_owner: distinct === 0 ? [] : [{ owner, log_kind: 'network', ...judged(flagged, distinct) }],
    by_user: byUser,
    federal_accounts: federalKeys.map((key) => {
      const [searcher, agency, account] = key.split('\t');
      const items = federal.filter(
        (search) => search.searcher === searcher && search.agency === agency && search.account === account,
      );
      return {
        searcher: searcher === 'ice' ? 'ice' : 'cbp',
        agency: agency ?? null,
        account: account ?? null,
        searches: items.length,
        first: items[0]?.searched_at ?? null,
        last: items.at(-1)?.searched_at ?? null,
      };
    }),
    by_reason: [
      ...reasonKeys.map((reason) => {
        const items = flagged.filter(
          (search) => search.purpose !== 'none' && (search.reason ?? '').toLowerCase().trim() === reason,
        );
        return { reason, purpose: items[0]?.purpose ?? 'possible', searches: items.length };
      }),
      { reason: 'investigation', purpose: 'none', searches: vague },
      { reason: null, other: others - vague },
    ],
    by_offense: [],
    by_rule: rules.map((rule) => ({
      rule,
      searches: flagged.filter((search) => search.rules.includes(rule)).length,
    })),
    by_hour: Array.from({ length: 24 }, (_, hour) => {
      const items = marked.filter((search) => Number((search.searched_at ?? '').slice(11, 13)) === hour);
      return {
        hour,
        searches: items.length + (hour === 9 ? distinct - marked.length : 0),
        flagged: items.length,
      };
    }),
    by_weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
      (weekday, index) => ({
        weekday,
        searches: index === 1 ? distinct : 0,
        flagged: index === 1 ? marked.length : 0,
      }),
    ),
    by_width:
      distinct === 0
        ? []
        : [
            { networks: '1', searches: others, flagged: 0 },
            { networks: '11 to 100', searches: flagged.length, flagged: marked.length },
          ],
    width: {
      networks_median: 1,
      networks_median_flagged: marked.length > 0 ? 66 : null,
      devices_median: 40,
      devices_median_flagged: marked.length > 0 ? 912 : null,
      networks_unknown: 0,
      devices_unknown: 0,
    },
    by_plate:
      marked.length === 0
        ? []
        : [
            { plate: 'P000007', plates: 1, searches: 9, flagged: Math.min(9, marked.length) },
            { plate: null, plates: 12, searches: 31, flagged: Math.max(0, marked.length - 9) },
          ],
    coverage:
      distinct === 0
        ? []
        : [
            {
              owner,
              log_kind: 'network',
              ...period,
              missing_months: [],
              masked: { reason: share(masked), user: 0.25, plate: 1, case_number: null },
            },
          ],
    breaks:
      months.length > 3
        ? [
            {
              kind: 'dropdown_reasons',
              month: months[3] ?? null,
              owner,
              detail: 'four values in nine of ten rows',
            },
          ]
        : [],
    quality: {
      reason: { readable, vague, empty: 0, masked, not_exported: 0 },
      reason_readable_share: share(readable),
      none_by_reason: { readable: none - masked - vague, vague, empty: 0, masked, not_exported: 0 },
      case_number_missing: Math.round(distinct / 2),
      time_missing: 0,
      possible_duplicates: 4,
      reason_conflicts: 0,
      masked_reasons_recovered: 0,
      look_alikes:
        distinct === 0
          ? []
          : [
              { word: 'ice inside other words', searches: 85 },
              { word: 'service', searches: 41 },
            ],
    },
    cells: [],
    vendor: { blocked: 0, bug_notice: 0 },
    agreements: null,
    custom_rules: null,
    accuracy: {
      rules: '2026.11',
      examples: 412,
      real: 60,
      constructed: 352,
      families: 44,
      figures: [
        {
          label: 'immigration',
          examples: 130,
          precision: { estimate: 0.985, low: 0.95, high: 1 },
          recall: { estimate: 0.97, low: 0.93, high: 0.99 },
          accuracy: null,
        },
        {
          label: 'actor',
          examples: 412,
          precision: null,
          recall: null,
          accuracy: { estimate: 0.98, low: 0.96, high: 0.99 },
        },
      ],
    },
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
  const manifest: Manifest = {
    tool: summary.tool,
    options: { paths: [file], timeZone: null, force: false },
    inputs: [input(rows + 5, rows)],
    outputs: [],
  };
  return { summary, flagged, manifest };
};

const series = (n: number, days: number): FlaggedSearch[] =>
  Array.from({ length: n }, (_, index) => inventedSearch(index, file, Math.floor((index * days) / n)));

const monthsOf = (n: number): string[] =>
  Array.from({ length: n }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);

export const smallLog = (): ReportContent =>
  invented({
    title: 'Plate reader searches, Alder Creek PD',
    flagged: series(14, 56),
    others: 486,
    masked: 40,
    vague: 90,
    months: monthsOf(2),
  });

export const largeLog = (): ReportContent =>
  invented({
    title: 'Plate reader searches, Alder Creek PD',
    flagged: series(1500, 250),
    others: 182_345,
    masked: 12_000,
    vague: 60_000,
    months: monthsOf(9),
  });

export const nothingFlagged = (): ReportContent =>
  invented({
    title: 'Plate reader searches, Alder Creek PD',
    flagged: [],
    others: 7_273,
    masked: 0,
    vague: 3_100,
    months: monthsOf(3),
  });

export const whollyMasked = (): ReportContent =>
  invented({
    title: 'Plate reader searches, Alder Creek PD',
    flagged: [],
    others: 2_040,
    masked: 2_040,
    vague: 0,
    months: monthsOf(4),
  });

export const noRows = (): ReportContent =>
  invented({
    title: 'Plate reader searches, Alder Creek PD',
    flagged: [],
    others: 0,
    masked: 0,
    vague: 0,
    months: [],
  });
