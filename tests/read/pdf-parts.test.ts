import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const two = (value: number): string => String(value).padStart(2, '0');
const rows = Array.from({ length: 80 }, (_, at) => [
  ['Casey Moore', 'J. Thornton Smythe', 'Alex P. Vandermeer'][at % 3] ?? '',
  at % 2 === 0 ? 'Alder Falls MN PD' : 'Birch County WI SO',
  String(1 + at * 13),
  at % 4 === 0 ? '' : `AQX${1000 + at}`,
  ['bolo', 'welfare check', 'assist ICE', 'burglary'][at % 4] ?? '',
  `11/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at % 60)}:53 AM UTC`,
]);
const header = ['Name', 'Org Name', 'Networks', 'Plate', 'Reason', 'Search Time'];

const quoted = (text: string): string => `text(${JSON.stringify(text)})`;
const grid = (widths: string, some: readonly (readonly string[])[]): string =>
  `#table(columns: (${widths}), stroke: none, inset: (x: 3pt, y: 3pt),
  ${some.map((row) => row.map(quoted).join(', ')).join(',\n  ')})`;

const print = (content: string): Buffer =>
  Buffer.from(
    NodeCompiler.create().pdf({
      mainFileContent: `#set page(paper: "us-letter", margin: 1.5cm)
#set text(size: 8pt, hyphenate: false)
#set par(leading: 0.4em)
${content}`,
    }),
  );

const left = (some: readonly (readonly string[])[]): string =>
  grid(
    '5cm, 5cm, 3cm',
    some.map((row) => row.slice(0, 3)),
  );
const right = (some: readonly (readonly string[])[]): string =>
  grid(
    '3cm, 4cm, 6cm',
    some.map((row) => row.slice(3)),
  );
const pages = (...content: readonly string[]): Buffer => print(content.join('\n#pagebreak()\n'));

const stretches = [[header, ...rows.slice(0, 40)], rows.slice(40)];
const cells = async (name: string, bytes: Buffer) => {
  const { tables } = await bench.read(name, bytes);
  return Promise.all(
    tables.map(async (table) => ({
      table,
      records: (await recordsOf(table)).map((record) => record.cells),
    })),
  );
};

describe('a sheet too wide for its pages', () => {
  it.each([
    ['down, then over', [...stretches.map(left), ...stretches.map(right)]],
    ['over, then down', stretches.flatMap((some) => [left(some), right(some)])],
  ])('is laid side by side: %s', async (name, content) => {
    const [found, ...others] = await cells(`${name}.pdf`, pages(...content));
    expect(others).toEqual([]);
    expect(found?.records).toEqual([header, ...rows]);
    expect(found?.table.remarks.join()).toContain('side by side');
  });

  it('makes no rows of the parts whose rows stand at other heights: they are a table by themselves', async () => {
    const tall = rows.map((row) => [
      ...row.slice(0, 4),
      `${row[4]} ${'on the old county road '.repeat(4)}`,
      row[5] ?? '',
    ]);
    const content = [left([header, ...rows]), right([header, ...tall])];
    const found = await cells('apart.pdf', pages(...content));
    expect(found[0]?.records).toEqual([header, ...rows].map((row) => row.slice(0, 3)));
    expect(found.map(({ table }) => table.sheet)).toEqual(['table from page 1', 'table from page 3']);
    for (const { table } of found) expect(table.doubts?.join()).toMatch(/printed in parts.*CSV or XLSX/);
  });
});

describe('pages whose columns are laid anew without a header', () => {
  const own = rows.slice(0, 60).map((row) => [row[5] ?? '', row[0] ?? '', row[4] ?? '']);
  const ownHeader = ['Search Time', 'Name', 'Reason'];

  it('go on with the table of the pages before them', async () => {
    const network = grid('3cm, 3cm, 2cm, 2cm, 3cm, 5cm', [header, ...rows]);
    const first = grid('6cm, 5cm, 4cm', [ownHeader, ...own.slice(0, 30)]);
    const rest = grid('4.5cm, 3cm, 8cm', own.slice(30));
    const found = await cells('anew.pdf', pages(network, first, rest));
    expect(found[0]?.records).toEqual([header, ...rows]);
    expect(found[1]?.records.map(([time]) => time)).toEqual([ownHeader, ...own].map(([time]) => time));
    expect(found.length).toBe(2);
  });

  it('make no tables of their own where they come by turns: they are rows of one log', async () => {
    const turns = [
      grid('6cm, 5cm, 4cm', [ownHeader, ...own.slice(0, 15)]),
      grid('4.5cm, 3cm, 8cm', own.slice(15, 30)),
      grid('6cm, 5cm, 4cm', own.slice(30, 45)),
      grid('4.5cm, 3cm, 8cm', own.slice(45)),
    ];
    const [found, ...others] = await cells('turns.pdf', pages(...turns));
    expect(others).toEqual([]);
    expect(found?.records.flat().filter((cell) => cell.includes('Casey Moore')).length).toBe(20);
  });
});

describe('logs with other columns in one file', () => {
  it('are a table each', async () => {
    const own = rows.slice(0, 30).map((row) => [row[5] ?? '', row[0] ?? '', row[4] ?? '']);
    const ownHeader = ['Search Time', 'Name', 'Reason'];
    const network = grid('3cm, 3cm, 2cm, 2cm, 3cm, 5cm', [header, ...rows]);
    const found = await cells('both.pdf', pages(network, grid('6cm, 5cm, 4cm', [ownHeader, ...own])));
    expect(found.map(({ records }) => records)).toEqual([
      [header, ...rows],
      [ownHeader, ...own],
    ]);
  });

  it.each([
    ['the first is short', 4, 60],
    ['the second is short', 60, 3],
    ['both are', 5, 4],
  ])('are a table each where one begins below the other on a page: %s', async (name, before, after) => {
    const own = rows.slice(0, before).map((row) => [row[5] ?? '', row[0] ?? '', row[4] ?? '']);
    const ownHeader = ['Search Time', 'Name', 'Reason'];
    const rest = rows.slice(20, 20 + after);
    const content = [
      'Network Audit',
      grid('6cm, 5cm, 4cm', [ownHeader, ...own]),
      'Organization Audit',
      grid('3cm, 3cm, 2cm, 2cm, 3cm, 5cm', [header, ...rest]),
    ].join('\n\n');
    const found = await cells(`${name}.pdf`, print(content));
    const log = found.map(({ records }) => records.filter((record) => !record.join('').endsWith('Audit')));
    expect(log).toEqual([
      [ownHeader, ...own],
      [header, ...rest],
    ]);
    expect(found.map(({ records }) => records.flat().filter((cell) => cell.endsWith('Audit')))).toEqual([
      ['Network Audit'],
      ['Organization Audit'],
    ]);
    expect(new Set(found.map(({ table }) => table.sheet)).size).toBe(2);
  });

  it('with the same labels in another order, on a page of its own and below, are a table each', async () => {
    const order = [5, 3, 0, 4, 1, 2];
    const moved = (some: readonly (readonly string[])[]): string[][] =>
      some.map((row) => order.map((at) => row[at] ?? ''));
    const widths = '4.4cm, 2cm, 3cm, 3cm, 3cm, 2cm';
    for (const between of ['#pagebreak()', '']) {
      const content = `${grid('3cm, 3cm, 2cm, 2cm, 3cm, 5cm', [header, ...rows.slice(0, 30)])}\n${between}\n${grid(widths, moved([header, ...rows.slice(30)]))}`;
      const found = await cells(`order${between.length}.pdf`, print(content));
      expect(found.map(({ records }) => records)).toEqual([
        [header, ...rows.slice(0, 30)],
        moved([header, ...rows.slice(30)]),
      ]);
    }
  });

  it('are not laid side by side though their rows stand at the same heights', async () => {
    const own = rows.slice(0, 40).map((row) => [row[5] ?? '', row[0] ?? '', row[4] ?? '']);
    const ownHeader = ['Search Time', 'Name', 'Reason'];
    const network = grid('3cm, 3cm, 2cm, 2cm, 3cm, 5cm', [header, ...rows.slice(0, 40)]);
    const found = await cells('level.pdf', pages(network, grid('6cm, 5cm, 4cm', [ownHeader, ...own])));
    expect(found.map(({ records }) => records.length)).toEqual([41, 41]);
    for (const { table } of found) expect(table.doubts).toEqual([]);
  });
});

const search = ([name, agency, , plate, reason, time]: readonly string[]): string[] => [
  `User: ${name}`,
  `Agency: ${agency}`,
  `Date: ${time}`,
  `Plate: ${plate}`,
  `Reason: ${reason}`,
];

describe('a printed report of one search after the other', () => {
  const title = '#set page(header: [LPR AUDIT REPORT])\n';
  const labels = ['User', 'Agency', 'Date', 'Plate', 'Reason'];
  const wanted = rows.map(([name, agency, , plate, reason, time]) => [name, agency, time, plate, reason]);

  it('has a label and its value a line', async () => {
    const lines = rows
      .map((row) =>
        search(row)
          .map((line) => `#${quoted(line)}`)
          .join(' \\\n'),
      )
      .join('\n\n');
    const found = onlyTable(
      await bench.read('forms.pdf', print(`${title}#set par(spacing: 1.6em)\n${lines}`)),
    );
    expect(found.head[0]?.cells).toEqual(labels);
    expect((await recordsOf(found)).map((record) => record.cells)).toEqual(wanted);
  });

  it('has labels and values beside each other, and a reason that wraps', async () => {
    const long = `${rows[0]?.[4]} seen on the old county road by the school`;
    const forms = [[...(rows[0] ?? []).slice(0, 4), long, rows[0]?.[5] ?? ''], ...rows.slice(1)];
    const lines = forms
      .map((row) => {
        const [user = '', agency = '', time = '', plate = '', reason = ''] = search(row);
        return `${grid('7cm, 7cm', [
          [user, time],
          [agency, plate],
        ])}\n#block(width: 5cm, above: 0.2em, ${quoted(reason)})`;
      })
      .join('\n#v(1em)\n');
    const found = onlyTable(await bench.read('beside.pdf', print(lines)));
    const at = (label: string): number => found.head[0]?.cells.indexOf(label) ?? -1;
    const records = await recordsOf(found);
    expect(records.map((record) => labels.map((label) => record.cells[at(label)]))).toEqual([
      [...(wanted[0] ?? []).slice(0, 4), long],
      ...wanted.slice(1),
    ]);
  });

  it('has letters of one width: its columns are their places', async () => {
    const widths = [19, 18, 9, 18, 27];
    const order = [0, 1, 3, 4, 5];
    const line = (row: readonly string[]): string =>
      order
        .map((from, at) => (row[from] ?? '').padEnd(widths[at] ?? 0))
        .join(' ')
        .trimEnd();
    const rule = widths.map((width) => '-'.repeat(width)).join(' ');
    const text = [line(header), rule, ...rows.map(line)].join('\n');
    const content = `#set text(font: "DejaVu Sans Mono", size: 7pt)\n#raw(${JSON.stringify(text)}, block: true)`;
    const found = onlyTable(await bench.read('typed.pdf', print(content)));
    const records = (await recordsOf(found)).map((record) => record.cells).filter((one) => one.length > 0);
    expect(records).toEqual([header, ...rows].map((row) => order.map((from) => row[from])));
  });
});
