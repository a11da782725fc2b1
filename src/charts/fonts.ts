import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** The files of the shipped font and the family that each is registered as: no family of the machine's. */
const fonts = [
  { file: 'inter-latin-400-normal.woff2', family: 'Chart Inter' },
  { file: 'inter-latin-600-normal.woff2', family: 'Chart Inter' },
  { file: 'inter-latin-ext-400-normal.woff2', family: 'Chart Inter Extended' },
  { file: 'inter-latin-ext-600-normal.woff2', family: 'Chart Inter Extended' },
  { file: 'inter-vietnamese-400-normal.woff2', family: 'Chart Inter Vietnamese' },
  { file: 'inter-vietnamese-600-normal.woff2', family: 'Chart Inter Vietnamese' },
] as const;

/**
 * The names of the font files, for the build that puts them beside the built charts.
 *
 * @internal
 */
export const fontFileNames: readonly string[] = fonts.map((font) => font.file);

/** In the package the fonts stand beside this file; in a checkout npm has put them into its own folder. */
function fontFolder(): string {
  const shipped = join(dirname(fileURLToPath(import.meta.url)), 'fonts');
  if (existsSync(shipped)) return shipped;
  return join(dirname(require.resolve('@fontsource/inter/package.json')), 'files');
}

/** Where each font file lies and the family it belongs to. */
export function fontFiles(): { path: string; family: string }[] {
  const folder = fontFolder();
  return fonts.map(({ file, family }) => ({ path: join(folder, file), family }));
}
