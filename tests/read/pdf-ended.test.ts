import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, fromTop, inventedLog, letterWidth, pdfOf, within, type Cell } from './pdf-draw.ts';

const bench = useBench();
const two = (value: number): string => String(value).padStart(2, '0');
const flat = (some: readonly (readonly string[])[]): string[] => some.map((row) => row.join('|'));
const sheets = (pages: readonly string[]): Buffer => pdfOf(pages.map((content) => ({ content })));

const widthOf = (letter: string): number => 8 * letterWidth(letter);
/** How many letters of a text begin within a width. */
const lettersWithin = (text: string, width: number): number => {
  let right = 0;
  return Array.from(text).filter((letter) => (right += widthOf(letter)) - widthOf(letter) < width).length;
};
/** Numbers and times without the letters of which the edge of the cell hides all, as browsers print them. */
const printed = (cell: Cell): string => {
  const lines = cell.lines.map((line) => {
    let right = 2;
    return /^\d/.test(line)
      ? Array.from(line)
          .filter((letter) => {
            const isShown = right < cell.width;
            right += widthOf(letter);
            return isShown;
          })
          .join('')
      : line;
  });
  return within(cell.x, cell.top, cell.width, cell.height, fromTop({ ...cell, lines }));
};

describe('a sheet whose texts end at the edges of their cells in the file too', () => {
  it('says which cells go on no further in the file than on the page, as a browser prints them', async () => {
    const cells = Array.from({ length: 36 }, (_, at) => [
      'Casey Moore',
      'Dover IL PD',
      at % 3 === 0 ? '25-1' : `25-${100000 + at}-7788`,
      'welfare check',
      `11/${two(1 + (at % 28))}/2025, 09:12:53 AM`,
    ]);
    const labels = ['Name', 'Org Name', 'Case #', 'Reason', 'Search Time'];
    const drawing = { columns: [90, 90, 42, 90, 60], draw: printed };
    const table = onlyTable(await bench.read('ended.pdf', sheets(drawLog([labels, ...cells], drawing))));
    // By the widths of the letters: the dash begins before the edge of its cell, and so does the first digit of the minutes.
    const shown = cells.map(([name = '', agency = '', number = '', reason = '', time = '']) => [
      name,
      agency,
      number.length > 4 ? `${number.slice(0, 10)}…` : number,
      reason,
      `${time.slice(0, 16)}…`,
    ]);
    expect(flat((await recordsOf(table)).map((record) => record.cells))).toEqual(flat([labels, ...shown]));
    expect(table.doubts?.join()).toContain('what followed is lost');
    expect(table.remarks.join()).not.toContain('all of it that the file holds');
  });

  it('says the same of a spreadsheet, which cuts whole columns and draws a letter more than it shows', async () => {
    const reasons = [
      'bolo',
      'homicide investigation',
      'welfare check on a driver',
      'fraud ring with rental cars',
    ];
    const log = inventedLog(reasons, 24);
    const width = 70;
    // The columns beside are wide enough, and begin right at the edge of this one.
    const draw = (cell: Cell): string => {
      const [text = ''] = cell.lines;
      const shown = lettersWithin(text, width - 2);
      const isCut = cell.width === width && shown < text.length;
      const drawing = fromTop({ ...cell, lines: [isCut ? text.slice(0, shown + 1) : text] });
      return isCut ? within(cell.x, 0, width, 700, drawing) : drawing;
    };
    const drawing = { columns: [100, 100, 60, width, 100], draw };
    const table = onlyTable(await bench.read('column.pdf', sheets(drawLog(log, drawing))));
    const wanted = log.map((row) => {
      const reason = row[3] ?? '';
      const shown = lettersWithin(reason, width - 2);
      return row.with(3, shown < reason.length ? `${reason.slice(0, shown + 1).trimEnd()}…` : reason);
    });
    expect(flat((await recordsOf(table)).map(({ cells }) => cells))).toEqual(flat(wanted));
    expect(table.doubts?.join()).toContain('what followed is lost');
  });
});
