import path from 'node:path';
import type { AnalyzeOptions } from '../model/options.ts';

/** Options that say nothing of what the outputs hold: where they lie, and what the run may use. */
const unsaid = new Set(['out', 'force', 'memory', 'cache', 'sourceOf', 'sources', 'config', 'strict']);

/** Options that name a file or a folder. */
const named = ['review', 'rules', 'layout', 'agreements', 'checked', 'sinceReport'] as const;

/**
 * A path as outputs print it. One from the root, as it stands where a file is dropped onto a terminal, bears the name of
 * whoever made the report: its last part is enough.
 */
export const shownPath = (given: string): string => (path.isAbsolute(given) ? path.basename(given) : given);

/** The options that shaped the outputs, for the manifest; a key file is named as given, never by its place. */
export const shownOptions = (options: AnalyzeOptions): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(options).filter(([name, value]) => !unsaid.has(name) && value !== null && value !== false),
  ),
  paths: options.paths.map(shownPath),
  ...Object.fromEntries(
    named.flatMap((name) => {
      const file = options[name];
      return file === null ? [] : [[name, shownPath(file)]];
    }),
  ),
  ...(options.plateKey === null ? {} : { plateKey: 'given' }),
  ...(options.sources.length === 0
    ? {}
    : { sources: options.sources.map((entry) => ({ ...entry, path: shownPath(entry.path) })) }),
});
