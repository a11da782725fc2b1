import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { judge, rules } from '../../src/classify/index.ts';
import { verdictSchema } from '../../src/model/verdict-schema.ts';
import { textFields, type SearchText } from '../../src/model/verdict.ts';
import { caseFiles, casesOf } from './cases.ts';

const texts = [
  ...caseFiles.flatMap((file) => casesOf(file).map(({ search }) => search.reason ?? '')),
  ...rules.flatMap((rule) => [...rule.examples.match, ...rule.examples.noMatch]),
];
const text = fc.oneof(
  fc.constantFrom(...texts),
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(' ', ' - ', '/', ', ', '+', '\n'),
      fc.constantFrom(...texts),
    )
    .map((t) => t.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const search: fc.Arbitrary<SearchText> = fc.record(
  Object.fromEntries(textFields.map((field) => [field, text])),
  { requiredKeys: [] },
);

describe('a verdict', () => {
  test('quotes exactly the words of the field, at their place, and names a rule that exists', () => {
    const ids = new Set(rules.map(({ id }) => id));
    fc.assert(
      fc.property(search, (given) => {
        const verdict = verdictSchema.parse(judge(given));
        for (const { field, start, end, text: quoted, rule } of verdict.matches) {
          expect((given[field] ?? '').slice(start, end)).toBe(quoted);
          expect(quoted).not.toBe('');
          expect(ids.has(rule)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is flagged exactly where the searcher is ICE or CBP or the purpose is immigration', () => {
    fc.assert(
      fc.property(search, (given) => {
        const { flagged, searcher, purpose, component, immigration_kind: kind } = judge(given);
        expect(flagged).toBe(searcher === 'ice' || searcher === 'cbp' || purpose === 'immigration');
        expect(component !== null).toBe(searcher === 'ice' || searcher === 'cbp');
        expect(kind !== null).toBe(purpose === 'immigration');
      }),
      { numRuns: 400 },
    );
  });

  test('does not hang on case, nor on + for space, nor on the width of letters', () => {
    // But for a scan's small l before capitals, which is an I only there.
    const indifferent = texts.filter((reason) => !/[@%]|\bl[CMN][A-Z]/.test(reason));
    fc.assert(
      fc.property(fc.constantFrom(...indifferent), (reason) => {
        const { purpose, actor } = judge({ reason });
        for (const other of [reason.toUpperCase(), reason.toLowerCase(), reason.replaceAll(' ', '+')]) {
          expect({ other, ...pick(judge({ reason: other })) }).toEqual({ other, purpose, actor });
        }
        if (/^[A-Za-z0-9 ]*$/.test(reason))
          expect(pick(judge({ reason: wide(reason) }))).toEqual({ purpose, actor });
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps the id it was given', () => {
    expect(judge({ id: 'a-1', reason: 'theft' }).id).toBe('a-1');
    expect(judge({ reason: 'theft' }).id).toBeNull();
  });
});

const pick = ({ purpose, actor }: ReturnType<typeof judge>): object => ({ purpose, actor });

const wide = (from: string): string =>
  from.replaceAll(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
