import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../src/charts/index.ts';
import { families } from '../src/classify/index.ts';
import { formats } from '../src/formats/registry.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.ts'));
/** Files of a folder whose text declares something of the given type. */
const declaring = (folder: string, pattern: RegExp): readonly string[] =>
  filesOf(folder).filter((file) => pattern.test(read(path.join(folder, file))));

describe(`the ${formats.length} formats`, () => {
  test('are all listed: a format file that nobody lists would never be asked', () => {
    const declared = declaring('src/formats/known', /^export const \w+: (Log|Sharing|Other)Format\b/m);
    expect(declared.length).toBeGreaterThan(0);
    expect(formats.length).toBe(declared.length);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  });

  test.each(formats.map(({ id }) => id))('%s has a fixture and stands in docs/FORMATS.md', (id) => {
    const folder = path.join(root, 'fixtures', id);
    expect(
      existsSync(folder) ? readdirSync(folder).filter((name) => /^(ok|bad)\./.test(name)) : [],
    ).not.toEqual([]);
    expect(read('docs/FORMATS.md')).toContain(`\`${id}\``);
  });
});

const rules = families.flatMap((family) => family.rules);

describe(`the ${rules.length} rules of ${families.length} families`, () => {
  test('are all listed, under ids of their own that begin with their family', () => {
    const declared = declaring('src/classify/rules', /^export const \w+: Family\b/m);
    expect(declared.length).toBeGreaterThan(0);
    expect(families.length).toBe(declared.length);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('each say what they mean, where their words are from, and bear examples', () => {
    const lacking = rules.filter(
      ({ meaning, source, examples }) =>
        meaning === '' || source === '' || examples.match.length + examples.noMatch.length === 0,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('stand in docs/RULES.md', () => {
    const page = read('docs/RULES.md');
    expect(rules.map(({ id }) => id).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });
});

describe(`the ${charts.length} charts`, () => {
  test('are all listed, once each', () => {
    const declared = declaring('src/charts', /^export function \w+\(summary: Summary\): ChartSpec\b/m);
    expect(declared.length).toBeGreaterThan(0);
    expect(charts.length).toBe(declared.length);
    expect(new Set(charts).size).toBe(charts.length);
  });

  test('stand in docs/CONTRACT.md by the names of their files', () => {
    const ids = declaring('src/charts', /^export function \w+\(summary: Summary\): ChartSpec\b/m).map(
      (file) => /^ {4}id: '([\w-]+)'/m.exec(read(path.join('src/charts', file)))?.[1] ?? file,
    );
    const page = read('docs/CONTRACT.md');
    expect(ids.filter((id) => !page.includes(`\`charts/${id}\``))).toEqual([]);
  });
});
