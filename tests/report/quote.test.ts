import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote, quotesOf } from '../../src/report/quote.ts';
import { inventedSearch } from './searches.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && word !== '…');

describe('documents quote the matched words and at most four on either side', () => {
  it('quotes a short reason whole', () => {
    expect(quote('assist ICE with warrant', 0, 10)).toEqual({
      before: '',
      words: 'assist ICE',
      after: ' with warrant',
    });
  });

  it('marks with an ellipsis that more stands in the released row', () => {
    const reason = 'one two three four five deported six seven eight nine ten';
    expect(quote(reason, 24, 32)).toEqual({
      before: '… two three four five ',
      words: 'deported',
      after: ' six seven eight nine …',
    });
  });

  it('sets no space where the row has none', () => {
    expect(quote('DHS/ICE, warrant', 4, 7)).toEqual({ before: 'DHS/', words: 'ICE', after: ', warrant' });
  });

  it('cuts a word that no person typed', () => {
    const { words: shown } = quote('x'.repeat(10_000), 0, 10_000);
    expect(shown).toBe(`${'x'.repeat(40)}…`);
  });

  it('never shows more, whatever the reason and wherever the match', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const text = parts.join(' ');
          const start = Math.min(a % (text.length + 1), b % (text.length + 1));
          const end = Math.max(a % (text.length + 1), b % (text.length + 1));
          const shown = quote(text, start, end);
          expect(words(shown.before).length).toBeLessThanOrEqual(4);
          expect(words(shown.after).length).toBeLessThanOrEqual(4);
          expect(words(text.slice(start, end)).length).toBeGreaterThanOrEqual(words(shown.words).length);
        },
      ),
    );
  });
});

const match = (field: 'reason' | 'agency', start: number, end: number) => ({
  rule: 'r',
  field,
  text: '',
  start,
  end,
});

describe('quotes of a search', () => {
  const search = { ...inventedSearch(0, 'a.csv', 0), reason: 'assist ICE with warrant', agency: 'ICE' };

  it('leaves out a match that stands inside another', () => {
    const quotes = quotesOf({ ...search, matches: [match('reason', 7, 10), match('reason', 0, 10)] });
    expect(quotes.map((shown) => shown.words)).toEqual(['assist ICE']);
  });

  it('does not quote agency and account, which stand in the line', () => {
    expect(quotesOf({ ...search, matches: [match('agency', 0, 3)] })).toEqual([]);
  });

  it('names the field that is quoted', () => {
    expect(quotesOf({ ...search, matches: [match('reason', 0, 10)] })[0]?.field).toBe('Recorded reason');
  });
});
