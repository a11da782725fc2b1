import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, fromTop, inventedLog, pdfOf, switchedOff } from './pdf-draw.ts';

const bench = useBench();

const log = inventedLog(['bolo', 'burglary', 'welfare check'], 24);
const columns = [90, 110, 70, 160, 110];

describe('a printed log with a layer that is switched off', () => {
  it('is read without what stands there, which is told of', async () => {
    const draw = drawLog(log, {
      columns,
      draw: (cell) => `${switchedOff(fromTop({ ...cell, lines: ['draft'] }))} ${fromTop(cell)}`,
    });
    const table = onlyTable(await bench.read('layers.pdf', pdfOf(draw.map((content) => ({ content })))));
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|'));
    expect(found).toEqual(log.map((row) => row.join('|')));
    expect(table.remarks.join(' ')).toContain('layers that are switched off');
  });

  it('goes on right behind a text that is not shown', async () => {
    const draw = drawLog(log, {
      columns,
      draw: (cell) =>
        fromTop(cell).replaceAll(
          /\(([^)]*)\) Tj/g,
          (_, text: string) => `${switchedOff('(i) Tj')} (${text}) Tj`,
        ),
    });
    const table = onlyTable(await bench.read('behind.pdf', pdfOf(draw.map((content) => ({ content })))));
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|'));
    expect(found).toEqual(log.map((row) => row.join('|')));
  });
});
