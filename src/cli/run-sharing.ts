import { agencyKindWords } from '../model/figure-words.ts';
import type { Summary } from '../model/summary.ts';
import { readSharing } from '../pipeline.ts';
import { namesBothWays, sharingWords } from '../report/sharing-words.ts';
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
  fusion_centre: 'fusion centers',
  out_of_state: 'out of state',
};

const totalKeys = Object.keys(totalWords) as (keyof Sharing['totals'])[];

const sharingText = (sharing: Sharing): string => {
  const { file, owner, totals, directions, agencies } = sharing;
  const whose = plain(owner ?? 'an agency that is not named (give --owner)');
  const sides = namesBothWays(sharing) ? directions : null;
  const totalRows = totalKeys.map((key) => [
    totalWords[key],
    totals[key] ?? '?',
    ...(sides === null ? [] : [sides.shares_with[key] ?? '?', sides.receives_from[key] ?? '?']),
  ]);
  const rows = agencies.map((agency) => [
    agency.agency,
    agency.state ?? '-',
    agencyKindWords(agency.kind),
    agency.party === 'local' || agency.party === 'unknown' ? '-' : actorWords[agency.party],
    agency.out_of_state === null ? '?' : agency.out_of_state ? 'yes' : 'no',
    ...(sides === null ? [] : [sharingWords(agency)]),
  ]);
  return [
    sides === null
      ? `${plain(file)}: the network of ${whose} is shared with`
      : `${plain(file)}: the agencies that ${whose} shares its network with, or receives from`,
    '',
    textTable(
      sides === null ? ['', 'agencies'] : ['', 'on the list', 'shares with', 'receives from'],
      totalRows,
    ),
    '',
    textTable(
      ['agency', 'state', 'kind', 'federal party', 'out of state', ...(sides === null ? [] : ['the owner'])],
      rows,
    ),
    '',
  ].join('\n');
};
