import type { Summary } from '../model/summary.ts';
import type { Measure } from './context.ts';

type Row = Summary['by_plate'][number];
const commonPlates = 100;
const leastMerged = 2;

/**
 * Plates, as tokens, of flagged searches. Rows under the small-cell bound are merged into one, at least two
 * together, so that no line can be told to be one person's.
 */
export const measurePlates: Measure<'by_plate'> = async ({ store, options }) => {
  const rows = await store.rows<{ plate: string; searches: number; flagged: number }>(`
    SELECT plate_number.shown AS plate, counted.searches, counted.flagged
    FROM (
      SELECT plate_number, count(*) AS searches, count(*) FILTER (flagged) AS flagged
      FROM judged WHERE plate_number IN (SELECT plate_number FROM marked WHERE flagged)
      GROUP BY 1
    ) AS counted
    JOIN plate_number ON plate_number.number = counted.plate_number
    ORDER BY counted.flagged DESC, counted.searches DESC, plate`);
  return { by_plate: mergeSmall(rows, options.minCell) };
};

/** Merges the rows of under `least` searches; where only one would be merged, the smallest other joins it. */
const mergeSmall = (
  rows: readonly { plate: string; searches: number; flagged: number }[],
  least: number,
): Row[] => {
  const isSmall = (row: { searches: number }) => row.searches < least;
  const large = rows.filter((row) => !isSmall(row));
  const small = rows.filter(isSmall);
  if (small.length > 0 && small.length < leastMerged) small.push(...large.splice(-1));
  const beyond = large.splice(commonPlates);
  const merged = [...beyond, ...small];
  const sum = (pick: 'searches' | 'flagged') => merged.reduce((total, row) => total + row[pick], 0);
  return [
    ...large.map((row) => ({ ...row, plates: 1 })),
    ...(merged.length === 0
      ? []
      : [{ plate: null, plates: merged.length, searches: sum('searches'), flagged: sum('flagged') }]),
  ];
};
