import { rows } from './figure-words.ts';
import type { Issue, IssueKind } from './issue-facts.ts';

type Facts<Kind extends IssueKind> = Extract<Issue, { kind: Kind }>;

export interface IssueWords<Kind extends IssueKind> {
  readonly explanation: (facts: Facts<Kind>) => string;
  readonly whatToDo: string;
  /** Loud issues stand in every document, the terminal and the summary's caveats. */
  readonly loud: boolean;
}

type TimeIssue =
  | 'zone_assumed'
  | 'zone_contradicts'
  | 'days_as_in_sister'
  | 'day_order_unshown'
  | 'day_orders_mixed'
  | 'days_parted'
  | 'half_of_day_unshown'
  | 'days_alone'
  | 'time_of_record';

/** The words for what may be odd about the times of a log. */
export const timeIssueInfo: { readonly [Kind in TimeIssue]: IssueWords<Kind> } = {
  zone_assumed: {
    explanation: (facts) =>
      `writes times without a zone in ${rows(facts.rows)}; they were read as ${facts.zone}`,
    whatToDo: 'Give the zone with --time-zone or in a sources file.',
    loud: true,
  },
  zone_contradicts: {
    explanation: (facts) =>
      `writes times without a zone in ${rows(facts.rows)}; ${facts.statedIn} says ${facts.stated}, ` +
      `and they were read as ${facts.zone}, as the ${facts.from === '--time-zone' ? 'option --time-zone' : facts.from} says`,
    whatToDo: 'Leave the zone out to have the one that the file states, or ask the agency which is right.',
    loud: true,
  },
  days_as_in_sister: {
    explanation: (facts) =>
      `has no number above 12 in the dates of its ${rows(facts.rows)}; they were read with the day first, ` +
      `as ${facts.sister} of the same layout shows`,
    whatToDo: 'Ask the agency which number is the day, if this is in doubt.',
    loud: true,
  },
  day_order_unshown: {
    explanation: (facts) =>
      `has no number above 12 in the dates of its ${rows(facts.rows)}, so that they do not show which number is the day; ` +
      'they were read with the month first',
    whatToDo: 'Ask the agency which number is the day.',
    loud: true,
  },
  day_orders_mixed: {
    explanation: (facts) =>
      `has dates with the month first (${rows(facts.monthFirst)}) and dates with the day first (${rows(facts.dayFirst)}); ` +
      `${rows(facts.open)} without a number above 12 show neither, were read with the month first, and may be of another month`,
    whatToDo: 'Ask the agency for the rows of each export as a file of its own.',
    loud: true,
  },
  days_parted: {
    explanation: (facts) =>
      `writes the dates without a number above 12 (${rows(facts.open)}) in another way than those with one (${rows(facts.sure)}), ` +
      'as a spreadsheet leaves them that took days for months: in the former, day and month may stand exchanged',
    whatToDo: 'Ask the agency for the export as the vendor makes it, not opened in a spreadsheet.',
    loud: true,
  },
  half_of_day_unshown: {
    explanation: (facts) =>
      `has no hour but 1 to 12 in ${rows(facts.rows)}, and nothing that says AM or PM; those of the afternoon were read as of the morning`,
    whatToDo: 'Ask the agency for the times with AM and PM; until then use no hours of this log.',
    loud: true,
  },
  days_alone: {
    explanation: (facts) => `gives the day alone, without a time of day, in ${rows(facts.rows)}`,
    whatToDo: 'They stand at midnight in what is counted by hour: use no hours of this log.',
    loud: true,
  },
  time_of_record: {
    explanation: (facts) =>
      `has no time of search but "${facts.label}", which may say when somebody changed or printed a record; it was read as the time`,
    whatToDo:
      'Ask the agency when each search was made; until then use no period, month or hour of this log.',
    loud: true,
  },
};
