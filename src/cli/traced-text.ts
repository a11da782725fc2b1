import type { NormalizedRow, TracedRow } from '../model/inspected.ts';
import { paragraph } from './print.ts';
import { plain, textTable } from './table.ts';
import { actorWords, purposeWords } from './verdict-words.ts';

/** A report reads more: what is numbered along the run, and what another file adds, may be otherwise there. */
const readAlone = (withOptions: boolean): string =>
  `This file was read alone, ${withOptions ? 'with the options given here' : 'without the options of a report'}. Codes of accounts, plate tokens and search ids that ` +
  'begin with S are numbered within it and are not those of a report. A copy of the search in another file is not ' +
  'seen here; a report may judge the search by its words.';

/** A released row on its way, step by step: its cells, what they were read as, the search, the verdict. */
export const tracedText = (row: TracedRow, withOptions: boolean): string =>
  [
    `${citation(row)}, read as ${row.format}`,
    '',
    ...step(
      '1. The cells as released (plates and accounts left out)',
      textTable(
        ['label', 'field', 'cell'],
        row.cells.map(({ label, field, cell }) => [label.trim(), field ?? '-', cell]),
      ),
    ),
    ...(row.fields === null ? [] : step('2. The row as read', fieldList(row.fields))),
    ...(row.setAside === null ? [] : [`It is not counted: ${row.setAside}.`, '']),
    ...(row.search === null
      ? []
      : step('3. The search that it belongs to', `${fieldList(row.search)}\n${copiesText(row)}`)),
    ...(row.verdict === null ? [] : step('4. The verdict', verdictText(row.verdict))),
    ...(row.search === null ? [] : [paragraph(readAlone(withOptions), ''), '']),
  ].join('\n');

const citation = ({ file, sheet, page, row }: TracedRow['copies'][number]): string =>
  [
    file,
    sheet === null ? '' : `, sheet ${sheet}`,
    page === null ? '' : `, page ${page}`,
    `, row ${row}`,
  ].join('');

const step = (title: string, text: string): readonly string[] => [
  title,
  text.replaceAll(/^(?=.)/gm, '   '),
  '',
];

const fieldList = (fields: NormalizedRow): string =>
  textTable(
    ['field', 'value'],
    Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([field, value]) => [field, plain(String(value))]),
  );

const copiesText = ({ copies }: TracedRow): string =>
  ['it stands in:', ...copies.map((copy) => `  ${citation(copy)}`)].join('\n');

const verdictText = ({
  purpose,
  flagged,
  actor,
  searcher,
  rules,
}: NonNullable<TracedRow['verdict']>): string =>
  [
    `purpose    ${purposeWords[purpose]}`,
    `searcher   ${actorWords[searcher]}`,
    `by or for  ${actorWords[actor]}`,
    `flagged    ${flagged ? 'yes' : 'no'}`,
    `rules      ${rules.length === 0 ? 'none' : rules.join(', ')}`,
  ].join('\n');
