import { listed, rows } from './figure-words.ts';
import type { Issue, IssueKind } from './issue-facts.ts';
import { type IssueWords, timeIssueInfo } from './issue-times.ts';

const quoted = (labels: readonly string[]): string => labels.map((label) => `"${label}"`).join(', ');

/** The words for each kind of issue. */
export const issueInfo: { readonly [Kind in IssueKind]: IssueWords<Kind> } = {
  round_row_count: {
    explanation: (facts) => `holds exactly ${rows(facts.rows)}, a round number at which exports are cut`,
    whatToDo: 'Ask the agency whether the export was cut, and for the rest.',
    loud: true,
  },
  spreadsheet_limit: {
    explanation: (facts) =>
      `holds exactly ${rows(facts.rows)}, the most that a spreadsheet keeps; rows after them are likely lost`,
    whatToDo: 'Ask the agency for the log as CSV, or in several files.',
    loud: true,
  },
  stops_mid_period: {
    explanation: (facts) =>
      `stops at ${facts.last}, before the end of the period that its name states (${facts.stated})`,
    whatToDo: 'Ask the agency whether the export was cut, and for the rest.',
    loud: true,
  },
  file_name_contradicts: {
    explanation: (facts) =>
      `is named for ${facts.named} but its rows are of ${facts.found}; the rows are what counts`,
    whatToDo: 'Ask the agency which period it meant to release.',
    loud: true,
  },
  stated_rows_differ: {
    explanation: (facts) => `holds ${rows(facts.found)} where ${rows(facts.stated)} were stated`,
    whatToDo: 'Ask the agency which number is right.',
    loud: true,
  },
  unknown_columns: {
    explanation: (facts) => `has columns that were not used: ${quoted(facts.labels)}`,
    whatToDo: 'Run `alpr-audit inspect` and give a mapping with --layout where one of them matters.',
    loud: false,
  },
  remarks_not_read: {
    explanation: (facts) => `has words beside its reasons that were not read: ${quoted(facts.labels)}`,
    whatToDo:
      'Look through them for words on immigration or on an agency; to have them judged in place of the reasons, give a mapping with --layout.',
    loud: true,
  },
  duplicate_headers: {
    explanation: (facts) =>
      `has the same label over several columns: ${quoted(facts.labels)}; they were read by position`,
    whatToDo: 'Check the columns with `alpr-audit inspect`.',
    loud: false,
  },
  widths_differ: {
    explanation: (facts) =>
      `has ${facts.labels} labels in its header and ${facts.cells} cells in each row, so that labels may stand over the cells of other columns`,
    whatToDo: 'Check five rows with `alpr-audit inspect` against the file.',
    loud: true,
  },
  hidden_in_workbook: {
    explanation: (facts) =>
      [
        ...(facts.sheet ? ['is a hidden sheet of its workbook'] : []),
        ...(facts.rows > 0 ? [`has ${rows(facts.rows)} hidden`] : []),
        ...(facts.labels.length > 0 ? [`has hidden columns: ${quoted(facts.labels)}`] : []),
      ].join(' and ') +
      '; what does not show on the screen was released all the same, and was read and counted',
    whatToDo: 'Ask the agency whether it was hidden on purpose, or by a filter that was left on.',
    loud: true,
  },
  read_by_synonyms: {
    explanation: (facts) =>
      `was read by synonyms of its labels as ${facts.format}; no released log of this layout was there to confirm it`,
    whatToDo: 'Check five rows with `alpr-audit inspect` against the file.',
    loud: true,
  },
  no_header: {
    explanation: () => 'has no header row; its columns were recognized by the shape of their cells',
    whatToDo: 'Check five rows with `alpr-audit inspect` against the file.',
    loud: true,
  },
  reasons_by_legend: {
    explanation: (facts) =>
      `gives reasons as codes; they were read by the words of ${facts.codes} codes in ${facts.from}`,
    whatToDo: 'Check that the legend is of these codes and of this period.',
    loud: true,
  },
  legends_differ: {
    explanation: ({ from }) =>
      `gives reasons as codes, of which ${listed(from)} say different things; the codes were left as they are`,
    whatToDo: 'Put the legend of this log into its folder, or read the log with that legend alone.',
    loud: true,
  },
  agency_unknown: {
    explanation: () => 'does not say which agency searched',
    whatToDo: 'Give it with --agency or in a sources file.',
    loud: true,
  },
  owner_unknown: {
    explanation: () => 'does not say which agency released it',
    whatToDo: 'Give it with --owner or in a sources file.',
    loud: true,
  },
  named_once: {
    explanation: (facts) =>
      `has the ${facts.what} in ${facts.filled} of ${rows(facts.rows)}, each another one and the first at the top, as where one stands for the ` +
      `rows below it; the others were read as without one`,
    whatToDo:
      'Where it is so, fill the column down in a copy of the file and read that, or ask the agency for the export.',
    loud: true,
  },
  rows_alike: {
    explanation: (facts) =>
      `has ${rows(facts.rows)} that differ from another one in nothing that was read, to the second; only ${quoted(facts.labels)} may tell ` +
      'them apart, and each counts as a search of its own',
    whatToDo:
      'Where one search stands in several rows, as one for each camera or network, ask the agency for one row a search.',
    loud: true,
  },
  constant_reason: {
    explanation: (facts) =>
      `bears one and the same reason in each of its ${rows(facts.rows)}, as a redaction would`,
    whatToDo: 'Ask the agency whether the reasons were replaced.',
    loud: true,
  },
  ...timeIssueInfo,
  columns_turned: {
    explanation: (facts) =>
      `is of exports put together without the second header: the ${rows(facts.rows)} ${listed(facts.stretches)} have their reasons ` +
      `under "${facts.under}", and were read in the vendor's other order of reason, case number and filters`,
    whatToDo:
      'Hold some of these rows against the file; where it is not so, give each export as a file of its own, with its header.',
    loud: true,
  },
  reasons_astray: {
    explanation: (facts) =>
      `has ${rows(facts.rows)} without words for a reason whose case number or filters say what other rows have as reasons, ` +
      `the first at row ${facts.first}: exports with their columns in another order may have been put together, ` +
      'and what they give as reasons was not judged as such',
    whatToDo: 'Look at these rows; where it is so, give each export as a file of its own, with its header.',
    loud: true,
  },
  agencies_exchanged: {
    explanation: (facts) =>
      `has ${rows(facts.rows)} whose agencies are accounts, and whose accounts are agencies, of other rows, the first at ` +
      `row ${facts.first}: exports with their columns in another order may have been put together; the agency of these ` +
      'rows counts as not stated, so that nobody is named as one',
    whatToDo: 'Look at these rows; where it is so, give each export as a file of its own, with its header.',
    loud: true,
  },
  rows_quarantined: {
    explanation: (facts) => `has ${rows(facts.rows)} that could not be read as searches`,
    whatToDo: 'A report has them in private/quarantine.csv, each with why.',
    loud: true,
  },
  times_unreadable: {
    explanation: (facts) => `has ${rows(facts.rows)} whose time could not be read`,
    whatToDo: 'They count in the totals, whatever period is asked for, and stand in no month.',
    loud: true,
  },
  ids_shared: {
    explanation: (facts) =>
      `bears search ids that are given to rows of different times; in ${rows(facts.rows)} they were left out of account`,
    whatToDo: 'Ask the agency for the search ids, if the column holds something else or was masked.',
    loud: true,
  },
  copies_unknowable: {
    explanation: (facts) =>
      `has ${rows(facts.rows)} without a search id and without an agency, a time to the second or a number of networks; ` +
      'each counts as a search of its own, also where other rows or files hold it again',
    whatToDo:
      'Ask the agency for the export as the vendor makes it, or take the file away where others hold its searches.',
    loud: true,
  },
  table_not_read: {
    explanation: () =>
      'has times in its rows and stands beside a log, but was not recognized as one: none of its rows is counted',
    whatToDo:
      'See with `alpr-audit inspect` what it holds; where it is a log, give its columns with --layout, or ask for the export as CSV.',
    loud: true,
  },
  reader_doubt: { explanation: (facts) => facts.text, whatToDo: '', loud: true },
  reader_remark: { explanation: (facts) => facts.text, whatToDo: '', loud: false },
};

/** The sentence for an issue of a file, beginning with the file's name. */
export const issueSentence = (file: string, issue: Issue): string => {
  const words = issueInfo[issue.kind] as IssueWords<IssueKind>;
  return `${file} ${words.explanation(issue)}.`;
};
