import type { Summary } from '../../model/summary.ts';
import type { Block } from '../blocks.ts';
import { whenIn } from '../dates.ts';
import { agencyKindWords, agrees, number, searches } from '../words.ts';
import { judgedCells, judgedColumns } from './judged.ts';
import { chartBlock, type WriteSection } from './section.ts';

const party = { ice: 'ICE', cbp: 'CBP' } as const;

/** Accounts of one party that are named one by one; the rest is counted. */
const named = 5;

const when = (first: string | null, last: string | null, zone: string): string =>
  first === null ? '' : `, ${whenIn(first, last, zone)}`;

/**
 * The accounts of ICE or CBP in sentences: `One ICE account (Account 03, Example PD) made 278 searches, from …`,
 * and for several accounts what they made together before each by itself.
 */
const accountSentences = (summary: Summary, searcher: keyof typeof party): string[] => {
  const zone = summary.zones.counted_in;
  const accounts = summary.federal_accounts.filter((account) => account.searcher === searcher);
  const nameOf = ({ account, agency }: (typeof accounts)[number]): string =>
    [account, agency].filter(Boolean).join(', ') || 'agency and account not in the log';
  /** In a list of several, as the subject of its sentence. */
  const ownName = ({ account, agency }: (typeof accounts)[number]): string => {
    if (account === null && agency === null) return 'Accounts and agencies that the log does not name';
    // Its other accounts stand in sentences of their own: these are not all of its searches.
    if (account === null)
      return accounts.some((one) => one.account !== null && one.agency === agency)
        ? `${agency} (accounts that the log does not name)`
        : `${agency}`;
    return agency === null ? account : `${account} (${agency})`;
  };
  const madeBy = (account: (typeof accounts)[number]): string =>
    `made ${searches(account.searches)}${when(account.first, account.last, zone)}.`;
  const [only] = accounts;
  if (only === undefined) return [];
  if (accounts.length === 1) {
    // A masked account may be several.
    return only.account === null
      ? [`${party[searcher]} (${nameOf(only)}; the log does not tell its accounts apart) ${madeBy(only)}`]
      : [`One ${party[searcher]} account (${nameOf(only)}) ${madeBy(only)}`];
  }
  const left = accounts.length - named;
  const isTold = accounts.every(({ account }) => account !== null);
  return [
    `${isTold ? `${number(accounts.length)} ${party[searcher]} accounts` : `${party[searcher]} accounts, not all told apart in the log,`} made ${searches(summary.flagged.by_searcher[searcher])} together.`,
    ...accounts.slice(0, named).map((account) => `${ownName(account)} ${madeBy(account)}`),
    ...(left > 0
      ? [
          `${number(left)} more${isTold ? ` ${party[searcher]} ${agrees(left, 'account', 'accounts')}` : ''}: summary.json (federal_accounts).`,
        ]
      : []),
  ];
};

/** Searches by the agency that searched, the ICE and CBP accounts among them, and the accounts behind flagged ones. */
export const byAgency: WriteSection = (input) => {
  const { summary } = input;
  if (summary.by_agency.length === 0) return null;
  const blocks: Block[] = [];
  const sentences = [...accountSentences(summary, 'ice'), ...accountSentences(summary, 'cbp')];
  if (sentences.length > 0) blocks.push({ kind: 'list', items: sentences });
  blocks.push(...(summary.flagged.total > 0 ? chartBlock(input, 'flagged-by-agency') : []), {
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
      agencyKindWords(row.kind),
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
        : `Accounts are numbered by first search${input.beside('private') ? '; the key stays in private/accounts.csv' : ''}.`,
      whole: 'summary.json (by_user)',
    });
  }
  return { id: 'agencies', title: 'By searching agency', blocks };
};
