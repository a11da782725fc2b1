import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..');
const built = path.join(root, 'dist', 'charts', 'canvas.js');

describe.skipIf(!existsSync(built))('the built charts (npm run build)', () => {
  it('ask at run time for nothing that the package does not depend on', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const asked = [
      ...readFileSync(built, 'utf8').matchAll(/(?:from |import\(|require\()['"]([^'".][^'"]*)['"]/g),
    ].map(([, name]) => name ?? '');
    const packages = asked
      .filter((name) => !isBuiltin(name))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
    expect(packages).toContain('@napi-rs/canvas');
    for (const name of packages) expect(Object.keys(dependencies)).toContain(name);
  });

  it('bring their font and the licences of what they borrow', () => {
    expect(existsSync(path.join(root, 'dist', 'charts', 'fonts', 'inter-latin-400-normal.woff2'))).toBe(true);
    const licences = readFileSync(path.join(root, 'dist', 'charts', 'LICENCES.txt'), 'utf8');
    for (const name of ['@fontsource/inter', 'chartjs-node-canvas', 'chartjs-plugin-annotation', 'tslib'])
      expect(licences).toContain(name);
  });
});
