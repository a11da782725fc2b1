import { traceRow } from '../pipeline.ts';
import { print } from './print.ts';
import { startProgress } from './progress.ts';
import { rowAddress } from './row-reference.ts';
import { readSettings, type Given } from './settings.ts';
import { tracedText } from './traced-text.ts';

/** Runs `explain --row`: reads the file that holds the row as `analyze` does with these options, and follows the row. */
export const runTrace = async (written: string, given: Given): Promise<void> => {
  const { onDisk, ...reference } = rowAddress(written);
  const { options } = await readSettings([onDisk], given);
  const progress = await startProgress(false);
  const row = await traceRow(options, reference, progress.announce).finally(progress.end);
  await print(tracedText(row, Object.keys(given).length > 0));
};
