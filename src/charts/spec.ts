import type { ChartConfiguration } from 'chart.js';
import type { ChartImage } from '../model/chart.ts';
import type { Summary } from '../model/summary.ts';

/** A chart before it is drawn: everything of the image but its pixels. */
export interface ChartSpec extends Omit<ChartImage, 'svg' | 'png'> {
  readonly config: ChartConfiguration;
  /** Height in the units of `look.width`: rows of a bar chart decide it. */
  readonly height: number;
}

/** A chart is a pure function of the summary. */
export type Chart = (summary: Summary) => ChartSpec;
