import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  /** Rooms that its files may import. */
  readonly all: readonly string[];
  /** Rooms of which they may know the types alone. */
  readonly types?: readonly string[];
}

/** The table of docs/ARCHITECTURE.md. */
const rooms: Readonly<Record<string, Room>> = {
  model: { all: [] },
  given: { all: ['model'] },
  names: { all: [] },
  store: { all: ['model'] },
  read: { all: ['model', 'names', 'store'] },
  formats: { all: ['model', 'given'] },
  normalize: { all: ['model', 'given', 'store'], types: ['read', 'formats'] },
  reconcile: { all: ['model', 'store'] },
  classify: { all: ['model', 'given', 'names'] },
  judge: { all: ['model', 'given', 'store'], types: ['classify'] },
  analyze: { all: ['model', 'store'], types: ['classify'] },
  charts: { all: ['model'] },
  report: { all: ['model', 'charts', 'names'] },
  release: { all: ['model', 'store', 'judge', 'report'] },
  request: { all: ['model'] },
};
const everyRoom = Object.keys(rooms);

const root = path.resolve(import.meta.dirname, '..');
const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.posix.join('src', file.replaceAll(path.sep, '/')))
  .toSorted();

const roomOf = (file: string): string => file.split('/')[1]?.replace(/\.ts$/, '') ?? '';

const mayImport = (from: string, to: string, isType: boolean): boolean => {
  if (from === to || from === 'cli') return true;
  if (from.startsWith('pipeline')) return to !== 'cli';
  const room = rooms[from];
  return room !== undefined && (room.all.includes(to) || (isType && (room.types ?? []).includes(to)));
};

interface Import {
  readonly what: string;
  readonly isType: boolean;
}

/** Imports of a source file: static ones, re-exports, and `import('…')`. */
const importsOf = (source: string): readonly Import[] =>
  [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g,
    ),
  ].map(([, type, named, bare]) => ({ what: named ?? bare ?? '', isType: type !== undefined }));

const imports = files.flatMap((file) =>
  importsOf(readFileSync(path.join(root, file), 'utf8')).map((found) => ({ file, ...found })),
);
const inside = imports
  .filter(({ what }) => what.startsWith('.'))
  .map((found) => ({ ...found, to: roomOf(path.posix.join(path.posix.dirname(found.file), found.what)) }));

/** Files that lead back to themselves by what they import, types too. */
const inCircles = (): readonly string[] => {
  const imported = new Map<string, string[]>();
  for (const { file, what } of inside)
    imported.set(file, [...(imported.get(file) ?? []), path.posix.join(path.posix.dirname(file), what)]);
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const next = [from];
    for (let file = next.pop(); file !== undefined; file = next.pop())
      for (const one of imported.get(file) ?? [])
        if (!seen.has(one)) {
          seen.add(one);
          next.push(one);
        }
    return seen;
  };
  return files.filter((file) => reached(file).has(file));
};

const lines = (found: readonly { file: string; what: string }[]): readonly string[] =>
  found.map(({ file, what }) => `${file} imports ${what}`);

describe(`the direction of the ${inside.length} imports in ${files.length} source files`, () => {
  test('every room of the architecture was seen, and no room is unknown', () => {
    const seen = new Set(files.map(roomOf));
    expect(everyRoom.filter((room) => !seen.has(room))).toEqual([]);
    expect([...seen].filter((room) => !everyRoom.includes(room) && !/^(cli|pipeline.*)$/.test(room))).toEqual(
      [],
    );
    expect(inside.length).toBeGreaterThan(files.length);
  });

  test('a stage imports only what docs/ARCHITECTURE.md allows it', () => {
    const wrong = inside.filter(({ file, to, isType }) => !mayImport(roomOf(file), to, isType));
    expect(lines(wrong)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(inCircles()).toEqual([]);
  });

  test('only reading, the store, the writer of the folder, the pipeline and the command line touch files', () => {
    // Fonts and the page's style ship with the program: the two rooms that read them know no other file.
    const shipped = /^src\/(charts\/fonts\.ts$|report\/assets)/;
    const allowed = new RegExp(
      `${/^src\/(read|store|cli)\/|^src\/report\/write|^src\/pipeline/.source}|${shipped.source}`,
    );
    const wrong = imports.filter(({ file, what }) => /^(node:)?fs(\/|$)/.test(what) && !allowed.test(file));
    expect(lines(wrong)).toEqual([]);
  });

  test('only the charts know the drawing library, only the store the database', () => {
    const homes: Readonly<Record<string, string>> = {
      'chart.js': 'charts',
      '@napi-rs/canvas': 'charts',
      '@duckdb/node-api': 'store',
    };
    const wrong = imports.filter(({ file, what, isType }) => {
      const library = Object.keys(homes).find((name) => what === name || what.startsWith(`${name}/`));
      return library !== undefined && !isType && homes[library] !== roomOf(file);
    });
    expect(lines(wrong)).toEqual([]);
  });

  test('lint holds the same borders', () => {
    const { overrides } = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as {
      overrides: readonly { files: readonly string[] }[];
    };
    const bordered = overrides.flatMap((override) => override.files);
    expect(everyRoom.filter((room) => !bordered.includes(`src/${room}/**`))).toEqual([]);
  });
});

describe('the scan itself', () => {
  test.each([
    ["import { a } from './x.ts';", './x.ts', false],
    ["import type { A } from './x.ts';", './x.ts', true],
    ["import {\n  a,\n  b,\n} from '../y.ts';", '../y.ts', false],
    ["export { a } from './x.ts';", './x.ts', false],
    ["export * from './x.ts';", './x.ts', false],
    ["const { a } = await import('../z.ts');", '../z.ts', false],
    ["import './side-effect.ts';", './side-effect.ts', false],
  ])('sees %j', (source, what, isType) => {
    expect(importsOf(source)).toEqual([{ what, isType }]);
  });
});
