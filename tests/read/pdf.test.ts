import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { printTable, type Print } from './pdf-make.ts';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const hex = (at: number, length: number): string =>
  ((at * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0').repeat(2).slice(0, length);

const uuid = (at: number): string =>
  `${hex(at, 8)}-${hex(at + 7, 4)}-4${hex(at + 3, 3)}-8${hex(at + 5, 3)}-${hex(at + 9, 12)}`;

const reasons = [
  'bolo',
  'stolen vehicle',
  'crash hit and run with injuries on the old county road by the school',
  '26-01698',
  'Wanted Person (Arrest Warrant/Fugitive) - Criminal Justice Purpose',
  'robbery',
];

const two = (value: number): string => String(value).padStart(2, '0');
const time = (at: number): string =>
  `12/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at % 60)}:53 AM UTC`;

/** In the manner of a portal's log printed by a small department. */
const portal = [
  ['ID', 'userID', 'networkCount', 'Search Time', 'Reason'],
  ...Array.from({ length: 120 }, (_, at) => [
    uuid(at),
    '***',
    String((at * 7) % 900),
    time(at),
    reasons[at % 6] ?? '',
  ]),
];

/** In the manner of an organization audit, with a time frame that wraps. */
const audit = [
  [
    'ID',
    'Org Name',
    'Total Networks Searched',
    'Time Frame',
    'Reason',
    'Search Time',
    'Search Type',
    'Moderation',
  ],
  ...Array.from({ length: 90 }, (_, at) => [
    uuid(at),
    'Elmfield County FL SO',
    String(1 + ((at * 83) % 6600)),
    `${time(at)} ${time(at + 1)}`,
    reasons[at % 6] ?? '',
    time(at + 2),
    at % 3 === 0 ? 'search' : 'lookup',
    '',
  ]),
];

const printed = async (
  name: string,
  rows: readonly (readonly string[])[],
  print: Print,
): Promise<(readonly string[])[]> => {
  const table = onlyTable(await bench.read(name, printTable(rows, print)));
  return (await recordsOf(table)).map(({ cells }) => cells);
};

describe('a printed log gives its rows back', () => {
  const narrow = ['auto', 'auto', 'auto', 'auto', '1fr'];

  it('with the header on each page, which stands in the rows again', async () => {
    const records = await printed('portal.pdf', portal, { columns: narrow, headerOnEachPage: true });
    const headers = records.filter(([id]) => id === 'ID');
    expect(headers.length).toBeGreaterThan(1);
    expect(records.filter(([id]) => id !== 'ID')).toEqual(portal.slice(1));
  });

  it('with ids that break over two lines', async () => {
    // Where a line breaks in the middle of an id, and where it breaks after a hyphen.
    const broken = portal.map(([id = '', ...others], at) => {
      const cut = at % 2 === 0 ? 19 : 22;
      return [at === 0 ? id : `${id.slice(0, cut)}\n${id.slice(cut)}`, ...others];
    });
    const columns = ['auto', 'auto', 'auto', '2.4cm', '1fr'];
    expect(await printed('broken-ids.pdf', broken, { columns })).toEqual(portal);
  });

  it.each(['top', 'horizon', 'bottom'] as const)(
    'with the cells of a row aligned at the %s',
    async (align) => {
      const columns = ['auto', 'auto', 'auto', '1.9cm', '3cm', 'auto', 'auto', 'auto'];
      const records = await printed(`${align}.pdf`, audit, { columns, align, landscape: true, size: 7 });
      expect(records.map((cells) => cells.join('|'))).toEqual(audit.map((cells) => cells.join('|')));
    },
  );

  it.each(['top', 'bottom'] as const)(
    'with no wider gap between rows than within them (%s)',
    async (align) => {
      const columns = ['auto', 'auto', 'auto', '1.9cm', '3cm', 'auto', 'auto', 'auto'];
      const print = { columns, align, landscape: true, size: 7, padding: 0 };
      const records = await printed(`tight-${align}.pdf`, audit, print);
      expect(records.map((cells) => cells.join('|'))).toEqual(audit.map((cells) => cells.join('|')));
    },
  );

  it.each([true, false])(
    'with labels that wrap in the header (on each page: %s)',
    async (headerOnEachPage) => {
      const columns = ['auto', 'auto', '1.6cm', '1.9cm', '3cm', 'auto', '1.4cm', 'auto'];
      const records = await printed('labels.pdf', audit, {
        columns,
        headerOnEachPage,
        landscape: true,
        size: 7,
      });
      expect(records[0]).toEqual(audit[0]);
      const rows = records.filter(([id]) => id !== 'ID').map((cells) => cells.join('|'));
      expect(rows).toEqual(audit.slice(1).map((cells) => cells.join('|')));
    },
  );

  it.each(['top', 'bottom'] as const)(
    'with reasons that wrap before a row that has none (%s)',
    async (align) => {
      // An empty cell below the wrapped one has room for its second line, and above it for its first.
      const words = ['stolen', 'burglary suspect seen on the old county road', '', 'welfare check', ''];
      const rows = [
        ['Date/Time', 'User', 'Agency', 'Purpose', 'Case Number'],
        ...Array.from({ length: 80 }, (_, at) => [
          time(at),
          `user${at % 5}`,
          'Elmfield IL PD',
          words[at % 5] ?? '',
          `25-${1000 + at}`,
        ]),
      ];
      const columns = ['auto', 'auto', 'auto', '4cm', 'auto'];
      const records = await printed(`gaps-${align}.pdf`, rows, { columns, align });
      expect(records.map((cells) => cells.join('|'))).toEqual(rows.map((cells) => cells.join('|')));
    },
  );

  it('with counts at the right, close to the time', async () => {
    const columns = ['auto', 'auto', 'auto', 'auto', '1fr'];
    expect(await printed('right.pdf', portal, { columns, right: [2] })).toEqual(portal);
  });

  it('with a title before and a footer below, which are rows of their own', async () => {
    const print = { columns: narrow, title: 'Search audit of Elmfield', footer: true };
    const records = await printed('titled.pdf', portal, print);
    const rows = new Set(portal.map((cells) => cells.join('|')));
    const others = records.map((cells) => cells.join('|')).filter((row) => !rows.has(row));
    expect(records.filter((cells) => rows.has(cells.join('|')))).toEqual(portal);
    expect(others[0]).toContain('Search audit of Elmfield');
    expect(others.slice(1).every((row) => /^Page \d/.test(row))).toBe(true);
  });

  it('cites the page, and the line on it where the row begins', async () => {
    const table = onlyTable(
      await bench.read('cited.pdf', printTable(portal, { columns: narrow, headerOnEachPage: true })),
    );
    const records = await recordsOf(table);
    expect(records[0]).toMatchObject({ page: 1, row: 1 });
    const second = records.filter(({ page }) => page === 2);
    expect(second[0]).toMatchObject({ row: 1, cells: portal[0] });
    expect(second[1]?.row).toBe(2);
  });
});

describe('a page that gives no rows is not passed over in silence', () => {
  it('a picture among printed pages is a damaged record under its page', async () => {
    const bytes = NodeCompiler.create().pdf({
      mainFileContent: `#set page(paper: "us-letter")
#table(columns: 3, stroke: none, [id], [time], [reason], [a-1], [12/01/2025], [bolo], [a-2], [12/02/2025], [bolo])
#pagebreak()
#rect(width: 5cm, height: 5cm)
#pagebreak()
#table(columns: 3, stroke: none, [a-3], [12/03/2025], [bolo])`,
    });
    const records = await recordsOf(onlyTable(await bench.read('mixed.pdf', Buffer.from(bytes))));
    expect(records.filter(({ damage }) => damage !== undefined)).toMatchObject([
      { page: 2, damage: expect.stringContaining('picture') as string },
    ]);
    expect(
      records.filter(({ damage }) => damage === undefined).map(({ page, cells }) => [page, cells[0]]),
    ).toEqual([
      [1, 'id'],
      [1, 'a-1'],
      [1, 'a-2'],
      [3, 'a-3'],
    ]);
  });
});
