import { stat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/error.ts';
import { placeWords, valueFault } from '../given/fault.ts';
import { summarySchema, type Summary } from '../model/summary.ts';

/** Reads the summary of an earlier report, from the file itself or from the folder that holds it. */
export const earlierSummary = async (place: string): Promise<Summary> => {
  const isFolder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? path.join(place, 'summary.json') : place;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file} cannot be read; give an earlier report folder or its summary.json`);
  });
  const parsed = summarySchema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const fault =
    first === undefined ? '' : ` (${placeWords(first.path) || 'the whole'}: ${valueFault(first)})`;
  throw new UserError(
    `${file} is no summary that this version of the tool wrote${fault}; give the summary.json of an earlier report, ` +
      'or write that report anew from its logs',
  );
};

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `${file} is not whole JSON: it was changed or cut; give an earlier report folder or its summary.json`,
    );
  }
};
