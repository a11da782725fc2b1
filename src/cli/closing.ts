import path from 'node:path';
import type { AnalyzeResult } from '../model/event.ts';
import { issueInfo } from '../model/issue.ts';
import { agencyNotStated } from '../model/log-source.ts';
import type { Manifest } from '../model/manifest.ts';
import { counted, notForImmigration, number, percent, rows, searches } from '../model/figure-words.ts';
import type { Summary } from '../model/summary.ts';
import { paragraph } from './print.ts';
import { whenIn } from '../report/dates.ts';

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
    whoIsNotNamed(summary),
    '',
    ...shownWarnings([...new Set([...warnings, ...loudWarnings(manifest)])]),
    ...whereToLook(summary, manifest, out),
    `The report is in ${out} (done in ${seconds.toFixed(1)} s).`,
  ];
  return `${lines
    .filter((line) => line !== null)
    .map(wrapped)
    .join('\n')
    // A date that was kept whole is one that can be searched for.
    .replaceAll('\u00A0', ' ')}\n`;
};

/** A line broken at a readable width; what follows stands under its first word. */
const wrapped = (line: string): string => {
  const indent = /^(! | *)/.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = paragraph(line.slice(indent.length), ' '.repeat(indent.length)).split('\n');
  return [`${indent}${first.slice(indent.length)}`, ...rest].join('\n');
};

const whatWasRead = ({ inputs }: Summary): string => {
  const aside = [
    inputs.rows_skipped > 0 ? `${number(inputs.rows_skipped)} blank, header or footer` : null,
    inputs.rows_outside_period > 0
      ? `${number(inputs.rows_outside_period)} outside the period asked for`
      : null,
    inputs.rows_quarantined > 0 ? `${number(inputs.rows_quarantined)} set aside as unreadable` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  const refused =
    inputs.refused_files > 0 ? `; ${counted(inputs.refused_files, 'file', 'files')} could not be used` : '';
  return `Read ${counted(inputs.files, 'file', 'files')} with ${rows(inputs.rows_read)}${aside === '' ? '' : ` (${aside})`}${refused}.`;
};

const whatItHolds = ({ searches: held, period, zones, inputs, quality }: Summary): string => {
  if (held.rows === 0) {
    return `The log holds no search${inputs.rows_outside_period > 0 ? ' in the period asked for' : ''}.`;
  }
  const copies = held.rows - held.distinct;
  const untimed =
    quality.time_missing === 0 ? '' : `; the time of ${number(quality.time_missing)} cannot be read`;
  const span =
    period.first === null
      ? ''
      : `, ${whenIn(period.first, period.last, zones.counted_in)} (counted in ${zones.counted_in}${untimed})`;
  return `The log records ${searches(held.distinct)}${copies > 0 ? ` (${copies === 1 ? '1 row more is a copy of one of them' : `${rows(copies)} more are copies of the same ones`})` : ''}${span}.`;
};

const componentWords = {
  ice: 'ICE',
  hsi: 'HSI',
  ice_other: 'other ICE offices',
  cbp: 'CBP and Border Patrol',
  cbp_other: 'other CBP offices',
};

/** More than all there cannot be: `at least` is said of a part alone. */
const whichOnes = (flagged: number, all: number): string => {
  if (flagged === all) return all === 1 ? 'It is' : `All ${searches(all)} are`;
  return `At least ${searches(flagged)} ${flagged === 1 ? 'is' : 'are'}`;
};

const whatWasFlagged = ({ flagged, review, searches: held }: Summary): readonly string[] => {
  if (held.distinct === 0) return [];
  if (flagged.total === 0)
    return [
      'The log records none by an account of ICE or CBP, and none with an immigration purpose stated.',
      ...possibly(flagged),
    ];
  const components = Object.entries(componentWords)
    .map(([key, words]) => [words, flagged.by_component[key as keyof typeof componentWords]] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${number(count)}`);
  return [
    `${whichOnes(flagged.total, held.distinct)} by ICE or CBP or for immigration enforcement, as the log records ${flagged.total === 1 ? 'it' : 'them'}:`,
    `  ICE accounts ${number(flagged.by_searcher.ice)}, CBP accounts ${number(flagged.by_searcher.cbp)}, others with an immigration purpose ${number(flagged.other_immigration)}.`,
    ...(components.length > 0
      ? [
          `  By office: ${components.join(', ')}${
            flagged.other_purpose === 0
              ? ''
              : `; of these, ${number(flagged.other_purpose)} not counted as for immigration (${notForImmigration((review?.searches_changed ?? 0) > 0)})`
          }.`,
        ]
      : []),
    ...possibly(flagged),
  ];
};

const possibly = ({ broad, total }: Summary['flagged']): readonly string[] =>
  broad > total
    ? [
        `  ${number(broad - total)}${total === 0 ? '' : ' more'} may be: a person should read ${broad - total === 1 ? 'it' : 'them'}.`,
      ]
    : [];

const howFarItGoes = ({ quality: { reason }, searches: held }: Summary): string | null => {
  const unreadable = held.distinct - reason.readable;
  if (held.distinct === 0) return null;
  if (unreadable === 0) return 'The reason of every search can be read.';
  if (reason.readable === 0)
    return 'No reason can be read (masked, empty, vague or not released): what a search was for, this cannot tell.';
  return `The reason can be read in ${percent(reason.readable / held.distinct)} of the searches; of the other ${unreadable === 1 ? 'one' : number(unreadable)} (masked, empty, vague or not released) this cannot tell.`;
};

/** Where no agency can be read, that no account of ICE or CBP was seen says little. */
const whoIsNotNamed = ({ by_agency: agencies }: Summary): string | null => {
  const unnamed = agencies.find(({ agency }) => agency === agencyNotStated)?.searches ?? 0;
  return unnamed === 0
    ? null
    : `${searches(unnamed)} ${unnamed === 1 ? 'bears' : 'bear'} no agency that can be read: who searched, this cannot tell.`;
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
    ...(left > 0 ? [`! ${counted(left, 'more warning stands', 'more warnings stand')} in the report.`] : []),
  ];
};

/** The documents to open, in the order in which they help; only those that were written. */
const whereToLook = (
  { flagged, inputs, sample }: Summary,
  { outputs }: Manifest,
  out: string,
): readonly string[] => {
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
    ...(sample?.returned === 0 && written('private/sample.csv')
      ? [`To check: ${at('private/sample.csv')}; answer its lines and give it back with --checked.`]
      : []),
    ...(inputs.rows_quarantined > 0 && written('private/quarantine.csv')
      ? [`Rows that could not be read, and why: ${at('private/quarantine.csv')}`]
      : []),
  ];
};
