import type { Measure } from './context.ts';

const bands: readonly (readonly [from: number, to: number | null, label: string])[] = [
  [0, 0, '0'],
  [1, 1, '1'],
  [2, 10, '2 to 10'],
  [11, 100, '11 to 100'],
  [101, 1000, '101 to 1,000'],
  [1001, 5000, '1,001 to 5,000'],
  [5001, null, 'over 5,000'],
];

/** How many searches had one width; null where a log does not say. */
interface Counted {
  readonly value: number | null;
  readonly searches: number;
  readonly flagged: number;
}

/** How many agencies' networks and devices each search covered. */
export const measureWidth: Measure<'by_width' | 'width'> = async ({ store }) => {
  // One look at each: the widths are few, and a median of all searches would hold every one of them.
  const counted = (column: 'networks' | 'devices'): Promise<Counted[]> =>
    store.rows<Counted>(`
      SELECT ${column} AS value, count(*) AS searches, count(*) FILTER (flagged) AS flagged
      FROM judged GROUP BY 1 ORDER BY 1`);
  const networks = await counted('networks');
  const devices = await counted('devices');
  return {
    by_width: bands.flatMap(([from, to, label]) => {
      const within = networks.filter(
        ({ value }) => value !== null && value >= from && value <= (to ?? Infinity),
      );
      return within.length === 0
        ? []
        : [{ networks: label, searches: sumOf(within, 'searches'), flagged: sumOf(within, 'flagged') }];
    }),
    width: {
      networks_median: medianOf(networks, 'searches'),
      networks_median_flagged: medianOf(networks, 'flagged'),
      devices_median: medianOf(devices, 'searches'),
      devices_median_flagged: medianOf(devices, 'flagged'),
      networks_unknown: unknownOf(networks),
      devices_unknown: unknownOf(devices),
    },
  };
};

type Of = 'searches' | 'flagged';

const sumOf = (counted: readonly Counted[], of: Of): number => counted.reduce((sum, one) => sum + one[of], 0);

const unknownOf = (counted: readonly Counted[]): number =>
  sumOf(
    counted.filter(({ value }) => value === null),
    'searches',
  );

/** The middle width of searches counted by it, in its order; of an even number of them, halfway between the two. */
const medianOf = (counted: readonly Counted[], of: Of): number | null => {
  const known = counted.filter(({ value }) => value !== null);
  const all = sumOf(known, of);
  const at = (place: number): number => {
    let before = 0;
    return known.find((one) => (before += one[of]) > place)?.value ?? 0;
  };
  return all === 0 ? null : (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2;
};
