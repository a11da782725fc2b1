import { z } from 'zod';
import { UserError } from '../model/error.ts';
import { searchTextSchema, type SearchText, type Verdict } from '../model/verdict.ts';

/** Keys beside those of the contract say nothing to the judge; a line that bears some is judged all the same. */
const lineSchema = z.object(searchTextSchema.shape);
const known = new Set(Object.keys(searchTextSchema.shape));

export interface Answer {
  readonly verdict: Verdict;
  /** Keys of the line that were not read. */
  readonly unread: readonly string[];
}

/** The verdict on one JSON line. `number` is the line's, from 1, for the error. */
export const judgeLine = (line: string, number: number, judge: (search: SearchText) => Verdict): Answer => {
  const value = parseLine(line, number);
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.path[0];
    throw new UserError(
      name === undefined
        ? `line ${number} is no JSON object such as {"reason": "stolen vehicle"}`
        : `line ${number}: "${String(name)}" is neither a text nor null`,
    );
  }
  return {
    verdict: judge(parsed.data),
    unread: Object.keys(value as object).filter((key) => !known.has(key)),
  };
};

/** The line itself is not quoted: a reason may hold a plate. */
const parseLine = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`line ${number} is not JSON; plain reasons, one a line, are read with --text`);
  }
};
