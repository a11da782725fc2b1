import * as fc from '../properties.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/error.ts';
import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import { flaggedCsv as partsOf, parseFlaggedCsv } from '../../src/report/flagged-csv.ts';
import { hostileWords } from './hostile.ts';
import { inventedSearch } from './searches.ts';

const flaggedCsv = async (flagged: readonly FlaggedSearch[]): Promise<string> => {
  let csv = '';
  for await (const part of partsOf([flagged.slice(0, 1), flagged.slice(1)])) csv += part;
  return csv;
};

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
  it('has one line for each search under a header', async () => {
    const csv = await flaggedCsv([search(), search({ search_id: 'S2' })]);
    expect(records(csv).map((record) => record['search_id'])).toEqual(['S000001', 'S2']);
  });

  it.each(['=1+1', '+A1', '-2', '@SUM(A1)', '\tx', '\rx'])(
    'guards %j with an apostrophe and says so',
    async (reason) => {
      const [record] = records(await flaggedCsv([search({ reason, agency: '=x' })]));
      expect(record?.['reason']).toBe(`'${reason}`);
      expect(record?.['guarded']).toBe('agency reason');
    },
  );

  it('leaves other cells as released', async () => {
    const [record] = records(await flaggedCsv([search({ reason: "a=b 'c'" })]));
    expect(record?.['reason']).toBe("a=b 'c'");
    expect(record?.['guarded']).toBe('');
  });

  it('keeps matched words readable beside their places', async () => {
    const [record] = records(await flaggedCsv([search()]));
    expect(record?.['matched_words']).toBe('assist ICE');
    expect(JSON.parse(record?.['matches'] ?? '')).toEqual(search().matches);
  });

  it('reads back what it wrote, whatever the released texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            reason: fc.option(cell),
            agency: fc.option(cell),
            case_number: fc.option(cell),
            owners: fc.array(cell),
            rules: fc.array(cell),
          }),
        ),
        async (changes) => {
          const flagged = changes.map((change) => search(change));
          expect(parseFlaggedCsv(await flaggedCsv(flagged))).toEqual(flagged);
        },
      ),
    );
  });

  it('reads back hostile texts', async () => {
    const flagged = hostileWords
      .filter((words) => !/\p{Surrogate}/u.test(words))
      .map((reason) => search({ reason }));
    expect(parseFlaggedCsv(await flaggedCsv(flagged))).toEqual(flagged);
  });

  it('reads back an empty list', async () => {
    expect(parseFlaggedCsv(await flaggedCsv([]))).toEqual([]);
  });

  it('names the columns that a file lacks', () => {
    const cut = 'search_id,agency\r\nS1,"Oak';
    expect(() => parseFlaggedCsv(cut)).toThrow(/^flagged.csv is no whole table/);
    expect(() => parseFlaggedCsv('search_id\r\nS1\r\n')).toThrow(/lacks columns.*searched_at/);
  });

  it('names the record that cannot be read', async () => {
    const csv = (await flaggedCsv([search(), search({ search_id: 'S2' })]))
      .replace('S2,2025', 'S2,2025')
      .replace(/immigration,unstated(?!.*immigration,unstated)/s, 'deportation,unstated');
    expect(() => parseFlaggedCsv(csv)).toThrow(UserError);
    expect(() => parseFlaggedCsv(csv)).toThrow(/record 3 /);
  });
});
