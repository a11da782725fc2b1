import { look } from './look.ts';
import { short } from './words.ts';

/** The two scales of a chart over months: every month in its place, counts from zero in whole numbers. */
export function monthScales({ stacked, shown }: { stacked: boolean; shown: boolean }) {
  return {
    x: {
      display: shown,
      stacked,
      offset: true,
      grid: { display: false },
      border: { color: look.colours.rule },
      ticks: { autoSkip: false, maxRotation: 0, font: { size: look.text.small } },
    },
    y: {
      display: shown,
      stacked,
      beginAtZero: true,
      suggestedMax: 1,
      grace: '15%',
      border: { display: false },
      ticks: {
        precision: 0,
        maxTicksLimit: 5,
        font: { size: look.text.small },
        callback: (value: string | number) => short(Number(value)),
      },
    },
  } as const;
}
