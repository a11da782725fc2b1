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

/** How many agencies' networks and devices each search covered. */
export const measureWidth: Measure<'by_width' | 'width'> = async ({ store }) => {
  const cases = bands.map(([from, to, label]) =>
    to === null
      ? `WHEN networks >= ${from} THEN '${label}'`
      : `WHEN networks BETWEEN ${from} AND ${to} THEN '${label}'`,
  );
  const found = await store.rows<{ networks: string | null; searches: number; flagged: number }>(`
    SELECT CASE ${cases.join(' ')} END AS networks, count(*) AS searches, count(*) FILTER (flagged) AS flagged
    FROM judged GROUP BY 1`);
  const [middle] = await store.rows<{
    networks_median: number | null;
    networks_median_flagged: number | null;
    devices_median: number | null;
    devices_median_flagged: number | null;
    networks_unknown: number;
    devices_unknown: number;
  }>(`
    SELECT median(networks) AS networks_median, median(networks) FILTER (flagged) AS networks_median_flagged,
      median(devices) AS devices_median, median(devices) FILTER (flagged) AS devices_median_flagged,
      count(*) FILTER (networks IS NULL) AS networks_unknown, count(*) FILTER (devices IS NULL) AS devices_unknown
    FROM judged`);
  return {
    by_width: bands.flatMap(([, , label]) => found.find((row) => row.networks === label) ?? []) as {
      networks: string;
      searches: number;
      flagged: number;
    }[],
    width: middle ?? {
      networks_median: null,
      networks_median_flagged: null,
      devices_median: null,
      devices_median_flagged: null,
      networks_unknown: 0,
      devices_unknown: 0,
    },
  };
};
