import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { quote, quotesOf } from '../../src/report/quote.ts';
import { inventedSearch } from './searches.ts';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && word !== '…');

describe('documents quote the matched words and at most four on either side', () => {
  it('quotes a short reason whole', () => {
    expect(quote('assist ICE with warrant', [{ start: 0, end: 10 }])).toEqual([
      '',
      'assist ICE',
      ' with warrant',
    ]);
  });

  it('marks with an ellipsis that more stands in the released row', () => {
    const reason = 'one two three four five deported six seven eight nine ten';
    expect(quote(reason, [{ start: 24, end: 32 }])).toEqual([
      '… two three four five ',
      'deported',
      ' six seven eight nine …',
    ]);
  });

  it('sets no space where the row has none', () => {
    expect(quote('DHS/ICE, warrant', [{ start: 4, end: 7 }])).toEqual(['DHS/', 'ICE', ', warrant']);
  });

  it('sets no mark for the space alone between two matches that stand in a nickname', () => {
    const spans = [
      { start: 6, end: 9 },
      { start: 10, end: 13 },
    ];
    expect(quote('Juan "ICE ERO" Perez', spans)).toEqual(['[name]', 'ICE', ' ', 'ERO', '[name]']);
  });

  it('cuts a word that no person typed', () => {
    const [, shown] = quote('x'.repeat(10_000), [{ start: 0, end: 10_000 }]);
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
          const [before = '', matched = '', after = ''] = quote(text, [{ start, end }]);
          expect(words(before).length).toBeLessThanOrEqual(4);
          expect(words(after).length).toBeLessThanOrEqual(4);
          expect(words(text.slice(start, end)).length).toBeGreaterThanOrEqual(words(matched).length);
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
    expect(quotes.map(({ parts }) => parts[1])).toEqual(['assist ICE']);
  });

  it('quotes two matches with few words between them once, each of them marked', () => {
    const near = { ...search, reason: 'task force: assist ICE with removal order, for Sgt today again now' };
    const quotes = quotesOf({ ...near, matches: [match('reason', 28, 41), match('reason', 12, 22)] });
    expect(quotes).toEqual([
      {
        field: 'Recorded reason',
        parts: ['task force: ', 'assist ICE', ' with ', 'removal order', ', for Sgt today …'],
      },
    ]);
  });

  it('quotes two matches apart where neither stands among the words around the other', () => {
    const far = { ...search, reason: 'ICE a b c d e f g h i removal' };
    const matches = [match('reason', 0, 3), match('reason', 22, 29)];
    expect(quotesOf({ ...far, matches }).map(({ parts }) => parts.join(''))).toEqual([
      'ICE a b c d …',
      '… f g h i removal',
    ]);
  });

  it('quotes no house, whatever was matched in it', () => {
    const house = { ...search, reason: 'ICE warrant, 417 Birch St, red van' };
    const shown = quotesOf({ ...house, matches: [match('reason', 0, 3), match('reason', 13, 16)] });
    expect(shown.map(({ parts }) => parts.join(''))).toEqual(['ICE warrant, [address], …']);
    expect(quotesOf({ ...house, matches: [match('reason', 13, 16)] })).toEqual([]);
  });

  it('does not quote agency and account, which stand in the line', () => {
    expect(quotesOf({ ...search, matches: [match('agency', 0, 3)] })).toEqual([]);
  });

  it('names the field that is quoted', () => {
    expect(quotesOf({ ...search, matches: [match('reason', 0, 10)] })[0]?.field).toBe('Recorded reason');
  });
});
