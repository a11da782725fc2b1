import { agencyNotStated, ownerNotStated } from '../model/log-source.ts';
import { logNames } from '../model/log-names.ts';
import type { ReportContent } from '../model/report-content.ts';
import type { Summary } from '../model/summary.ts';
import { longMonth } from './dates.ts';
import { monthSpans, rowsOf } from '../model/figure-words.ts';
import { agrees, listed, logsOf, number, percent, rows, searches } from './words.ts';

type Log = Summary['coverage'][number];

const ownersWith = (summary: Summary, holds: (log: Log) => boolean): string[] => [
  ...new Set(summary.coverage.filter(holds).map((log) => log.owner)),
];

/** Whether the owners' logs read as one in a sentence, which names none that is not stated. */
const isOneLog = (owners: readonly string[]): boolean =>
  owners.filter((owner) => owner !== ownerNotStated).length <= 1;

const timeLimits = ({ quality: { time_missing: untimed } }: Summary): string[] =>
  untimed === 0
    ? []
    : [
        `When ${searches(untimed)} ${agrees(untimed, 'was', 'were')} made: ` +
          `${agrees(untimed, 'its time', 'their times')} cannot be read.`,
      ];

const kindLimits = (summary: Summary): string[] => {
  // An owner that released the searches of its cameras too has shown what its other logs do not hold.
  const shown = new Set(ownersWith(summary, (log) => log.log_kind === 'network'));
  const own = ownersWith(
    summary,
    (log) => (log.log_kind === 'own' || log.log_kind === 'portal') && !shown.has(log.owner),
  );
  const unknown = ownersWith(summary, (log) => log.log_kind === 'unknown');
  const limits: string[] = [];
  if (own.length > 0) {
    limits.push(
      isOneLog(own)
        ? `Searches of the agency's cameras by other agencies: ${logsOf(own)} holds what its own users searched.`
        : `Searches of the cameras of these agencies by others: ${logsOf(own)} hold what their own users searched.`,
    );
  }
  if (unknown.length > 0) {
    limits.push(
      `Whose cameras were searched: ${logsOf(unknown)} ${isOneLog(unknown) ? 'does' : 'do'} not say whose ` +
        `searches ${isOneLog(unknown) ? 'it holds' : 'they hold'}.`,
    );
  }
  return limits;
};

const reasonLimits = ({ quality }: Summary): string[] => {
  const { masked, empty, vague, not_exported: absent } = quality.reason;
  const gaps = [
    { n: masked, words: 'masked before release in' },
    { n: empty, words: 'left empty in' },
    { n: vague, words: 'too vague to tell a purpose in' },
    { n: absent, words: 'not in the released file for' },
  ].filter((gap) => gap.n > 0);
  const last = gaps.at(-1);
  if (last === undefined) return [];
  return [
    `The purpose of every search: the recorded reason is ${listed(gaps.map((gap) => `${gap.words} ${number(gap.n)}`))} ` +
      `${last.n === 1 ? 'search' : 'searches'}.`,
  ];
};

const agencyLimits = ({ by_agency: agencies }: Summary): string[] => {
  const unnamed = agencies.find(({ agency }) => agency === agencyNotStated)?.searches ?? 0;
  return unnamed === 0
    ? []
    : [
        `Who searched: ${searches(unnamed)} ${agrees(unnamed, 'bears', 'bear')} no agency that can be read; of ` +
          `${agrees(unnamed, 'it', 'them')}, an ICE or CBP account shows only where the account's own name says so.`,
      ];
};

interface Group {
  readonly said: string;
  readonly logs: readonly [Log, ...Log[]];
  readonly owners: readonly string[];
}

/** Groups of logs that are told one by one; of more, the report has them in a table. */
const groupsTold = 4;

const inReport = '“Coverage and masking”';

const logsLeft = (groups: readonly Group[]): number =>
  groups.reduce((sum, { owners }) => sum + owners.length, 0);

/** Logs, by their owners, of which the same is to be said, in one sentence; in the order of the first of each. */
const grouped = (summary: Summary, say: (log: Log) => string): Group[] => {
  const groups = new Map<string, [Log, ...Log[]]>();
  const nameOf = logNames(summary.coverage);
  for (const log of summary.coverage) {
    const said = say(log);
    const group = groups.get(said);
    if (group !== undefined) group.push(log);
    else if (said !== '') groups.set(said, [log]);
  }
  return [...groups].map(([said, logs]) => ({ said, logs, owners: [...new Set(logs.map(nameOf))] }));
};

const covered = { user: 'user names', plate: 'plates', case_number: 'case numbers' } as const;

/** `user names in 50% of 80 rows and plates in 2%`; '' where nothing was covered. */
const maskedWords = ({ masked }: Log, ofRows: string): string => {
  const fields = (Object.keys(covered) as (keyof typeof covered)[]).filter((field) => masked[field]);
  return listed(
    fields.map(
      (field, at) => `${covered[field]} in ${percent(masked[field] ?? 0)}${at === 0 ? ` of ${ofRows}` : ''}`,
    ),
  );
};

const maskLimits = (summary: Summary): string[] => {
  const groups = grouped(summary, (log) => maskedWords(log, 'rows'));
  const told = groups.length > groupsTold ? groups.slice(0, groupsTold - 1) : groups;
  const left = logsLeft(groups.slice(told.length));
  return [
    ...told.map(
      ({ logs, owners }) => `What was covered in ${logsOf(owners)}: ${maskedWords(logs[0], rowsOf(logs))}.`,
    ),
    ...(left > 0 ? [`What was covered in ${number(left)} more logs: in the report, under ${inReport}.`] : []),
  ];
};

const monthLimits = (summary: Summary): string[] => {
  const groups = grouped(summary, (log) => listed(monthSpans(log.missing_months, longMonth)));
  if (groups.length > groupsTold)
    return [
      `Months of which a log holds no row: ${number(logsLeft(groups))} logs lack one or more; the report lists them under ${inReport}.`,
    ];
  return groups.map(
    ({ said, owners }) =>
      `${said}: ${logsOf(owners)} ${agrees(owners.length, 'holds', 'hold')} no row for ` +
      `${/ (?:and|to) /.test(said) ? 'those months' : 'that month'}.`,
  );
};

/** The month from which the vendor Flock is known to refuse words. */
const refusesFrom = '2025-06';

/** True where a log that was read is an export of Flock's and reaches into the time in which it refuses words. */
const mayBeRefused = ({ inputs }: LimitsInput['manifest']): boolean =>
  inputs.some(({ tables }) =>
    tables.some(({ format, period }) => format?.startsWith('flock-') && (period.last ?? '') >= refusesFrom),
  );

const vendorLimits = ({ summary, manifest }: LimitsInput): string[] => {
  if (summary.vendor.blocked > 0) {
    return [
      `Searches that the vendor refused for their words, unless logged: ${searches(summary.vendor.blocked)} ` +
        `${agrees(summary.vendor.blocked, 'bears', 'bear')} such a verdict.`,
    ];
  }
  return mayBeRefused(manifest)
    ? [
        'Searches that were never made under their true words: since mid-2025 the vendor Flock refuses searches with certain words in some states.',
      ]
    : [];
};

const zoneLimits = ({ zones }: Summary): string[] =>
  zones.rows_assumed > 0 && zones.assumed_for_reading !== null
    ? [
        `The exact hour of ${rows(zones.rows_assumed)} written without a time zone; ` +
          `${agrees(zones.rows_assumed, 'it was', 'they were')} read as ${zones.assumed_for_reading}.`,
      ]
    : [];

type LimitsInput = Pick<ReportContent, 'summary' | 'manifest'>;

/** What the released files cannot show, bound to their data, as items of a list; the weightiest first. */
export const limits = ({ summary, manifest }: LimitsInput): string[] => [
  'What was found: a log records that a search was made, not whether it met a vehicle or what followed.',
  ...reasonLimits(summary),
  ...agencyLimits(summary),
  ...timeLimits(summary),
  ...kindLimits(summary),
  ...monthLimits(summary),
  ...maskLimits(summary),
  ...vendorLimits({ summary, manifest }),
  ...zoneLimits(summary),
];
