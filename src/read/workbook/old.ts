import { readFile } from 'node:fs/promises';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { Concealed, Container, RawRecord, RawTable } from '../../model/raw-table.ts';
import { recordTable } from '../record-table.ts';
import { Refusal, refusals } from '../refusal.ts';
import { numberText } from './cell-text.ts';
import { openZip } from '../zip.ts';
import { concealed, concealedInOds, ifAny } from './concealed.ts';
import { isPage, withSigns } from './entities.ts';
import { dropHeadings } from './headings.ts';
import { withMerged } from './merged.ts';
import { withBlanks, type SheetRow } from './sheet-rows.ts';
import { Latest } from './latest.ts';
import { sheetRemarks } from './xlsx.ts';

interface Source {
  readonly path: string;
  readonly container: Kind;
}

type Kind = Extract<Container, 'xls' | 'xlsb' | 'ods'>;

/**
 * Makes a table of each sheet of a workbook in an older or other form (.xls, .xlsb, .ods, a web page or XML
 * that calls itself .xls). These are read whole: their rows are few.
 * @throws Refusal where the workbook is protected, damaged or holds no cells.
 */
export const workbookTables = async (file: string, path: string, container: Kind): Promise<RawTable[]> => {
  const source: Source = { path, container };
  const book = await bookOf(source);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const charts = book.SheetNames.filter((name) => book.Sheets[name]?.['!type'] === 'chart');
  const hidesOf = await hiddenBy(source);
  const tables: RawTable[] = [];
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    if (!sheet || charts.includes(name)) continue;
    const records = (): AsyncGenerator<RawRecord[]> => withBlanks(mergedRows(source, name));
    const known = {
      file,
      sheet: name,
      container,
      hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0,
      ...hidesOf(name, sheet),
      remarks: sheetRemarks(is1904, (sheet['!merges'] ?? []).length > 0, tables.length === 0 ? charts : []),
    };
    const table = await recordTable(known, records);
    if (table.head.length > 0) tables.push(table);
  }
  if (tables.length === 0) throw new Refusal(refusals.noSheet);
  return tables;
};

/** What each sheet hides: the library tells it of all forms but .ods. */
const hiddenBy = async ({
  path,
  container,
}: Source): Promise<(name: string, sheet: WorkSheet) => Pick<RawTable, 'concealed'>> => {
  if (container !== 'ods') return (_, sheet) => ifAny(concealedOn(sheet));
  const zip = await openZip(path);
  try {
    const found = await concealedInOds(zip);
    return (name) => ifAny(found.get(name));
  } finally {
    zip.close();
  }
};

/** The hidden rows of a sheet that hold anything, and its hidden columns, as the library tells them. */
const concealedOn = (sheet: WorkSheet): Concealed | undefined => {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const isFilled = (at: number): boolean =>
    (data[at] ?? []).some((cell) => cell?.v !== undefined && cell.v !== null && cell.v !== '');
  const rows = (sheet['!rows'] ?? []).filter((row, at) => row?.hidden === true && isFilled(at)).length;
  const columns = (sheet['!cols'] ?? []).flatMap((column, at): [number, number][] =>
    column?.hidden === true ? [[at, at]] : [],
  );
  return concealed(rows, columns);
};

/** The cells of a book that hold text. */
const cellsOf = (book: WorkBook): CellObject[] =>
  Object.values(book.Sheets)
    .flatMap((sheet) => (sheet['!data'] ?? []) as (CellObject | undefined)[][])
    .flatMap((row) => Array.from(row ?? []))
    .filter((cell) => cell?.t === 's') as CellObject[];

const open = async ({ path, container }: Source): Promise<WorkBook> => {
  const xlsx = await import('xlsx');
  xlsx.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'));
  const bytes = await readFile(path);
  try {
    const book = xlsx.read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      // Without it the library tells no hidden rows of an .xls, and no hidden columns.
      cellStyles: true,
      // A web page has no types: its cells stay the text that they are.
      raw: true,
    });
    if (isPage(bytes)) {
      for (const cell of cellsOf(book)) cell.v = withSigns(String(cell.v));
      for (const sheet of Object.values(book.Sheets))
        dropHeadings(sheet, (column) => xlsx.utils.encode_col(column));
    }
    return book;
  } catch (error) {
    const isProtected = /password|encrypt/i.test(String(error));
    const why = isProtected
      ? refusals.password
      : isPage(bytes)
        ? refusals.page
        : refusals.corrupt(`workbook (.${container})`);
    throw new Refusal(why, { cause: error });
  }
};

async function* sheetRows(source: Source, name: string): AsyncGenerator<readonly SheetRow[]> {
  const book = await bookOf(source);
  const sheet = book.Sheets[name];
  if (sheet) yield rowsOf(sheet, book.Workbook?.WBProps?.date1904 === true);
}

async function* mergedRows(source: Source, name: string): AsyncGenerator<readonly SheetRow[]> {
  const merges = (await bookOf(source)).Sheets[name]?.['!merges'] ?? [];
  const blocks = merges
    .filter(({ s, e }) => e.r > s.r)
    .map(({ s, e }) => ({ column: s.c, from: s.r + 1, to: e.r + 1 }));
  yield* withMerged(sheetRows(source, name), blocks);
}

const latestBook = new Latest<WorkBook>();

const bookOf = (source: Source): Promise<WorkBook> => latestBook.of(source, () => open(source));

const rowsOf = (sheet: WorkSheet, is1904: boolean): SheetRow[] => {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const rows: SheetRow[] = [];
  data.forEach((row, at) => {
    const cells = Array.from(row ?? [], (cell) => (cell ? cellText(cell, is1904) : ''));
    while (cells.at(-1) === '') cells.pop();
    rows.push({ row: at + 1, cells });
  });
  return rows;
};

const errors = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const cellText = ({ t, v, z }: CellObject, is1904: boolean): string => {
  if (v === undefined || v === null) return '';
  if (t === 'n') return numberText(String(v), z === undefined ? null : String(z), is1904);
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  if (t === 'e') return errors.get(Number(v)) ?? '#ERROR';
  return v instanceof Date
    ? v.toISOString().slice(0, 23).replace('T', ' ')
    : String(v).replaceAll(/\r\n?/g, '\n');
};
