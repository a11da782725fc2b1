import { traceRow } from '../pipeline.ts';
import { print } from './print.ts';
import { startProgress } from './progress.ts';
import { rowAddress } from './row-reference.ts';
import { readSettings } from './settings.ts';
import { tracedText } from './traced-text.ts';

/** Runs `explain --row`: reads the file that holds the row as `analyze` does, and follows the row. */
export const runTrace = async (written: string, rules: string | undefined): Promise<void> => {
  const { onDisk, ...reference } = rowAddress(written);
  const { options } = await readSettings([onDisk], rules === undefined ? {} : { rules });
  const progress = await startProgress(false);
  await print(tracedText(await traceRow(options, reference, progress.announce).finally(progress.end)));
};
