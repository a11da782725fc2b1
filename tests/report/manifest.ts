import type { Manifest } from '../../src/model/manifest.ts';
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
