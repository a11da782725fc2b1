import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../tools/fixtures/all.ts';

const root = path.resolve(import.meta.dirname, '../../fixtures');
const texts = fixtureFiles.filter((file) => typeof file.content === 'string');

describe('the invented logs', () => {
  it.each(texts.map((file) => [file.path, file.content as string] as const))(
    '%s is what its script writes',
    (name, content) => {
      expect(readFileSync(path.join(root, name), 'utf8')).toBe(content);
    },
  );

  it('are all written by a script', () => {
    const written = new Set(fixtureFiles.map((file) => file.path));
    const found = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .filter(
        (name) =>
          !/(?:^|\/)(?:expected\.json|demo-expected\.json|README\.md|plates\.txt|\.gitattributes)$/.test(
            name,
          ),
      );
    expect(found.toSorted()).toEqual([...written].toSorted());
  });
});

describe('plates in the invented logs', () => {
  const allowed = readFileSync(path.join(root, 'plates.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => new RegExp(`^${line.replaceAll('*', '[A-Z0-9*]*').replaceAll('#', '\\d')}$`));

  it('have only the shapes of plates.txt', () => {
    // Three or more letters and digits in one word of capitals: what a plate looks like in any state.
    const shapes = /\b(?=[A-Z0-9*]*[A-Z])(?=[A-Z0-9*]*\d)[A-Z0-9*]{5,8}\b/g;
    const noPlates = /^(?:T21|UTF8|\d+E\d+|\d\dT\d\d)$/;
    const seen = texts.flatMap((file) =>
      [...(file.content as string).matchAll(shapes)].map(([found]) => found),
    );
    expect(seen.length).toBeGreaterThan(1000);
    const strange = new Set(
      seen.filter((one) => !noPlates.test(one) && !allowed.some((shape) => shape.test(one))),
    );
    expect([...strange]).toEqual([]);
  });
});
