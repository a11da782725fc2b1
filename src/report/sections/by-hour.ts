import type { Block } from '../blocks.ts';
import { chartBlock, type WriteSection } from './section.ts';

const hourWords = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Searches by hour and weekday, in the zone that figures are counted in. */
export const byHour: WriteSection = (input) => {
  const { by_hour: hours, by_weekday: days, zones } = input.summary;
  // Of searches without a readable time, rows of zeros would say that none was made at that hour.
  if (hours.every(({ searches }) => searches === 0)) return null;
  const blocks: Block[] = [
    ...chartBlock(input, 'by-hour'),
    {
      kind: 'table',
      id: 'by-hour',
      caption: `Searches by hour of the day (${zones.counted_in})`,
      columns: [
        { label: 'From', kind: 'text' },
        { label: 'Searches', kind: 'number' },
        { label: 'Flagged', kind: 'number' },
        { label: 'From', kind: 'text' },
        { label: 'Searches', kind: 'number' },
        { label: 'Flagged', kind: 'number' },
      ],
      // Two half days beside each other: 24 rows of three short cells would fill a page with air.
      rows: hours.slice(0, 12).map((morning, index) => {
        const evening = hours[index + 12];
        return [
          hourWords(morning.hour),
          morning.searches,
          morning.flagged,
          evening ? hourWords(evening.hour) : null,
          evening?.searches ?? null,
          evening?.flagged ?? null,
        ];
      }),
      note: 'Work at night and at weekends is usual in policing: an hour alone says nothing about a search.',
    },
    ...chartBlock(input, 'by-weekday'),
    {
      kind: 'table',
      id: 'by-weekday',
      caption: `Searches by weekday (${zones.counted_in})`,
      columns: [
        { label: 'Weekday', kind: 'text', width: 2 },
        { label: 'Searches', kind: 'number' },
        { label: 'Flagged', kind: 'number' },
      ],
      rows: days.map(({ weekday, searches: n, flagged }) => [weekday, n, flagged]),
    },
  ];
  return { id: 'hours', title: 'By hour and weekday', blocks };
};
