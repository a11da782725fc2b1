import path from 'node:path';
import {
  aligner,
  legendsElsewhere,
  legendWithin,
  linesOfLegend,
  listedAgencies,
  parseLayout,
  recognise,
  wantsLegend,
  withTextsWhole,
  zoneOfLine,
  zoneOfNotes,
} from '../formats/index.ts';
import { exitCode, UserError } from '../model/error.ts';
import type { FileIntake, TableIntake } from '../model/intake.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { RawFile } from '../model/raw-table.ts';
import { TableCache } from '../normalize/load/cache.ts';
import { loadFiles } from '../normalize/load-files.ts';
import { withoutPlatesInLabels, withoutPlatesInSheets } from '../normalize/plates-in-labels.ts';
import { discover, readFile, type FoundFile } from '../read/index.ts';
import type { Run } from './begin.ts';
import { legendFiles } from './legend-files.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-options.ts';
import { toolOf } from './tool.ts';

/**
 * Reads, recognises and loads every input; at least one must hold a log. `meanwhile` is begun with the first log that the
 * store loads: this side of the program has little to do from then on.
 */
export const loadLogs = async (run: Run, meanwhile?: () => Promise<void>): Promise<FileIntake[]> => {
  const files = await loadInputs(run, meanwhile);
  requireReadable(files, run.options);
  return files;
};

/** Reads, recognises and loads every input, logs or not. */
export const loadInputs = async (run: Run, meanwhile?: () => Promise<void>): Promise<FileIntake[]> => {
  const { options, store, plateKey, announce } = run;
  let isLoading = false;
  const layout =
    options.layout === null ? undefined : parseLayout(options.layout, await readText(options.layout));
  const found = (await discover(options.paths)).filter(({ leftOut }) => leftOut === null);
  const files = await loadFiles(
    store,
    openFiles(run, found),
    {
      recognise: (table, before) =>
        withoutPlatesInLabels(
          recognise(table, {
            ...(layout === undefined ? {} : { layout }),
            ...(before === undefined ? {} : { before }),
          }),
          table,
        ),
      aligner,
      joined: withTextsWhole,
      listed: listedAgencies,
      zoneOfLine,
      zoneOfNotes,
      legends: {
        isWanted: wantsLegend,
        lines: linesOfLegend,
        elsewhere: legendsElsewhere,
        within: legendWithin,
      },
    },
    {
      settings: options,
      legends: await legendFiles(found, store),
      plateKey,
      cache: await cacheOf(run),
      progress: (detail) => {
        announce({ kind: 'stage', stage: 'load', detail });
        if (!isLoading) void meanwhile?.();
        isLoading = true;
      },
    },
  );
  if (layout !== undefined && !files.some(({ tables }) => tables.some(isByLayout)))
    announce({
      kind: 'warning',
      text:
        `the layout file ${shownPath(options.layout ?? '')} fits no table: none bears all its labels ` +
        `(${Object.keys(layout.columns).join(', ')}), so no log was read by it`,
    });
  return files;
};

const isByLayout = ({ recognition }: TableIntake): boolean =>
  recognition.kind === 'log' && recognition.format === 'layout-file';

/** The cache that the user asked for. Plates in clear never land in it: with --include-plates there is none. */
const cacheOf = async ({ options, plateKey, announce }: Run): Promise<TableCache | null> => {
  if (options.cache === null) return null;
  const warn = (text: string) => announce({ kind: 'warning', text });
  if (options.includePlates) {
    warn('--cache is left aside: with --include-plates it would keep plates');
    return null;
  }
  const { version } = await toolOf('');
  return new TableCache({
    folder: path.resolve(options.cache),
    version,
    plateKey: plateKey.lasts ? plateKey.hex : null,
    warn,
  });
};

async function* openFiles({ store, announce }: Run, inputs: readonly FoundFile[]): AsyncGenerator<RawFile> {
  const seen = new Map<string, string>();
  const context = { store, tempDir: store.tempDir, seen };
  for (const [done, file] of inputs.entries()) {
    announce({ kind: 'stage', stage: 'read', detail: file.file, done, total: inputs.length });
    const read = await readFile(file, context);
    // While the store is still at work on the file before.
    for (const table of read.tables) await table.scan?.prepare();
    yield { ...read, tables: withoutPlatesInSheets(read.tables) };
  }
}

const requireReadable = (
  files: readonly FileIntake[],
  { paths, layout }: Pick<AnalyzeOptions, 'paths' | 'layout'>,
): void => {
  const tables = files.flatMap((file) => file.tables);
  if (tables.some(({ log }) => log !== null)) return;
  if (tables.some(({ listed }) => listed !== null)) {
    throw new UserError(
      'the inputs hold lists of agencies and no log of searches; use `alpr-audit sharing` for them',
      exitCode.nothingReadable,
    );
  }
  const [first] = files;
  // The warning of it is not heard where the run ends here.
  const unfit =
    layout === null
      ? ''
      : `; the layout file ${shownPath(layout)} fits no table: compare its labels with those that inspect prints`;
  throw new UserError(
    first === undefined
      ? `no files were found in ${paths.map((given) => `"${given}"`).join(', ')}; put the released files there, or name the folder that holds them`
      : `${files.map(({ file, refused }) => `${file.file}: ${refused ?? 'not read'}`).join('; ')}${tables.length === 0 ? '' : '; see what was found with alpr-audit inspect'}${unfit}`,
    exitCode.nothingReadable,
  );
};
