import type { ChartConfiguration } from 'chart.js';
import { look } from './look.ts';

type Options = NonNullable<ChartConfiguration['options']>;

/** What every chart wears: its title and the line under it, no legend and no labels unless it asks. */
export function frame(title: string, subtitle: string): NonNullable<Options['plugins']> {
  return {
    title: {
      display: true,
      text: title,
      align: 'start',
      color: look.colours.ink,
      font: { size: look.text.title, weight: 600 },
      padding: { top: 0, bottom: 2 },
    },
    subtitle: {
      display: true,
      text: subtitle,
      align: 'start',
      color: look.colours.quiet,
      font: { size: look.text.small },
      padding: { top: 0, bottom: 8 },
    },
    legend: { display: false },
    tooltip: { enabled: false },
  };
}

/** Height of title and line under it. */
export const frameHeight = 54;
