import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const two = (value: number): string => String(value).padStart(2, '0');
const names = ['Casey Moore', 'J. Thornton Smythe', 'Alex P. Vandermeer'];
const agencies = ['Alder Falls MN PD', 'Birch County Sheriffs Office of Wisconsin'];
const reasons = ['bolo', 'burglary suspect seen on the old county road', 'welfare check', ''];

const header = ['Name', 'Org Name', 'Networks', 'Plate', 'Reason', 'Search Time'];
/** Names, agencies, reasons and times all wrap; the count alone stands on one line in each row. */
const rows = Array.from({ length: 60 }, (_, at) => [
  names[at % 3] ?? '',
  agencies[at % 2] ?? '',
  String(1 + at * 13),
  at % 4 === 0 ? '' : `AQX${1000 + at}`,
  reasons[at % 4] ?? '',
  `11/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at)}:53 AM UTC`,
]);

const quoted = (text: string): string => `text(${JSON.stringify(text)})`;
const grid = (some: readonly (readonly string[])[], cell = quoted): string =>
  `#table(columns: (2cm, 2.6cm, auto, auto, 3cm, 2.2cm), stroke: none, inset: (x: 3pt, y: 3pt),
  ${[header.map(quoted), ...some.map((row) => row.map(cell))].map((row) => row.join(', ')).join(',\n  ')})`;

const records = async (name: string, content: string): Promise<(readonly string[])[]> => {
  const source = `#set page(paper: "us-letter", margin: 1.5cm, footer: context [Printed 12/01/2025 AFPD-#(counter(page).get().first() + 1233)])
#set text(size: 8pt, hyphenate: false)
#set par(leading: 0.4em)
${content}`;
  const bytes = NodeCompiler.create().pdf({ mainFileContent: source });
  return (await recordsOf(onlyTable(await bench.read(name, Buffer.from(bytes))))).map(({ cells }) => cells);
};

const letter = Array.from(
  { length: 12 },
  () =>
    'Attached please find the records of our readers that are responsive to your request of 1 November 2025, withheld in part.',
).join(' ');

/** Those of the records that are rows of the log, and the rest, as lines of text. */
const parted = (found: readonly (readonly string[])[]): { log: string[]; rest: string[] } => {
  const own = new Set([header, ...rows].map((row) => row.join('|')));
  const lines = found.map((cells) => cells.join('|'));
  return { log: lines.filter((line) => own.has(line)), rest: lines.filter((line) => !own.has(line)) };
};

const wanted = [header, ...rows].map((row) => row.join('|'));

describe('what stands beside the table of a printed log leaves its rows as they are', () => {
  it('a letter before it, on a page of its own', async () => {
    const { log, rest } = parted(await records('letter.pdf', `${letter}\n#pagebreak()\n${grid(rows)}`));
    expect(log).toEqual(wanted);
    expect(rest.join(' ')).toContain('Attached please find');
  });

  it('sentences above and below it, which are no part of its first and last rows', async () => {
    const { log, rest } = parted(await records('sentences.pdf', `${letter}\n\n${grid(rows)}\n\n${letter}`));
    expect(log).toEqual(wanted);
    expect(rest.filter((line) => !/^[^|]*\|*$/.test(line) && !line.startsWith('Printed'))).toEqual([]);
  });

  it('a certificate after it, on a page of its own', async () => {
    const { log, rest } = parted(await records('certificate.pdf', `${grid(rows)}\n#pagebreak()\n${letter}`));
    expect(log).toEqual(wanted);
    expect(rest.join(' ')).toContain('withheld in part.');
  });

  it('a watermark and numbers of the production', async () => {
    const stamp =
      '#set page(background: place(center + horizon, text(size: 80pt, fill: luma(220))[DRAFT]))\n';
    const { log, rest } = parted(await records('stamped.pdf', stamp + grid(rows)));
    expect(log).toEqual(wanted);
    expect(rest.filter((line) => !/DRAFT|AFPD-\d+/.test(line))).toEqual([]);
  });
});

/** A cell whose time is broken as a column of eight letters breaks it. */
const broken = (text: string): string =>
  quoted(text).replace(/(\d\d\/\d\d\/20)(\d\d, \d\d:\d)(\d:\d\d)/, String.raw`$1\n$2\n$3`);

describe('a column too narrow for its times', () => {
  it('breaks them within a number, and they are whole again', async () => {
    const narrow = grid(rows, broken).replace('2.2cm', '1.25cm');
    const { log } = parted(await records('narrow.pdf', narrow));
    expect(log).toEqual(wanted);
  });
});

/** The log with a shape over each plate. */
const boxed = (cover: string): string => {
  const cell = (text: string): string =>
    text.startsWith('AQX')
      ? `box[#${quoted(text)}#place(top + left, dx: -1pt, dy: -1pt, ${cover})]`
      : quoted(text);
  return grid(rows, cell);
};

describe('boxes drawn over text', () => {
  it('withhold it: it is read as a mask, and that is said', async () => {
    const bytes = NodeCompiler.create().pdf({
      mainFileContent: `#set text(size: 8pt)\n${boxed('rect(width: 100% + 2pt, height: 9pt, fill: black)')}`,
    });
    const table = onlyTable(await bench.read('boxed.pdf', Buffer.from(bytes)));
    const found = await recordsOf(table);
    const text = JSON.stringify(found);
    expect(text).not.toContain('AQX');
    expect(found.filter(({ cells }) => cells[3] === '█')).toHaveLength(
      rows.filter((row) => row[3] !== '').length,
    );
    expect(table.remarks.join(' ')).toContain('boxes drawn over text');
  });

  it('and a label set over it in small letters, which is in the same cell', async () => {
    const label = `box(width: 100% + 2pt, height: 9pt, fill: black, text(size: 4pt, fill: white)[REDACTED])`;
    const bytes = NodeCompiler.create().pdf({
      mainFileContent: `#set text(size: 8pt)\n${boxed(label)}`,
    });
    const found = await recordsOf(onlyTable(await bench.read('labelled.pdf', Buffer.from(bytes))));
    const wantedRows = rows.map((row) =>
      row.map((cell, at) => (at === 3 && cell !== '' ? 'REDACTED █' : cell)),
    );
    expect(found.slice(1).map(({ cells }) => cells)).toEqual(wantedRows);
  });

  it.each([
    ['a marker lets it show', 'rect(width: 100% + 2pt, height: 9pt, fill: rgb(255, 255, 0, 90))'],
    ['a frame has nothing in it', 'rect(width: 100% + 2pt, height: 9pt, stroke: black)'],
  ])('hide nothing where %s', async (name, cover) => {
    const { log } = parted(await records(`${name}.pdf`, boxed(cover)));
    expect(log).toEqual(wanted);
  });

  it('hide nothing where they are the ground on which it was set', async () => {
    const shaded = grid(rows).replace('stroke: none', 'stroke: none, fill: luma(200)');
    expect(parted(await records('ground.pdf', shaded)).log).toEqual(wanted);
  });
});
