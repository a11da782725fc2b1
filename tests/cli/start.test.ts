import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages that are loaded before a source file runs: those that it, and what it imports, import and not on demand. */
const packagesBefore = (file: string, seen = new Set<string>()): Set<string> => {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const source = readFileSync(path.join(root, file), 'utf8');
  for (const [, what = ''] of source.matchAll(
    /(?:^|\n)(?:import|export)\s+(?!type\s)(?:[^'";]*?from\s*)?'([^']+)'/g,
  )) {
    if (what.startsWith('.')) {
      if (!what.endsWith('.ts')) continue;
      for (const found of packagesBefore(path.join(path.dirname(file), what), seen)) packages.add(found);
    } else if (!what.startsWith('node:')) packages.add(what);
  }
  return packages;
};

const heavy = ['@duckdb/node-api', 'yauzl', 'xlsx', 'chart.js', 'docx', 'compromise'];

describe('a command that reads no log starts without what reading, drawing and writing need', () => {
  test.each([
    ['--help', 'src/cli/main.ts'],
    ['classify', 'src/cli/run-classify.ts'],
    ['rules', 'src/cli/run-rules.ts'],
    ['request', 'src/cli/run-request.ts'],
  ])('%s', (_, file) => {
    expect([...packagesBefore(file)].filter((found) => heavy.includes(found))).toEqual([]);
  });

  test('which analyze does', () => {
    expect([...packagesBefore('src/cli/run-analyze.ts')]).toContain('@duckdb/node-api');
  });
});
