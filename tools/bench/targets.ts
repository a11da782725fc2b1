import type { Performance, Speed } from './result.ts';

/** A promise of the page: what is measured and how much it may be. */
interface Bound {
  readonly what: string;
  readonly most: number;
  readonly unit: string;
  /** Null or undefined where it was not measured. */
  readonly of: (figures: Performance) => number | null | undefined;
}

export interface Target extends Omit<Bound, 'of'> {
  /** Null where it was not measured. */
  readonly found: number | null;
}

const at = ({ speed }: Performance, rows: number): Speed | undefined =>
  speed.find((each) => each.rows === rows);

const ratio = (over: number | null | undefined, under: number | null | undefined): number | null =>
  typeof over === 'number' && typeof under === 'number' ? Math.round((over / under) * 100) / 100 : null;

const secondsARow = (speed: Speed | undefined): number | undefined =>
  speed && speed.analyze.seconds / speed.rows;

const bounds: readonly Bound[] = [
  {
    what: '10 million rows to a whole report, of the time DuckDB alone takes to write them as Parquet',
    most: 5,
    unit: 'times',
    of: (figures) => ratio(at(figures, 1e7)?.analyze.seconds, at(figures, 1e7)?.duckdb.seconds),
  },
  {
    what: '10 million rows to a whole report, of the time the pandas script takes',
    most: 0.7,
    unit: 'times',
    of: (figures) => ratio(at(figures, 1e7)?.analyze.seconds, at(figures, 1e7)?.pandas?.seconds),
  },
  {
    what: 'memory at 10 million rows',
    most: 1536,
    unit: 'MiB',
    of: (figures) => at(figures, 1e7)?.analyze.peak_mib,
  },
  {
    what: 'memory at 50 million rows',
    most: 2048,
    unit: 'MiB',
    of: (figures) => at(figures, 5e7)?.analyze.peak_mib,
  },
  {
    what: 'seconds a row at 10 million rows, of those at 1 million',
    most: 1.2,
    unit: 'times',
    of: (figures) => ratio(secondsARow(at(figures, 1e7)), secondsARow(at(figures, 1e6))),
  },
  {
    what: 'seconds a row at 50 million rows, of those at 1 million',
    most: 1.5,
    unit: 'times',
    of: (figures) => ratio(secondsARow(at(figures, 5e7)), secondsARow(at(figures, 1e6))),
  },
  { what: '`--help`', most: 500, unit: 'ms', of: ({ start }) => start?.help_ms },
  { what: '`classify` on ten lines', most: 500, unit: 'ms', of: ({ start }) => start?.classify_ms },
  { what: '10,000 rows to a whole report', most: 8, unit: 's', of: ({ small }) => small?.analyze.seconds },
  {
    what: 'a workbook of 1,048,576 rows to a whole report',
    most: 90,
    unit: 's',
    of: ({ workbook }) => workbook?.analyze.seconds,
  },
  {
    what: 'memory for that workbook',
    most: 1024,
    unit: 'MiB',
    of: ({ workbook }) => workbook?.analyze.peak_mib,
  },
  {
    what: 'a PDF of 809 pages to a whole report',
    most: 30,
    unit: 's',
    of: ({ pdf }) => pdf?.analyze.seconds,
  },
];

/** The bounds that the tool is held to on two processors, with what was measured. */
export const targetsOf = (figures: Performance): readonly Target[] =>
  bounds.map(({ of, ...bound }) => ({ ...bound, found: of(figures) ?? null }));

/** The promises that the figures break, one sentence for each. */
export const missedTargets = (figures: Performance): string[] =>
  targetsOf(figures)
    .filter(({ found, most }) => found !== null && found > most)
    .map(({ what, found, most, unit }) => `${what}: ${found} ${unit}, at most ${most}`);
