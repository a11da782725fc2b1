import { ownerNotStated } from '../model/log-source.ts';
import type { FileIntake } from '../model/intake.ts';
import { issueInfo, issueSentence } from '../model/issue.ts';
import type { Summary } from '../model/summary.ts';

const n = (count: number): string => count.toLocaleString('en-US');
const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;

/**
 * What this report cannot show, bound to its data: sentences that stand in every document, the loudest first.
 */
export const caveatsOf = (
  summary: Pick<Summary, 'searches' | 'coverage' | 'quality' | 'zones' | 'inputs' | 'vendor' | 'breaks'>,
  files: readonly FileIntake[],
): string[] => [
  ...loudIssues(files),
  ...readability(summary),
  ...summary.coverage.flatMap((log) => coverageCaveats(log)),
  ...(summary.inputs.refused_files > 0
    ? [
        `${n(summary.inputs.refused_files)} of ${n(summary.inputs.files)} files could not be read as a log; manifest.json names them.`,
      ]
    : []),
  ...(summary.quality.possible_duplicates > 0
    ? [
        `${n(summary.quality.possible_duplicates)} rows without a search id share agency, time and number of networks with another row of the same file; they are counted as searches of their own.`,
      ]
    : []),
  ...(summary.vendor.blocked + summary.vendor.bug_notice > 0
    ? [
        `${n(summary.vendor.blocked)} searches are recorded as blocked by the vendor and ${n(summary.vendor.bug_notice)} bear its notice of a fault; they are counted.`,
      ]
    : []),
  'A search is judged by the words that the log records. A reason that is vague, blank, masked or untrue hides its purpose, and some vendors refuse searches whose reason names a barred purpose: the figures say “at least”, and none of them says that something did not happen.',
];

const loudIssues = (files: readonly FileIntake[]): string[] =>
  files.flatMap(({ file, tables }) =>
    tables.flatMap(({ table, issues }) =>
      issues
        .filter(({ kind }) => issueInfo[kind].loud)
        .map((issue) =>
          issueSentence(table.sheet === null ? file.file : `${file.file}, sheet ${table.sheet},`, issue),
        ),
    ),
  );

const readability = ({ searches, quality }: Pick<Summary, 'searches' | 'quality'>): string[] => {
  const { masked, empty, not_exported: lacking, vague } = quality.reason;
  const unreadable = masked + empty + lacking;
  if (searches.distinct === 0 || unreadable + vague === 0) return [];
  return [
    `Of ${n(searches.distinct)} searches, ${n(masked)} have a masked reason, ${n(empty)} a blank one, ${n(lacking)} stand in logs that leave the reason out, and ${n(vague)} a reason too vague to say a purpose.`,
  ];
};

const coverageCaveats = ({
  owner,
  missing_months: months,
  masked,
}: Summary['coverage'][number]): string[] => {
  const whose = owner === ownerNotStated ? 'The log whose owner is not stated' : `The log of ${owner}`;
  const words = { reason: 'reason', user: 'account', plate: 'plate', case_number: 'case number' } as const;
  const shares = (Object.keys(words) as (keyof typeof words)[]).flatMap((field) => {
    const share = masked[field];
    return share !== null && share >= 0.005 ? [`the ${words[field]} in ${percent(share)}`] : [];
  });
  return [
    ...(shares.length === 0 ? [] : [`${whose} masks ${shares.join(', ')} of its rows.`]),
    ...(months.length === 0 ? [] : [`${whose} has no row in ${months.join(', ')}.`]),
  ];
};
