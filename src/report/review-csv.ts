import { stringify } from 'csv-stringify/sync';

/** One meaning that a person may decide on, with how many searches bear it. */
export interface ReviewLine {
  readonly component: string;
  readonly agency_kind: string;
  readonly reason: string;
  readonly offense: string;
  readonly searches: number;
  readonly verdict: string;
  readonly decision: string;
}

const columns = ['component', 'agency_kind', 'reason', 'offense', 'searches', 'verdict', 'decision'] as const;

/** review.csv: to be filled in by a person in its column `decision`, and given back with `--review`. */
export const reviewCsv = (lines: readonly ReviewLine[]): string =>
  // A leading = + - @ would be a formula to a spreadsheet; the judge reads a meaning without the apostrophe.
  stringify([...lines], { header: true, columns: [...columns], escape_formulas: true });
