import { array, assert, integer, property, tuple } from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { breakMarks } from '../../src/charts/breaks.ts';
import { searchesByMonth } from '../../src/charts/by-month.ts';
import { flaggedByMonth } from '../../src/charts/flagged-by-month.ts';
import { everyMonth, monthLabels } from '../../src/charts/months.ts';
import type { Summary } from '../../src/model/summary.ts';
import { month, summaryWith } from './summary.ts';

const datasets = (chart: ReturnType<typeof searchesByMonth>) =>
  chart.config.data.datasets.map(({ data }) => data);
const change = (name: string | null, kind: Summary['breaks'][number]['kind'] = 'vendor_masking') => ({
  kind,
  month: name,
  owner: 'Alder Creek PD',
  detail: 'most rows lack the column plate from this month on',
});

describe('searches by month', () => {
  it('draw one month as a bar, not as a line of one point', () => {
    const chart = searchesByMonth(summaryWith({ by_month: [month('2025-03', 41)] }));
    expect(chart.config.type).toBe('bar');
    expect(chart.alt).toBe('Bar chart of searches by month: 41 searches in March 2025.');
  });

  it('leave a gap where no log has a row, and say so', () => {
    const chart = searchesByMonth(
      summaryWith({ by_month: [month('2025-01', 5), month('2025-02', 7), month('2025-04', 9)] }),
    );
    expect(datasets(chart)).toEqual([
      [5, 7, null, null],
      [null, null, null, 9],
    ]);
    expect(chart.note).toBe('Gray: no log has a row of March 2025.');
    const further = searchesByMonth(summaryWith({ by_month: [month('2025-01', 5), month('2025-04', 9)] }));
    expect(further.note).toBe('Gray: no log has a row of February 2025 or March 2025.');
  });

  it('join no line across a month in which the log itself changes', () => {
    const by_month = ['2025-11', '2025-12', '2026-01'].map((name, i) => month(name, i + 1));
    const chart = searchesByMonth(summaryWith({ by_month, breaks: [change('2025-12')] }));
    expect(datasets(chart)).toEqual([
      [1, null, null],
      [null, 2, 3],
    ]);
    expect(chart.note).toBe(
      'The log itself changes at the dashed line: 1 (December 2025): the vendor masks most names or plates (Alder Creek PD). Figures before and after are not compared.',
    );
  });

  it('are split nowhere by a change in the first month, outside the months, or without a month', () => {
    const summary = summaryWith({
      by_month: [month('2025-01', 1), month('2025-02', 2)],
      breaks: [
        change('2025-01'),
        change('2024-06'),
        change(null, 'constant_reason'),
        change('2025-02', 'missing_month'),
      ],
    });
    expect(datasets(searchesByMonth(summary))).toEqual([[1, 2]]);
    expect(searchesByMonth(summary).note).toBeNull();
  });

  it('say how many searches without a readable time they leave out', () => {
    const chart = searchesByMonth(summaryWith({ by_month: [month('2025-01', 5), month(null, 1)] }));
    expect(chart.note).toBe('1 search without a readable time is not drawn.');
    expect(datasets(chart)).toEqual([[5]]);
  });

  it('say how many of those are flagged: by so many the bars fall short of the total', () => {
    const chart = searchesByMonth(summaryWith({ by_month: [month('2025-01', 5, 1), month(null, 4, 2, 1)] }));
    expect(chart.note).toBe('4 searches without a readable time, 3 of them flagged, are not drawn.');
  });

  it('tell a change once for many logs, and name at most four rules', () => {
    const names = everyMonth(['2025-01', '2025-07']);
    const summary = summaryWith({
      by_month: names.map((name) => month(name, 3)),
      breaks: [...names.map((name) => change(name)), { ...change('2025-02'), owner: 'Birch County SO' }],
    });
    expect(breakMarks(summary, names)).toHaveLength(6);
    expect(searchesByMonth(summary).note).toContain(
      '1 (February 2025): the vendor masks most names or plates (2 logs);',
    );
    expect(searchesByMonth(summary).note).toContain('; 2 more are listed in the report.');
  });
});

describe('flagged searches by month', () => {
  const summary = summaryWith({
    by_month: [month('2025-01', 90, 3, 1, 5), month('2025-02', 80), month('2025-03', 70, 0, 2, 0)],
  });

  it('stand in bars by whose account searched, with each part’s sum in its name', () => {
    const { config, alt } = flaggedByMonth(summary);
    expect(config.data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['ICE account (3)', [3, 0, 0]],
      ['CBP account (3)', [1, 0, 2]],
      ['Other account, immigration purpose (5)', [5, 0, 0]],
    ]);
    expect(alt).toBe(
      'Bar chart of flagged searches by month, January 2025 to March 2025. ICE account: 3 searches, CBP account: 3 searches and Other account, immigration purpose: 5 searches. At most 9 in a month (January 2025). 1 month without one.',
    );
  });

  it('say that there is none rather than show an empty frame', () => {
    const { config, alt } = flaggedByMonth(summaryWith({ by_month: [month('2025-01', 90)] }));
    expect(alt).toBe('No flagged search in January 2025.');
    expect(JSON.stringify(config.options?.plugins)).toContain('No flagged search in these months');
  });
});

describe('the axis of months', () => {
  const anyMonth = tuple(integer({ min: 2015, max: 2030 }), integer({ min: 1, max: 12 })).map(
    ([year, each]) => `${year}-${String(each).padStart(2, '0')}`,
  );

  it('has every month from the first to the last, each once', () => {
    assert(
      property(array(anyMonth, { minLength: 1, maxLength: 20 }), (given) => {
        const months = everyMonth(given);
        // Months since year 0: each is one more than the one before.
        const indexes = months.map((each) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5)));
        expect(indexes).toEqual(indexes.map((_index, i) => (indexes[0] ?? 0) + i));
        expect(months).toEqual(expect.arrayContaining(given));
        expect(given).toContain(months[0]);
        expect(given).toContain(months.at(-1));
      }),
    );
  });

  it('bears at most eight labels and names each year once', () => {
    assert(
      property(anyMonth, anyMonth, (one, other) => {
        const labels = monthLabels(everyMonth([one, other]));
        const years = labels.map(([, year]) => year).filter((year) => year !== '');
        expect(labels.filter(([name]) => name !== '').length).toBeLessThanOrEqual(8);
        expect(new Set(years).size).toBe(years.length);
      }),
    );
  });

  it('names Januaries and Julies of forty months', () => {
    const labels = monthLabels(everyMonth(['2022-09', '2025-12'])).filter(([name]) => name !== '');
    expect(labels).toEqual([
      ['Jan', '2023'],
      ['Jul', ''],
      ['Jan', '2024'],
      ['Jul', ''],
      ['Jan', '2025'],
      ['Jul', ''],
    ]);
  });
});
