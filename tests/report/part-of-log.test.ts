import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/model/summary.ts';
import { reportDocument } from '../../src/report/content.ts';
import { reportHtml } from '../../src/report/html.ts';
import { scopeSentence } from '../../src/report/findings.ts';
import { limits } from '../../src/report/limits.ts';
import { noRows, smallLog } from './content.ts';
import { plainCharts } from './charts.ts';
import { htmlText } from './read-back.ts';

const ids = (of: Summary): string[] =>
  reportDocument({ ...smallLog(), summary: of }, plainCharts).sections.map(({ id }) => id);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the first sentence of a report on a part of the log', () => {
  it.each([
    [1, 'In the period asked for (1 more row lies outside it), the log records 500 searches '],
    [62, 'In the period asked for (62 more rows lie outside it), the log records 500 searches '],
  ])('says that it is one: %i outside the period', (outside, said) => {
    const { summary, manifest } = smallLog();
    const part = { ...summary, inputs: { ...summary.inputs, rows_outside_period: outside } };
    expect(plain(scopeSentence(part, manifest))).toContain(said);
  });

  it('names the days asked for, and speaks of no more rows where the period holds none', () => {
    const { summary, manifest } = noRows();
    const part = { ...summary, inputs: { ...summary.inputs, rows_outside_period: 25 } };
    const asked = (options: Record<string, unknown>): string =>
      plain(scopeSentence(part, { ...manifest, options: { ...manifest.options, ...options } }));
    expect(asked({ since: '2026-01-01', until: '2026-02-01' })).toContain(
      'In the period asked for, from January 1, 2026 to February 1, 2026 (25 rows lie outside it), the log records no license plate reader search, in',
    );
    expect(asked({ since: '2026-01-01' })).toContain('asked for, from January 1, 2026 (25 rows');
    expect(asked({ until: '2026-02-01' })).toContain('asked for, to February 1, 2026 (25 rows');
  });
});

describe('a log whose times cannot all be read', () => {
  const { summary, manifest } = smallLog();
  const untimed = (n: number, period = summary.period) => ({
    ...summary,
    period,
    quality: { ...summary.quality, time_missing: n },
  });

  it('is not said to lie whole between its first and its last readable time', () => {
    expect(plain(scopeSentence(untimed(9), manifest))).toContain(
      'from January 1, 2025 to February 28, 2025 (the time of 9 of them cannot be read), in the file',
    );
    expect(limits({ manifest, summary: untimed(9) })).toContain(
      'When 9 searches were made: their times cannot be read.',
    );
    expect(limits({ manifest, summary: untimed(1) })).toContain(
      'When 1 search was made: its time cannot be read.',
    );
  });

  it('has no table of hours, whose zeros would deny every hour, where none of them can', () => {
    const none = untimed(500, { first: null, last: null });
    expect(scopeSentence(none, manifest)).toContain(', none with a time that can be read, in the file');
    const zeros = {
      ...none,
      by_hour: none.by_hour.map((row) => ({ ...row, searches: 0, flagged: 0 })),
      by_weekday: none.by_weekday.map((row) => ({ ...row, searches: 0, flagged: 0 })),
    };
    expect(ids(zeros)).not.toContain('hours');
    const months = summary.by_month.slice(0, 1).map((row) => ({ ...row, month: null }));
    const text = htmlText(
      reportHtml({ ...smallLog(), summary: { ...zeros, by_month: months } }, plainCharts),
    );
    expect(text).not.toMatch(/Chart (searches|flagged)-by-month/);
    expect(text).toContain('Time not readable');
    expect(ids(summary)).toContain('hours');
  });
});

it('says of a log without a search that it holds none, not that its times cannot be read', () => {
  const { summary } = smallLog();
  const masked = { reason: null, user: null, plate: null, case_number: null };
  const coverage = summary.coverage.map((log) => ({ ...log, first: null, last: null, masked }));
  const empty = noRows();
  const text = htmlText(reportHtml({ ...empty, summary: { ...empty.summary, coverage } }, plainCharts));
  expect(text).toContain('no search no search');
  expect(text).not.toMatch(/Chart (searches-by-month|reason-quality)/);
  expect(text).not.toContain('not readable');
  expect(text).toContain('where the log has no such column, or holds no search here');
});
