import { expect, it } from 'vitest';
import { judge } from '../../src/classify/index.ts';
import { withoutNames } from '../../src/report/persons/names.ts';

const reasons = [
  'Ice, Alfredo - missing',
  'Ice, Wilmer',
  'ICE, Laredo',
  'ICE, Blaine detainer',
  'Ice, Darnell',
];
const verdicts = (): string[] => reasons.map((reason) => judge({ reason }).purpose);

it('a verdict is the same before and after documents left out names: they ask one list', () => {
  const before = verdicts();
  expect(before).toEqual(['none', 'none', 'immigration', 'immigration', 'none']);
  expect(withoutNames(['suspect Wilmer Cabrera'])).toEqual(['suspect [name]']);
  expect(verdicts()).toEqual(before);
});
