import type { z } from 'zod';
import { UserError } from '../model/error.ts';
import type { UserYaml } from './yaml.ts';

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a block of "name: value" lines',
  record: 'a block of "name: value" lines',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** Where a value stands in a file of a user's, in words: `add, entry 2, tier`; empty for the whole. */
export const placeWords = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : String(step))).join(', ');

/**
 * What is wrong with a value, in plain words that name the mend. `names` are those that may stand where an
 * unknown one stands.
 */
export const valueFault = (issue: z.core.$ZodIssue, names: readonly string[] = []): string => {
  if (issue.code === 'unrecognized_keys') {
    const allowed = names.length > 0 ? `; the names are ${names.join(', ')}` : '';
    return `"${issue.keys[0] ?? ''}" is not known here${allowed}`;
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return 'is missing';
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `must be ${typeWords[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid'))
    return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return 'is empty';
  return issue.message;
};

/**
 * The UserError for the first thing in a YAML file that is not as it must be. `namesAt` gives the names that may stand so
 * many steps below the top.
 */
export const shapeFault = (
  [issue]: readonly z.core.$ZodIssue[],
  at: UserYaml['at'],
  namesAt: (depth: number) => readonly string[],
): UserError => {
  if (issue === undefined) return new UserError(`${at([])} is not as it must be`);
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const place = placeWords(issue.path);
  const fault = valueFault(issue, namesAt(issue.path.length));
  return new UserError(`${at(path)}: ${place === '' ? '' : `${place}: `}${fault}`);
};
