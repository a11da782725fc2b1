import path from 'node:path';
import type { AnalyzeResult } from '../model/event.ts';
import { issueInfo } from '../model/issue.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Summary } from '../model/summary.ts';

const many = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
const searches = (count: number): string => many(count, 'search', 'searches');
const rows = (count: number): string => many(count, 'row', 'rows');
const number = (count: number): string => count.toLocaleString('en-US');
const listed = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(', ');

/** At most this many warnings stand in the terminal; all of them stand in the report. */
const warningsShown = 8;

/** What a run found, in about ten lines for a person who has never seen a shell. */
export const closingSummary = (
  { summary, manifest, out, seconds }: AnalyzeResult,
  warnings: readonly string[],
): string => {
  const lines = [
    whatWasRead(summary),
    whatItHolds(summary),
    ...whatWasFlagged(summary),
    howFarItGoes(summary),
    '',
    ...shownWarnings([...new Set([...warnings, ...loudWarnings(manifest)])]),
    ...whereToLook(summary, manifest, out),
    `The report is in ${out} (done in ${seconds.toFixed(1)} s).`,
  ];
  return `${lines.join('\n')}\n`;
};

const whatWasRead = ({ inputs }: Summary): string => {
  const aside = listed([
    inputs.rows_skipped > 0 ? `${number(inputs.rows_skipped)} blank, header or footer` : null,
    inputs.rows_outside_period > 0
      ? `${number(inputs.rows_outside_period)} outside the period asked for`
      : null,
    inputs.rows_quarantined > 0 ? `${number(inputs.rows_quarantined)} set aside as unreadable` : null,
  ]);
  const refused =
    inputs.refused_files > 0 ? `; ${many(inputs.refused_files, 'file', 'files')} could not be used` : '';
  return `Read ${many(inputs.files, 'file', 'files')} with ${rows(inputs.rows_read)}${aside === '' ? '' : ` (${aside})`}${refused}.`;
};

const whatItHolds = ({ searches: held, period, zones }: Summary): string => {
  if (held.rows === 0) return 'The log holds no search.';
  const copies = held.rows - held.distinct;
  const span =
    period.first && period.last
      ? `, from ${period.first.slice(0, 10)} to ${period.last.slice(0, 10)}, counted in ${zones.counted_in}`
      : '';
  return `They record ${searches(held.distinct)}${copies > 0 ? ` (${rows(copies)} more are copies of the same ones)` : ''}${span}.`;
};

const componentWords = {
  ice: 'ICE',
  hsi: 'HSI',
  ice_other: 'other ICE offices',
  cbp: 'CBP and Border Patrol',
  cbp_other: 'other CBP offices',
};

const whatWasFlagged = ({ flagged }: Summary): readonly string[] => {
  if (flagged.total === 0)
    return [
      'None of them is by an ICE or CBP account, and none states an immigration purpose.',
      ...possibly(flagged),
    ];
  const components = Object.entries(componentWords)
    .map(([key, words]) => [words, flagged.by_component[key as keyof typeof componentWords]] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${number(count)}`);
  return [
    `At least ${searches(flagged.total)} ${flagged.total === 1 ? 'is' : 'are'} by ICE or CBP or for immigration enforcement, as the log records them:`,
    `  ICE accounts ${number(flagged.by_searcher.ice)}, CBP accounts ${number(flagged.by_searcher.cbp)}, others with an immigration purpose ${number(flagged.other_immigration)}.`,
    ...(components.length > 0
      ? [
          `  By office: ${components.join(', ')}; ${number(flagged.other_purpose)} of these state another purpose or none.`,
        ]
      : []),
    ...possibly(flagged),
  ];
};

const possibly = ({ broad, total }: Summary['flagged']): readonly string[] =>
  broad > total ? [`  ${number(broad - total)} more may be: a person should read them.`] : [];

const howFarItGoes = ({ quality, searches: held }: Summary): string => {
  const unreadable = held.distinct - quality.reason.readable;
  return unreadable > 0
    ? `Of ${searches(unreadable)} the reason is masked, empty, vague or was not released: what they were for, this cannot tell.`
    : 'The reason of every search can be read.';
};

/** The warnings on the inputs that a reader must not miss. */
const loudWarnings = ({ inputs }: Manifest): readonly string[] => [
  ...inputs.flatMap(({ name, refused }) => (refused === null ? [] : [`${name} was not used: ${refused}`])),
  ...inputs.flatMap(({ tables }) =>
    tables.flatMap(({ warnings }) => warnings.filter(({ kind }) => isLoud(kind)).map(({ text }) => text)),
  ),
];

const isLoud = (kind: string): boolean => issueInfo[kind as keyof typeof issueInfo]?.loud ?? true;

const shownWarnings = (warnings: readonly string[]): readonly string[] => {
  const left = warnings.length - warningsShown;
  return [
    ...warnings.slice(0, warningsShown).map((text) => `! ${text}`),
    ...(left > 0 ? [`! ${many(left, 'more warning stands', 'more warnings stand')} in the report.`] : []),
  ];
};

/** The documents to open, in the order in which they help; only those that were written. */
const whereToLook = ({ flagged, inputs }: Summary, { outputs }: Manifest, out: string): readonly string[] => {
  const written = (name: string): boolean => outputs.some((output) => output.name === name);
  const at = (name: string): string => path.join(out, name);
  const report = ['report.html', 'report.pdf', 'report.docx'].find(written);
  return [
    ...(report
      ? [`Look first at ${at(report)}: its first page says what was found and what it cannot show.`]
      : []),
    ...(flagged.broad > 0 && written('review.csv')
      ? [`Then read ${at('review.csv')}: write your decision beside a reason and give it back with --review.`]
      : []),
    ...(inputs.rows_quarantined > 0 && written('private/quarantine.csv')
      ? [`Rows that could not be read, and why: ${at('private/quarantine.csv')}`]
      : []),
  ];
};
