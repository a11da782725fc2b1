import { UserError } from '../model/error.ts';
import { stateCodes } from '../model/options.ts';
import { columns } from './columns.ts';
import { alsoAsked, recordsLaws } from './states.ts';

export interface RequestOptions {
  /** The agency asked; a place to fill in where null. */
  readonly agency: string | null;
  /** First and last day asked for (ISO dates); places to fill in where null. */
  readonly since: string | null;
  readonly until: string | null;
}

const width = 78;

/** Breaks a paragraph into lines of a letter; lines after the first stand under the first word. */
function wrapped(paragraph: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width - indent.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${indent}`);
}

const item = (mark: string, text: string): string => `${mark} ${wrapped(text, ' '.repeat(mark.length + 1))}`;

const records = [
  'The log of searches made by your own users in each automated license plate reader (ALPR) system that you use, whoever runs it (in Flock Safety: the Organization Audit; in Vigilant or Motorola: the audit of all transactions and of viewed query records).',
  'The log of searches by any agency, federal ones included, that reached your cameras or your data (in Flock Safety: the Network Audit).',
  'Each list of agencies and networks that you share ALPR data with or receive it from, as of today and, where kept, as of each earlier date (in Flock Safety: Shared Networks; in Vigilant: the Data Sharing Report).',
];

const formats = [
  'As CSV files straight from the system’s own export, one for each kind of log and calendar month; else as .xlsx. Please send no PDF or print, and no file that was opened and saved in a spreadsheet program: it cuts a log after 1,048,576 rows and changes numbers and dates.',
  'With the header row, every column of the export and every row, in the export’s order.',
  'With a note of the number of rows of each file, the day of the export, and the time zone of its times.',
];

const withholding = [
  'Please mask single cells and leave their row, their column and the search’s id in place, so that what is withheld can be told from what was never recorded. Please name the exemption for each column with masked cells.',
  'The reason is what shows the purpose of a search. If a reason names a person, please mask the name and leave the rest.',
  'Plates may be masked. A user’s name may be replaced by a code, if it is the same code throughout.',
];

function opening(state: string | null): string {
  const law = state === null ? undefined : recordsLaws[state];
  return law === undefined
    ? 'Under the public records law that applies to your agency, I request copies of the following records.'
    : `Under the ${law.name} (${law.cite}), I request copies of the following records.`;
}

/**
 * The text of a records request that asks for the logs, columns, formats and periods that a report needs, to
 * be filled in at its [brackets] and sent by the user.
 *
 * @param state two-letter code of the agency's state; its law is named where it is known. Null: no law is named.
 * @throws UserError where the code is no state's.
 */
export function requestText(state: string | null, { agency, since, until }: RequestOptions): string {
  if (state !== null && !stateCodes.includes(state))
    throw new UserError(`--state is not the two-letter code of a state: ${state}`);
  const also = state === null ? undefined : alsoAsked[state];
  const period = `The period is ${since ?? '[first day]'} to ${until ?? '[last day]'}, both days included; whole calendar months where your system exports months.`;
  return [
    `[your name and address]\n[date]`,
    wrapped(`To the records officer of ${agency ?? '[agency]'}`),
    'Public records request: searches of automated license plate readers',
    wrapped(opening(state)),
    'RECORDS',
    ...records.map((text, i) => item(`${i + 1}.`, text)),
    wrapped(period),
    ...(also === undefined ? [] : [wrapped(also)]),
    'COLUMNS',
    wrapped('Please include every column that the system exports. Among them are:'),
    columns.map(({ name, labels }) => item('-', `${name} (${labels})`)).join('\n'),
    'FORMAT',
    ...formats.map((text, i) => item(`${i + 1}.`, text)),
    'WITHHOLDING',
    ...withholding.map((text, i) => item(`${i + 1}.`, text)),
    'COSTS AND DELIVERY',
    wrapped(
      'Please send the files by e-mail or a download link. If there will be a fee, please tell me the amount and what it is for before you begin. If part of this can be released sooner, please do not hold it back for the rest. If you deny any part, please cite the provision for each.',
    ),
    '[signature]',
  ].join('\n\n');
}
