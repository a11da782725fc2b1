import { total } from '../model/tally.ts';
import type { FileIntake, TableIntake } from '../model/intake.ts';
import type { Issue } from '../model/issue-facts.ts';
import type { LogRecognition } from '../model/recognition.ts';
import type { Store } from '../store/duckdb.ts';
import { ownerNotStated, type LogSource } from '../model/log-source.ts';
import type { LogSpan } from './manifest.ts';
import { periodIssues } from './period-named.ts';
import { type ReasonsAstray, reasonsAstray } from './reasons-astray.ts';
import { rowsInDoubt } from './rows-in-doubt.ts';
import { winterOffset } from './zone.ts';

/** Most data rows that a worksheet keeps below a header: of .xlsx, of .xls. */
const spreadsheetLimits = [1_048_575, 65_535];
/** Row counts at which released exports were found cut. */
const roundCuts = [1_000_000, 500_000, 250_000, 100_000, 55_000, 50_000, 20_000, 10_000];

/** Writes down for each table what a reader must know of it. */
export const findIssues = async (
  store: Store,
  files: readonly FileIntake[],
  spans: readonly LogSpan[],
): Promise<void> => {
  const constant = new Map(
    (await store.rows<{ source: number; rows: number }>('SELECT source, rows FROM constant_reason')).map(
      ({ source, rows }) => [source, rows],
    ),
  );
  const timeless = new Map(
    (
      await store.rows<{ source: number; n: number }>(
        'SELECT source, count(*) AS n FROM released WHERE searched_at IS NULL GROUP BY source',
      )
    ).map(({ source, n }) => [source, n]),
  );
  const shared = new Map(
    (await store.rows<{ source: number; rows: number }>('SELECT source, rows FROM shared_id')).map(
      ({ source, rows }) => [source, rows],
    ),
  );
  const astray = await reasonsAstray(store);
  const inDoubt = await rowsInDoubt(store, files);
  const hasSeveral = spans.length > 1;
  for (const { facts, tables } of files) {
    for (const intake of tables) {
      const number = intake.log?.source.number ?? -1;
      const span = spans.find(({ source }) => source === number);
      intake.issues.push(
        ...Array.from(doubtsOf(intake), (text): Issue => ({ kind: 'reader_doubt', text })),
        ...Array.from(remarksOf(intake), (text): Issue => ({ kind: 'reader_remark', text })),
        ...notRead(intake, tables),
        ...recognitionIssues(intake),
        ...logIssues(intake),
        ...periodIssues(intake, tables, spans),
        ...rowsIssue('constant_reason', constant.get(number)),
        ...turnedIssue(intake),
        ...astrayIssue(astray.get(number)),
        ...(inDoubt.get(number) ?? []),
        ...rowsIssue('times_unreadable', timeless.get(number)),
        ...rowsIssue('ids_shared', shared.get(number)),
        ...rowsIssue('copies_unknowable', hasSeveral ? span?.unkeyed : 0),
      );
    }
    const read = tables.reduce((sum, { log }) => sum + (log?.loaded.rowsRead ?? 0), 0);
    if (facts.stated_rows !== null && facts.stated_rows !== read) {
      tables
        .find(({ log }) => log !== null)
        ?.issues.push({ kind: 'stated_rows_differ', stated: facts.stated_rows, found: read });
    }
  }
};

/** What reading the table had to tell, now or when its rows were kept in the cache. */
const remarksOf = ({ table, log }: TableIntake): ReadonlySet<string> =>
  new Set([...table.remarks, ...(log?.loaded.remarks ?? [])]);
const doubtsOf = ({ table, log }: TableIntake): ReadonlySet<string> =>
  new Set([...(table.doubts ?? []), ...(log?.loaded.doubts ?? [])]);

/** A table with times in its rows that is taken for nothing, where others of its file are logs. */
const notRead = ({ recognition }: TableIntake, tables: readonly TableIntake[]): Issue[] =>
  recognition.kind === 'unknown' && recognition.hasTimes === true && tables.some(({ log }) => log !== null)
    ? [{ kind: 'table_not_read' }]
    : [];

const rowAt = (page: number | null, row: number): string =>
  page === null ? row.toLocaleString('en-US') : `${row} of page ${page}`;

const turnedIssue = ({ log }: TableIntake): Issue[] => {
  const turned = log?.loaded.turned;
  if (log === null || turned === undefined) return [];
  const from = turned[0]?.turn.reason;
  const under = log.source.recognition.columns.find(({ field }) => field === from)?.label.trim() ?? '';
  const stretches = turned.map(
    ({ first, last, firstPage, lastPage }) => `${rowAt(firstPage, first)} to ${rowAt(lastPage, last)}`,
  );
  return [
    { kind: 'columns_turned', rows: turned.reduce((sum, { rows }) => sum + rows, 0), stretches, under },
  ];
};

const astrayIssue = (found: ReasonsAstray | undefined): Issue[] =>
  found === undefined ? [] : [{ kind: 'reasons_astray', rows: found.rows, first: found.first }];

const rowsIssue = (
  kind: 'constant_reason' | 'times_unreadable' | 'rows_quarantined' | 'ids_shared' | 'copies_unknowable',
  rows: number | undefined,
): Issue[] => (rows === undefined || rows === 0 ? [] : [{ kind, rows }]);

/**
 * Labels and cells of a delimited table each of whose first rows has fewer cells than the header has labels, or more
 * of which nothing is known.
 */
const widthsDiffer = ({ table, recognition }: TableIntake): Issue[] => {
  if (table.delimiter === null || recognition.kind !== 'log' || recognition.headerRow === null) return [];
  const { headerRow, columns } = recognition;
  const labels = columns.findLastIndex(({ label }) => label.trim() !== '') + 1;
  const widths = new Set(
    table.head
      .filter(({ row, cells }) => row > headerRow && cells.length > 1)
      .map(({ cells }) => cells.length),
  );
  const [cells = labels] = widths;
  const isOdd = cells < labels || columns.slice(labels).some(({ use }) => use === 'unknown');
  return widths.size === 1 && isOdd ? [{ kind: 'widths_differ', labels, cells }] : [];
};

/** What a workbook hides and holds all the same. */
const hiddenIssue = ({ table, recognition }: TableIntake): Issue[] => {
  if (recognition.kind !== 'log') return [];
  const { rows, columns } = table.concealed ?? { rows: 0, columns: [] };
  const labels = recognition.columns
    .filter(({ index }) => columns.some(([from, to]) => index >= from && index <= to))
    .map(({ index, label }) => label.trim() || `column ${index + 1}`);
  return table.hidden || rows > 0 || labels.length > 0
    ? [{ kind: 'hidden_in_workbook', sheet: table.hidden, rows, labels }]
    : [];
};

/** A label that was left over of a deleted column. */
const orphanIssue = ({ orphanLabel }: LogRecognition): Issue[] =>
  orphanLabel === undefined
    ? []
    : [
        {
          kind: 'reader_doubt',
          text: `has a label more than columns: that of "${orphanLabel.trim()}", whose column was deleted, as the cells under the others show, was left out`,
        },
      ];

const legendIssues = ({ legend, legendsDiffer }: LogRecognition): Issue[] => [
  ...(legend === undefined
    ? []
    : [{ kind: 'reasons_by_legend', codes: Object.keys(legend.words).length, from: legend.from } as const]),
  ...(legendsDiffer === undefined ? [] : [{ kind: 'legends_differ', from: legendsDiffer } as const]),
];

const recognitionIssues = (intake: TableIntake): Issue[] => {
  const { recognition } = intake;
  if (recognition.kind !== 'log') return [];
  const unknown = recognition.columns.filter(({ use }) => use === 'unknown').map(({ label }) => label);
  const remarks = recognition.columns
    .filter(({ hasRemarks }) => hasRemarks === true)
    .map(({ label }) => label.trim());
  const labels = recognition.columns
    .map(({ label }) => label.trim().toLowerCase())
    .filter((label) => label !== '');
  const duplicates = [...new Set(labels.filter((label, at) => labels.indexOf(label) !== at))];
  return [
    ...hiddenIssue(intake),
    ...widthsDiffer(intake),
    ...(unknown.length === 0 ? [] : [{ kind: 'unknown_columns', labels: unknown } as const]),
    ...(remarks.length === 0 ? [] : [{ kind: 'remarks_not_read', labels: remarks } as const]),
    ...recognition.columns
      .filter(({ isOfRecord }) => isOfRecord === true)
      .map(({ label }): Issue => ({ kind: 'time_of_record', label: label.trim() })),
    ...(duplicates.length === 0 ? [] : [{ kind: 'duplicate_headers', labels: duplicates } as const]),
    ...(recognition.headerRow === null ? [{ kind: 'no_header' } as const] : []),
    ...orphanIssue(recognition),
    ...legendIssues(recognition),
    ...(recognition.confirmed ? [] : [{ kind: 'read_by_synonyms', format: recognition.title } as const]),
  ];
};

const logIssues = ({ log }: TableIntake): Issue[] => {
  if (log === null) return [];
  const { source, loaded } = log;
  const rows = loaded.rowsRead;
  const quarantined = total(loaded.quarantined);
  const hasAgency =
    source.agency !== null ||
    source.recognition.sections !== undefined ||
    source.recognition.columns.some(({ field }) => field === 'agency');
  return [
    ...(spreadsheetLimits.includes(rows) ? [{ kind: 'spreadsheet_limit', rows } as const] : []),
    ...(roundCuts.includes(rows) || (rows >= 1_000_000 && rows % 100_000 === 0)
      ? [{ kind: 'round_row_count', rows } as const]
      : []),
    ...rowsIssue('rows_quarantined', quarantined),
    ...(loaded.dayDoubt === undefined ? [] : [loaded.dayDoubt]),
    ...(hasAgency ? [] : [{ kind: 'agency_unknown' } as const]),
    ...(source.owner.value === ownerNotStated ? [{ kind: 'owner_unknown' } as const] : []),
    ...zoneIssues(source, loaded.rowsZoneAssumed),
  ];
};

/** Times without a zone of their own that were read in an assumed one, or in another than the table states. */
const zoneIssues = ({ timeZone, zoneFrom, recognition }: LogSource, rows: number): Issue[] => {
  if (rows === 0) return [];
  if (zoneFrom === null) return [{ kind: 'zone_assumed', zone: timeZone, rows }];
  const stated = recognition.zone;
  if (stated === null || stated.from === zoneFrom || winterOffset(stated.value) === winterOffset(timeZone))
    return [];
  return [
    {
      kind: 'zone_contradicts',
      stated: stated.value,
      statedIn: stated.from,
      zone: timeZone,
      from: zoneFrom,
      rows,
    },
  ];
};
