import { total } from '../model/tally.ts';
import type { TurnedRows } from '../model/log-source.ts';
import { counted } from '../model/figure-words.ts';
import type { FileIntake, LoadedLog, TableIntake } from '../model/intake.ts';
import type { Issue } from '../model/issue-facts.ts';
import { issueInfo, issueSentence } from '../model/issue.ts';
import type { Manifest, ManifestInput, ManifestTable, RowCounts } from '../model/manifest.ts';
import type { Store } from '../store/duckdb.ts';
import { isoSql } from './times.ts';

/** What the rows of one log came to within the period asked for. */
export interface LogSpan {
  readonly source: number;
  readonly outside: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Of all its rows, within the period and outside. */
  readonly read_first: string | null;
  readonly read_last: string | null;
  /** Rows of the period that bear neither an id nor what else tells that two rows are one search. */
  readonly unkeyed: number;
}

/** The span of each log's rows and how many of them lie outside the period asked for. */
export const logSpans = (store: Store): Promise<LogSpan[]> =>
  store.rows<LogSpan>(`
    SELECT all_rows.source, all_rows.n - coalesce(inside.n, 0) AS outside, first, last, read_first, read_last, coalesce(unkeyed, 0) AS unkeyed
    FROM (
      SELECT source, count(*) AS n, ${isoSql('min(searched_at)')} AS read_first, ${isoSql('max(searched_at)')} AS read_last
      FROM released GROUP BY source
    ) AS all_rows
    LEFT JOIN (
      SELECT source, count(*) AS n, ${isoSql('min(searched_at)')} AS first, ${isoSql('max(searched_at)')} AS last,
        count(*) FILTER (id IS NULL AND (NOT to_second OR searched_at IS NULL OR networks IS NULL OR agency IS NULL)) AS unkeyed
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
  return {
    sheet: table.sheet,
    taken_for: recognition.kind,
    format: recognition.format,
    confirmed: recognition.kind === 'log' ? recognition.confirmed : null,
    encoding: table.encoding,
    delimiter: table.delimiter,
    header_row: recognition.headerRow,
    columns: recognition.columns.map(({ label, use, field, note }) => ({ label, use, field, note })),
    ...(log === null ? noLog : manifestLog(log, spans)),
    reasons: [
      ...recognition.reasons,
      ...mendedReasons(log?.loaded.mended ?? {}),
      ...turnedReasons(log?.loaded.turned ?? []),
    ],
    warnings: intake.issues.map((issue) =>
      warningOf(table.sheet === null ? file : `${file}!${table.sheet}`, issue),
    ),
  };
};

type LogPart = Pick<
  ManifestTable,
  | 'owner'
  | 'owner_from'
  | 'agency'
  | 'log_kind'
  | 'log_kind_from'
  | 'time_zone'
  | 'time_zone_from'
  | 'time_zone_assumed'
  | 'period'
  | 'counts'
  | 'skipped'
  | 'quarantined'
>;

const noLog: LogPart = {
  owner: null,
  owner_from: null,
  agency: null,
  log_kind: 'unknown',
  log_kind_from: null,
  time_zone: null,
  time_zone_from: null,
  time_zone_assumed: false,
  period: { first: null, last: null },
  counts: { rows_read: 0, rows_loaded: 0, rows_outside_period: 0, rows_quarantined: 0, rows_skipped: 0 },
  skipped: {},
  quarantined: {},
};

const manifestLog = ({ source, loaded }: LoadedLog, spans: readonly LogSpan[]): LogPart => {
  const span = spans.find((found) => found.source === source.number);
  const outside = span?.outside ?? 0;
  return {
    owner: source.owner.value,
    owner_from: source.owner.from,
    agency: source.agency?.value ?? null,
    log_kind: source.logKind.value,
    log_kind_from: source.logKind.from,
    time_zone: source.timeZone,
    time_zone_from: source.zoneFrom,
    time_zone_assumed: source.zoneFrom === null && loaded.rowsZoneAssumed > 0,
    period: { first: span?.first ?? null, last: span?.last ?? null },
    counts: {
      rows_read: loaded.rowsRead,
      rows_loaded: loaded.rowsLoaded - outside,
      rows_outside_period: outside,
      rows_quarantined: total(loaded.quarantined),
      rows_skipped: total(loaded.skipped),
    },
    skipped: loaded.skipped,
    quarantined: loaded.quarantined,
  };
};

const turnedReasons = (turned: readonly TurnedRows[]): string[] =>
  turned.map(
    ({ rows }) =>
      `${counted(rows, 'row', 'rows')} read in the vendor's other order of reason, case number and filters`,
  );

const mendedReasons = (mended: Readonly<Record<string, number>>): string[] =>
  Object.entries(mended).map(([what, rows]) => `${counted(rows, 'row', 'rows')} mended: ${what}`);

const warningOf = (name: string, issue: Issue) => ({
  kind: issue.kind,
  text: issueSentence(name, issue),
  what_to_do: issueInfo[issue.kind].whatToDo,
});

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
