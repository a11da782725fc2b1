import type { Summary } from '../../model/summary.ts';
import type { Block, Cell } from '../blocks.ts';
import { namesBothWays, sharingWords } from '../sharing-words.ts';
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

/** A count of agencies; the state of a list's owner may not be known, and then neither is who lies outside it. */
const counted = (n: number | null): Cell => n ?? 'not known';

const searched = (n: number | null): Cell => (n === null ? 'no log read' : n);

/** The agencies on a list that matter to a reader: federal, fusion centers, outside the state. */
const named = (agency: Sharing['agencies'][number]): boolean =>
  agency.party !== 'local' || agency.kind === 'fusion_centre' || agency.out_of_state === true;

/** The totals of a list; where it says which way its agencies share, also of either way. */
const totalsTable = (sharing: Sharing, id: string): Block => {
  const { totals, directions, file } = sharing;
  const keys = Object.keys(totalWords) as (keyof typeof totalWords)[];
  if (directions === null || !namesBothWays(sharing)) {
    return {
      kind: 'table',
      id,
      caption: `Agencies that the network is shared with (${file})`,
      columns: [
        { label: 'Kind', kind: 'text', width: 5 },
        { label: 'Agencies', kind: 'number' },
      ],
      rows: keys.map((key) => [totalWords[key], counted(totals[key])]),
    };
  }
  return {
    kind: 'table',
    id,
    caption: `Agencies that the owner of the network shares it with, and receives from (${file})`,
    columns: [
      { label: 'Kind', kind: 'text', width: 3 },
      { label: 'On the list', kind: 'number' },
      { label: 'The owner shares with', kind: 'number' },
      { label: 'The owner receives from', kind: 'number' },
    ],
    rows: keys.map((key) => [
      totalWords[key],
      counted(totals[key]),
      counted(directions.shares_with[key]),
      counted(directions.receives_from[key]),
    ]),
    note: 'An agency of both ways counts in both. By the list, only those that the owner shares with may search its cameras.',
  };
};

const namedTable = (sharing: Sharing, id: string): Block[] => {
  const listed = sharing.agencies.filter(named);
  const withSides = namesBothWays(sharing);
  if (listed.length === 0) return [];
  return [
    {
      kind: 'table',
      id: `${id}-named`,
      caption: 'Federal, out-of-state and fusion center agencies on the list',
      columns: [
        { label: 'Agency', kind: 'text', width: 3 },
        { label: 'State', kind: 'text', width: 0.7 },
        { label: 'Party', kind: 'text', width: 2.2 },
        ...(withSides ? [{ label: 'The owner', kind: 'text', width: 1.6 } as const] : []),
        { label: 'Searches in the logs read', kind: 'number', width: 1.3 },
      ],
      rows: listed.map((row) => [
        row.agency,
        row.state ?? '',
        actorWords[row.party],
        ...(withSides ? [sharingWords(row)] : []),
        searched(row.searches),
      ]),
      whole: 'summary.json (sharing)',
    },
  ];
};

const searchedBy = (id: string, caption: string, rows: Sharing['not_listed'], further = ''): Block[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          id,
          caption,
          columns: [
            { label: 'Agency', kind: 'text', width: 5 },
            { label: 'Searches', kind: 'number' },
          ],
          rows: rows.map((row) => [row.agency, row.searches]),
          note: `${number(rows.length)} in all. A list shows sharing on the day it was made; a search may be older or newer.${further}`,
          whole: 'summary.json (sharing)',
        },
      ];

const blocksOf = (sharing: Sharing, index: number): Block[] => {
  const id = `sharing-${index + 1}`;
  const notSharedWith = sharing.agencies.flatMap(({ agency, owner_shares, searches }) =>
    owner_shares === false && searches !== null && searches > 0 ? [{ agency, searches }] : [],
  );
  return [
    { kind: 'heading', text: sharing.owner ?? sharing.file },
    totalsTable(sharing, id),
    ...namedTable(sharing, id),
    ...searchedBy(
      `${id}-not-shared`,
      'Agencies that searched, and that the list does not show the network shared with',
      notSharedWith,
    ),
    ...searchedBy(
      `${id}-not-listed`,
      'Agencies that searched and are not on the list',
      sharing.not_listed,
      // Else the owner would read as one that searched without being listed.
      sharing.owner === null ? ' The list does not say whose it is: its owner may be among these.' : '',
    ),
  ];
};

/** Lists of agencies that a network is shared with, beside what the logs say of them. */
export const sharing: WriteSection = ({ summary }) =>
  summary.sharing.length === 0
    ? null
    : {
        id: 'sharing',
        title: summary.sharing.some(namesBothWays)
          ? 'Who the network is shared with, and who shares with it'
          : 'Who the network is shared with',
        blocks: summary.sharing.flatMap(blocksOf),
      };
