import { strFromU8, strToU8 } from 'fflate';
import type { ChartImage } from '../../model/chart.ts';

/**
 * What the library is handed in place of a chart's picture: the chart's name. The picture takes its place when the
 * document's zip is written again; the library would pack each once more, which takes longer than all the rest.
 */
export const standInFor = (chart: ChartImage): Uint8Array => strToU8(chart.id);

/**
 * The picture for which a member of the zip stands in.
 * @throws Error where the document shows a chart that is none of `charts`.
 */
export const pictureOf = (standIn: Uint8Array, charts: readonly ChartImage[]): Uint8Array => {
  const id = strFromU8(standIn);
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`the document shows a chart that was not drawn: ${id}`);
  return chart.png;
};
