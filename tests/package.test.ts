import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

describe.skipIf(!existsSync(dist))('the built program (npm run build)', () => {
  it('asks at run time for nothing that the package does not depend on', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const asked = readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...readFileSync(path.join(dist, name), 'utf8').matchAll(
          /(?:\bfrom |\bimport |import\(|require[A-Za-z]*\()["']((?:@[\w.-]+\/)?\w[\w.-]*(?:\/[\w./-]+|:\w+)?)["']/g,
        ),
      ])
      .map(([, name]) => name ?? '');
    const packages = new Set(
      asked.filter((name) => !isBuiltin(name)).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''),
    );
    for (const name of ['@napi-rs/canvas', '@duckdb/node-bindings', 'xlsx', 'commander'])
      expect([...packages]).toContain(name);
    for (const name of packages) expect(Object.keys(dependencies)).toContain(name);
  });

  it('brings what it reads beside itself, and the licences of what it borrows', () => {
    for (const file of ['charts/fonts/inter-latin-400-normal.woff2', 'reconcile/keys.sql'])
      expect(existsSync(path.join(dist, file))).toBe(true);
    const licences = readFileSync(path.join(dist, 'LICENCES.txt'), 'utf8');
    for (const name of [
      '@duckdb/node-api',
      '@fontsource/inter',
      'chartjs-node-canvas',
      'chartjs-plugin-annotation',
    ])
      expect(licences).toContain(name);
  });
});
