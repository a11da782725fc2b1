import { sameText } from '../model/same-text.ts';
import os from 'node:os';
import { aligner, inPlaces, withTextsWhole } from '../formats/index.ts';
import { UserError } from '../model/error.ts';
import type { Announce } from '../model/event.ts';
import type { NormalizedRow, TracedRow } from '../model/inspected.ts';
import type { TableIntake } from '../model/intake.ts';
import type { Field } from '../model/field.ts';
import { type LogSource, turnedFields } from '../model/log-source.ts';
import type { AnalyzeOptions } from '../model/options.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { AlignedRow } from '../model/recognition.ts';
import type { Actor, Purpose } from '../model/verdict.ts';
import { withoutPlates } from '../normalize/plates-in-labels.ts';
import { recordsBesideHeader } from '../normalize/load/records-beside-header.ts';
import { maskedCells } from '../normalize/load/staged-cells.ts';
import { openRun, type Run } from './begin.ts';
import { normalizedRows } from './inspect.ts';
import { judgeSearches } from './judge.ts';
import { loadLogs } from './load.ts';
import { mergeCopies } from './merge.ts';
import { belowHeader } from '../model/record-place.ts';

/** A released row as `--row` names it: `FILE[!SHEET or #PAGE]:ROW`. */
export interface RowReference {
  /** Name of the input in the manifest: of a zip's member `a.zip/b.csv`. */
  readonly file: string;
  readonly sheet: string | null;
  readonly page: number | null;
  readonly row: number;
}

/**
 * Shows a released row on its way. The file (`options.paths`) is read as `analyze` reads it.
 * @throws UserError where the file has no such row.
 */
export const traceRow = async (
  options: AnalyzeOptions,
  reference: RowReference,
  announce: Announce,
): Promise<TracedRow> => {
  const run = await openRun(options, announce, os.tmpdir());
  try {
    const files = await loadLogs(run);
    await mergeCopies(run, files);
    await judgeSearches(run, files);
    for (const { tables } of files) {
      for (const table of tables) {
        const found = await findRow(table, reference);
        if (found !== null && table.log !== null) return await trace(run, table, table.log.source, found);
      }
    }
    throw new UserError(
      `${options.paths.join(', ')} has no row ${reference.row}${reference.sheet === null ? '' : ` on sheet ${withoutPlates(reference.sheet)}`}; see its rows with alpr-audit inspect`,
    );
  } finally {
    await run.end();
  }
};

/** A released row, and how it is read below the rows before it; null where it is no record of the log. */
interface FoundRow {
  readonly record: RawRecord;
  readonly aligned: AlignedRow | null;
}

const findRow = async (intake: TableIntake, reference: RowReference): Promise<FoundRow | null> => {
  const { log, table } = intake;
  if (log === null || table.file !== reference.file || !isSheet(table, reference.sheet)) return null;
  return (await rowOfLog(table, log.source, reference)) ?? (await otherRow(table, log.source, reference));
};

/** Whether a user names this sheet, as documents show it or as the file has it; no workbook has two that differ by case alone. */
const isSheet = ({ sheet, sheetInFile }: RawTable, asked: string | null): boolean =>
  asked === null || [sheet, sheetInFile].some((name) => name && sameText(name) === sameText(asked));

const isAt =
  ({ page, row }: RowReference) =>
  (record: RawRecord): boolean =>
    record.row === row && (page === null || record.page === page);

/** A row among the records of the log: the header above it, and the rows before it, say in which order its cells stand. */
const rowOfLog = async (
  table: RawTable,
  source: LogSource,
  reference: RowReference,
): Promise<FoundRow | null> => {
  const isIt = isAt(reference);
  const isOwn = table.ownRecords?.() ?? (() => true);
  const align = aligner(source.recognition);
  for await (const record of recordsBesideHeader(withTextsWhole(table, source.recognition), source)) {
    const aligned = align(record);
    if (isOwn(record) && isIt(record)) return { record, aligned };
  }
  return null;
};

/** A row in or above the header, a blank one at the end, or the rest of a text that begins in a row before it. */
const otherRow = async (
  table: RawTable,
  { recognition }: LogSource,
  reference: RowReference,
): Promise<FoundRow | null> => {
  const isIt = isAt(reference);
  let isWhole = false;
  for await (const records of withTextsWhole(table, recognition)()) isWhole ||= records.some(isIt);
  const isOwn = table.ownRecords?.() ?? (() => true);
  for await (const records of table.records()) {
    const record = records.filter(isOwn).find(isIt);
    if (record !== undefined)
      return { record: isWhole ? record : { ...record, damage: goesOn }, aligned: null };
  }
  return null;
};

const goesOn = 'it is the rest of a text that begins in a row before it, with which it was read';

const trace = async (
  run: Run,
  intake: TableIntake,
  source: LogSource,
  { record, aligned }: FoundRow,
): Promise<TracedRow> => {
  const readAs = aligned === null || aligned.kind === 'skipped' ? undefined : aligned.readAs;
  const columns = readAs ?? inPlaces(source.recognition.columns);
  const page = record.page === null ? 'page IS NULL' : `page = ${record.page}`;
  const here = `loaded_row.source = ${source.number} AND row_number = ${record.row} AND ${page}`;
  const [fields] = await normalizedRows(run.store, here);
  const [search] = await run.store.rows<{
    search_id: string;
    purpose: Purpose;
    flagged: boolean;
    actor: Actor;
    searcher: Actor;
    rules: string[];
    leader: number;
    released_rows: number;
    reason: string | null;
  }>(`
    SELECT search_id, purpose, flagged, actor, searcher, rules, judged.leader, released_rows, judged.reason
    FROM judged JOIN loaded_row ON loaded_row.leader = judged.leader WHERE ${here}`);
  const copies = await run.store.rows<TracedRow['copies'][number]>(`
    SELECT source.file, source.sheet, page, row_number AS row
    FROM loaded_row JOIN source ON source.number = loaded_row.source
    WHERE leader = ${search?.leader ?? -1} ORDER BY rid`);
  return {
    file: source.file,
    sheet: source.sheet,
    page: record.page,
    row: record.row,
    format: source.recognition.title,
    cells: maskedCells(record, source, readAs).map((cell, at) => {
      const column = columns[at] ?? null;
      return {
        label: column?.label ?? '',
        field:
          readAs === undefined ? fieldOf(intake, record, column?.field ?? null) : (column?.field ?? null),
        cell:
          column?.field === 'agency' && cell.trim() !== '' && isExchanged(intake, fields)
            ? '[account]'
            : cell,
      };
    }),
    setAside: search === undefined ? whyNot(source, record, aligned) : null,
    fields: fields ?? null,
    search:
      search === undefined
        ? null
        : { search_id: search.search_id, reason: search.reason, rows: search.released_rows },
    copies,
    verdict:
      search === undefined
        ? null
        : {
            purpose: search.purpose,
            flagged: search.flagged,
            actor: search.actor,
            searcher: search.searcher,
            rules: search.rules,
          },
  };
};

/** Whether the agency of a row was left out since accounts stand there. */
const isExchanged = ({ issues }: TableIntake, fields: NormalizedRow | undefined): boolean =>
  fields?.['agency'] === null && issues.some(({ kind }) => kind === 'agencies_exchanged');

/** What a column's cell was read as: of a row in the vendor's other order that is not what the header says. */
const fieldOf = ({ log }: TableIntake, { row, page }: RawRecord, headed: Field | null): Field | null => {
  const isFrom = (otherPage: number | null, other: number): boolean =>
    page === otherPage ? row >= other : (page ?? 0) > (otherPage ?? 0);
  const isTo = (otherPage: number | null, other: number): boolean =>
    page === otherPage ? row <= other : (page ?? 0) < (otherPage ?? 0);
  const turned = log?.loaded.turned?.find(
    ({ first, firstPage, last, lastPage }) => isFrom(firstPage, first) && isTo(lastPage, last),
  );
  if (turned === undefined) return headed;
  return turnedFields.find((field) => turned.turn[field] === headed) ?? headed;
};

const whyNot = (source: LogSource, record: RawRecord, aligned: AlignedRow | null): string => {
  if (belowHeader(source.recognition, record) <= 0) return 'it stands in or above the header';
  if (record.damage !== undefined) return record.damage;
  const read = aligned ?? aligner(source.recognition)(record);
  return read.kind === 'search' ? 'it lies outside the period' : read.why;
};
