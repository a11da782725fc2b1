import type { Summary } from '../../model/summary.ts';
import type { Block, Cell } from '../blocks.ts';
import { actorWords, number } from '../words.ts';
import type { WriteSection } from './section.ts';

type Sharing = Summary['sharing'][number];

const totalWords: Readonly<Record<keyof Sharing['totals'], string>> = {
  agencies: 'Agencies on the list',
  ice: 'of them ICE',
  cbp: 'of them CBP',
  other_dhs: 'of them other agencies of DHS',
  other_federal: 'of them other federal agencies',
  fusion_centre: 'of them fusion centers',
  out_of_state: 'of them outside the state',
};

const searched = (n: number | null): Cell => (n === null ? 'no log read' : n);

/** The agencies on a list that matter to a reader: federal, fusion centers, outside the state. */
const named = (agency: Sharing['agencies'][number]): boolean =>
  agency.party !== 'local' || agency.kind === 'fusion_centre' || agency.out_of_state === true;

const blocksOf = (sharing: Sharing, index: number): Block[] => {
  const id = `sharing-${index + 1}`;
  const listed = sharing.agencies.filter(named);
  const blocks: Block[] = [
    { kind: 'heading', text: sharing.owner ?? sharing.file },
    {
      kind: 'table',
      id,
      caption: `Agencies that the network is shared with (${sharing.file})`,
      columns: [
        { label: 'Kind', kind: 'text', width: 5 },
        { label: 'Agencies', kind: 'number' },
      ],
      rows: Object.entries(totalWords).map(([key, words]) => [
        words,
        sharing.totals[key as keyof typeof totalWords],
      ]),
    },
  ];
  if (listed.length > 0) {
    blocks.push({
      kind: 'table',
      id: `${id}-named`,
      caption: 'Federal, out-of-state and fusion center agencies on the list',
      columns: [
        { label: 'Agency', kind: 'text', width: 3 },
        { label: 'State', kind: 'text', width: 0.7 },
        { label: 'Party', kind: 'text', width: 2.2 },
        { label: 'Searches in the logs read', kind: 'number', width: 1.3 },
      ],
      rows: listed.map((row) => [row.agency, row.state ?? '', actorWords[row.party], searched(row.searches)]),
      whole: 'summary.json (sharing)',
    });
  }
  if (sharing.not_listed.length > 0) {
    blocks.push({
      kind: 'table',
      id: `${id}-not-listed`,
      caption: 'Agencies that searched and are not on the list',
      columns: [
        { label: 'Agency', kind: 'text', width: 5 },
        { label: 'Searches', kind: 'number' },
      ],
      rows: sharing.not_listed.map((row) => [row.agency, row.searches]),
      note: `${number(sharing.not_listed.length)} in all. A list shows sharing on the day it was made; a search may be older or newer.`,
      whole: 'summary.json (sharing)',
    });
  }
  return blocks;
};

/** Lists of agencies that a network is shared with, beside what the logs say of them. */
export const sharing: WriteSection = ({ summary }) =>
  summary.sharing.length === 0
    ? null
    : { id: 'sharing', title: 'Who the network is shared with', blocks: summary.sharing.flatMap(blocksOf) };
