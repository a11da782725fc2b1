import type { Concealed, RawRecord, RawTable } from '../../model/raw-table.ts';
import { recordTable } from '../record-table.ts';
import { Refusal, refusals } from '../refusal.ts';
import { openZip, type Zip } from '../zip.ts';
import { ConcealedInXml, ifAny } from './concealed.ts';
import { Latest } from './latest.ts';
import { type MergedBlock, withMerged } from './merged.ts';
import { columnOf, sheetRows, withBlanks } from './sheet-rows.ts';
import type { TextPool } from './text-pool.ts';
import { sharedStrings, workbookParts, type SheetPart, type WorkbookParts } from './xlsx-parts.ts';

/**
 * Makes a table of each sheet of an .xlsx or .xlsm. Sheets are streamed, so that one of 1,048,576 rows needs no
 * more memory than its shared strings.
 * @throws Refusal where the workbook is damaged or holds no cells.
 */
export const xlsxTables = async (file: string, path: string): Promise<RawTable[]> => {
  try {
    return await sheetTables(file, path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(refusals.corrupt('workbook (.xlsx)'), { cause: error });
  }
};

const sheetTables = async (file: string, path: string): Promise<RawTable[]> => {
  const { parts, merged, concealed } = await lookInto(path);
  const tables: RawTable[] = [];
  for (const sheet of parts.sheets) {
    const blocks = merged.get(sheet.part);
    const records = (): AsyncGenerator<RawRecord[]> => sheetRecords(path, parts, sheet, blocks ?? []);
    const known = {
      file,
      sheet: sheet.name,
      container: 'xlsx' as const,
      hidden: sheet.hidden,
      ...ifAny(concealed.get(sheet.part)),
      remarks: sheetRemarks(parts.is1904, blocks !== undefined, tables.length === 0 ? parts.charts : []),
    };
    const table = await recordTable(known, records);
    if (table.head.length > 0) tables.push(table);
  }
  if (tables.length === 0) throw new Refusal(refusals.noSheet);
  return tables;
};

/** What a person should know of how a sheet was read. */
export const sheetRemarks = (is1904: boolean, isMerged: boolean, charts: readonly string[]): string[] => [
  ...(is1904 ? ['has dates that count from 1904'] : []),
  ...(isMerged
    ? ['has merged cells: their text stands in each of their rows, in the first column alone']
    : []),
  ...charts.map((name) => `the sheet '${name}' is a chart and was not read`),
];

type MergedBlocks = ReadonlyMap<string, readonly MergedBlock[]>;

interface Looked {
  readonly parts: WorkbookParts;
  readonly merged: MergedBlocks;
  readonly concealed: ReadonlyMap<string, Concealed>;
}

const lookInto = async (path: string): Promise<Looked> => {
  const zip = await openZip(path);
  try {
    const parts = await workbookParts(zip);
    const merged = new Map<string, readonly MergedBlock[]>();
    const concealed = new Map<string, Concealed>();
    for (const { part } of parts.sheets) {
      const hides = new ConcealedInXml();
      const blocks = await mergedBlocks(zip, part, hides);
      if (blocks) merged.set(part, blocks);
      const found = hides.found();
      if (found) concealed.set(part, found);
    }
    return { parts, merged, concealed };
  } finally {
    zip.close();
  }
};

const mergedCell = /mergeCell [^>]{0,40}?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g;

/**
 * Merged cells are listed behind all rows: a plain search of the bytes finds them sooner than a parser. Gives those
 * over several rows; null where no cells are merged at all. What is hidden is counted on the same way.
 */
const mergedBlocks = async (zip: Zip, part: string, hides: ConcealedInXml): Promise<MergedBlock[] | null> => {
  const found = new Map<string, MergedBlock>();
  let any = false;
  let end = '';
  for await (const chunk of (await zip.stream(part)) as AsyncIterable<Buffer>) {
    hides.add(chunk);
    if (
      end.includes('mergeCell') ||
      chunk.includes('mergeCell') ||
      `${end}${chunk.toString('latin1', 0, 10)}`.includes('mergeCell')
    ) {
      for (const [, column = '', from = '', to = ''] of `${end}${chunk.toString('latin1')}`.matchAll(
        mergedCell,
      )) {
        any = true;
        if (from !== to)
          found.set(`${column}${from}`, { column: columnOf(column), from: Number(from), to: Number(to) });
      }
    }
    end = chunk.toString('latin1', Math.max(0, chunk.length - 80));
  }
  return any ? [...found.values()] : null;
};

async function* sheetRecords(
  path: string,
  parts: WorkbookParts,
  sheet: SheetPart,
  blocks: readonly MergedBlock[],
): AsyncGenerator<RawRecord[]> {
  const zip = await openZip(path);
  try {
    const strings = await latestStrings.of(parts, () => sharedStrings(zip, parts.strings));
    yield* withBlanks(withMerged(sheetRows(zip, sheet.part, { ...parts, strings }), blocks));
  } finally {
    zip.close();
  }
}

const latestStrings = new Latest<TextPool>();
