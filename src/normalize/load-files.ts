import path from 'node:path';
import type { FileIntake, ListedAgency, TableIntake } from '../model/intake.ts';
import type { RawFile, RawTable } from '../model/raw-table.ts';
import type { LogRecognition, Recognition } from '../model/recognition.ts';
import type { Store } from '../store/duckdb.ts';
import { agenciesFound, nameAgencies } from './agencies.ts';
import { leaveOutExchanged } from './agencies-exchanged.ts';
import { withAccountsOfSheets } from './accounts-of-sheets.ts';
import { withAgenciesOfSheets } from './agencies-of-sheets.ts';
import { readBareList, readListInText } from './bare-list.ts';
import type { Formats } from './formats.ts';
import { folderOf, legendsOf, withItsLegend } from './legends.ts';
import { LoadQueue } from './load/load-queue.ts';
import { oneAhead } from './load/one-ahead.ts';
import { createReleased } from './load/released-table.ts';
import { maskText } from './masks/mask-text.ts';
import { logsOfOwners } from './rows-of-owners.ts';
import { logSourceOf, settleByContent } from './whose-log.ts';
import { sayClocks } from './clock-doubts.ts';
import { settleDays } from './sister-days.ts';
import { writeSources } from './load/write-sources.ts';
import { withZoneOfNotes } from './zone-of-notes.ts';
import { exchangeWhole } from './wholly-exchanged.ts';
import type { LoadFilesOptions } from './load/load-options.ts';

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
  const queue = new LoadQueue(store, formats, options);
  let logs = 0;
  for await (const file of oneAhead(files)) {
    const facts = options.settings.sourceOf(file.file, file.path);
    const tables: TableIntake[] = [];
    const found: (Pick<TableIntake, 'recognition' | 'listed'> & { readonly table: RawTable })[] = [];
    let before: LogRecognition | undefined;
    for (const table of file.tables) {
      const one = await recognised(table, formats, before);
      found.push({ table, ...one, listed: one.listed?.map(withoutPlates) ?? null });
      before = one.recognition.kind === 'log' && table.sheet !== null ? one.recognition : undefined;
    }
    const beside = await legendsOf(found, formats, ({ sheet }) =>
      sheet === null ? 'the legend' : `the sheet "${sheet}"`,
    );
    for (const { table, recognition, listed } of withAccountsOfSheets(
      withAgenciesOfSheets(withZoneOfNotes(found, formats)),
    )) {
      if (recognition.kind !== 'log') {
        tables.push({ table, recognition, log: null, listed, issues: [] });
        await table.scan?.release();
        continue;
      }
      // Whose log it is, is a person's to say before it is a column's.
      const isSaid = (facts.owner ?? options.settings.owner) !== null;
      const places = { beside, elsewhere: options.legends, folder: folderOf(file) };
      const whole = {
        table,
        recognition: await withItsLegend({ table, recognition }, places, formats),
      };
      for (const one of isSaid ? [whole] : await logsOfOwners(whole, formats.recognise)) {
        const intake: TableIntake = { ...one, log: null, listed, issues: [] };
        tables.push(intake);
        const folder = path.basename(path.dirname(file.path));
        const place = { number: logs++, fileNumber: intakes.length, folder };
        await queue.add({
          intake,
          table: one.table,
          bytes: file.bytes,
          sha256: file.sha256,
          source: logSourceOf(one.table, one.recognition, place, facts, options.settings),
        });
      }
    }
    intakes.push({ file, facts, refused: refusalOf(file, tables), tables });
  }
  await queue.finish();
  await settleDays(store, intakes);
  await exchangeWhole(store, intakes);
  await leaveOutExchanged(store, intakes);
  await sayClocks(store, intakes);
  await nameAgencies(store);
  await settle(store, intakes);
  return intakes;
};

/** What a table is, and the agencies on it where it is a list; a list pasted from a portal's page, or within its text, has no columns. */
const recognised = async (
  table: RawTable,
  formats: Formats,
  before: LogRecognition | undefined,
): Promise<Pick<TableIntake, 'recognition' | 'listed'>> => {
  const recognition = formats.recognise(table, before);
  // Under its heading a list is told from the rest of a text, whatever that looks like.
  const inText = mayBeText(recognition) ? await readListInText(table) : null;
  if (inText !== null) return inText;
  if (recognition.kind === 'sharing_list')
    return { recognition, listed: await formats.listed(recognition, table) };
  const bare = recognition.kind === 'unknown' ? await readBareList(table) : null;
  return bare ?? { recognition, listed: null };
};

/** A list is typed by people as logs are, and its names stand in every document. */
const withoutPlates = (agency: ListedAgency): ListedAgency => ({
  ...agency,
  name: maskText(agency.name, null),
  sharedWithOwner: maskText(agency.sharedWithOwner, null),
  sharedByOwner: maskText(agency.sharedByOwner, null),
});

const mayBeText = ({ kind, headerRow }: Recognition): boolean =>
  headerRow === null && (kind === 'unknown' || kind === 'cover' || kind === 'sharing_list');

const refusalOf = (file: RawFile, tables: readonly TableIntake[]): string | null => {
  if (
    file.copyOf !== null ||
    tables.some(({ recognition }) => recognition.kind === 'log' || recognition.kind === 'sharing_list')
  )
    return null;
  if (file.refused !== null) return file.refused;
  const found = [...new Set(tables.map(({ recognition }) => recognition.title))].join('; ');
  return `holds no log of searches${found === '' ? '' : ` (${found})`}`;
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
