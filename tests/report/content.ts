import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import type { ReportContent } from '../../src/model/report-content.ts';
import type { Summary } from '../../src/model/summary.ts';
import { notes } from '../../src/model/verdict.ts';
import { flaggedFigures } from './flagged-figures.ts';
import * as grouped from './grouped.ts';
import { inventedManifest, file } from './manifest.ts';
import { inventedSearch } from './searches.ts';

const owner = 'Alder Creek PD';
const ratio = (estimate: number, low: number, high: number) => ({ estimate, low, high });

const accuracy: Summary['accuracy'] = {
  rules: '2026.11',
  examples: 412,
  real: 60,
  constructed: 352,
  families: 44,
  figures: [
    {
      label: 'immigration',
      examples: 130,
      precision: ratio(0.985, 0.95, 1),
      recall: ratio(0.97, 0.93, 0.99),
      accuracy: null,
    },
    { label: 'actor', examples: 412, precision: null, recall: null, accuracy: ratio(0.98, 0.96, 0.99) },
  ],
};

/** What lies beside a log and is not there in most. */
const nothingBeside = {
  cells: [],
  vendor: { blocked: 0, bug_notice: 0 },
  agreements: null,
  custom_rules: null,
  accuracy,
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
} satisfies Partial<Summary>;

const width = (any: boolean): Summary['width'] => ({
  networks_median: 1,
  networks_median_flagged: any ? 66 : null,
  devices_median: 40,
  devices_median_flagged: any ? 912 : null,
  networks_unknown: 0,
  devices_unknown: 0,
});

const quality = (log: grouped.Invented, distinct: number, none: number): Summary['quality'] => {
  const readable = distinct - log.masked - log.vague;
  const states = { vague: log.vague, empty: 0, masked: log.masked, not_exported: 0 };
  return {
    reason: { readable, ...states },
    reason_readable_share: distinct === 0 ? null : readable / distinct,
    none_by_reason: { readable: none - log.masked - log.vague, ...states },
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
  };
};

const ifAny = <Item>(any: boolean, items: readonly Item[]): Item[] => (any ? [...items] : []);

/** Content for documents as `analyze` would give it for an invented log; sums are kept true. */
export const invented = (log: grouped.Invented): ReportContent => {
  const { title, flagged, others, masked, vague, months } = log;
  const distinct = flagged.length + others;
  const copies = Math.round(distinct / 10);
  const rows = distinct + copies;
  const figures = flaggedFigures(log);
  const marked = figures.flagged.total;
  const last = months.at(-1);
  const period = {
    first: months[0] ? `${months[0]}-01T15:02:11Z` : null,
    last: last ? `${last}-28T20:41:09Z` : null,
  };
  const summary: Summary = {
    ...nothingBeside,
    ...figures,
    title,
    tool: { name: 'alpr-audit', version: '0.1.0', rules: '2026.11' },
    dated: last ? `${last}-28` : null,
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
    notes: { ...grouped.tally(notes, [], () => null), vague, protest: Math.min(3, others) },
    by_month: grouped.byMonth(log),
    by_agency: grouped.byAgency(log),
    by_owner: ifAny(distinct > 0, [{ owner, log_kind: 'network', ...grouped.judged(flagged, distinct) }]),
    by_user: grouped.byUser(log),
    federal_accounts: grouped.federalAccounts(log),
    by_reason: grouped.byReason(log),
    by_offense: [],
    by_rule: grouped.byRule(log),
    by_hour: grouped.byHour(log),
    by_weekday: grouped.byWeekday(log),
    by_width: ifAny(distinct > 0, [
      { networks: '1', searches: others, flagged: 0 },
      { networks: '11 to 100', searches: flagged.length, flagged: marked },
    ]),
    width: width(marked > 0),
    by_plate: ifAny(marked > 0, [
      { plate: 'P000007', plates: 1, searches: 9, flagged: Math.min(9, marked) },
      { plate: null, plates: 12, searches: 31, flagged: Math.max(0, marked - 9) },
    ]),
    coverage: ifAny(distinct > 0, [
      {
        owner,
        log_kind: 'network',
        ...period,
        missing_months: [],
        rows,
        masked: { reason: masked / distinct, user: 0.25, plate: 1, case_number: null },
      },
    ]),
    breaks: ifAny(months.length > 3, [
      {
        kind: 'dropdown_reasons',
        month: months[3] ?? null,
        owner,
        detail: 'four values in nine of ten rows',
      },
    ]),
    quality: quality(log, distinct, figures.flagged.by_purpose.none),
  };
  return { summary, flagged, manifest: inventedManifest(summary) };
};

const series = (n: number, days: number): FlaggedSearch[] =>
  Array.from({ length: n }, (_, index) => inventedSearch(index, file, Math.floor((index * days) / n)));
const monthsTo = (n: number): string[] =>
  Array.from({ length: n }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
const title = 'Plate reader searches, Alder Creek PD';

/** 500 searches of two months, 12 flagged and 2 possible. */
export const smallLog = (): ReportContent =>
  invented({ title, flagged: series(14, 56), others: 486, masked: 40, vague: 90, months: monthsTo(2) });

/** 183,845 searches of nine months, 1,500 of them flagged or possible; its reasons change in April. */
export const largeLog = (): ReportContent =>
  invented({
    title,
    flagged: series(1500, 250),
    others: 182_345,
    masked: 12_000,
    vague: 60_000,
    months: monthsTo(9),
  });

/** The nine months of the large log with sixty searches flagged or possible: its tables, without a long appendix. */
export const nineMonths = (): ReportContent =>
  invented({
    title,
    flagged: series(60, 250),
    others: 9_000,
    masked: 1_200,
    vague: 3_000,
    months: monthsTo(9),
  });

export const nothingFlagged = (): ReportContent =>
  invented({ title, flagged: [], others: 7_273, masked: 0, vague: 3_100, months: monthsTo(3) });

export const whollyMasked = (): ReportContent =>
  invented({ title, flagged: [], others: 2_040, masked: 2_040, vague: 0, months: monthsTo(4) });

/** A readable log without a row. */
export const noRows = (): ReportContent =>
  invented({ title, flagged: [], others: 0, masked: 0, vague: 0, months: [] });
