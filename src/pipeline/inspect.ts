import os from 'node:os';
import { findIssues } from '../analyze/issues.ts';
import { logSpans, manifestInputs } from '../analyze/manifest.ts';
import { layoutFor } from '../formats/index.ts';
import type { Announce } from '../model/event.ts';
import type { InspectedInput, NormalizedRow } from '../model/inspected.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import { reconcile } from '../reconcile/index.ts';
import type { Store } from '../store/duckdb.ts';
import { openRun } from './begin.ts';
import { loadInputs } from './load.ts';

const shownRows = 5;

/** Says of each input what it was taken for, which column is which field, and how its first rows are read. */
export const inspectPaths = async (
  options: AnalyzeOptions,
  announce: Announce,
): Promise<InspectedInput[]> => {
  const run = await openRun(options, announce, os.tmpdir());
  try {
    const files = await loadInputs(run);
    await reconcile(
      run.store,
      { first: null, past: null },
      { nameAccounts: options.nameAccounts, platesKeyed: false },
    );
    const spans = await logSpans(run.store);
    await findIssues(run.store, files, spans);
    const inputs = manifestInputs(files, spans);
    const inspected: InspectedInput[] = [];
    for (const [at, intake] of files.entries()) {
      const tables = [];
      for (const table of intake.tables) {
        tables.push({
          intake: table,
          rows:
            table.log === null ? [] : await normalizedRows(run.store, `source = ${table.log.source.number}`),
          layout: table.recognition.kind === 'unknown' ? layoutFor(table.table) : null,
        });
      }
      const input = inputs[at];
      if (input !== undefined) inspected.push({ intake, input, tables });
    }
    return inspected;
  } finally {
    await run.end();
  }
};

/** The first rows that a condition on `loaded_row` finds, as they are counted: plates and accounts as codes. */
export const normalizedRows = (store: Store, where: string): Promise<NormalizedRow[]> =>
  store.rows<NormalizedRow>(`
    SELECT row_number AS row, page, coalesce(id_text, CAST(id AS VARCHAR)) AS id, CAST(searched_at AS VARCHAR) AS searched_at,
      agency.name AS agency, account.shown AS account, plate_number.shown AS plate, reason, offense_type, case_number,
      on_behalf_of, networks, devices, CAST(frame_start AS VARCHAR) AS frame_start, CAST(frame_end AS VARCHAR) AS frame_end,
      filters, search_type, text_prompt, moderation
    FROM loaded_row
    LEFT JOIN agency ON agency.released = loaded_row.agency
    LEFT JOIN account ON account.name = loaded_row.account AND account.agency_number IS NOT DISTINCT FROM agency.key_number
    LEFT JOIN plate_number ON plate_number.plate = loaded_row.plate
    WHERE ${where} ORDER BY rid LIMIT ${shownRows}`);
