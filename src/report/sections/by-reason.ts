import { namedPerson } from '../../model/field.ts';
import type { Summary } from '../../model/summary.ts';
import { pointedAt } from '../beside.ts';
import type { Block, Cell, TableBlock } from '../blocks.ts';
import { notQuoted, quotedReasons } from '../quoted-reasons.ts';
import { agrees, countsAsImmigration, number, purposeWords, reasonWords } from '../words.ts';
import { judgedCells, judgedColumns } from './judged.ts';
import { chartBlock, type WriteSection } from './section.ts';

const purposeTable = ({ flagged, quality, searches }: Summary): TableBlock => {
  const rows: Cell[][] = [
    [purposeWords('immigration'), flagged.by_purpose.immigration],
    [purposeWords('possible'), flagged.by_purpose.possible],
    ['Reason readable: no immigration purpose stated', quality.none_by_reason.readable],
  ];
  for (const state of ['vague', 'empty', 'masked', 'not_exported'] as const) {
    const n = quality.none_by_reason[state];
    if (n > 0) rows.push([`Purpose cannot be read. ${reasonWords[state]}`, n]);
  }
  rows.push([[{ strong: 'All searches' }], searches.distinct]);
  return {
    kind: 'table',
    id: 'by-purpose',
    caption: 'Purpose, by the recorded words and the account',
    columns: [
      { label: 'Purpose', kind: 'text', width: 5 },
      { label: 'Searches', kind: 'number' },
    ],
    rows,
    note: countsAsImmigration + possibleFlagged(flagged),
  };
};

/** Why this table may have more possible searches than the first page, which counts those not flagged. */
const possibleFlagged = ({ by_purpose: by, broad, total }: Summary['flagged']): string => {
  const among = by.possible - (broad - total);
  if (among === 0) return '';
  if (among === by.possible)
    return ` ${among === 1 ? 'The one possible search is' : `All ${number(among)} possible searches are`} from ICE or CBP accounts and ${agrees(among, 'stands', 'stand')} among the flagged.`;
  return ` Of the ${number(by.possible)} possible, ${number(among)} ${agrees(among, 'is', 'are')} from ICE or CBP accounts and ${agrees(among, 'stands', 'stand')} among the flagged.`;
};

const kindsTable = ({ flagged }: Summary): TableBlock => ({
  kind: 'table',
  id: 'immigration-kind',
  caption: 'Searches counted as for immigration, civil and criminal apart',
  columns: [
    { label: 'Kind', kind: 'text', width: 5 },
    { label: 'Searches', kind: 'number' },
  ],
  rows: [
    ['Civil or administrative', flagged.by_immigration_kind.civil],
    [
      'Criminal immigration offenses (8 USC 1324 to 1326, smuggling, document and worksite fraud)',
      flagged.by_immigration_kind.criminal,
    ],
    ['Not recorded which', flagged.by_immigration_kind.unstated],
  ],
});

/** What the recorded reasons and offenses say, quoted no further than the words that matter. */
export const byReason: WriteSection = (input) => {
  const { summary, flagged } = input;
  if (summary.searches.distinct === 0) return null;
  const { immigration, possible } = summary.flagged.by_purpose;
  const blocks: Block[] = [
    ...(immigration + possible > 0 ? chartBlock(input, 'recorded-purposes') : []),
    purposeTable(summary),
  ];
  if (flagged.length > 0 && summary.flagged.by_purpose.immigration > 0) blocks.push(kindsTable(summary));
  const beyond =
    flagged.length < summary.flagged.broad
      ? `, or none in the first ${number(flagged.length)} searches,`
      : '';
  const stated = quotedReasons(input).map((row): Cell[] => [
    row.reason,
    row.purpose === 'immigration' ? 'For immigration' : purposeWords(row.purpose),
    row.searches,
  ]);
  if (stated.length > 0) {
    blocks.push(...chartBlock(input, 'immigration-reasons'), {
      kind: 'table',
      id: 'by-reason',
      caption: 'Commonest recorded reasons of searches counted as for immigration, or as possible',
      columns: [
        { label: 'Recorded reason (matched words and four either side)', kind: 'text', width: 4 },
        { label: 'Counted as', kind: 'text', width: 2 },
        { label: 'Searches', kind: 'number' },
      ],
      rows: stated,
      note:
        'A reason that names neither an agency nor immigration stands here for its account: of ICE, CBP or the Border ' +
        'Patrol it counts as for immigration where no other purpose can be read; else, and of HSI or another office, as ' +
        `possible. Where no word of it was matched${beyond} it is ${notQuoted}; a blank or masked one has no line. ` +
        `${namedPerson} stands for words that read as a person’s name, [address] for a house and its street.`,
      whole: pointedAt('flagged.csv', input.beside, ' (each search with its reason)'),
    });
  }
  if (summary.by_offense.some((row) => row.offense !== null)) {
    blocks.push({
      kind: 'table',
      id: 'by-offense',
      caption: 'Searches by offense',
      columns: [{ label: 'Offense as recorded', kind: 'text', width: 3.5 }, ...judgedColumns],
      rows: summary.by_offense.map((row) => [row.offense ?? 'Other, or none recorded', ...judgedCells(row)]),
      whole: 'summary.json (by_offense)',
    });
  }
  return { id: 'reasons', title: 'By reason and offense', blocks };
};
