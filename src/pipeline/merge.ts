import { localDayStart } from '../analyze/local-day.ts';
import { reportZone } from '../analyze/zone.ts';
import type { FileIntake } from '../model/intake.ts';
import { reconcile } from '../reconcile/index.ts';
import type { Run } from './begin.ts';

/** Makes one search out of its copies; gives the zone in which the report counts. */
export const mergeCopies = async ({ store, options }: Run, files: readonly FileIntake[]): Promise<string> => {
  const logs = files.flatMap(({ tables }) => tables.flatMap(({ log }) => log ?? []));
  const zone = options.reportZone ?? reportZone(logs.map(({ source }) => source.ownerState));
  await reconcile(
    store,
    {
      first: options.since === null ? null : await localDayStart(store, options.since, zone, 0),
      past: options.until === null ? null : await localDayStart(store, options.until, zone, 1),
    },
    { nameAccounts: options.nameAccounts, platesKeyed: options.plateKey !== null },
  );
  return zone;
};
