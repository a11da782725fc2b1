import { UserError } from '../model/error.ts';
import { textFields, type SearchText, type Verdict } from '../model/verdict.ts';

/** Keys beside those of the contract say nothing to the judge; a line that bears some is judged all the same. */
const known: ReadonlySet<string> = new Set(['id', ...textFields]);

export interface Answer {
  readonly verdict: Verdict;
  /** Keys of the line that were not read. */
  readonly unread: readonly string[];
}

/** The verdict on one JSON line. `number` is the line's, from 1, for the error. */
export const judgeLine = (line: string, number: number, judge: (search: SearchText) => Verdict): Answer => {
  const value = parseLine(line, number);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(`line ${number} is no JSON object such as {"reason": "stolen vehicle"}`);
  const entries = Object.entries(value);
  const read = entries.filter(([key]) => known.has(key));
  const fault = read.find(([key, given]) => !isGiven(key, given));
  if (fault !== undefined) throw new UserError(`line ${number}: "${fault[0]}" is neither a text nor null`);
  return {
    verdict: judge(Object.fromEntries(read)),
    unread: entries.flatMap(([key]) => (known.has(key) ? [] : [key])),
  };
};

const isGiven = (key: string, value: unknown): boolean =>
  value === null || typeof value === 'string' || (key === 'id' && typeof value === 'number');

/** The line itself is not quoted: a reason may hold a plate. */
const parseLine = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`line ${number} is not JSON; plain reasons, one a line, are read with --text`);
  }
};
