import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, inventedLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const log = inventedLog(['bolo', 'warrant service', 'welfare check'], 40);
const rowsOnPage = 8;
/** The height of a row, and where the line after the last one of a page is. */
const row = 13.6;
const next = 50 + 2 + 8 + row * (rowsOnPage + 1);

describe('the number of a page, as near to its last row as rows to each other', () => {
  it.each([140, 230, 290])('is no part of a cell of that row: %i points from the left', async (x) => {
    const pages = drawLog(log, { columns: [90, 100, 60, 90, 90], rowsOnPage });
    const sheets = pages.map((content, at) => ({
      content: `${content}\n${drawn(x, next - 4, `Page ${at + 1} of ${pages.length}`)}`,
    }));
    const table = onlyTable(await bench.read(`number-${x}.pdf`, pdfOf(sheets)));
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|'));
    const rows = found.filter((one) => !/^Name\||Page \d/.test(one));
    expect(rows).toEqual(log.slice(1).map((cells) => cells.join('|')));
    expect(found.filter((one) => one.includes('Page '))).toHaveLength(pages.length);
  });
});
