import { rmSync } from 'node:fs';
import * as fc from '../properties.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSample, sampleOutcome, type Sample } from '../../src/judge/index.ts';
import type { SampleAnswer, SampleStratum } from '../../src/model/sample.ts';
import { sampleCsv } from '../../src/release/sample-csv.ts';
import { Store } from '../../src/store/duckdb.ts';
import { judgedLog, times, type JudgedSearch } from './judged-log.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
let store: Store;
beforeAll(async () => {
  store = await Store.open({ beside: folder, memoryMiB: 256, threads: 1 });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const draw = async (searches: readonly JudgedSearch[], size: number, seed = 'one'): Promise<Sample> => {
  await judgedLog(store, searches);
  return drawSample(store, { seed, size });
};
/** Drawn searches by their reason. */
const drawsOf = (sample: Sample): Record<string, number> =>
  Object.fromEntries(sample.lines.map(({ reason, draws }) => [reason, draws]));

const purpose = { reason: 'immigration warrant', purpose_by_rules: 'immigration' } as const;
const possible = { reason: 'hsi', purpose_by_rules: 'possible' } as const;
const near = { reason: 'police service', lookAlike: 'ice inside other words' } as const;

/** 12 flagged, 5 possible, 6 near misses, 40 others; 7 left out. */
const log: readonly JudgedSearch[] = [
  ...times(8, purpose),
  ...times(3, { agency: 'US Border Patrol', searcher: 'cbp', reason: null, reason_state: 'masked' }),
  { agency: 'Oak Hollow IL PD', account: 'user07', searcher: 'ice', reason: 'fugitive' },
  ...times(5, possible),
  ...times(4, near),
  ...times(2, { reason: 'immigration attorney shot', signalled: true }),
  ...times(25, {}),
  ...times(15, { reason: 'burglary' }),
  ...times(2, { reason: null, reason_state: 'empty' }),
  { reason: null, reason_state: 'masked' },
  ...times(4, { reason: 'inv', reason_state: 'vague' }),
];

describe('the parts that a sample is drawn from', () => {
  it('are the flagged whatever their reason, the possible, near misses, and others with a readable reason', async () => {
    const { searches } = await draw(log, 10);
    expect(searches).toEqual({ flagged: 12, possible: 5, near_miss: 6, unflagged: 40 });
  });

  it('leave out and count masked, blank and vague reasons of the others', async () => {
    const sample = await draw(log, 1000);
    expect([sample.maskedLeftOut, sample.vagueLeftOut]).toEqual([3, 4]);
    expect(drawsOf(sample)).not.toHaveProperty('inv');
  });

  it('get their places: of 40, twelve, five and six are all that there are, and 17 go to the rest', async () => {
    const sample = await draw(log, 40);
    expect(sample.drawn).toEqual({ flagged: 12, possible: 5, near_miss: 6, unflagged: 17 });
    // Two texts among the rest are 25 and 15 of 40: of 17, 10.6 and 6.4, at equal steps one more or less.
    const { 'stolen vehicle': stolen, burglary } = drawsOf(sample);
    expect([10, 11]).toContain(stolen);
    expect((stolen ?? 0) + (burglary ?? 0)).toBe(17);
  });

  it('spread over the rules: four of four rules with ten texts each are one of each rule', async () => {
    // By the words alone the rules would alternate, and every tenth search be of two rules only.
    const searches = Array.from({ length: 40 }, (_, at) => ({
      reason: `${String(at).padStart(2, '0')} words`,
      purpose_by_rules: 'immigration' as const,
      rule: `rule-${at % 4}`,
    }));
    for (const seed of ['a', 'b', 'c']) {
      const { lines } = await draw(searches, 4, seed);
      expect(new Set(lines.map(({ reason }) => Number(reason?.slice(0, 2)) % 4)).size).toBe(4);
    }
  });
});

describe('a line', () => {
  it('bears the words of its first search, its account as a code', async () => {
    const searches = [
      { account: 'user01', reason: 'hit and run', case_number: '25-1' },
      { account: 'user02', reason: 'hit and run', case_number: '25-2' },
    ];
    const { lines } = await draw(searches, 2);
    expect(lines).toEqual([
      expect.objectContaining({
        draws: 2,
        agency: 'Oak Hollow IL PD',
        account: 'Account 01',
        reason: 'hit and run',
        case_number: '25-1',
      }),
    ]);
  });

  it('says in sample.csv neither the verdict nor the part, and is no formula', async () => {
    const sample = await draw(
      [...times(2, { ...purpose, reason: '=1+1\nimmigration' }), { reason: '@home' }],
      9,
    );
    const [header, ...lines] = sampleCsv(sample, new Map([[sample.lines[0]?.id ?? '', 'unsure']]))
      .trimEnd()
      .split('\r\n');
    expect(header).toBe(
      'sample_id,seed,agency,account,on_behalf_of,offense,reason,case_number,text_prompt,answer,guarded',
    );
    const expected = sample.lines.map(({ id, reason }, at) => {
      const shown = reason === '@home' ? "'@home" : "'=1+1 immigration";
      return `${id},one (9 drawn),Oak Hollow IL PD,,,,${shown},,,${at === 0 ? 'unsure' : ''},reason`;
    });
    expect(lines).toEqual(expected);
  });
});

const kinds: Readonly<Record<SampleStratum, JudgedSearch>> = {
  flagged: { purpose_by_rules: 'immigration' },
  possible: { purpose_by_rules: 'possible' },
  near_miss: { signalled: true },
  unflagged: {},
};
/** A log of up to 200 searches; a reason begins with the part that it lies in. */
const anyLog = fc
  .array(
    fc.record({
      stratum: fc.constantFrom(...(Object.keys(kinds) as SampleStratum[])),
      text: fc.constantFrom('a', 'b', 'c', 'd'),
      count: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((groups) =>
    groups.flatMap(({ stratum, text, count }) =>
      times(count, { ...kinds[stratum], reason: `${stratum} ${text}`, rule: `rule-${text}` }),
    ),
  );
const anySize = fc.integer({ min: 1, max: 60 });

describe('any draw', () => {
  it('has as many searches as asked for, at most so many lines, and each line lies in its part', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anySize, fc.string(), async (searches, size, seed) => {
        const { lines, drawn } = await draw(searches, size, seed);
        expect(lines.length).toBeLessThanOrEqual(size);
        expect(lines.reduce((sum, { draws }) => sum + draws, 0)).toBe(Math.min(size, searches.length));
        for (const { stratum, reason, draws } of lines) {
          expect(reason?.split(' ')[0]).toBe(stratum);
          expect(draws).toBeLessThanOrEqual(searches.filter((search) => search.reason === reason).length);
        }
        for (const stratum of Object.keys(kinds) as SampleStratum[]) {
          const own = lines.filter((line) => line.stratum === stratum);
          expect(own.reduce((sum, { draws }) => sum + draws, 0)).toBe(drawn[stratum]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is the same again, in whatever order the searches stand, and another by another seed', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anySize, async (searches, size) => {
        const first = sampleCsv(await draw(searches, size), new Map());
        expect(sampleCsv(await draw(searches.toReversed(), size), new Map())).toBe(first);
        expect(sampleCsv(await draw(searches, size, 'two'), new Map())).not.toBe(first);
      }),
      { numRuns: 12 },
    );
  });
});

/** Answers by reason, put on the lines that bear it. */
const answered = (sample: Sample, answers: Record<string, SampleAnswer>): Map<string, SampleAnswer> =>
  new Map(
    sample.lines.flatMap(({ id, reason }) => {
      const answer = answers[reason ?? ''];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );

describe('the answers', () => {
  it('give the share of the flagged and the possible that were confirmed, by drawn searches', async () => {
    const sample = await draw(log, 40);
    const outcome = sampleOutcome(
      sample,
      answered(sample, { 'immigration warrant': 'yes', '': 'unsure', fugitive: 'no', hsi: 'no' }),
    );
    // Of 12 flagged, 8 are confirmed, 3 unsure; of 5 possible none: z² / (5 + z²) is 0.4345.
    expect(outcome.flagged_precision?.estimate).toBeCloseTo(8 / 12, 12);
    expect(outcome.possible_confirmed).toMatchObject({ estimate: 0, low: 0 });
    expect(outcome.possible_confirmed?.high).toBeCloseTo(0.4345, 4);
    expect(outcome).toMatchObject({ drawn: 40, returned: 17, lines: 8, lines_answered: 4 });
    expect(outcome.strata[0]).toEqual({
      stratum: 'flagged',
      searches: 12,
      drawn: 12,
      returned: 12,
      yes: 8,
      no: 1,
      unsure: 3,
    });
  });

  it('bound what was missed: both unflagged parts by their size, unsure as missed', async () => {
    const sample = await draw(log, 40);
    const clean = { 'police service': 'no', 'stolen vehicle': 'no', burglary: 'no' } as const;
    const none = sampleOutcome(sample, answered(sample, { ...clean, 'immigration attorney shot': 'no' }));
    const byHand = (6 / 46) * (1 - 0.05 ** (1 / 6)) + (40 / 46) * (1 - 0.05 ** (1 / 17));
    expect(none.unflagged_at_most).toBeCloseTo(byHand, 12);
    const unsure = sampleOutcome(
      sample,
      answered(sample, { ...clean, 'immigration attorney shot': 'unsure' }),
    );
    const yes = sampleOutcome(sample, answered(sample, { ...clean, 'immigration attorney shot': 'yes' }));
    expect(unsure.unflagged_at_most).toBeGreaterThan(byHand);
    expect(yes.unflagged_at_most).toBe(unsure.unflagged_at_most);
  });

  it('say nothing of a part of which no line came back, and all of it may be missed', async () => {
    const sample = await draw(log, 40);
    expect(sampleOutcome(sample, new Map())).toMatchObject({
      returned: 0,
      flagged_precision: null,
      possible_confirmed: null,
      unflagged_at_most: null,
    });
    const half = sampleOutcome(sample, answered(sample, { 'stolen vehicle': 'no', burglary: 'no' }));
    expect(half.unflagged_at_most).toBeCloseTo(6 / 46 + (40 / 46) * (1 - 0.05 ** (1 / 17)), 12);
  });
});
