import type { AnalyzeOptions } from '../model/options.ts';

/** Options that say nothing of what the outputs hold: where they lie, and what the run may use. */
const unsaid = new Set(['out', 'force', 'memory', 'cache', 'sourceOf', 'sources', 'config', 'strict']);

/** The options that shaped the outputs, for the manifest; a key file is named as given, never by its place. */
export const shownOptions = (options: AnalyzeOptions): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(options).filter(([name, value]) => !unsaid.has(name) && value !== null && value !== false),
  ),
  ...(options.plateKey === null ? {} : { plateKey: 'given' }),
  ...(options.sources.length === 0 ? {} : { sources: options.sources }),
});
