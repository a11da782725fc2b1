import { describe, expect, it } from 'vitest';
import { dayIn, localTime, longDay, longMonth, periodIn } from '../../src/report/dates.ts';
import { listed, percent, searches } from '../../src/report/words.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('numbers agree with their nouns', () => {
  it.each([
    [0, 'no search'],
    [1, '1 search'],
    [2, '2 searches'],
    [12_345, '12,345 searches'],
  ])('%d', (n, words) => {
    expect(searches(n)).toBe(words);
  });
});

describe('a percentage says neither more nor less than the log', () => {
  it.each([
    [0, '0%'],
    [0.0004, 'less than 1%'],
    [0.012, '1%'],
    [0.505, '51%'],
    [0.9999, 'over 99%'],
    [1, '100%'],
  ])('%d', (share, words) => {
    expect(percent(share)).toBe(words);
  });
});

describe('times are written in the zone that figures are counted in', () => {
  it('falls back a day where the zone does', () => {
    expect(localTime('2025-03-01T03:04:05Z', 'America/Los_Angeles')).toBe('2025-02-28 19:04:05');
    expect(plain(dayIn('2025-03-01T03:04:05Z', 'America/Los_Angeles'))).toBe('February 28, 2025');
  });

  it('knows summer time', () => {
    expect(localTime('2025-07-01T12:00:00Z', 'America/New_York')).toBe('2025-07-01 08:00:00');
    expect(localTime('2025-01-01T12:00:00Z', 'America/New_York')).toBe('2025-01-01 07:00:00');
  });

  it('leaves a time that cannot be read as it is', () => {
    expect(localTime('sometime', 'UTC')).toBe('sometime');
  });

  it('writes days, months and periods in words', () => {
    expect(plain(longDay('2025-12-17'))).toBe('December 17, 2025');
    expect(plain(longMonth('2025-02'))).toBe('February 2025');
    expect(plain(periodIn('2025-01-01T08:00:00Z', '2025-01-01T09:00:00Z', 'UTC'))).toBe('January 1, 2025');
    expect(plain(periodIn('2025-01-01T08:00:00Z', '2025-02-03T09:00:00Z', 'UTC'))).toBe(
      'January 1, 2025 to February 3, 2025',
    );
    expect(periodIn(null, null, 'UTC')).toBe('a period that could not be read');
  });
});

describe('lists in sentences', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c and 3 more'],
  ])('%j', (items, words) => {
    expect(listed(items)).toBe(words);
  });
});
