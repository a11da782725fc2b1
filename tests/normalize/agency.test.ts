import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, property, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { agencyKinds, kindRules } from '../../src/normalize/agencies/agency-kinds.ts';
import { readAgency } from '../../src/normalize/agencies/agency.ts';

const lines = (name: string): string[] =>
  readFileSync(new URL(`agencies/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Names under the line `// kind`, each with its state. */
const byKind = new Map<string, [name: string, state: string | null][]>();
let kind = '';
for (const line of lines('kinds.txt')) {
  const heading = /^\/\/ (\w+)$/u.exec(line)?.[1];
  if (heading !== undefined) kind = heading;
  else if (!line.startsWith('//')) {
    const [name = '', state = ''] = line.split(' => ');
    byKind.set(kind, [...(byKind.get(kind) ?? []), [name, state === '-' ? null : state]]);
  }
}

describe("an agency's name", () => {
  test.each(agencyKinds)('says that it is %s, and of which state', (expected) => {
    const names = byKind.get(expected) ?? [];
    expect(names.length).toBeGreaterThan(3);
    for (const [name, state] of names) {
      const read = readAgency(name);
      expect.soft([name, read.kind, read.state]).toEqual([name, expected, state]);
    }
  });

  test('says its kind by the examples of each rule', () => {
    for (const rule of kindRules) {
      for (const example of rule.examples) {
        expect.soft([example, readAgency(example).kind]).toEqual([example, rule.kind]);
      }
    }
  });

  test('has one key in all its spellings, and no other agency has it', () => {
    const groups = lines('joined.txt')
      .filter((line) => !line.startsWith('//'))
      .map((line) => line.split(' | '));
    const keys = groups.map((spellings) => {
      const [first = '', ...others] = spellings;
      const { key } = readAgency(first);
      for (const other of others) expect.soft([other, readAgency(other).key]).toEqual([other, key]);
      return key;
    });
    expect(new Set(keys).size).toBe(groups.length);
  });

  test('is shown with white space mended and its marks kept', () => {
    expect(readAgency('  [Federal]  US Border_Patrol [Inactive]')).toMatchObject({
      name: '[Federal] US Border Patrol [Inactive]',
      federal: true,
      inactive: true,
    });
    expect(readAgency('bend-or-pd').name).toBe('Bend OR PD');
    expect(readAgency('lane-county-soor').name).toBe('Lane County SO OR');
    expect(readAgency('Bend_OR_PD').name).toBe('Bend OR PD');
    expect(readAgency('Bend OR PD')).toMatchObject({ federal: false, inactive: false });
  });

  test('of whatever text is read without fault, and the same way again from what is shown', () => {
    const word = constantFrom(
      'Bend',
      'OR',
      'PD',
      '[Federal]',
      '-',
      '(',
      ')',
      'SO',
      'of',
      'Texas',
      'us',
      '287(g)',
      '_',
      '',
    );
    assert(
      property(array(word, { maxLength: 8 }), (words) => {
        const read = readAgency(words.join(' '));
        expect(read.key).toMatch(/^[^\s]+$/u);
        expect(readAgency(read.name).key).toBe(read.key);
      }),
    );
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(readAgency(text).key).not.toBe('');
      }),
    );
  });
});

const portal = new URL('../../../shared/data/portal/', import.meta.url);

describe('the portals of released logs', () => {
  test.skipIf(!existsSync(portal))('are all of police or sheriffs in a state', () => {
    for (const slug of readdirSync(portal)) {
      const { kind: found, state } = readAgency(slug);
      expect
        .soft([slug, ['police', 'sheriff'].includes(found), state])
        .toEqual([slug, true, expect.any(String)]);
    }
  });
});
