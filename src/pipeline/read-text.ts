import { readFile } from 'node:fs/promises';
import { UserError } from '../model/error.ts';

/** Reads a small text file that an option names. */
export const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file} cannot be read; check its name`);
  });
