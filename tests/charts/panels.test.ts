import { describe, expect, it } from 'vitest';
import { byHour } from '../../src/charts/by-hour.ts';
import { byWeekday } from '../../src/charts/by-weekday.ts';
import { byWidth } from '../../src/charts/by-width.ts';
import { summaryWith } from './summary.ts';

const base = summaryWith({});

describe('hour, weekday and width', () => {
  it('draw flagged and all searches each from its own zero', () => {
    const by_width = [
      { networks: '1', searches: 800, flagged: 0 },
      { networks: 'over 5,000', searches: 20, flagged: 3 },
    ];
    const { config, alt } = byWidth(summaryWith({ by_width, searches: { ...base.searches, distinct: 820 } }));
    expect(config.data.datasets.map(({ data }) => data)).toEqual([
      [0, 3],
      [800, 20],
    ]);
    expect(config.options?.scales).toMatchObject({ flagged: { min: 0 }, searches: { min: 0 } });
    expect(alt).toBe(
      'Two bar charts over the number of networks searched, flagged of all searches. 1: 0 of 800; over 5,000: 3 of 20.',
    );
  });

  it('say how many searches have no time, and that an hour proves nothing', () => {
    const by_hour = base.by_hour.map((row) =>
      row.hour === 14 ? { hour: 14, searches: 6, flagged: 1 } : row,
    );
    const chart = byHour(summaryWith({ by_hour, searches: { ...base.searches, distinct: 7 } }));
    expect(chart.note).toBe(
      'Agencies work in shifts: an hour says nothing of the purpose. 1 search without a readable time not drawn.',
    );
    expect(chart.config.data.datasets.map(({ data }) => data[14])).toEqual([1, 6]);
  });

  it('tell the extremes of many columns in words', () => {
    const by_hour = base.by_hour.map(({ hour }) => ({
      hour,
      searches: 100 - hour,
      flagged: hour === 9 ? 4 : 0,
    }));
    expect(byHour(summaryWith({ by_hour })).alt).toContain(
      'Most flagged at 9: 4 of 91; most searches at 0: 0 of 100; fewest at 23: 0 of 77.',
    );
  });

  it('draw no empty frame where no search has a time', () => {
    expect(byWeekday(base).alt).toBe('No search with a readable time.');
    expect(byWeekday(base).height).toBeLessThan(150);
  });
});
