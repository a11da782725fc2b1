import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/read/pdf/lines.ts';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawn, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const two = (value: number): string => String(value).padStart(2, '0');
const header = ['ID', 'userID', 'networkCount', 'Search Time', 'Reason'];
const lefts = [40, 130, 220, 300, 440];
const rowsOnPage = 30;
const rows = Array.from({ length: rowsOnPage * 3 }, (_, at) => [
  `A${1000 + at}`,
  '***',
  String(1 + at * 3),
  `11/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at % 60)}:53 AM UTC`,
  ['bolo', 'welfare check', 'assist ICE', '', 'burglary'][at % 5] ?? '',
]);

/** A log whose reasons on the second page were typed in anew, and so come last and stand off their rows. */
const typedAnew = (pitch: number, offOf: (row: number) => number): Buffer => {
  const pages = Array.from({ length: 3 }, (_, page) => {
    const [own, anew]: [string[], string[]] = [[], []];
    header.forEach((label, at) => own.push(drawn(lefts[at] ?? 0, 50, label)));
    rows.slice(page * rowsOnPage, (page + 1) * rowsOnPage).forEach((row, number) => {
      row.forEach((text, at) => {
        const isAnew = page === 1 && at === 4;
        const y = 50 + (number + 1) * pitch + (isAnew ? offOf(number) : 0);
        if (text !== '') (isAnew ? anew : own).push(drawn(lefts[at] ?? 0, y, text));
      });
    });
    return { content: [...own, ...anew.toReversed()].join('\n') };
  });
  return pdfOf(pages);
};

describe('cells that were typed anew, and stand a little above or below their rows', () => {
  it.each([
    [-3, 10],
    [-2, 12],
    [3, 10],
    [3, 14],
  ])('go to the row at their height: %s points off, rows %s apart', async (off, pitch) => {
    const table = onlyTable(
      await bench.read(
        'anew.pdf',
        typedAnew(pitch, () => off),
      ),
    );
    const found = (await recordsOf(table)).map(({ cells }) => cells.join('|'));
    expect(found.filter((text) => !text.startsWith('ID'))).toEqual(rows.map((row) => row.join('|')));
  });

  it('do so where each stands off by another distance', async () => {
    const bytes = typedAnew(11, (row) => [-3, 2, 0, 3, -1][row % 5] ?? 0);
    const found = (await recordsOf(onlyTable(await bench.read('uneven.pdf', bytes)))).map(({ cells }) =>
      cells.join('|'),
    );
    expect(found.filter((text) => !text.startsWith('ID'))).toEqual(rows.map((row) => row.join('|')));
  });
});

const run = (text: string, x: number, y: number) => ({ text, x, y, width: 40, size: 10 });

describe('a cell of two lines about the middle of its row', () => {
  it('keeps its lines, be they set ever so tight', () => {
    const lines = linesOf([
      run('A1000', 0, 100),
      run('***', 60, 100),
      run('welfare', 120, 95.7),
      run('check', 120, 104.3),
    ]);
    expect(lines.map(({ runs }) => runs.map(({ text }) => text).join('|'))).toEqual([
      'welfare',
      'A1000|***',
      'check',
    ]);
  });
});
