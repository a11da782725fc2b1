import type { Summary } from '../model/summary.ts';

/** The figures that a reader of two reports compares. */
const compared: readonly (readonly [figure: string, of: (summary: Summary) => number])[] = [
  ['Searches', (summary) => summary.searches.distinct],
  ['Flagged searches', (summary) => summary.flagged.total],
  ['Flagged, strict', (summary) => summary.flagged.strict],
  ['Flagged and possible, broad', (summary) => summary.flagged.broad],
  ['By accounts of ICE', (summary) => summary.flagged.by_searcher.ice],
  ['By accounts of CBP', (summary) => summary.flagged.by_searcher.cbp],
  ['By others, with an immigration purpose', (summary) => summary.flagged.other_immigration],
  ['Released rows', (summary) => summary.searches.rows],
];

/** What changed since an earlier report, figure by figure. */
export const sinceReport = (before: Summary, now: Summary): NonNullable<Summary['since_report']> => ({
  title: before.title,
  dated: before.dated,
  figures: compared.map(([figure, of]) => ({ figure, before: of(before), now: of(now) })),
});
