import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { rules, rulesFor, type RuleSet } from '../../src/classify/index.ts';
import { standIns } from '../../src/classify/engine/stand-ins.ts';
import { lookAlikesInText } from '../../src/classify/look-alikes.ts';
import { readTextField } from '../../src/classify/read-search.ts';
import type { TextField } from '../../src/model/verdict.ts';

/** Rules that look at numbers in every way that a pattern can. */
const numberRules = `
add:
  - { id: own.number, meaning: A number by its digits, tier: purpose, source: test, match: ['123456', 'case 200000', cr654321],
      examples: { match: ['123456'], noMatch: ['123457'] } }
  - { id: own.shape, meaning: A number by its length, tier: agency_a, party: acronym, source: test, match: ['#7', '#3', '#mixed ice'],
      exceptions: [{ label: a long number, match: ['#8 #7', '#7 #6'] }],
      examples: { match: ['1234567'], noMatch: ['12345678'] } }
  - { id: own.acronym, meaning: An acronym of digits, tier: agency_a, party: acronym, source: test, match: ['1a2', '12'],
      examples: { match: ['1a2'], noMatch: ['1a3'] } }
`;
const standing = await rulesFor(null, null);
const withNumbers = await rulesFor(numberRules, 'numbers.yaml');

const ruleOf = (match: string): string =>
  `add: [{ id: own.stem, meaning: Own, tier: weak, source: test, match: ['${match}'], examples: { match: [x201 abcdef5], noMatch: [none] } }]`;

const words = [
  ...new Set(rules.flatMap((rule) => rule.match.flatMap((match) => match.match(/[a-z\d#]+/g) ?? []))),
];
const texts = rules.flatMap((rule) => [...rule.examples.match, ...rule.examples.noMatch]);
const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`));
const number = fc.oneof(
  { weight: 5, arbitrary: digits(6, 14) },
  { weight: 2, arbitrary: digits(1, 5) },
  fc.constantFrom('123456', '200000', '654321', '1234567', '100000', '12', '287', '1326', '2026', '20', '8'),
);
const part = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'ice',
      'ICE',
      'hsi',
      '1ce',
      '1a2',
      'A#',
      'a',
      'I',
      'CR',
      'usc',
      'cfr',
      '287g',
      'lbs',
      'g',
    ),
  },
  fc.constantFrom(...texts),
  fc.constantFrom(
    'é',
    '２',
    '\u200B',
    '²',
    'i c e',
    'immi',
    'gration',
    '.gov',
    'redacted',
    'gov code',
    '(b)(7)',
    'other -',
  ),
);
const glue = fc.oneof(
  { weight: 3, arbitrary: fc.constant(' ') },
  fc.constantFrom(
    '',
    '-',
    ' - ',
    '/',
    '%',
    '%20',
    '%2',
    '#',
    '@',
    '.',
    ', ',
    '(',
    ') ',
    '?',
    '"',
    ': ',
    '+',
    '=',
  ),
);
const text = fc
  .array(fc.tuple(part, glue), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.flat().join('').trim());
const field: fc.Arbitrary<TextField> = fc.constantFrom('reason', 'offense', 'case_number', 'text_prompt');

/** All that a field's words say, each with its place. */
const said = ({ engine }: RuleSet, name: TextField, value: string): unknown => {
  const reading = readTextField(engine, name, value, true);
  const { words: read, ...rest } = reading;
  const places = read.map(({ start, end }) => ({ start, end }));
  return { ...rest, places, lookAlikes: lookAlikesInText(reading) };
};

describe.each([
  ['the standing rules', standing],
  ['rules that name numbers', withNumbers],
])('with %s, a text', (_title, set) => {
  const standInOf = standIns(set.engine.lexicon);

  test('says what the text that stands in for it says, at the same places', () => {
    let stood = 0;
    fc.assert(
      fc.property(field, text, (name, value) => {
        const standIn = standInOf(value);
        if (standIn === null) return;
        stood += 1;
        expect(standIn).toHaveLength(value.length);
        expect(said(set, name, value)).toEqual(said(set, name, standIn));
      }),
      { numRuns: 4000 },
    );
    expect(stood).toBeGreaterThan(1000);
  });

  test('is read the same whatever was read before it', () => {
    fc.assert(
      fc.property(field, text, (name, value) => {
        const reading = readTextField(set.engine, name, value, false);
        expect(set.readField(name, value).neutral).toBe(reading.cues.length === 0);
        expect(set.lookAlike(name, value)).toEqual(lookAlikesInText(reading));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the stand-in of a text', () => {
  const standInOf = standIns(standing.engine.lexicon);

  test.each([
    ['burglary 24-123456', 'burglary 24-100000'],
    ['CR5744589 theft, ref #6026707', 'CR5000000 theft, ref #6000000'],
    ['8 USC 1326', null],
    ['burglary 24-12345', null],
    ['a%20123456', null],
    ['é123456 and 234567', 'é123456 and 200000'],
    ['a.doe@ice.gov 123456', null],
    ['case 200000', null],
    [`case ${'9'.repeat(65)}`, null],
  ])('%s: %s', (value, expected) => {
    expect(standInOf(value)).toBe(expected);
  });

  test('keeps the first digit, by which a number may spell an acronym out', () => {
    const spelt = '1CE 123456 car exhaust';
    expect(standInOf(spelt)).toBe('1CE 100000 car exhaust');
    expect(standing.judge({ reason: spelt }).purpose).toBe('none');
    expect(standing.judge({ reason: '1CE 223456 car exhaust' }).purpose).not.toBe('none');
  });

  test('keeps a number that a rule names, and never becomes one', () => {
    const own = standIns(withNumbers.engine.lexicon);
    expect(own('case 123456 or 123457')).toBe('case 123456 or 100000');
    expect(own('case 234567')).toBeNull();
  });

  test('is none where a rule asks for beginnings with digits', async () => {
    for (const match of ['x20*', 'abcdef5~']) {
      const { engine } = await rulesFor(ruleOf(match), 'stem.yaml');
      expect(standIns(engine.lexicon)('case x201234')).toBeNull();
    }
  });
});
