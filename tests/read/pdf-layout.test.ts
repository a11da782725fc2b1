import { describe, expect, it } from 'vitest';
import { findColumns } from '../../src/read/pdf/columns.ts';
import type { Run } from '../../src/read/pdf/page.ts';
import { gridLine } from '../../src/read/pdf/grid.ts';
import { linesOf } from '../../src/read/pdf/lines.ts';

const size = 8;

/** A text at a place, each letter half as wide as the font is high. */
const at = (x: number, y: number, text: string, width = text.length * size * 0.5): Run => ({
  text,
  x,
  y,
  width,
  size,
});

const header = (y: number): Run[] => [
  at(50, y, 'ID'),
  at(200, y, 'userID'),
  at(240, y, 'networkCount'),
  at(300, y, 'Search Time'),
  at(420, y, 'Reason'),
];

const time = (row: number): string => `12/06/2025, 04:${String(10 + row)}:53 AM UTC`;

const cellsOf = (pages: readonly (readonly Run[])[]): string[][] => {
  const lines = pages.map(linesOf);
  const columns = findColumns(lines);
  return lines.flat().map((line) => gridLine(line, columns).cells.map((piece) => piece?.text ?? ''));
};

const rows = Array.from({ length: 30 }, (_, row) => [
  `a${row}-4f`,
  '***',
  String(row * 13),
  time(row),
  'bolo',
]);

/** The same text, each word a run of its own. */
const words = (x: number, y: number, text: string): Run[] => {
  let from = x;
  return text.split(' ').map((word) => {
    const run = at(from, y, word);
    from += run.width + size * 0.25;
    return run;
  });
};

describe('columns of a printed page', () => {
  it('cuts a count from the time that is set behind it in one piece', () => {
    // A count that ends close to where the times begin, as spreadsheet programs print numbers.
    const runs = rows.flatMap(([id = '', user = '', count = '', when = '', reason = ''], row) => {
      const y = 70 + row * 10;
      return [
        at(50, y, id),
        at(200, y, user),
        {
          ...at(
            300 - (count.length + 0.5) * 4,
            y,
            `${count} ${when}`,
            (count.length + 0.5 + when.length) * 4,
          ),
          joints: [{ at: count.length + 1, x: 300, isApart: false }],
        },
        at(420, y, reason),
      ];
    });
    expect(cellsOf([[...header(50), ...runs]]).slice(1)).toEqual(rows);
  });

  it('takes words that are set one by one for one label and one cell', () => {
    const runs = rows.flatMap((row, line) =>
      row.flatMap((cell, column) => words([50, 200, 240, 300, 420][column] ?? 0, 70 + line * 10, cell)),
    );
    const labels = header(50).flatMap(({ x, y, text }) => words(x, y, text));
    const cells = cellsOf([[...labels, ...runs]]);
    expect(cells[0]).toEqual(['ID', 'userID', 'networkCount', 'Search Time', 'Reason']);
    expect(cells.slice(1)).toEqual(rows);
  });

  it('keeps a number far right below its label in that column, and an empty column a column', () => {
    const runs = rows.flatMap(([id = '', , count = '', when = ''], row) => {
      const y = 70 + row * 10;
      return [at(50, y, id), at(295 - count.length * 4, y, count), at(300, y, when)];
    });
    const wanted = rows.map(([id = '', , count = '', when = '']) => [id, '', count, when, '']);
    expect(cellsOf([[...header(50), ...runs]]).slice(1)).toEqual(wanted);
  });

  it('leaves AM and PM in the column of times where they stand right before the next label', () => {
    const labels = [at(50, 50, 'Agency'), at(300, 50, 'Time'), at(340, 50, 'Reason')];
    const runs = rows.flatMap((_, row) => [
      at(50, 70 + row * 10, `Alder Falls SO ${row}`),
      at(300, 70 + row * 10, `4:${10 + row}`),
      { ...at(0, 70 + row * 10, 'PM'), x: 331 },
      at(340, 70 + row * 10, 'bolo'),
    ]);
    const wanted = rows.map((_, row) => [`Alder Falls SO ${row}`, `4:${10 + row} PM`, 'bolo']);
    expect(cellsOf([[...labels, ...runs]]).slice(1)).toEqual(wanted);
  });
});

const textsOf = (runs: readonly Run[]): string[] =>
  linesOf(runs).flatMap((line) => line.runs.map(({ text }) => text));

describe('two texts beside each other, of which the first ends in a space that was drawn', () => {
  const spaced = (text: string): Run => ({ ...at(100, 70, text), spaceAfter: true, spaceWidth: 2.2 });
  const others = [at(200, 70, 'county road'), at(300, 70, 'Alder Falls SO')];

  it.each([
    ['are one where the space reaches to the second', 2.4, ['bolo seen', 'county road', 'Alder Falls SO']],
    ['are two where it does not', 4, ['bolo', 'seen', 'county road', 'Alder Falls SO']],
  ])('%s', (_, gap, texts) => {
    const first = spaced('bolo');
    expect(textsOf([first, at(first.x + first.width + gap, 70, 'seen'), ...others])).toEqual(texts);
  });
});
