import type { Manifest, ManifestTable } from '../../src/model/manifest.ts';
import type { Summary } from '../../src/model/summary.ts';

/** The one file of the invented logs. */
export const file = 'alder-creek/network-audit-2025.csv';

/** The manifest of an invented log in one file, with the rows of its summary. */
export const inventedManifest = ({ tool, inputs }: Summary): Manifest => ({
  tool,
  options: { paths: [file], timeZone: null, force: false },
  inputs: [
    {
      name: file,
      sha256: 'a'.repeat(64),
      bytes: inputs.rows_read * 180,
      taken_for: 'log',
      copy_of: null,
      refused: null,
      request_no: 'R-2025-0114',
      url: 'https://records.example.org/request/114',
      produced_on: '2025-07-08',
      received_on: '2025-07-10',
      received_from: 'City Clerk',
      stated_rows: null,
      counts: {
        rows_read: inputs.rows_read,
        rows_loaded: inputs.rows_loaded,
        rows_outside_period: inputs.rows_outside_period,
        rows_quarantined: inputs.rows_quarantined,
        rows_skipped: inputs.rows_skipped,
      },
      tables: [],
    },
  ],
  outputs: [],
});

/** One table of a log as the manifest tells of it. */
export const table: ManifestTable = {
  sheet: null,
  taken_for: 'log',
  format: 'flock-audit',
  confirmed: true,
  encoding: 'UTF-8',
  delimiter: ',',
  header_row: 1,
  columns: [],
  owner: 'Alder Creek PD',
  owner_from: 'file name',
  agency: null,
  log_kind: 'network',
  log_kind_from: 'file name',
  time_zone: 'UTC',
  time_zone_from: null,
  time_zone_assumed: false,
  period: { first: null, last: null },
  counts: { rows_read: 0, rows_loaded: 0, rows_outside_period: 0, rows_quarantined: 0, rows_skipped: 0 },
  skipped: {},
  quarantined: {},
  reasons: [],
  warnings: [],
};
