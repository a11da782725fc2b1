import { z } from 'zod';
import { logKinds } from './recognition.ts';

const count = z.int().nonnegative();

/** How a released column was used. */
export const columnSchema = z.strictObject({
  label: z.string(),
  use: z.enum(['field', 'ignored', 'unknown']),
  field: z.string().nullable(),
  note: z.string().nullable(),
});

export const rowCountsSchema = z.strictObject({
  rows_read: count,
  rows_loaded: count,
  rows_outside_period: count,
  rows_quarantined: count,
  rows_skipped: count,
});
export type RowCounts = z.infer<typeof rowCountsSchema>;

export const warningSchema = z.strictObject({
  kind: z.string(),
  text: z.string(),
  what_to_do: z.string(),
});

/** One table of an input: what it was taken for and what became of its rows. */
export const tableSchema = z.strictObject({
  sheet: z.string().nullable(),
  taken_for: z.string(),
  format: z.string().nullable(),
  confirmed: z.boolean().nullable(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  header_row: count.nullable(),
  columns: z.array(columnSchema),
  owner: z.string().nullable(),
  /** How the owner is known: --owner, sources file, file name, folder, content. */
  owner_from: z.string().nullable(),
  agency: z.string().nullable(),
  log_kind: z.enum(logKinds),
  log_kind_from: z.string().nullable(),
  time_zone: z.string().nullable(),
  /** How the zone is known: sources file, --time-zone, a label, a layout; null where it was assumed. */
  time_zone_from: z.string().nullable(),
  time_zone_assumed: z.boolean(),
  period: z.strictObject({ first: z.string().nullable(), last: z.string().nullable() }),
  counts: rowCountsSchema,
  /** Rows skipped by kind: blank, repeated_header, footer, masked_row, event, section, day, legend. */
  skipped: z.record(z.string(), count),
  quarantined: z.record(z.string(), count),
  reasons: z.array(z.string()),
  warnings: z.array(warningSchema),
});
export type ManifestTable = z.infer<typeof tableSchema>;

export const inputSchema = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  bytes: count,
  taken_for: z.enum(['log', 'sharing_list', 'copy', 'refused']),
  copy_of: z.string().nullable(),
  refused: z.string().nullable(),
  request_no: z.string().nullable(),
  url: z.string().nullable(),
  produced_on: z.string().nullable(),
  received_on: z.string().nullable(),
  received_from: z.string().nullable(),
  stated_rows: count.nullable(),
  counts: rowCountsSchema,
  tables: z.array(tableSchema),
});
export type ManifestInput = z.infer<typeof inputSchema>;

export const outputSchema = z.strictObject({ name: z.string(), sha256: z.string(), bytes: count });

/** manifest.json: every input, how it was read, and the hash of every output. */
export const manifestSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('alpr-audit'), version: z.string(), rules: z.string() }),
  options: z.record(z.string(), z.unknown()),
  inputs: z.array(inputSchema),
  outputs: z.array(outputSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
