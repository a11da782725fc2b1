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

const box = ({ x, top: y }: Cell, width: number): string => `${x} ${792 - y - 12.6} ${width} 12 re f`;
/** Draws the plates on a ground. */
const draw =
  (ground: (cell: Cell) => string) =>
  (cell: Cell): string => {
    const text = cell.lines.map((line) => drawn(cell.x + 2, top(cell), line)).join('');
    const isPlate = !cell.isHeader && cell.lines[0]?.startsWith('AQX') === true;
    return isPlate ? `${ground(cell)} ${text} Q` : text;
  };

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

describe('text in the colour of the box on which it stands', () => {
  const log = inventedLog(['bolo', 'burglary', 'welfare check'], 36);
  const black = 'q 0 0 0 rg';
  const white = 'q 1 1 1 rg';
  it.each([
    ['black', black],
    ['grey', 'q 0.53 0.53 0.53 rg'],
  ])('is withheld as text below a box is, and that is said: %s', async (name, colour) => {
    const pages = drawLog(log, { columns, draw: draw((cell) => `${colour} ${box(cell, 60)}`) });
    const file = await bench.read(`${name}.pdf`, pdfOf(pages.map((content) => ({ content }))));
    const found = await recordsOf(onlyTable(file));
    expect(JSON.stringify(found)).not.toContain('AQX');
    expect(found.filter(({ cells }) => cells[2] === '█')).toHaveLength(36);
    expect(onlyTable(file).remarks.join(' ')).toContain('text in the colour of the box');
  });

  it.each([
    ['white-on-black', (cell: Cell) => `${black} ${box(cell, 60)} 1 1 1 rg`],
    ['white-over-black', (cell: Cell) => `${black} ${box(cell, 60)} Q ${white} ${box(cell, 60)} 0 0 0 rg`],
    ['black-beside', (cell: Cell) => `${black} ${box({ ...cell, x: cell.x + 50 }, 10)}`],
  ])('is another where it can be seen: %s', async (name, ground) => {
    expect(await read(`${name}.pdf`, drawLog(log, { columns, draw: draw(ground) }))).toEqual(flat(log));
  });
});

const reasonsOf = (week: number): string[] => [
  'seen on route 9',
  week % 2 === 0 ? 'reckless driver on route nine' : 'reckless driver on the old route nine',
];

describe('tables of one log below each other, each as wide as its own texts', () => {
  it('are read by the header of each', async () => {
    const log = inventedLog(['bolo', 'burglary', 'welfare check'], 36);
    const [header = []] = log;
    const page = [
      ...drawLog(log.slice(0, 19), { columns: [90, 100, 60, 90, 120] }),
      ...drawLog([header, ...log.slice(19)], { columns: [130, 140, 60, 70, 120], top: 400 }),
    ].join('\n');
    expect(await read('below.pdf', [page])).toEqual(flat(log.toSpliced(19, 0, header)));
  });

  it('are so under numbered titles, where a column moves by less than its texts are wide', async () => {
    const weeks = [0, 1, 2, 3].map((week) =>
      inventedLog(reasonsOf(week), 14).map((row, at) =>
        at === 0 ? row : row.with(2, `QXA${1000 + week * 50 + at}`),
      ),
    );
    const parts = weeks.map((log, week) => {
      const from = 60 + (week % 2) * 330;
      const title = drawn(38, from - 22, `Week of report ${week + 1}`, 10);
      return `${title}\n${drawLog(log, { columns: [90, 90, 55, [110, 137][week % 2] ?? 0, 110], top: from }).join('\n')}`;
    });
    const pages = [parts.slice(0, 2).join('\n'), parts.slice(2).join('\n')];
    const found = (await read('weeks.pdf', pages)).filter((row) => !row.startsWith('Week of report'));
    expect(found).toEqual(flat(weeks.flat()));
  });
});

describe('a second log on pages of its own', () => {
  it('is a table by itself where some of its columns stand at places of the first one', async () => {
    const first = inventedLog(['bolo', 'burglary', 'welfare check'], 36);
    const second = [
      ['Officer', 'Agency', 'Date/Time', 'Purpose', 'Plate', 'Case #', 'Kind'],
      ...inventedLog(['homicide', 'stolen vehicle'], 36)
        .slice(1)
        .map(([name = '', agency = '', plate = '', reason = ''], at) => [
          name,
          agency,
          `2025-11-${10 + (at % 20)} 08:${10 + at}:53`,
          reason,
          plate,
          `25-${10_000 + at}`,
          'lookup',
        ]),
    ];
    const pages = [
      ...drawLog(first, { columns, rowsOnPage: 12 }),
      ...drawLog(second, { columns: [90, 80, 100, 75, 62, 65, 60], rowsOnPage: 12 }),
    ];
    const { tables } = await bench.read('two.pdf', pdfOf(pages.map((content) => ({ content }))));
    const [one, other] = await Promise.all(tables.map(recordsOf));
    const rows = (some: typeof one, [label]: readonly string[][]): string[] =>
      flat((some ?? []).map(({ cells }) => cells)).filter((row) => row !== label?.join('|'));
    expect(rows(one, first)).toEqual(flat(first.slice(1)));
    expect(rows(other, second)).toEqual(flat(second.slice(1)));
  });
});
