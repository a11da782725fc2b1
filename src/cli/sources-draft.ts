import { stringify } from 'csv-stringify/sync';
import type { InspectedInput } from '../model/inspected.ts';
import type { ManifestInput } from '../model/manifest.ts';
import { sourceEntrySchema } from '../model/options.ts';

/**
 * A sources file to fill in: one row for each input that holds a log or a list, with what its name and its
 * rows already say.
 */
export const sourcesDraft = (inputs: readonly InspectedInput[]): string =>
  stringify(
    inputs
      .map(({ input }) => input)
      .filter(({ taken_for }) => taken_for === 'log' || taken_for === 'sharing_list')
      .map(known),
    { header: true, columns: Object.keys(sourceEntrySchema.shape) },
  );

const known = (input: ManifestInput): Readonly<Record<string, string | null>> => {
  const [log] = input.tables.filter(({ taken_for }) => taken_for === 'log');
  return {
    path: input.name,
    agency: log?.agency ?? null,
    owner: log?.owner_from === 'nothing' ? null : (log?.owner ?? null),
    log_kind: log && log.log_kind !== 'unknown' ? log.log_kind : null,
    request_no: input.request_no,
    url: input.url,
    produced_on: input.produced_on,
    received_on: input.received_on,
    received_from: input.received_from,
    stated_rows: input.stated_rows === null ? null : String(input.stated_rows),
  };
};
