import path from 'node:path';
import picomatch from 'picomatch';
import { UserError } from '../model/error.ts';
import {
  sourceEntrySchema,
  type AnalyzeOptions,
  type SourceEntry,
  type SourceFacts,
} from '../model/options.ts';
import { readText } from '../pipeline/read-text.ts';
import { readEntries, type RawEntry } from './source-entries.ts';

export interface Sources extends Pick<AnalyzeOptions, 'sources' | 'sourceOf'> {
  /** Entries that have named no input so far: after a run, most likely a misspelt path. */
  readonly unused: () => readonly SourceEntry[];
}

const silent: SourceFacts = {
  agency: null,
  owner: null,
  log_kind: null,
  time_zone: null,
  request_no: null,
  url: null,
  produced_on: null,
  received_on: null,
  received_from: null,
  stated_rows: null,
};

/** What stands for a sources file where none is given. */
export const noSources: Sources = { sources: [], sourceOf: () => silent, unused: () => [] };

/** Reads a sources file (CSV with a header, or a YAML list); every entry is checked before any log is read. */
export const readSources = async (file: string): Promise<Sources> => {
  const sources = readEntries(file, await readText(file)).map(checked);
  const folder = path.dirname(path.resolve(file));
  const entries = sources.map((entry) => ({ entry, names: nameTest(entry.path, folder) }));
  const used = new Set<SourceEntry>();
  return {
    sources,
    sourceOf: (input, onDisk) => {
      const naming = entries.filter(({ names }) => names(input, onDisk)).map(({ entry }) => entry);
      for (const entry of naming) used.add(entry);
      return naming.reduce<SourceFacts>((known, entry) => ({ ...known, ...saidBy(entry) }), silent);
    },
    unused: () => sources.filter((entry) => !used.has(entry)),
  };
};

const saidBy = (entry: SourceEntry): Partial<SourceFacts> =>
  Object.fromEntries(Object.entries(entry).filter(([name, value]) => name !== 'path' && value !== null));

const checked = ({ at, values }: RawEntry): SourceEntry => {
  const parsed = sourceEntrySchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new UserError(
      `${at(issue.keys[0] ?? '')} has an unknown column: "${issue.keys[0]}"; the columns are ${Object.keys(sourceEntrySchema.shape).join(', ')}`,
    );
  const name = String(issue?.path[0]);
  if (!(name in values)) throw new UserError(`${at(name)} lacks its ${name}`);
  throw new UserError(`${at(name)}: ${name} ${issue?.message ?? ''}: "${String(values[name])}"`);
};

/**
 * Whether a path or glob pattern of a sources file names an input. It may be written as in the manifest, from
 * the sources file's own folder, or from the working folder; a folder or a zip names all that is inside it,
 * and a pattern without a slash names a file wherever it lies.
 */
const nameTest = (pattern: string, folder: string): ((input: string, onDisk: string) => boolean) => {
  const plain = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  const matches = picomatch([plain, `${plain}/**`], { dot: true, basename: !plain.includes('/') });
  const names = (candidate: string): boolean =>
    candidate === plain || candidate.startsWith(`${plain}/`) || matches(candidate);
  return (input, onDisk) =>
    [input, onDisk, path.relative(folder, onDisk), path.relative('.', onDisk)].some(names);
};
