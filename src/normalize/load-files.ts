import type { FileIntake, ListedAgency, LoadedLog, TableIntake } from '../model/intake.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { AlignedRow, LogRecognition, OtherRecognition, Recognition } from '../model/recognition.ts';
import type { RawFile, RawRecord, RawTable } from '../model/raw-table.ts';
import type { Store } from '../store/duckdb.ts';
import { agenciesFound, nameAgencies } from './agencies.ts';
import { loadTable } from './load.ts';
import { createReleased } from './released.ts';
import { logSourceOf, settleByContent } from './whose-log.ts';
import { writeSources } from './write-sources.ts';

/** What loading needs of the formats; `src/formats` gives it. */
export interface Formats {
  readonly recognise: (table: RawTable) => Recognition;
  readonly aligner: (recognition: LogRecognition) => (record: RawRecord) => AlignedRow;
  readonly listed: (recognition: OtherRecognition, table: RawTable) => Promise<ListedAgency[]>;
}

export interface LoadFilesOptions {
  readonly settings: AnalyzeOptions;
  readonly plateKey: string;
  readonly progress: (file: string) => void;
}

/**
 * Recognises the tables of each file and loads those that are logs of searches into the store: the tables
 * `released`, `quarantine`, `agency` and `settled_source`. Files that hold no log and no list are refused by
 * name; the rest goes on.
 */
export const loadFiles = async (
  store: Store,
  files: AsyncIterable<RawFile>,
  formats: Formats,
  options: LoadFilesOptions,
): Promise<FileIntake[]> => {
  await createReleased(store);
  const intakes: FileIntake[] = [];
  let number = 0;
  for await (const file of files) {
    options.progress(file.file);
    const facts = options.settings.sourceOf(file.file, file.path);
    const tables: TableIntake[] = [];
    for (const table of file.tables) {
      const recognition = formats.recognise(table);
      const place = { number, fileNumber: intakes.length };
      const log =
        recognition.kind === 'log'
          ? await loadLog(
              store,
              table,
              logSourceOf(table, recognition, place, facts, options.settings),
              formats,
              options,
            )
          : null;
      if (log !== null) number += 1;
      const listed = recognition.kind === 'sharing_list' ? await formats.listed(recognition, table) : null;
      tables.push({ table, recognition, log, listed, issues: [] });
    }
    intakes.push({ file, facts, refused: refusalOf(file, tables), tables });
  }
  await nameAgencies(store);
  await settle(store, intakes);
  return intakes;
};

const loadLog = async (
  store: Store,
  table: RawTable,
  source: LoadedLog['source'],
  formats: Formats,
  { settings, plateKey }: LoadFilesOptions,
): Promise<LoadedLog> => ({
  source,
  loaded: await loadTable(store, table, source, {
    plateKey,
    keepPlates: settings.includePlates,
    align: formats.aligner(source.recognition),
  }),
});

const refusalOf = (file: RawFile, tables: readonly TableIntake[]): string | null => {
  if (file.copyOf !== null || tables.some(({ log, listed }) => log !== null || listed !== null)) return null;
  if (file.refused !== null) return file.refused;
  const found = [...new Set(tables.map(({ recognition }) => recognition.title))].join('; ');
  return `holds no log of searches${found === '' ? '' : ` (${found})`}; see what it was taken for with alpr-audit inspect`;
};

/** Settles from the rows whose log each is, and writes the settled logs where SQL can see them. */
const settle = async (store: Store, intakes: readonly FileIntake[]): Promise<void> => {
  const logs = intakes.flatMap(({ tables }) => tables.flatMap(({ log }) => log ?? []));
  const found = new Map((await agenciesFound(store)).map((agencies) => [agencies.source, agencies]));
  for (const log of logs) {
    const agencies = found.get(log.source.number);
    if (agencies !== undefined) log.source = settleByContent(log.source, agencies);
  }
  await writeSources(store, logs);
};
