import { createHash } from 'node:crypto';
import { drawSample, matchAnswers, parseChecked, sampleOutcome, type Sample } from '../judge/index.ts';
import { UserError } from '../model/error.ts';
import type { FileIntake } from '../model/intake.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { SampleAnswer } from '../model/sample.ts';
import type { Summary } from '../model/summary.ts';
import type { Run } from './begin.ts';
import { readText } from './read-text.ts';

/** A sample, the answers that came back (none before `--checked`), and what they say. */
export interface CheckedDraw {
  readonly sample: Sample;
  readonly answers: ReadonlyMap<string, SampleAnswer>;
  readonly outcome: NonNullable<Summary['sample']>;
}

/** Draws the sample that was asked for, or again the one whose answers came back; null where there is none. */
export const sampleOf = async (run: Run, files: readonly FileIntake[]): Promise<CheckedDraw | null> => {
  const { checked, sample: size, seed } = run.options;
  if (checked !== null) return checkedDraw(run, checked);
  if (size === null) return null;
  const sample = await drawSample(run.store, { seed: seed ?? seedOf(files), size });
  const answers = new Map<string, SampleAnswer>();
  return { sample, answers, outcome: sampleOutcome(sample, answers) };
};

const checkedDraw = async ({ store, options, announce }: Run, file: string): Promise<CheckedDraw> => {
  const checked = parseChecked(file, await readText(file));
  assertAgrees(file, 'sample', options, checked.size);
  assertAgrees(file, 'seed', options, checked.seed);
  const sample = await drawSample(store, checked);
  const answers = matchAnswers(sample, checked);
  const blank = sample.lines.length - answers.size;
  if (blank > 0) {
    const text = `${file} leaves ${blank} of the ${sample.lines.length} lines drawn without an answer; the shares are of the others`;
    announce({ kind: 'warning', text });
  }
  return { sample, answers, outcome: sampleOutcome(sample, answers) };
};

/** The file says how its sample was drawn; an option beside it may only say the same. */
const assertAgrees = (
  file: string,
  name: 'sample' | 'seed',
  options: AnalyzeOptions,
  drawn: number | string,
): void => {
  const given = options[name];
  if (given !== null && given !== drawn)
    throw new UserError(
      `${file} was drawn with --${name} ${drawn}; leave --${name} out or say the same: "${given}"`,
    );
};

/** The same for the same files, in whatever order they are given. */
const seedOf = (files: readonly FileIntake[]): string => {
  const hashes = new Set(files.map(({ file }) => file.sha256));
  return createHash('sha256')
    .update([...hashes].sort().join(' '))
    .digest('hex')
    .slice(0, 12);
};
