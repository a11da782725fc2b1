import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, drawn, inventedLog, pdfOf, type Cell } from './pdf-draw.ts';

const bench = useBench();

const flat = (some: readonly (readonly string[])[]): string[] =>
  some.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join('|'));
const read = async (name: string, pages: readonly string[]): Promise<string[]> => {
  const file = await bench.read(name, pdfOf(pages.map((content) => ({ content }))));
  return flat((await recordsOf(onlyTable(file))).map(({ cells }) => cells));
};

const columns = [90, 110, 70, 160, 110];
const top = (cell: Cell): number => cell.top + 10;

/** The first word of a cell, and what follows it, one after the other. */
const inPieces = (cell: Cell): string => {
  const [text = ''] = cell.lines;
  const [first = '', ...others] = text.split(' ');
  if (first !== 'CBP') return text === '' ? '' : drawn(cell.x + 2, top(cell), text);
  return `${drawn(cell.x + 2, top(cell), first)}\n${drawn(cell.x + 21.2, top(cell), others.join(' '))}`;
};

describe('a cell that is drawn in pieces, and says the same at one height of two pages', () => {
  it('keeps all of them: its middle is no stamp', async () => {
    // On each page the fifth row.
    const reasons = Array.from({ length: 12 }, (_, at) =>
      at === 4 ? 'CBP request for a vehicle' : 'welfare check',
    );
    const log = inventedLog(reasons, 36);
    expect(await read('pieces.pdf', drawLog(log, { columns, rowsOnPage: 12, draw: inPieces }))).toEqual(
      flat(log.flatMap((row, at) => (at === 13 || at === 25 ? [log[0] ?? [], row] : [row]))),
    );
  });
});

describe('a day and an hour on two lines of a cell', () => {
  it('stay two words where the days fill their column', async () => {
    const log = inventedLog(['bolo', 'burglary', 'welfare check'], 36).map((row, at) =>
      at === 0
        ? row.with(4, 'When')
        : [...row.slice(0, 4), `2025-11-${10 + (at % 20)}\n08:${10 + (at % 40)}:53`],
    );
    expect(await read('days.pdf', drawLog(log, { columns, rowsOnPage: 40 }))).toEqual(flat(log));
  });
});
