import type { Summary } from '../model/summary.ts';
import { readSharing } from '../pipeline.ts';
import { print, printJson } from './print.ts';
import { startProgress } from './progress.ts';
import { readRun, type Given } from './settings.ts';
import { plain, textTable } from './table.ts';
import { actorWords } from './verdict-words.ts';

type Sharing = Summary['sharing'][number];

/** Runs `sharing` and prints each list with its totals. */
export const runSharing = async (paths: readonly string[], given: Given): Promise<void> => {
  const { options, json } = await readRun(paths, given);
  const progress = await startProgress(json);
  const lists = await readSharing(options, progress.announce).finally(progress.end);
  if (json) await printJson(lists);
  else await print(lists.map(sharingText).join('\n'));
};

const totalWords: Readonly<Record<keyof Sharing['totals'], string>> = {
  agencies: 'agencies in all',
  ice: 'ICE',
  cbp: 'CBP',
  other_dhs: 'other parts of Homeland Security',
  other_federal: 'other federal bodies',
  fusion_centre: 'fusion centres',
  out_of_state: 'out of state',
};

const sharingText = ({ file, owner, totals, agencies }: Sharing): string => {
  const totalRows = Object.entries(totalWords).map(([key, words]) => [
    words,
    totals[key as keyof typeof totals],
  ]);
  const rows = agencies.map(({ agency, state, kind, party, out_of_state }) => [
    agency,
    state ?? '-',
    kind.replaceAll('_', ' '),
    party === 'local' || party === 'unknown' ? '-' : actorWords[party],
    out_of_state === null ? '?' : out_of_state ? 'yes' : 'no',
  ]);
  return [
    `${plain(file)}: the network of ${plain(owner ?? 'an agency that is not named (give --owner)')} is shared with`,
    '',
    textTable(['', 'agencies'], totalRows),
    '',
    textTable(['agency', 'state', 'kind', 'federal party', 'out of state'], rows),
    '',
  ].join('\n');
};
