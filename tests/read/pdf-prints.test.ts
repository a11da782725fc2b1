import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const two = (value: number): string => String(value).padStart(2, '0');
const names = ['Casey Moore', 'J. Thornton Smythe', 'Alex P. Vandermeer'];
const agencies = ['Alder Falls MN PD', 'Birch County Sheriffs Office of Wisconsin', 'Dover IL PD'];
const reasons = ['bolo', 'burglary suspect seen on the old county road', 'welfare check', ''];

const header = ['Name', 'Org Name', 'Networks', 'Plate', 'Reason', 'Search Time'];
const rows = Array.from({ length: 80 }, (_, at) => [
  names[at % 3] ?? '',
  agencies[at % 3] ?? '',
  String(1 + at * 13),
  at % 4 === 0 ? '' : `AQX${1000 + at}`,
  reasons[at % 4] ?? '',
  `11/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at % 60)}:53 AM UTC`,
]);

const quoted = (text: string): string => `text(${JSON.stringify(text)})`;
const joined = (some: readonly (readonly string[])[]): string[] => some.map((row) => row.join('|'));

const tablesOf = async (name: string, content: string) => {
  const source = `#set page(paper: "us-letter", margin: 1.5cm)
#set text(size: 8pt, hyphenate: false)
#set par(leading: 0.4em)
${content}`;
  return bench.read(name, Buffer.from(NodeCompiler.create().pdf({ mainFileContent: source })));
};

const records = async (name: string, content: string): Promise<string[]> => {
  const table = onlyTable(await tablesOf(name, content));
  return joined((await recordsOf(table)).map(({ cells }) => cells));
};

const grid = (columns: string, some: readonly (readonly string[])[], inset = '(x: 3pt, y: 2pt)'): string =>
  `#table(columns: (${columns}), stroke: none, inset: ${inset},
  ${some.map((row) => row.map(quoted).join(', ')).join(',\n  ')})`;

/** Pages of eight rows, each a table of its own width, whose columns stand at other places than those of the last. */
const pagesApart = Array.from({ length: 10 }, (_, page) => {
  const some = [header, ...rows.slice(page * 8, page * 8 + 8)];
  const [name, reason] = page % 2 === 0 ? ['2cm', '4.6cm'] : ['3.2cm', '2.2cm'];
  return grid(`${name}, 2.6cm, 1.4cm, 1.5cm, ${reason}, 2cm`, some);
}).join('\n#pagebreak()\n');

describe('a printed log whose pages are tables of their own', () => {
  it('is read by the header of each page, and its footer of many parts is no row', async () => {
    const footer = `#set page(footer: context grid(columns: (3.4cm, 3cm, 2cm, 3.8cm, 1fr),
      [Printed 12/01/2025], [9:14 AM], [jdoe], [Page #counter(page).display() of 10],
      [AFPD-#(counter(page).get().first() + 100233)]))\n`;
    const found = await records('apart.pdf', footer + pagesApart);
    const log = found.filter((row) => !/AFPD-\d+/.test(row) && row !== header.join('|'));
    expect(log).toEqual(joined(rows));
    expect(found.filter((row) => /AFPD-\d+/.test(row)).length).toBe(10);
    expect(found.filter((row) => row === header.join('|')).length).toBe(10);
  });
});

describe('a title above the header of a later page', () => {
  it('is a record of its own, and no rest of the row before it', async () => {
    const widths = '2cm, 2.6cm, 1.4cm, 1.5cm, 4.6cm, 2cm';
    const content = [
      grid(widths, [header, ...rows.slice(0, 20)]),
      `December\n\n${grid(widths, [header, ...rows.slice(20, 40)])}`,
    ].join('\n#pagebreak()\n');
    const found = await records('title.pdf', content);
    expect(found.filter((row) => row.includes('December'))).toEqual(['December|||||']);
    expect(found.filter((row) => !/^December|^Name\|/.test(row))).toEqual(joined(rows.slice(0, 40)));
  });
});

describe('columns that stand no more than a space apart', () => {
  it('are parted: no space was drawn between them', async () => {
    const auto = header.map(() => 'auto').join(', ');
    const found = await records('close.pdf', grid(auto, [header, ...rows], '(x: 0.8pt, y: 2pt)'));
    expect(found).toEqual(joined([header, ...rows]));
  });

  it('wherever the texts of a column stand in it', async () => {
    const auto = header.map(() => 'auto').join(', ');
    const middle = `#set table(align: (left, center, right, center, center, left))\n`;
    const found = await records('middle.pdf', middle + grid(auto, [header, ...rows], '(x: 0.8pt, y: 2pt)'));
    expect(found).toEqual(joined([header, ...rows]));
  });
});

describe('pages whose texts make no columns beside a log', () => {
  it('are listed as a table of their own, and the log is as it is', async () => {
    // Texts that begin at two places by turns, each over the gaps of the other.
    const shifted = Array.from({ length: 16 }, (_, line) => {
      const texts =
        line < 2 ? ['North side', 'Middle side', 'South side'] : ['Post 12 x', 'Post 13 y', 'Post 14 z'];
      const left = line % 2 === 0 ? 0 : 30;
      return texts
        .map((text, at) => `#place(dx: ${left + at * 62}pt, dy: ${line * 10}pt, ${quoted(text)})`)
        .join('\n');
    }).join('\n');
    const auto = header.map(() => 'auto').join(', ');
    const log = grid(auto, [header, ...rows.slice(0, 30)]);
    const { tables } = await tablesOf('beside.pdf', `${log}\n#pagebreak()\n${shifted}`);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['table from page 1', 'table from page 2']);
    const [first, second] = await Promise.all(tables.map(recordsOf));
    expect(joined((first ?? []).map(({ cells }) => cells))).toEqual(joined([header, ...rows.slice(0, 30)]));
    expect(second?.flatMap(({ cells }) => cells).join(' ')).toContain('Post 14 z');
  });
});

/** A text as a column of so many letters breaks it: between words where they fit, and anywhere where one does not. */
const cut = (text: string, letters: number): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(new RegExp(`.{1,${letters}}`, 'g')) ?? ['']));
  }
  return lines.filter((line) => line !== '').join('\n');
};

const narrow = (row: readonly string[]): string[] =>
  row.map((text, at) => cut(text, [5, 12, 3, 4, 15, 40][at] ?? 40));

describe('columns too narrow for their words', () => {
  const mono = '#set text(font: "DejaVu Sans Mono")\n';

  it('break them anywhere, and they are whole again: names, plates, numbers', async () => {
    const full = rows.map(([name = '', agency = '', , plate = '', , time = ''], at) => {
      const type = at % 2 === 0 ? 'lookup' : 'lookup - Mobile';
      return [name, agency, String(52_001 + at * 13), plate, type, time];
    });
    const labels = ['Name', 'Org Name', 'Nets', 'Plate', 'Type', 'Search Time'];
    const found = await records(
      'narrow.pdf',
      mono + grid(header.map(() => 'auto').join(', '), [labels, ...full].map(narrow), '3pt'),
    );
    // The labels are too few to tell whether theirs go on.
    expect(found.slice(1)).toEqual(joined(full));
  });

  it('are not those whose widest word fills them', async () => {
    const words = [
      'investigation of a theft',
      'investigation for court',
      'investigation by request',
      'theft of a car',
    ];
    const full = rows.map((row, at) => [...row.slice(0, 4), words[at % 4] ?? '', row[5] ?? '']);
    const body = full.map((row) => row.map((text, at) => (at === 4 ? cut(text, 13) : text)));
    const found = await records(
      'widest.pdf',
      mono + grid('auto, auto, auto, auto, auto, auto', [header, ...body]),
    );
    expect(found).toEqual(joined([header, ...full]));
  });
});

/** Tables of a page below each other, each under its agency, in larger letters. */
const underAgencies = (some: readonly (readonly string[])[]): string =>
  agencies
    .map((agency, at) => {
      const own = some.filter((_, row) => row % 3 === at).map((row) => row.toSpliced(1, 1));
      return `#text(size: 11pt, weight: "bold", ${quoted(`Agency: ${agency}`)})
${grid('2.6cm, 1.4cm, 1.8cm, 4.6cm, 4cm', [header.toSpliced(1, 1), ...own])}`;
    })
    .join('\n');

describe('a printed log with a title over the rows of each agency', () => {
  it('keeps each title above its rows, whole, on pages that hold several', async () => {
    const content = [rows.slice(0, 24), rows.slice(24, 54)].map(underAgencies).join('\n#pagebreak()\n');
    const found = await records('agencies.pdf', content);
    const log = found.filter((row) => row.startsWith('Agency') || /\d:\d/.test(row));
    const expected = [rows.slice(0, 24), rows.slice(24, 54)].flatMap((some) =>
      agencies.flatMap((agency, at) => [
        `Agency: ${agency}||||`,
        ...joined(some.filter((_, row) => row % 3 === at).map((row) => row.toSpliced(1, 1))),
      ]),
    );
    expect(log).toEqual(expected);
  });
});

describe('a printed log whose columns are centred', () => {
  it('is read where what the program prints at head and foot lies across two of them', async () => {
    const across = 'context [printed by the clerk from the records portal #h(1fr) #counter(page).display()]';
    const page = `#set page(header: ${across}, footer: ${across})\n#set align(center)\n`;
    const found = await records(
      'centred.pdf',
      page + grid('3cm, 3.4cm, 1.6cm, 2cm, 3.8cm, 3.6cm', [header, ...rows], '(x: 3pt, y: 4pt)'),
    );
    expect(found.filter((row) => !/^printed by|^\d+$/.test(row.replaceAll('|', '')))).toEqual(
      joined([header, ...rows]),
    );
  });
});
