import type { Summary } from '../../model/summary.ts';
import type { Block } from '../blocks.ts';
import { periodIn } from '../dates.ts';
import { agrees, capital, number, searches } from '../words.ts';
import { judgedCells, judgedColumns } from './judged.ts';
import { chartBlock, type WriteSection } from './section.ts';

const kindWords = (kind: string): string => kind.replaceAll('_', ' ');

const party = { ice: 'ICE', cbp: 'CBP' } as const;

/** One sentence an ICE or CBP account: `An ICE account (Account 03, Example PD) made 278 searches from … to …`. */
const accountSentences = ({ federal_accounts: accounts, zones }: Summary): string[] =>
  accounts.map(
    ({ searcher, agency, account, searches: made, first, last }) =>
      `${searcher === 'ice' ? 'An' : 'A'} ${party[searcher]} account (${[account, agency].filter(Boolean).join(', ') || 'name not in the log'}) ` +
      `made ${searches(made)}${first === null ? '' : `, ${periodIn(first, last, zones.counted_in)}`}.`,
  );

/** Searches by the agency that searched, the ICE and CBP accounts among them, and the accounts behind flagged ones. */
export const byAgency: WriteSection = (input) => {
  const { summary } = input;
  if (summary.by_agency.length === 0) return null;
  const blocks: Block[] = [];
  const sentences = accountSentences(summary);
  const shown = sentences.slice(0, 10);
  if (shown.length > 0) {
    const left = sentences.length - shown.length;
    blocks.push({
      kind: 'list',
      items: [
        ...shown,
        ...(left > 0
          ? [
              `${capital(number(left))} more ICE and CBP ${agrees(left, 'account', 'accounts')}: summary.json (federal_accounts).`,
            ]
          : []),
      ],
    });
  }
  blocks.push(...(summary.flagged.total > 0 ? chartBlock(input, 'flagged-by-agency', false) : []), {
    kind: 'table',
    id: 'by-agency',
    caption: 'Searches by searching agency',
    columns: [
      { label: 'Agency', kind: 'text', width: 3.2 },
      { label: 'State', kind: 'text', width: 0.7 },
      { label: 'Kind', kind: 'text', width: 1.1 },
      ...judgedColumns,
    ],
    rows: summary.by_agency.map((row) => [
      row.agency,
      row.state ?? '',
      kindWords(row.kind),
      ...judgedCells(row),
    ]),
    whole: 'summary.json (by_agency)',
  });
  const accounts = summary.by_user.filter((row) => row.flagged > 0);
  if (accounts.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'by-account',
      caption: 'Accounts behind flagged searches',
      columns: [
        { label: 'Account', kind: 'text', width: 1.5 },
        { label: 'Agency', kind: 'text', width: 3 },
        ...judgedColumns,
      ],
      rows: accounts.map((row) => [row.account, row.agency, ...judgedCells(row)]),
      note: summary.documents.names_shown
        ? 'Accounts are named as released.'
        : 'Accounts are numbered by first search; the key stays in private/accounts.csv.',
      whole: 'summary.json (by_user)',
    });
  }
  return { id: 'agencies', title: 'By searching agency', blocks };
};
