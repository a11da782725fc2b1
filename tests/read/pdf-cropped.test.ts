import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, inventedLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const log = inventedLog(['bolo', 'warrant service', 'welfare check', 'stolen']);
const columns = [90, 100, 60, 90, 90];

/** Pages of which no more than so much is shown, from the left; the places of the file's parts are found again. */
const cropped = (width: number): Buffer => {
  const whole = pdfOf(drawLog(log, { columns }).map((content) => ({ content })));
  const text = whole.toString('latin1').replaceAll('/Type/Page/', `/CropBox[0 0 ${width} 792]/Type/Page/`);
  return Buffer.from(text, 'latin1');
};

describe('a page that was cropped and still holds the columns beyond its edge', () => {
  it('gives none of them, and that is said', async () => {
    const table = onlyTable(await bench.read('cropped.pdf', cropped(373)));
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|'));
    expect(found).toEqual(log.map((row) => row.slice(0, 4).join('|')));
    expect(table.remarks.join(' ')).toContain('outside of what its pages show');
  });

  it('gives no letter beyond the edge of a text that it cuts', async () => {
    const table = onlyTable(await bench.read('cut.pdf', cropped(295)));
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|')).join('\n');
    expect(found).toContain('AQX1001');
    expect(found).not.toMatch(/warrant|welfare|stolen|11\//);
  });

  it('is not said of a page that shows all', async () => {
    const table = onlyTable(await bench.read('all.pdf', cropped(612)));
    expect((await recordsOf(table)).map(({ cells }) => cells)).toEqual(log);
    expect(table.remarks.join(' ')).not.toContain('outside');
  });
});
