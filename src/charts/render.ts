import type { ChartImage } from '../model/chart.ts';
import type { Summary } from '../model/summary.ts';
import { charts } from './index.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/**
 * The drawing as it stands in a page beside others: it scales, says what it shows, and its ids are its own
 * (the canvas numbers them anew in each drawing).
 */
function finishSvg(drawing: string, { id, title, alt, height }: ChartSpec): string {
  const head =
    `viewBox="0 0 ${look.width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(alt)}</desc>`;
  return drawing
    .replace(/ id="/g, ` id="${id}-`)
    .replace(/url\(#/g, `url(#${id}-`)
    .replace(/xlink:href="#/g, `xlink:href="#${id}-`)
    .replace(/(<svg [^>]*)>/, (_all, open: string) => `${open} ${head}`);
}

/**
 * Draws every chart of the summary, in the order of the report: SVG with its letters as outlines, and PNG
 * at print resolution. The same summary gives the same bytes on one platform.
 */
export async function renderCharts(summary: Summary): Promise<ChartImage[]> {
  const { ChartCanvas } = await import('./canvas.ts');
  const canvas = new ChartCanvas();
  return charts.map((chart) => {
    const spec = chart(summary);
    const { config, height, ...image } = spec;
    return { ...image, svg: finishSvg(canvas.svg(config, height), spec), png: canvas.png(config, height) };
  });
}
