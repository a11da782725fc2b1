import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { FlaggedSearch } from '../model/flagged-search.ts';
import { clean } from './clean.ts';
import { stableZip } from './docx/stable-zip.ts';
import { flaggedCell, flaggedColumns, needsGuard } from './flagged-columns.ts';
import { number } from './words.ts';

/** Characters that a spreadsheet keeps in one cell. */
const cellLength = 32_767;
const guardedWidth = 16;

const shown = (cell: string): string => {
  const text = clean(cell);
  return text.length > cellLength ? `${text.slice(0, cellLength - 1)}…` : text;
};

const row = (search: FlaggedSearch): Row => {
  const guarded: string[] = [];
  const cells = flaggedColumns.map(({ key }) => {
    const cell = flaggedCell(search, key);
    if (typeof cell !== 'string') return cell;
    if (!needsGuard(cell)) return shown(cell);
    guarded.push(key);
    return shown(`'${cell}`);
  });
  return [...cells, guarded.join(' ') || null];
};

/** `A`, `Z`, `AA`: the letters of a column from its position, from 0. */
const letters = (position: number): string =>
  (position >= 26 ? letters(Math.floor(position / 26) - 1) : '') + String.fromCodePoint(65 + (position % 26));

/**
 * flagged.xlsx: the lines of flagged.csv as a workbook with a frozen header, filters and column widths. Every
 * text is a text cell, never a formula. Of `total` lines that are more than are given the last row says where the rest is: `rest`.
 * The same content gives the same bytes.
 */
export const flaggedXlsx = async (
  flagged: readonly FlaggedSearch[],
  total = flagged.length,
  rest = 'flagged.csv',
): Promise<Uint8Array> => {
  const names = [...flaggedColumns.map((column) => column.key), 'guarded'];
  const kept = flagged.map(row);
  const left = total - kept.length;
  const data: Row[] = [
    names.map((value) => ({ value, fontWeight: 'bold', backgroundColor: '#E6ECF2' })),
    ...kept,
    ...(left > 0 ? [[`${number(left)} more: ${rest}`]] : []),
  ];
  const columns = [...flaggedColumns.map(({ width }) => ({ width })), { width: guardedWidth }];
  const file = await writeExcelFile(data, { sheet: 'flagged', columns, stickyRowsCount: 1 }).toBuffer();
  const filter = `<autoFilter ref="A1:${letters(names.length - 1)}${kept.length + 1}"/>`;
  // The library writes no filter; its element follows the rows at once.
  return stableZip(file, (name, xml) =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(name) ? xml.replace('</sheetData>', `</sheetData>${filter}`) : xml,
  );
};
