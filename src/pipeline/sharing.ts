import { tally } from '../model/tally.ts';
import os from 'node:os';
import { sharingOf } from '../analyze/sharing.ts';
import { judge } from '../classify/index.ts';
import { exitCode, UserError } from '../model/error.ts';
import type { Announce } from '../model/event.ts';
import type { FileIntake } from '../model/intake.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { Summary } from '../model/summary.ts';
import { readAgency } from '../normalize/agencies/agency.ts';
import { readFileName } from '../normalize/agencies/file-name.ts';
import { openRun, type Run } from './begin.ts';
import { loadInputs } from './load.ts';

type Sharing = Summary['sharing'][number];

/** Searches by agency key in the logs read beside a list. */
type SearchesBy = ReadonlyMap<string, { readonly agency: string; readonly searches: number }>;

/** The lists of agencies among the inputs, with what the logs beside them say of each. */
export const sharingOfLists = async (run: Run, files: readonly FileIntake[]): Promise<Sharing[]> => {
  const found = await run.store.rows<{ key: string; agency: string; searches: number }>(`
    SELECT agency_key AS key, agency_name AS agency, count(*) AS searches
    FROM judged WHERE agency_key IS NOT NULL GROUP BY 1, 2`);
  const searches = new Map(found.map(({ key, ...agency }) => [key, agency]));
  return listsOf(files, run.options, searches);
};

/**
 * Reads lists of the agencies that a network is shared with, without any log.
 * @throws UserError where no input holds such a list.
 */
export const readSharing = async (options: AnalyzeOptions, announce: Announce): Promise<Sharing[]> => {
  const run = await openRun(options, announce, os.tmpdir());
  try {
    const files = await loadInputs(run);
    const lists = listsOf(files, options, null);
    if (lists.length === 0) {
      throw new UserError(
        `no list of agencies was found in ${options.paths.join(', ')}; see what the files were taken for with alpr-audit inspect`,
        exitCode.nothingReadable,
      );
    }
    return lists;
  } finally {
    await run.end();
  }
};

const listsOf = (
  files: readonly FileIntake[],
  options: AnalyzeOptions,
  searches: SearchesBy | null,
): Sharing[] =>
  files.flatMap(({ file, facts, tables }) =>
    tables.flatMap(({ listed }) => {
      if (listed === null) return [];
      const owner = facts.owner ?? options.owner ?? readFileName(file.file).owner ?? listOwner(listed);
      const state = options.state ?? (owner === null ? null : readAgency(owner).state);
      return [sharingOf(listed, { file: file.file, owner, state, read: readAgency, party, searches })];
    }),
  );

const party = (agency: string) => judge({ agency }).searcher;

/** A list names its owner's own networks in the column of what it shares: the name that stands there most. */
const listOwner = (listed: NonNullable<FileIntake['tables'][number]['listed']>): string | null => {
  const counts = tally(listed.map(({ sharedByOwner }) => sharedByOwner).filter((name) => name !== ''));
  const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a);
  return commonest?.[0] ?? null;
};
