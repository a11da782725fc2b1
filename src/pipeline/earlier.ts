import { stat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../model/error.ts';
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
  const parsed = summarySchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new UserError(
      `${file} is no summary of this version of the tool: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`,
    );
  }
  return parsed.data;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
