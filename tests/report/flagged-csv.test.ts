import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/error.ts';
import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import { flaggedCsv, parseFlaggedCsv } from '../../src/report/flagged-csv.ts';
import { hostileWords } from './hostile.ts';
import { inventedSearch } from './searches.ts';

const search = (changes: Partial<FlaggedSearch> = {}): FlaggedSearch => ({
  ...inventedSearch(0, 'log.csv', 3),
  ...changes,
});
const records = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

/** Text as a cell can hold it: not empty (an empty cell is null), and whole characters. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    "'x",
    "'=x",
    'a,b',
    'a"b',
    'a\r\nb',
    ' | ',
    'a|b\\p',
  ),
);

describe('flagged.csv', () => {
  it('has one line for each search under a header', () => {
    const csv = flaggedCsv([search(), search({ search_id: 'S2' })]);
    expect(records(csv).map((record) => record['search_id'])).toEqual(['S000001', 'S2']);
  });

  it.each(['=1+1', '+A1', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'guards %j with an apostrophe and says so',
    (reason) => {
      const [record] = records(flaggedCsv([search({ reason, agency: '=x' })]));
      expect(record?.['reason']).toBe(`'${reason}`);
      expect(record?.['guarded']).toBe('agency reason');
    },
  );

  it('leaves other cells as released', () => {
    const [record] = records(flaggedCsv([search({ reason: "a=b 'c'" })]));
    expect(record?.['reason']).toBe("a=b 'c'");
    expect(record?.['guarded']).toBe('');
  });

  it('keeps matched words readable beside their places', () => {
    const [record] = records(flaggedCsv([search()]));
    expect(record?.['matched_words']).toBe('assist ICE');
    expect(JSON.parse(record?.['matches'] ?? '')).toEqual(search().matches);
  });

  it('reads back what it wrote, whatever the released texts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            reason: fc.option(cell),
            agency: fc.option(cell),
            case_number: fc.option(cell),
            owners: fc.array(cell),
            rules: fc.array(cell),
          }),
        ),
        (changes) => {
          const flagged = changes.map((change) => search(change));
          expect(parseFlaggedCsv(flaggedCsv(flagged))).toEqual(flagged);
        },
      ),
    );
  });

  it('reads back hostile texts', () => {
    const flagged = hostileWords
      .filter((words) => !/\p{Surrogate}/u.test(words))
      .map((reason) => search({ reason }));
    expect(parseFlaggedCsv(flaggedCsv(flagged))).toEqual(flagged);
  });

  it('reads back an empty list', () => {
    expect(parseFlaggedCsv(flaggedCsv([]))).toEqual([]);
  });

  it('names the columns that a file lacks', () => {
    expect(() => parseFlaggedCsv('search_id\r\nS1\r\n')).toThrow(/lacks columns.*searched_at/);
  });

  it('names the record that cannot be read', () => {
    const csv = flaggedCsv([search(), search({ search_id: 'S2' })])
      .replace('S2,2025', 'S2,2025')
      .replace(/immigration,unstated(?!.*immigration,unstated)/s, 'deportation,unstated');
    expect(() => parseFlaggedCsv(csv)).toThrow(UserError);
    expect(() => parseFlaggedCsv(csv)).toThrow(/record 3 /);
  });
});
