import { UserError } from '../model/error.ts';
import { rewriteReport } from '../pipeline.ts';
import { print } from './print.ts';
import { startProgress } from './progress.ts';
import { readSettings } from './settings.ts';

/** What `report` is given on the command line. */
export interface ReportOptions {
  readonly from?: string;
  readonly only?: string;
  readonly force?: true;
  readonly quiet?: true;
}

/** Runs `report --from DIR`. */
export const runReport = async ({ from, ...given }: ReportOptions): Promise<void> => {
  if (from === undefined)
    throw new UserError('no report folder is named; write: alpr-audit report --from reports/demo');
  const { options, quiet } = await readSettings([], given);
  const progress = await startProgress(quiet);
  const { only, force } = options;
  const { out, seconds } = await rewriteReport({ from, only, force }, progress.announce).finally(
    progress.end,
  );
  if (!quiet) await print(`The documents in ${out} were written again (done in ${seconds.toFixed(1)} s).\n`);
};
