import { parse } from 'csv-parse/sync';
import { UserError } from '../model/error.ts';
import { csvFault, delimiterOf, eachOnce } from '../given/csv.ts';
import { sampleAnswers, type SampleAnswer } from '../model/sample.ts';
import type { Sample, SamplePlan } from './sample.ts';

/** A filled-in sample.csv: the draw it was made by, and the answers by line; null where there is none yet. */
export interface CheckedSample extends SamplePlan {
  readonly file: string;
  readonly answers: readonly {
    readonly id: string;
    readonly answer: SampleAnswer | null;
    readonly line: number;
  }[];
}

/** How a line of sample.csv names its draw; the words keep a spreadsheet from reading it as a number or a day. */
export const planWords = ({ seed, size }: SamplePlan): string => `${seed} (${size} drawn)`;

const planOf = (words: string): SamplePlan | null => {
  const [, seed, size] = /^(\S+) \((\d{1,9}) drawn\)$/.exec(words) ?? [];
  return seed === undefined || size === undefined || Number(size) < 1 ? null : { seed, size: Number(size) };
};

const records = (file: string, text: string) => {
  try {
    return parse(text, {
      bom: true,
      columns: (names: string[]) =>
        eachOnce(
          file,
          names.map((name) => name.trim().toLowerCase()),
        ),
      delimiter: delimiterOf(text),
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      info: true,
    }) as unknown as { record: Record<string, string | undefined>; info: { lines: number } }[];
  } catch (error) {
    throw error instanceof UserError ? error : csvFault(file, error);
  }
};

/**
 * Reads a filled-in copy of private/sample.csv; answers in any case, `sample_id`, `seed` and `answer` alone.
 * @throws UserError naming file and line for a line without name or seed, another seed than the first line's, a
 * name that stands twice, or an answer that is none of yes, no, unsure and blank.
 */
export const parseChecked = (file: string, text: string): CheckedSample => {
  const found = records(file, text);
  const [first] = found;
  if (first === undefined || !['sample_id', 'seed', 'answer'].every((name) => name in first.record))
    throw new UserError(
      `${file} lacks the columns sample_id, seed and answer, or any line: give a filled-in copy of private/sample.csv`,
    );
  const words = first.record['seed'] ?? '';
  const plan = planOf(words);
  const lineOf = new Map<string, number>();
  const answers = found.map(({ record, info: { lines: line } }) => {
    const fault = (what: string): UserError => new UserError(`${file}, line ${line}: ${what}`);
    const { sample_id: id = '', seed = '', answer = '' } = record;
    if (plan === null) throw fault(`the seed is not as private/sample.csv has it: "${seed}"`);
    if (seed !== words) throw fault(`the seed differs from that of the first line: "${seed}"`);
    if (id === '') throw fault('the sample_id is missing');
    const before = lineOf.get(id);
    if (before !== undefined) throw fault(`the sample_id stands on line ${before} already: "${id}"`);
    lineOf.set(id, line);
    return { id, answer: answerOf(answer, fault), line };
  });
  return { file, ...(plan as SamplePlan), answers };
};

const answerOf = (written: string, fault: (what: string) => UserError): SampleAnswer | null => {
  const answer = written.toLowerCase();
  if (answer === '') return null;
  const known = sampleAnswers.find((one) => one === answer);
  if (known === undefined)
    throw fault(`the answer must be ${sampleAnswers.join(', ')} or blank: "${written}"`);
  return known;
};

/**
 * The answers by line of a sample that was drawn again; lines without an answer are left out.
 * @throws UserError naming file and line for a line that was not drawn.
 */
export const matchAnswers = (sample: Sample, checked: CheckedSample): ReadonlyMap<string, SampleAnswer> => {
  const drawn = new Set(sample.lines.map(({ id }) => id));
  const stray = checked.answers.find(({ id }) => !drawn.has(id));
  if (stray !== undefined)
    throw new UserError(
      `${checked.file}, line ${stray.line}: these logs do not give this line; run with the logs, options, rules ` +
        `and version that the sample was drawn with: "${stray.id}"`,
    );
  return new Map(
    checked.answers.flatMap(({ id, answer }) => (answer === null ? [] : [[id, answer] as const])),
  );
};
