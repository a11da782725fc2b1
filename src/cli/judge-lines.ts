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
  const fault = read.find(([, given]) => !isGiven(given));
  if (fault !== undefined)
    throw new UserError(`line ${number}: "${fault[0]}" is neither a text nor a number nor null`);
  return {
    verdict: judge(
      Object.fromEntries(read.map(([key, given]) => [key, key === 'id' ? given : asText(given)])),
    ),
    unread: entries.flatMap(([key]) => (known.has(key) ? [] : [key])),
  };
};

const isGiven = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** What writes JSON takes a case number or a code of all digits for a number. */
const asText = (given: unknown): unknown => (typeof given === 'number' ? String(given) : given);

/** The line itself is not quoted: a reason may hold a plate. */
const parseLine = (line: string, number: number): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(`line ${number} is not JSON; plain reasons, one a line, are read with --text`);
  }
};
