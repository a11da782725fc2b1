import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A file that stands beside this one: a style, a script, a template. */
export const asset = (name: 'report.css' | 'report.js' | 'report.typ'): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8');

/** The font files that the PDF is set in, regular and semibold. */
export const fonts = (): Buffer[] =>
  ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
    readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`)),
  );
