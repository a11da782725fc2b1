import type { ChartImage } from '../model/chart.ts';
import type { Summary } from '../model/summary.ts';
import { charts } from './index.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';

/** What XML cannot hold, and signs that turn the direction of the text around them. */
const unprintable =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (text: string): string =>
  text
    .replace(unprintable, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** Ids that are the chart's own, and the same each time: the canvas goes on counting from drawing to drawing. */
function ownIds(drawing: string, chart: string): string {
  const numbers = new Map<string, number>();
  const own = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `${chart}-${numbers.get(id)}`;
  };
  return drawing
    .replace(/ id="([^"]+)"/g, (_all, id: string) => ` id="${own(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_all, id: string) => `url(#${own(id)})`)
    .replace(/xlink:href="#([^"]+)"/g, (_all, id: string) => `xlink:href="#${own(id)}"`);
}

/**
 * The drawing as it stands in a page beside others: it scales, says what it shows, and its outlines are no
 * finer than a hundredth of a unit: what is finer is cut off, which is several times as fast as to round it.
 */
function finishSvg(drawing: string, { id, title, alt, height }: ChartSpec): string {
  const head =
    `viewBox="0 0 ${look.width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(alt)}</desc>`;
  return ownIds(drawing, id)
    .replace(/(\.\d\d)\d+/g, '$1')
    .replace(/(<svg [^>]*)>/, (_all, open: string) => `${open} ${head}`);
}

/**
 * Loads what charts are drawn with: the canvas and its fonts. Reading a PDF leaves a `Path2D` of another copy of the
 * canvas library behind, and chart.js, which asks for one when it is loaded, would hand it to a canvas that refuses it.
 */
export const loadCanvas = () => {
  Reflect.deleteProperty(globalThis, 'Path2D');
  return import('./canvas.ts');
};

/**
 * Draws every chart of the summary, in the order of the report: SVG with its letters as outlines, and PNG
 * at print resolution. The same summary gives the same bytes on one platform.
 */
export async function renderCharts(summary: Summary): Promise<ChartImage[]> {
  const { ChartCanvas } = await loadCanvas();
  const canvas = new ChartCanvas();
  return Promise.all(
    charts.map(async (chart) => {
      const spec = chart(summary);
      const { config, height, ...image } = spec;
      const png = canvas.png(config, height);
      return { ...image, svg: finishSvg(canvas.svg(config, height), spec), png: await png };
    }),
  );
}
