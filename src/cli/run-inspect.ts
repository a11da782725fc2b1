import { UserError, exitCode } from '../model/error.ts';
import type { InspectedInput } from '../model/inspected.ts';
import { inspectPaths } from '../pipeline.ts';
import { inspectedText } from './inspected-text.ts';
import { print, printJson, say } from './print.ts';
import { startProgress } from './progress.ts';
import { readSettings } from './settings.ts';
import { sourcesDraft } from './sources-draft.ts';

/** What `inspect` is given on the command line. */
export interface InspectOptions {
  readonly json?: true;
  readonly sources?: true;
  readonly layout?: string;
}

/** Runs `inspect` and prints each input for a person, as JSON, or as a sources file to fill in. */
export const runInspect = async (paths: readonly string[], given: InspectOptions): Promise<void> => {
  const { json, sources, ...rest } = given;
  const { options } = await readSettings(paths, rest);
  const progress = await startProgress(json === true || sources === true);
  const inputs = await inspectPaths(options, progress.announce).finally(progress.end);
  for (const text of progress.warnings) say(`warning: ${text}`);
  if (inputs.length === 0)
    throw new UserError(`no file was found under ${paths.join(', ')}`, exitCode.nothingReadable);
  if (sources) await print(sourcesDraft(inputs));
  else if (json) await printJson(inputs.map(asJson));
  else await print(inputs.map(inspectedText).join('\n'));
};

/** The manifest's account of an input, with the five rows and the mapping beside each table. */
const asJson = ({ input, tables }: InspectedInput) => ({
  ...input,
  tables: input.tables.map((table, at) => ({
    ...table,
    first_rows: tables[at]?.rows ?? [],
    layout: tables[at]?.layout ?? null,
  })),
});
