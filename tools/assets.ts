import { cp, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fontFileNames } from '../src/charts/fonts.ts';

/**
 * The part of the build that the compiler does not do: SQL and other files that the code reads beside
 * itself go from src/ to dist/, and the fonts of the charts out of their npm package, so that an installed
 * package needs neither.
 */
const root = path.resolve(import.meta.dirname, '..');

const copy = async (from: string, to: string): Promise<void> => {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to);
};

const files = await readdir(path.join(root, 'src'), { recursive: true, withFileTypes: true });
for (const file of files) {
  if (!file.isFile() || file.name.endsWith('.ts')) continue;
  const from = path.join(file.parentPath, file.name);
  await copy(from, path.join(root, 'dist', path.relative(path.join(root, 'src'), from)));
}

const inter = path.dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
for (const name of fontFileNames)
  await copy(path.join(inter, 'files', name), path.join(root, 'dist', 'charts', 'fonts', name));
