import { total } from '../../model/tally.ts';
import { fields, type Field } from '../../model/field.ts';
import type { LoadedTable, LogSource } from '../../model/log-source.ts';
import type { AlignedRow } from '../../model/recognition.ts';
import type { RawRecord } from '../../model/raw-table.ts';
import { Batch } from '../../store/batch.ts';
import { literal, type Store } from '../../store/duckdb.ts';
import { dayDoubtOf } from '../times/day-doubts.ts';
import { dayFirstColumns, hasDateSql, monthFirstSql, withDayFirst } from '../times/day-first.ts';
import { ownIdsPattern } from '../id-cell.ts';
import type { LoadOptions } from './load-options.ts';
import { recordsBesideHeader } from './records-beside-header.ts';
import { cellsHash, maskedCells, stagedCells } from './staged-cells.ts';
import { turnStaged } from './turn-staged.ts';
import { areAskedByPersons } from '../person-cell.ts';
import { releasedSelect, shortTable } from './released.ts';
import { cellsOfTable, frameSpellingOfTable, spellingOfTable, type LogTable } from './scan-groups.ts';
import { withZoneBelow } from '../zone-below.ts';
import { framePartSql, type FrameSpelling } from '../times/time-frame.ts';
import { spelledSql, type TimeSpelling } from '../times/time-spelling.ts';

/**
 * The thorough way: each record is aligned by itself. Searches go through a staging table into `released`,
 * their plates tokens before they land; records that could not be read go to `quarantine`.
 * @param further Fields that the table's header does not name, and a second one between its rows does.
 */
export const loadRecords = async (
  store: Store,
  log: LogTable,
  options: LoadOptions,
  further: ReadonlySet<Field> = new Set(),
): Promise<LoadedTable> => {
  const { table, source } = log;
  const align = options.align(source.recognition);
  const asStaged = { ...options, ownIds: ownIdsPattern(cellsOfTable(table, source, 'id')) };
  const mapped = mappedFields(source, further);
  const unforeseen = new Set<Field>();
  const staging = new Batch(store, 'staging', [
    'row',
    'page',
    'cells_hash',
    ...mapped,
    'plate_text',
    'mended',
  ]);
  const quarantine = new Batch(store, 'quarantine_staging', ['row', 'page', 'why', 'raw']);
  await staging.create();
  await quarantine.create();
  const tally = newTally();
  const zones = new Set<string>();
  const isOwn = table.ownRecords?.() ?? (() => true);
  for await (const record of recordsBesideHeader(options.joined(table, source.recognition), source)) {
    const aligned = asMended(align(record), record);
    if (!isOwn(record)) continue;
    const where = [String(record.row), record.page === null ? null : String(record.page)];
    tally.add(aligned);
    if (aligned.kind !== 'search') addZone(zones, options.zoneOfLine(record.cells));
    if (aligned.kind === 'search') {
      if (aligned.mended !== null) addUnforeseen(unforeseen, aligned.cells, mapped);
      staging.add([
        ...where,
        cellsHash(record),
        ...stagedCells(aligned.cells, mapped, asStaged),
        aligned.mended,
      ]);
    } else if (aligned.kind === 'quarantined') {
      quarantine.add([...where, aligned.why, JSON.stringify(maskedCells(record, source, aligned.readAs))]);
    }
  }
  staging.close();
  quarantine.close();
  // A table has few headers: it is read once more with the fields of them all.
  if (unforeseen.size > 0) return loadRecords(store, log, options, new Set([...further, ...unforeseen]));
  const dayFirst = await dayFirstColumns(store, 'staging', mapped);
  const dayDoubt = await dayDoubtOf(store, 'staging', mapped);
  const daysTurned = await rowsTurned(store, dayFirst);
  const turned = await turnStaged(store, source, tally.lastHeader());
  const counts = tally.counts();
  const staged = { mapped, dayFirst, rows: counts.rowsLoaded };
  const zoneBelow = onlyZone(zones);
  const zoned = withZoneBelow(source, zoneBelow.zoneBelow);
  const rowsZoneAssumed = await moveStaged(store, { table, source: zoned }, staged, options);
  return {
    way: 'records',
    rowBase: null,
    ...counts,
    mended: daysTurned === 0 ? counts.mended : { ...counts.mended, [withDayFirst]: daysTurned },
    ...(turned.length === 0 ? {} : { turned }),
    ...(dayDoubt === null ? {} : { dayDoubt }),
    ...zoneBelow,
    rowsZoneAssumed,
  };
};

const mappedFields = (source: LogSource, further: ReadonlySet<Field>): readonly Field[] =>
  fields.filter(
    (field) =>
      further.has(field) ||
      source.recognition.columns.some((use) => use.field === field) ||
      (field === 'agency' && source.recognition.sections !== undefined) ||
      (field === 'user' && source.recognition.accounts !== undefined),
  );

const addUnforeseen = (
  found: Set<Field>,
  cells: Partial<Record<Field, string>>,
  mapped: readonly Field[],
): void => {
  for (const field of Object.keys(cells) as Field[])
    if (!mapped.includes(field) && cells[field] !== '') found.add(field);
};

const addZone = (zones: Set<string>, zone: string | null): void => {
  if (zone !== null) zones.add(zone);
};

/** Lines that state different zones state none. */
const onlyZone = (zones: ReadonlySet<string>): Pick<LoadedTable, 'zoneBelow'> =>
  zones.size === 1 ? { zoneBelow: [...zones].join('') } : {};

/** The row with what was mended of its record said first. */
const asMended = (row: AlignedRow, { mended }: RawRecord): AlignedRow =>
  mended === undefined || row.kind !== 'search'
    ? row
    : { ...row, mended: row.mended === null ? mended : `${mended}; ${row.mended}` };

/** How many staged rows have a date whose day stands before its month. */
const rowsTurned = async (store: Store, dayFirst: ReadonlySet<Field>): Promise<number> =>
  dayFirst.size === 0
    ? 0
    : store.value<number>(`SELECT count(*) FROM staging WHERE ${[...dayFirst].map(hasDateSql).join(' OR ')}`);

interface Staged {
  readonly mapped: readonly Field[];
  readonly dayFirst: ReadonlySet<Field>;
  readonly rows: number;
}

const moveStaged = async (
  store: Store,
  { table, source }: Pick<LogTable, 'table' | 'source'>,
  { mapped, dayFirst, rows }: Staged,
  options: LoadOptions,
): Promise<number> => {
  const has = (field: Field): boolean => mapped.includes(field);
  const cell = (field: Field): string | null => {
    if (!has(field)) return null;
    // Where a second header alone names a column of agencies, the rows of the first are of the log's own.
    if (field === 'agency' && source.agency !== null)
      return `coalesce(staging.agency, ${literal(source.agency.value)})`;
    return dayFirst.has(field) ? monthFirstSql(`staging.${field}`) : `staging.${field}`;
  };
  const spelling = spellingOfTable(table, source);
  const frames = frameSpellingOfTable(table, source);
  const select = releasedSelect({
    relation: 'staging',
    source: String(source.number),
    agency: source.agency === null ? 'CAST(NULL AS VARCHAR)' : literal(source.agency.value),
    cell,
    row: 'CAST(staging.row AS BIGINT)',
    page: 'CAST(staging.page AS INTEGER)',
    cellsHash: 'CAST(staging.cells_hash AS UBIGINT)',
    plateText: 'staging.plate_text',
    plateIsToken: true,
    plateKey: options.plateKey,
    timeZone: source.timeZone,
    isAskedByPersons: areAskedByPersons(source.recognition.columns),
    isShort: rows < shortTable,
    spelling: spelling !== null && (await isThroughout(store, spelling, ['staging.time'])) ? spelling : null,
    frameSpelling:
      frames !== null && (await isThroughout(store, frames.spelling, frameCells(frames, has)))
        ? frames
        : null,
  });
  const before = await store.value<number>('SELECT count(*) FROM released');
  await store.asWritten(() => store.run(`INSERT INTO released BY NAME ${select}`));
  await store.run(`
    INSERT INTO quarantine
      SELECT ${source.number}, CAST(row AS BIGINT), CAST(page AS INTEGER), why, raw FROM quarantine_staging;
    DROP TABLE staging;
    DROP TABLE quarantine_staging;`);
  return store.value<number>(
    `SELECT count(*) FILTER (NOT zone_stated AND searched_at IS NOT NULL) FROM released WHERE rowid >= ${before}`,
  );
};

/** Whether every staged cell that bears a time has the spelling of the first rows; else any is tried. */
const isThroughout = async (
  store: Store,
  spelling: TimeSpelling,
  cells: readonly string[],
): Promise<boolean> => {
  const other = cells.map((cell) => `(${cell} NOT IN ('', '***') AND ${spelledSql(cell, spelling)} IS NULL)`);
  if (other.length === 0) return true;
  return (await store.value<number>(`SELECT count(*) FROM staging WHERE ${other.join(' OR ')}`)) === 0;
};

/** The staged ends of time frames, as SQL. */
const frameCells = (frames: FrameSpelling, has: (field: Field) => boolean): string[] => [
  ...(has('frame')
    ? [framePartSql('staging.frame', frames, 1), framePartSql('staging.frame', frames, 2)]
    : []),
  ...(['frame_start', 'frame_end'] as const).filter(has).map((field) => `staging.${field}`),
];

interface Counts {
  readonly skipped: Record<string, number>;
  readonly quarantined: Record<string, number>;
  readonly mended: Record<string, number>;
}

const increase = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

const newTally = () => {
  const counts: Counts = { skipped: {}, quarantined: {}, mended: {} };
  let searches = 0;
  /** After how many searches the last header between rows stood. */
  let lastHeader = -1;
  return {
    lastHeader: (): number => lastHeader,
    add: (aligned: AlignedRow): void => {
      if (aligned.kind !== 'search') {
        increase(counts[aligned.kind], aligned.why);
        if (aligned.why === 'repeated_header') lastHeader = searches;
      } else {
        searches += 1;
        if (aligned.mended !== null) increase(counts.mended, aligned.mended);
      }
    },
    counts: () => ({
      ...counts,
      rowsRead: searches + total(counts.skipped) + total(counts.quarantined),
      rowsLoaded: searches,
    }),
  };
};
