import { describe, expect, test } from 'vitest';
import { judge, rulesFor, rulesVersion } from '../../src/classify/index.ts';
import { UserError } from '../../src/model/error.ts';

const added = `
off: [weak.human-smuggling]
add:
  - id: county.unit
    meaning: The county's own unit that works for ICE.
    tier: agency_a
    party: ice
    source: A letter of the sheriff
    match: ["river unit", "{assist} ru 9"]
    exceptions:
      - { label: the river, match: ["river unit rescue"] }
    examples:
      match: ["River Unit target"]
      noMatch: ["river unit rescue", "unit 9"]
`;

const faulty = async (text: string): Promise<string> => {
  try {
    await rulesFor(text, 'own.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('the rules file was taken');
};

describe('a rules file', () => {
  test('adds rules, switches rules off, and gives another version', async () => {
    const own = await rulesFor(added, 'own.yaml');
    expect(own.judge({ agency: 'Oak Hollow TX PD', reason: 'river unit lookup' })).toMatchObject({
      purpose: 'immigration',
      actor: 'ice',
      matches: [{ rule: 'county.unit', field: 'reason', text: 'river unit', start: 0, end: 10 }],
    });
    expect(own.judge({ reason: 'river unit rescue' }).purpose).toBe('none');
    expect(judge({ reason: 'human smuggling' }).purpose).toBe('possible');
    expect(own.judge({ reason: 'human smuggling' }).purpose).toBe('none');
    expect(own.version).not.toBe(rulesVersion());
  });

  test('without changes leaves the standing rules and their version', async () => {
    expect((await rulesFor(null, null)).version).toBe(rulesVersion());
    expect((await rulesFor('', 'own.yaml')).version).toBe(rulesVersion());
    expect((await rulesFor('{"off": [], "add": []}', 'own.json')).version).toBe(rulesVersion());
  });

  test.each([
    ['off: [no.such-rule]', /own\.yaml, line 1: off: no rule has the id "no\.such-rule"/],
    ['of: [ice.acronym]', /own\.yaml, line 1: "of" is not known here; the names are off, add/],
    ['add: [{ id: ICE }]', /own\.yaml, line 1: add, entry 1, id: an id is family\.name in lower case/s],
    ['add: [', /own\.yaml, line 1: a quote, bracket, comma or colon is missing/],
    ['off:\n\t- a.b', /own\.yaml, line 2: a tab stands where spaces must/],
    [
      'add:\n  - id: a.b\n    meaning: x: y',
      /own\.yaml, line 3: a text holds a colon: put the text in quotes/,
    ],
    ['add:\n  - id: a.b\n    match: [*ice]', /own\.yaml, line 3: a text begins with \*/],
    ['- a.b', /own\.yaml: holds no rules; give YAML/],
    [
      'add:\n  - id: a.b\n    meaning: m\n    tier: wek',
      /own\.yaml, line 4: add, entry 1, tier: must be one of purpose, /,
    ],
    [added.replace('county.unit', 'ice.acronym'), /the id "ice\.acronym" is taken/],
    [
      added.replace('"river unit"', '"river {no}"'),
      /own\.yaml: county\.unit: pattern "river \{no\}": unknown class \{no\}/,
    ],
    [
      added.replace('"river unit"', '"(river"'),
      /own\.yaml: county\.unit: pattern "\(river": "\(" without "\)"/,
    ],
    [added.replace('"river unit"', '"_3"'), /own\.yaml: .*no word to match/],
    [added.replace('"River Unit target"', '"lake unit"'), /county\.unit must match "lake unit"/],
    [added.replace('"unit 9"', '"river unit case"'), /county\.unit must not match "river unit case"/],
    [added.replace('tier: agency_a', 'tier: note'), /county\.unit: a rule of tier note needs "note"/],
  ])('is refused with its name and the place: %s', async (text, message) => {
    expect(await faulty(text)).toMatch(message);
  });
});
