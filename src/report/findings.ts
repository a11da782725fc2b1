import { ownerNotStated } from '../model/log-source.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Summary } from '../model/summary.ts';
import type { KeyFigure } from './blocks.ts';
import { shortened } from './clean.ts';
import { longDay, whenIn } from './dates.ts';
import { agrees, counted, files, listed, number, ownersOf, percent, searches } from './words.ts';
import { notForImmigration } from '../model/figure-words.ts';

const componentShort: Readonly<Record<keyof Summary['flagged']['by_component'], string>> = {
  ice: 'ICE or ERO',
  hsi: 'HSI',
  ice_other: 'another part of ICE',
  cbp: 'CBP or the Border Patrol',
  cbp_other: 'another part of CBP',
};

/** `30 ICE or ERO, 10 HSI`: the accounts behind the flagged searches; '' where none is of ICE or CBP. */
export const componentLine = ({ flagged }: Summary): string =>
  Object.entries(flagged.by_component)
    .filter(([, n]) => n > 0)
    .map(([component, n]) => `${number(n)} ${componentShort[component as keyof typeof componentShort]}`)
    .join(', ');

/** Characters of a file's name that a sentence keeps; the list of files has it whole. */
const nameLength = 80;

const filesWords = ({ inputs }: Manifest): string => {
  const logs = inputs.filter((input) => input.taken_for === 'log');
  const [only] = logs;
  return logs.length === 1 && only ? `the file ${shortened(only.name, nameLength)}` : files(logs.length);
};

/** The days that `--since` and `--until` asked for, as they were written; '' where neither was. */
const daysAsked = ({ options: { since, until } }: Manifest): string => {
  const days = [
    ...(typeof since === 'string' ? [`from ${longDay(since)}`] : []),
    ...(typeof until === 'string' ? [`to ${longDay(until)}`] : []),
  ];
  return days.length === 0 ? '' : `, ${days.join(' ')}`;
};

/** Said of a report on a part of the log: else the log seems to hold nothing before and after. */
const periodWords = (
  { inputs: { rows_outside_period: outside }, searches: held }: Summary,
  manifest: Manifest,
): string => {
  if (outside === 0) return 'The';
  // Where the period holds nothing there is nothing that rows outside it would be more than.
  const more = held.rows === 0 ? '' : 'more ';
  return `In the period asked for${daysAsked(manifest)} (${counted(outside, `${more}row lies`, `${more}rows lie`)} outside it), the`;
};

/** When searches were made; those without a readable time are not said to lie between the first and the last. */
const timesWords = ({
  period,
  zones,
  quality: { time_missing: untimed },
  searches: held,
}: Summary): string => {
  if (held.distinct === 0) return '';
  if (period.first === null)
    return held.distinct === 1 ? ', at a time that cannot be read' : ', none with a time that can be read';
  const gap = untimed === 0 ? '' : ` (the time of ${number(untimed)} of them cannot be read)`;
  return ` ${whenIn(period.first, period.last, zones.counted_in)}${gap}`;
};

/** What the log records, over which period, in which files and from whom. */
export const scopeSentence = (summary: Summary, manifest: Manifest): string => {
  const { coverage } = summary;
  const owners = listed(ownersOf(summary));
  // Only a network audit records searches of the owner's cameras.
  const networks = coverage.length > 0 && coverage.every((log) => log.log_kind === 'network');
  const what = networks
    ? `${searches(summary.searches.distinct)} of the license plate reader cameras of ${owners || 'whoever released it (no file says who)'}`
    : counted(summary.searches.distinct, 'license plate reader search', 'license plate reader searches');
  const by = owners === '' || networks ? '' : `, released by ${owners}`;
  // Else searches of a log that names no owner would be said to stand in a named agency's.
  const unnamed =
    owners !== '' && coverage.some((log) => log.owner === ownerNotStated)
      ? '; not all of these files say who released them'
      : '';
  return `${periodWords(summary, manifest)} log records ${what}${timesWords(summary)}, in ${filesWords(manifest)}${by}${unnamed}.`;
};

const others = (n: number): string => (n === 1 ? 'another' : 'others');

/** Whether a person's decision changed the purpose of some search. */
export const decidedByPerson = ({ review }: Pick<Summary, 'review'>): boolean =>
  (review?.searches_changed ?? 0) > 0;

/** Decisions of a person are no words of the log: they are told wherever the figures are. */
const decidedSentences = (review: Summary['review']): string[] => {
  const changed = review?.searches_changed ?? 0;
  return changed === 0
    ? []
    : [
        `The purpose of ${searches(changed)} is as a person decided on reading the reason, and not as the rules say.`,
      ];
};

/** Whose reading a count rests on where a person's decision changed some of it. */
const asRead = (review: Summary['review']): string =>
  decidedByPerson({ review }) ? ', as the rules or a person read them' : '';

/** Of all that there are, more than all cannot be: `at least` is said of a part alone. */
const whichOnes = (flagged: number, distinct: number, them: 'them' | 'the searches' = 'them'): string => {
  if (distinct === 1) return them === 'them' ? 'It' : 'The search';
  return flagged === distinct
    ? `All ${number(distinct)} of ${them}`
    : `At least ${number(flagged)} of ${them}`;
};

/** How many of the searches from ICE and CBP accounts are not counted as for immigration, and why. */
const otherPurposeSentence = (other: number, all: number, decided: boolean): string => {
  const otherPurpose =
    'another purpose, or no readable one from an office such as HSI, whose work is often something else' +
    (decided ? `, or a person decided so.` : '.');
  if (other === all)
    return all === 1
      ? `The one from an ICE or CBP account does not count as for immigration: it records ${otherPurpose}`
      : `None of those from ICE and CBP accounts counts as for immigration: they record ${otherPurpose}`;
  return (
    `Of those from ICE and CBP accounts, ${number(other)} ${agrees(other, 'does', 'do')} not count as for ` +
    `immigration: ${agrees(other, 'it records', 'they record')} ${otherPurpose}`
  );
};

const federalAccount =
  'an account of ICE (Immigration and Customs Enforcement) or CBP (Customs and Border Protection)';

const anImmigrationPurpose = (review: Summary['review']): string => `an immigration purpose${asRead(review)}`;

/** Of a log without an account of theirs: no reader is to take the searches of others for those of ICE or CBP. */
const byOthersAlone = (flagged: number, distinct: number, review: Summary['review']): string[] => [
  `It records no search from ${federalAccount}.`,
  `${whichOnes(flagged, distinct, 'the searches')} ${agrees(flagged, 'bears', 'bear')} recorded words that state ${anImmigrationPurpose(review)}.`,
];

/** Who the flagged searches are by and what they record: stands wherever their total does. */
export const flaggedSentences = ({ flagged, review, searches: { distinct } }: Summary): string[] => {
  if (flagged.total === 0) {
    return [
      'It records no search from an ICE or CBP account and none whose readable words state an immigration purpose.',
      ...decidedSentences(review),
    ];
  }
  const { ice, cbp } = flagged.by_searcher;
  if (ice + cbp === 0)
    return [...byOthersAlone(flagged.total, distinct, review), ...decidedSentences(review)];
  const parts = [
    ...(ice > 0 ? [`${number(ice)} from ${agrees(ice, 'an ICE account', 'ICE accounts')}`] : []),
    ...(cbp > 0 ? [`${number(cbp)} from ${agrees(cbp, 'a CBP account', 'CBP accounts')}`] : []),
    ...(flagged.other_immigration > 0
      ? [
          `${number(flagged.other_immigration)} by ${others(flagged.other_immigration)} whose recorded words state ${anImmigrationPurpose(review)}`,
        ]
      : []),
  ];
  const sentences = [
    `${whichOnes(flagged.total, distinct)} ${agrees(flagged.total, 'was', 'were')} made from ${federalAccount}, or for a recorded immigration ` +
      `purpose: ${listed(parts)}.`,
  ];
  const { other_purpose: other } = flagged;
  const orDecided = decidedByPerson({ review }) ? ', or a person decided so' : '';
  const all =
    ice + cbp === 1
      ? `The one from an ICE or CBP account counts as for immigration: no other purpose of it can be read${orDecided}.`
      : `Those from ICE and CBP accounts all count as for immigration: no other purpose of them can be read${orDecided}.`;
  // A blank reason of the Border Patrol counts as for immigration: 'or none' alone would be untrue of it.
  sentences.push(other === 0 ? all : otherPurposeSentence(other, ice + cbp, decidedByPerson({ review })));
  return [...sentences, ...decidedSentences(review)];
};

/** What may add to them once a person has read it; '' where there is none. */
export const possibleSentence = ({ flagged }: Summary, possible: number): string =>
  possible === 0
    ? ''
    : `${number(possible)}${flagged.total === 0 ? '' : ' more'} ${agrees(possible, 'search is', 'searches are')} ` +
      `possibly for immigration and ${agrees(possible, 'waits', 'wait')} for a person to judge` +
      (flagged.total === 0
        ? '.'
        : `; with ${agrees(possible, 'it', 'them')} there are ${number(flagged.broad)}.`);

/** Searches that are possible and not flagged: what lies between `flagged.total` and `flagged.broad`. */
export const possibleCount = ({ flagged }: Summary): number => flagged.broad - flagged.total;

/** True where fewer than half of the searches bear a readable reason: the document opens with that share. */
export const mostlyUnreadable = ({ quality }: Summary): boolean =>
  quality.reason_readable_share !== null && quality.reason_readable_share < 0.5;

/** The share of readable reasons in a sentence. */
export const readableSentence = (summary: Summary): string => `${readableWords(summary)}.`;

/** The same without its full stop, as a title bears it. */
export const readableWords = ({ quality, searches: { distinct } }: Summary): string => {
  const { readable } = quality.reason;
  if (readable === 0 && distinct === 1) return 'The one search bears no reason that can be read';
  if (readable === 0) return `None of the ${searches(distinct)} bears a reason that can be read`;
  const share = percent(quality.reason_readable_share ?? 0);
  return `${number(readable)} of ${searches(distinct)} (${share}) ${readable === 1 ? 'bears' : 'bear'} a reason that can be read`;
};

/** The three to five figures that matter. */
export const keyFigures = (summary: Summary): KeyFigure[] => {
  const { flagged, quality } = summary;
  const possible = possibleCount(summary);
  const figures: KeyFigure[] = [
    {
      value: number(summary.searches.distinct),
      label: summary.searches.distinct === 1 ? 'search recorded' : 'searches recorded',
      detail: `in ${counted(summary.searches.rows, 'released row', 'released rows')}`,
    },
    {
      value: `${flagged.total === 0 || flagged.total === summary.searches.distinct ? '' : 'At least '}${number(flagged.total)}`,
      label: 'from ICE or CBP accounts, or for a recorded immigration purpose',
      detail:
        [
          componentLine(summary),
          flagged.other_immigration > 0
            ? `${number(flagged.other_immigration)} by ${others(flagged.other_immigration)} for immigration`
            : '',
        ]
          .filter(Boolean)
          .join(', ') || null,
    },
  ];
  if (flagged.by_searcher.ice + flagged.by_searcher.cbp > 0) {
    figures.push({
      value: number(flagged.other_purpose),
      label: 'of the ICE and CBP searches not counted as for immigration',
      detail: notForImmigration(decidedByPerson(summary)),
    });
  }
  figures.push({
    value: number(possible),
    label: `${flagged.total === 0 ? '' : 'more, '}possibly for immigration`,
    detail: null,
  });
  if (quality.reason_readable_share !== null) {
    figures.push({
      value: percent(quality.reason_readable_share),
      label: 'of searches bear a readable reason',
      detail: `${number(quality.reason.readable)} of ${number(summary.searches.distinct)}`,
    });
  }
  return figures;
};
