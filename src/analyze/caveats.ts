import { ownerNotStated } from '../model/log-source.ts';
import type { FileIntake } from '../model/intake.ts';
import { issueInfo, issueSentence } from '../model/issue.ts';
import { logNames } from '../model/log-names.ts';
import { counted, listed, monthSpans, number, percent, rowsOf } from '../model/figure-words.ts';
import type { Summary } from '../model/summary.ts';

/**
 * What this report cannot show, bound to its data: sentences that stand in every document, the loudest first.
 */
export const caveatsOf = (
  summary: Pick<
    Summary,
    'searches' | 'coverage' | 'quality' | 'zones' | 'inputs' | 'vendor' | 'breaks' | 'review' | 'custom_rules'
  >,
  files: readonly FileIntake[],
): string[] => [
  ...loudIssues(files),
  ...ownRules(summary),
  ...readability(summary),
  ...coverageCaveats(summary.coverage),
  ...(summary.inputs.refused_files > 0
    ? [
        `${number(summary.inputs.refused_files)} of ${counted(summary.inputs.files, 'file', 'files')} could not be read as a log; manifest.json names ${summary.inputs.refused_files === 1 ? 'it' : 'them'}.`,
      ]
    : []),
  ...(summary.quality.possible_duplicates > 0
    ? [
        `${counted(summary.quality.possible_duplicates, 'row without a search id shares', 'rows without a search id share')} agency, time and number of networks with another row of the same file; ${summary.quality.possible_duplicates === 1 ? 'it is counted as a search of its own' : 'they are counted as searches of their own'}.`,
      ]
    : []),
  ...(summary.vendor.blocked + summary.vendor.bug_notice > 0
    ? [
        `${counted(summary.vendor.blocked, 'search is', 'searches are')} recorded as blocked by the vendor and ${number(summary.vendor.bug_notice)} ${summary.vendor.bug_notice === 1 ? 'bears' : 'bear'} its notice of a fault; they are counted.`,
      ]
    : []),
  'A search is judged by the words that the log records. A reason that is vague, blank, masked or untrue hides its purpose, and some vendors refuse searches whose reason names a barred purpose: the figures say “at least”, and none of them says that something did not happen.',
];

/** Loud issues of the files; what holds of many files in the same words is said once. */
const loudIssues = (files: readonly FileIntake[]): string[] => {
  const found = files.flatMap(({ file, tables }) =>
    tables.flatMap(({ table, issues }) =>
      issues
        .filter(({ kind }) => issueInfo[kind].loud)
        .map((issue) => ({
          name: table.sheet === null ? file.file : `${file.file}, sheet ${table.sheet},`,
          words: issueSentence('', issue).trim(),
        })),
    ),
  );
  return saidOnce(
    found,
    ({ words }) => words,
    ([{ name, words }, ...others]) =>
      others.length === 0 ? `${name} ${words}` : `${name} and ${number(others.length)} more: each ${words}`,
  );
};

/** Rules that whoever made the report changed: the figures of the first page are by those. */
const ownRules = ({ custom_rules: custom }: Pick<Summary, 'custom_rules'>): string[] =>
  custom === null || custom.added.length + custom.switched_off.length === 0
    ? []
    : [`The rules were changed by whoever made this report (${custom.file}); “Methods” names them.`];

/** Groups items by a key, in the order of their first, and says each group in one sentence. */
const saidOnce = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  say: (group: readonly [Item, ...Item[]]) => string,
): string[] => {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()].map(say);
};

const readability = ({ searches, quality }: Pick<Summary, 'searches' | 'quality'>): string[] => {
  if (searches.distinct === 0) return [];
  const { masked, empty, not_exported: lacking, vague } = quality.reason;
  const unread: readonly (readonly [number, string])[] = [
    [masked, `${counted(masked, 'has', 'have')} a masked reason`],
    [empty, `${counted(empty, 'has', 'have')} a blank reason`],
    [lacking, `${counted(lacking, 'stands', 'stand')} in a log that leaves the reason out`],
    [vague, `${counted(vague, 'has', 'have')} a reason too vague to say a purpose`],
  ];
  const said = unread.flatMap(([n, words]) => (n > 0 ? [words] : []));
  if (said.length === 0) return [];
  return [`Of ${counted(searches.distinct, 'search', 'searches')}, ${listed(said)}.`];
};

const maskedWords = {
  reason: 'reason',
  user: 'account',
  plate: 'plate',
  case_number: 'case number',
} as const;

/** Shares of masked cells and missing months, log by log; logs of which the same holds together. */
const coverageCaveats = (coverage: Summary['coverage']): string[] => {
  const whose = namedLogs(logNames(coverage));
  return [
    ...saidOnce(
      coverage.filter((log) => maskedShares(log) !== ''),
      maskedShares,
      (logs) =>
        `${whose(logs)} ${logs.length === 1 ? 'has' : 'have'} ${maskedShares(logs[0])} of ${logs.length === 1 ? 'its' : 'their'} ${rowsOf(logs)}.`,
    ),
    ...saidOnce(
      coverage.filter(({ missing_months: months }) => months.length > 0),
      ({ missing_months: months }) => months.join(),
      (logs) =>
        `${whose(logs)} ${logs.length === 1 ? 'has' : 'have'} no row of ${listed(monthSpans(logs[0].missing_months), 6, 'or')}.`,
    ),
  ];
};

type Coverage = Summary['coverage'][number];

const maskedShares = ({ masked }: Coverage): string => {
  const shares = (Object.keys(maskedWords) as (keyof typeof maskedWords)[]).flatMap((field) => {
    const share = masked[field];
    return share !== null && share >= 0.005 ? [`the ${maskedWords[field]} masked in ${percent(share)}`] : [];
  });
  return listed(shares);
};

const shownOwners = 3;

const namedLogs =
  (nameOf: (log: Coverage) => string) =>
  (logs: readonly Coverage[]): string => {
    const owners = logs.map((log) =>
      log.owner === ownerNotStated ? 'an owner who is not stated' : nameOf(log),
    );
    const more = owners.length - shownOwners;
    const shown = more > 0 ? [...owners.slice(0, shownOwners), `${number(more)} more`] : owners;
    return `The log${logs.length === 1 ? '' : 's'} of ${listed(shown, shown.length)}`;
  };
