import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { UserError } from '../model/error.ts';
import { asWritten, flag, settingsSchema, type AnalyzeOptions } from '../model/options.ts';
import { readYaml } from '../given/yaml.ts';
import { readText } from '../pipeline/read-text.ts';
import { nearest } from './nearest.ts';
import { noSources, readSources, type Sources } from './sources.ts';

/** What commander gives: only the options that were written, under their camel-case names. */
export type Given = Readonly<Record<string, unknown>>;

const commandSchema = settingsSchema.safeExtend({
  quiet: flag,
  json: flag,
});

export interface RunOptions {
  readonly options: AnalyzeOptions;
  readonly unusedSources: Sources['unused'];
  readonly quiet: boolean;
  readonly json: boolean;
}

const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The options of a run: the command line's, over those of `--config`, over the defaults; each one checked. */
export const readSettings = async (paths: readonly string[], given: Given): Promise<RunOptions> => {
  const { config, ...line } = given;
  const file = typeof config === 'string' ? await readConfig(config) : {};
  const written: Given = { ...line, ...(paths.length > 0 ? { paths } : {}) };
  const all = withLists({ ...file, ...written });
  const parsed = commandSchema.safeParse(all);
  if (!parsed.success) throw new UserError(settingError(parsed.error.issues[0], written, all, config));
  const { quiet, json, sources, out, ...settings } = parsed.data;
  await Promise.all(settings.paths.map(assertExists));
  const { unused, ...known } = sources === null ? noSources : await readSources(sources);
  const options = { ...settings, ...known, out: out ?? (await defaultOut(settings.paths)) };
  return { options, unusedSources: unused, quiet, json };
};

/** The settings of a run that reads logs, at least one path among them. */
export const readRun = async (paths: readonly string[], given: Given): Promise<RunOptions> => {
  const run = await readSettings(paths, given);
  if (run.options.paths.length === 0)
    throw new UserError('no released log is named: give files, folders or .zip, or see `alpr-audit --help`');
  return run;
};

/** Outputs may be written with commas between them, on the command line as in the file; one path may stand alone. */
const withLists = (raw: Given): Given => {
  const { only, paths } = raw;
  return {
    ...raw,
    ...(typeof only === 'string' ? { only: only.split(',').map((name) => name.trim()) } : {}),
    ...(typeof paths === 'string' ? { paths: [paths] } : {}),
  };
};

const readConfig = async (file: string): Promise<Given> => {
  const { value: options } = readYaml(file, await readText(file));
  if (options === null) return {};
  if (typeof options !== 'object' || Array.isArray(options))
    throw new UserError(`${file} holds no options: write them as "state: CA", one a line`);
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [camel(name), value]));
};

/** One sentence for the first thing that is wrong: the option, what is wrong with it, its value last. */
const settingError = (
  issue: z.core.$ZodIssue | undefined,
  line: Given,
  all: Given,
  config: unknown,
): string => {
  if (issue?.code === 'unrecognized_keys') {
    const unknown = asWritten(issue.keys[0] ?? '');
    const meant = nearest(unknown, Object.keys(commandSchema.shape).map(asWritten));
    return `${String(config)} has an unknown option: "${unknown}"${meant === null ? '' : `; did you mean "${meant}"?`}`;
  }
  const name = String(issue?.path[0]);
  const value = all[name];
  const shown = Array.isArray(value)
    ? issue?.path[1] === undefined
      ? value.join(',')
      : value[Number(issue.path[1])]
    : value;
  const where =
    name in line
      ? name === 'paths'
        ? 'the path'
        : `--${asWritten(name)}`
      : `${String(config)}: ${asWritten(name)}`;
  return `${where} ${issue?.message ?? ''}: "${String(shown)}"`;
};

const assertExists = async (input: string): Promise<void> => {
  try {
    await stat(input);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw error;
    const command = /^\w+$/.test(input) ? ' (for commands see `alpr-audit --help`)' : '';
    throw new UserError(
      `no such file or folder${command}: "${input}"; check its name, and the folder that you are in`,
    );
  }
};

/** `reports/<name of the first input>`, without the ending of a file's name. */
const defaultOut = async (paths: readonly string[]): Promise<string> => {
  const first = path.resolve(paths[0] ?? '.');
  const named = (await stat(first)).isDirectory() ? path.basename(first) : path.parse(first).name;
  return path.join('reports', named || 'report');
};
