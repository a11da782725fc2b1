import type { FileIntake, TableIntake } from '../model/intake.ts';
import { issueInfo, issueSentence, type Issue } from '../model/issue.ts';
import type { Manifest, ManifestInput, ManifestTable, RowCounts } from '../model/manifest.ts';
import type { Store } from '../store/duckdb.ts';
import { isoSql } from './times.ts';

/** What the rows of one log came to within the period asked for. */
export interface LogSpan {
  readonly source: number;
  readonly outside: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The span of each log's rows and how many of them lie outside the period asked for. */
export const logSpans = (store: Store): Promise<LogSpan[]> =>
  store.rows<LogSpan>(`
    SELECT all_rows.source, all_rows.n - coalesce(inside.n, 0) AS outside, first, last
    FROM (SELECT source, count(*) AS n FROM released GROUP BY source) AS all_rows
    LEFT JOIN (
      SELECT source, count(*) AS n, ${isoSql('min(searched_at)')} AS first, ${isoSql('max(searched_at)')} AS last
      FROM kept GROUP BY source
    ) AS inside ON inside.source = all_rows.source`);

/** The inputs of the manifest: each file, each table of it, and what became of its rows. */
export const manifestInputs = (files: readonly FileIntake[], spans: readonly LogSpan[]): ManifestInput[] =>
  files.map(({ file, facts, refused, tables }) => {
    const read = tables.map((table) => manifestTable(file.file, table, spans));
    return {
      name: file.file,
      sha256: file.sha256,
      bytes: file.bytes,
      taken_for: takenFor(file.copyOf, tables),
      copy_of: file.copyOf,
      refused,
      request_no: facts.request_no,
      url: facts.url,
      produced_on: facts.produced_on,
      received_on: facts.received_on,
      received_from: facts.received_from,
      stated_rows: facts.stated_rows,
      counts: sumCounts(read.map(({ counts }) => counts)),
      tables: read,
    };
  });

const takenFor = (copyOf: string | null, tables: readonly TableIntake[]): ManifestInput['taken_for'] => {
  if (copyOf !== null) return 'copy';
  if (tables.some(({ log }) => log !== null)) return 'log';
  return tables.some(({ listed }) => listed !== null) ? 'sharing_list' : 'refused';
};

const manifestTable = (file: string, intake: TableIntake, spans: readonly LogSpan[]): ManifestTable => {
  const { table, recognition, log } = intake;
  const span = spans.find(({ source }) => source === log?.source.number);
  const skipped = log?.loaded.skipped ?? {};
  const quarantined = log?.loaded.quarantined ?? {};
  const outside = span?.outside ?? 0;
  return {
    sheet: table.sheet,
    taken_for: recognition.kind,
    format: recognition.format,
    confirmed: recognition.kind === 'log' ? recognition.confirmed : null,
    encoding: table.encoding,
    delimiter: table.delimiter,
    header_row: recognition.headerRow,
    columns: recognition.columns.map(({ label, use, field, note }) => ({ label, use, field, note })),
    owner: log?.source.owner.value ?? null,
    owner_from: log?.source.owner.from ?? null,
    agency: log?.source.agency?.value ?? null,
    log_kind: log?.source.logKind.value ?? 'unknown',
    log_kind_from: log?.source.logKind.from ?? null,
    time_zone: log?.source.timeZone ?? null,
    time_zone_assumed: log !== null && log.source.zoneAssumed && log.loaded.rowsZoneAssumed > 0,
    period: { first: span?.first ?? null, last: span?.last ?? null },
    counts: {
      rows_read: log?.loaded.rowsRead ?? 0,
      rows_loaded: (log?.loaded.rowsLoaded ?? 0) - outside,
      rows_outside_period: outside,
      rows_quarantined: total(quarantined),
      rows_skipped: total(skipped),
    },
    skipped,
    quarantined,
    reasons: [...recognition.reasons, ...mendedReasons(log?.loaded.mended ?? {})],
    warnings: intake.issues.map((issue) =>
      warningOf(table.sheet === null ? file : `${file}!${table.sheet}`, issue),
    ),
  };
};

const mendedReasons = (mended: Readonly<Record<string, number>>): string[] =>
  Object.entries(mended).map(([what, rows]) => `${rows.toLocaleString('en-US')} rows mended: ${what}`);

const warningOf = (name: string, issue: Issue) => ({
  kind: issue.kind,
  text: issueSentence(name, issue),
  what_to_do: issueInfo[issue.kind].whatToDo,
});

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Adds up row counts of tables or of files. */
export const sumCounts = (all: readonly RowCounts[]): RowCounts => {
  const sum = (key: keyof RowCounts) => all.reduce((running, counts) => running + counts[key], 0);
  return {
    rows_read: sum('rows_read'),
    rows_loaded: sum('rows_loaded'),
    rows_outside_period: sum('rows_outside_period'),
    rows_quarantined: sum('rows_quarantined'),
    rows_skipped: sum('rows_skipped'),
  };
};

/** The manifest before its outputs stand. */
export const manifestOf = (
  tool: Manifest['tool'],
  options: Readonly<Record<string, unknown>>,
  inputs: readonly ManifestInput[],
): Manifest => ({ tool, options: { ...options }, inputs: [...inputs], outputs: [] });
