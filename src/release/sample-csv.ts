import { stringify } from 'csv-stringify/sync';
import { planWords, type Sample, type SampleLine } from '../judge/index.ts';
import type { SampleAnswer } from '../model/sample.ts';
import { clean } from '../report/clean.ts';
import { needsGuard } from '../report/flagged-columns.ts';

const shown = [
  'agency',
  'account',
  'on_behalf_of',
  'offense',
  'reason',
  'case_number',
  'text_prompt',
] as const satisfies readonly (keyof SampleLine)[];

const header: readonly string[] = ['sample_id', 'seed', ...shown, 'answer', 'guarded'];

/**
 * private/sample.csv: a line for each text drawn, to be answered by a person; neither verdict nor stratum stands
 * in it. A cell that a spreadsheet would take for a formula gets an apostrophe, and `guarded` names its field.
 * Answers that came back already stand in it again.
 */
export const sampleCsv = (sample: Sample, answers: ReadonlyMap<string, SampleAnswer>): string => {
  const records = sample.lines.map((line) => {
    const cells = shown.map((field) => clean(line[field] ?? ''));
    return [
      line.id,
      planWords(sample),
      ...cells.map((cell) => (needsGuard(cell) ? `'${cell}` : cell)),
      answers.get(line.id) ?? '',
      shown.filter((_, at) => needsGuard(cells[at] ?? '')).join(' '),
    ];
  });
  return stringify([header, ...records], { record_delimiter: '\r\n' });
};

/** What private/README.txt says of sample.csv. */
export const sampleNotice = `
sample.csv: searches drawn at random, those with the same words as one line. Read each line by itself, without
the report beside it, and write into its column "answer": is this search by ICE or CBP, or for immigration
enforcement? yes, no, or unsure. Account and case number are those of the first search drawn; accounts.csv has the
name behind a coded account. Leave the other columns as they are, save the file as CSV, and give it back with
--checked FILE, with the same logs and options: the report then says how often the flags were right, and how much
was missed at most.
`;
