import type { ChartImage } from '../../src/model/chart.ts';

/** A PNG of one white pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9CNHoHgAAAABJRU5ErkJggg==',
  'base64',
);

const ids = [
  'flagged-by-month',
  'searches-by-month',
  'flagged-by-agency',
  'recorded-purposes',
  'by-hour',
  'by-weekday',
];

/** Charts as the renderer gives them, without drawing any. */
export const plainCharts: readonly ChartImage[] = ids.map((id) => ({
  id,
  title: `Chart ${id}`,
  note: null,
  alt: `What the chart ${id} shows.`,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 280" width="480" height="280"><rect width="480" height="280" fill="#eee"/></svg>',
  png,
}));
