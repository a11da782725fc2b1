import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { upperBound, wilson } from '../../src/judge/sample-bounds.ts';

/** The deviate squared, z² = 3.8415 at 95 %. */
const zz = 1.959963984540054 ** 2;

describe("Wilson's interval at 95 %", () => {
  it('of none of ten ends at z² / (10 + z²), of all of ten begins at 10 / (10 + z²)', () => {
    const none = wilson(0, 10);
    expect(none).toMatchObject({ estimate: 0, low: 0 });
    expect(none?.high).toBeCloseTo(zz / (10 + zz), 12);
    const all = wilson(10, 10);
    expect(all).toMatchObject({ estimate: 1, high: 1 });
    expect(all?.low).toBeCloseTo(10 / (10 + zz), 12);
  });

  // By the formula in another program.
  it.each([
    [8, 10, 0.4901624715, 0.9433178485],
    [3, 8, 0.1368442858, 0.6942576054],
    [95, 100, 0.8882495308, 0.9784563208],
  ])('of %i of %i is %f to %f', (hits, draws, low, high) => {
    const interval = wilson(hits, draws);
    expect(interval?.low).toBeCloseTo(low, 9);
    expect(interval?.high).toBeCloseTo(high, 9);
  });

  it('of no draw is none', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('the upper bound of Clopper and Pearson', () => {
  it.each([1, 2, 59, 1000])(
    'of none of %i is the share at which none comes in one draw of twenty',
    (draws) => {
      expect(upperBound(0, draws)).toBeCloseTo(1 - 0.05 ** (1 / draws), 12);
    },
  );

  it('of one of two is the share whose square is 0.95', () => {
    expect(upperBound(1, 2)).toBeCloseTo(Math.sqrt(0.95), 12);
  });

  // The 95th percentile of the beta distribution with hits + 1 and draws - hits, by another program.
  it.each([
    [1, 20, 0.2161061642],
    [3, 50, 0.1478371764],
    [10, 200, 0.0833351511],
    [199, 200, 0.9997435664],
    [500, 100_000, 0.0053827308],
  ])('of %i of %i is %f', (hits, draws, bound) => {
    expect(upperBound(hits, draws)).toBeCloseTo(bound, 9);
  });

  it('says nothing where nothing was drawn, or all were hits', () => {
    expect([upperBound(0, 0), upperBound(7, 7)]).toEqual([1, 1]);
  });

  it('lies above the share found, and rises with each hit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(), (draws, some) => {
        const hits = some % draws;
        const bound = upperBound(hits, draws);
        expect(bound).toBeGreaterThan(hits / draws);
        expect(upperBound(hits + 1, draws)).toBeGreaterThan(bound);
      }),
      { numRuns: 60 },
    );
  });
});
