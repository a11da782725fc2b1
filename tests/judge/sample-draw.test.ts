import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { allocate, sampleId, startOf, systematic } from '../../src/judge/sample-draw.ts';

const of = (flagged: number, possible: number, near_miss: number, unflagged: number) => ({
  flagged,
  possible,
  near_miss,
  unflagged,
});
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
const sizes = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(5000)).map((counts) => of(...counts));

describe('the places of a sample', () => {
  it.each([
    ['all parts are large', 100, of(1000, 1000, 1000, 1000), of(40, 20, 20, 20)],
    [
      'four places are 1.6, 0.8, 0.8 and 0.8: the largest fractions are made whole first',
      4,
      of(9, 9, 9, 9),
      of(1, 1, 1, 1),
    ],
    // The other three have equal shares in the 90 places left.
    ['few are flagged: their places go to the others', 100, of(10, 500, 500, 500), of(10, 30, 30, 30)],
    ['nothing is flagged or possible: half and half', 50, of(0, 0, 600, 600), of(0, 0, 25, 25)],
    // 20 of 50 % is 10 for near misses of 4: the other 16 to the rest.
    ['a part is filled only after another passed on', 30, of(5, 5, 4, 600), of(5, 5, 4, 16)],
    ['there are fewer searches than places', 1000, of(3, 2, 1, 4), of(3, 2, 1, 4)],
    ['the log is empty', 10, of(0, 0, 0, 0), of(0, 0, 0, 0)],
  ])('%s', (_, size, searches, places) => {
    expect(allocate(size, searches)).toEqual(places);
  });

  it('are all filled, and no part gets more than it has searches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), sizes, (size, searches) => {
        const places = allocate(size, searches);
        expect(sum(places)).toBe(Math.min(size, sum(searches)));
        for (const [stratum, count] of Object.entries(places)) {
          expect(Number.isInteger(count)).toBe(true);
          expect(count).toBeLessThanOrEqual(searches[stratum as keyof typeof searches]);
        }
      }),
    );
  });
});

describe('a systematic draw', () => {
  it('of 3 out of 10 takes every third or fourth search from its start', () => {
    // (start + 0, 10, 20) / 3, rounded down.
    expect(systematic(10, 3, 0)).toEqual([0, 3, 6]);
    expect(systematic(10, 3, 5)).toEqual([1, 5, 8]);
    expect(systematic(10, 3, 9)).toEqual([3, 6, 9]);
  });

  it('of all takes each once, from any start', () => {
    expect(systematic(4, 4, 3)).toEqual([0, 1, 2, 3]);
  });

  it('takes no search twice, and over all starts each as often as any other', () => {
    const total = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(total, fc.nat(), (all, some) => {
        const draws = 1 + (some % all);
        const times = Array.from({ length: all }, () => 0);
        for (let start = 0; start < all; start += 1) {
          const places = systematic(all, draws, start);
          expect(new Set(places).size).toBe(draws);
          for (const place of places) times[place] = (times[place] ?? 0) + 1;
        }
        expect(times).toEqual(Array.from({ length: all }, () => draws));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the seed', () => {
  it('gives starts inside the part that differ between parts and between seeds', () => {
    const starts = ['a', 'b', 'c'].flatMap((seed) => [
      startOf(seed, 'flagged', 1e6),
      startOf(seed, 'possible', 1e6),
    ]);
    expect(new Set(starts).size).toBe(6);
    expect(starts.every((start) => Number.isInteger(start) && start >= 0 && start < 1e6)).toBe(true);
  });

  it('names a line by a letter and digits that a spreadsheet takes for a text', () => {
    expect(sampleId('a', ['flagged', null, 'Oak Hollow PD'])).toMatch(/^s[0-9a-f]{12}$/);
    expect(sampleId('a', ['x'])).not.toBe(sampleId('b', ['x']));
    // Cells that run together in another way are another text.
    expect(sampleId('a', ['x', null])).not.toBe(sampleId('a', [null, 'x']));
  });
});
