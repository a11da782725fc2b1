import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';

const bench = useBench();

const tableOf = async (name: string, text: string) => {
  const table = onlyTable(await bench.read(name, text));
  const records = await recordsOf(table);
  return { labels: table.head[0]?.cells, rows: records.map(({ cells }) => cells), records };
};

const searches = [
  { at: '2025-03-14T10:15:00Z', user: 'Doe', reason: 'theft' },
  { at: '2025-03-14T10:16:00Z', user: 'Roe', reason: 'ICE' },
  { at: '2025-03-14T10:17:00Z', user: 'Roe', reason: 'arson' },
];
const labels = ['at', 'user', 'reason'];
const rows = searches.map((search) => Object.values(search));
const json = (value: unknown): string => JSON.stringify(value);
const [one, two, three] = searches;

describe('JSON in the shapes of exports', () => {
  it.each<readonly [string, string]>([
    [
      'pages within an object',
      json({
        pages: [
          { page: 1, rows: [one, two] },
          { page: 2, rows: [three] },
        ],
      }),
    ],
    [
      'a list of pages',
      json([
        { total: 3, fetched_at: '2025-04-01T10:00:00Z', results: [one] },
        { results: [] },
        { results: [two, three] },
      ]),
    ],
    ['a page a line', `${json({ next: 'b', items: [one, two] })}\n${json({ next: null, items: [three] })}\n`],
    [
      'kinds of values in objects of their own',
      json(searches.map((row) => ({ ...row, at: { $date: row.at }, user: { $oid: row.user } }))),
    ],
    ['a page a line, packed', [one, two, three].map((row) => json({ data: { rows: [row] } })).join('\n')],
    ['pages over several lines', [[one, two], [three]].map((items) => json({ items })).join('\n')],
    [
      'a list a column',
      json({
        at: searches.map(({ at }) => at),
        user: ['Doe', 'Roe', 'Roe'],
        reason: ['theft', 'ICE', 'arson'],
      }),
    ],
    [
      'a column a key, its rows numbered',
      json({
        at: { 0: one?.at, 1: two?.at, 2: three?.at },
        user: { 0: 'Doe', 1: 'Roe', 2: 'Roe' },
        reason: { 0: 'theft', 1: 'ICE', 2: 'arson' },
      }),
    ],
    ['a record a key', json({ searches: { s1: one, s2: two, s3: three } })],
    ['records over several lines', searches.map((search) => JSON.stringify(search, null, 2)).join('\n')],
    [
      'records with commas between, over several lines',
      searches.map((search) => JSON.stringify(search, null, 1)).join(',\n'),
    ],
    ['records a line with commas between', searches.map(json).join(',\n')],
    ['labels as what is said of it', json({ meta: labels, data: rows })],
    [
      'labels as what is said of it, with types',
      json({ meta: labels.map((name) => ({ name, type: 'text' })), data: rows }),
    ],
  ])('are rows: %s', async (_, text) => {
    const found = await tableOf('shape.json', text);
    expect([found.labels, ...found.rows]).toEqual([labels, ...rows]);
    expect(found.records.map(({ row, damage }) => [row, damage])).toEqual(
      [1, 2, 3].map((row) => [row, undefined]),
    );
  });

  const columns = ['at', 'user', 'reason'];

  it.each<readonly [string, unknown]>([
    [
      'each with its columns',
      {
        pages: [
          { columns, rows: rows.slice(0, 2) },
          { columns, rows: rows.slice(2) },
        ],
      },
    ],
    [
      'the columns on the first alone',
      { pages: [{ columns, rows: rows.slice(0, 2) }, { rows: rows.slice(2) }] },
    ],
    [
      'in another order, and an empty one',
      [
        { page: 1, headers: columns, data: [] },
        { page: 2, headers: columns.toReversed(), data: rows.map((row) => row.toReversed()) },
      ],
    ],
  ])('are the rows of all pages: %s', async (_, value) => {
    const found = await tableOf('pages.json', json(value));
    expect([found.labels, ...found.rows]).toEqual([labels, ...rows]);
    expect(found.records.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('take along what a page says of its rows, and keep a row of another width apart', async () => {
    const pages = [
      { officer: 'Doe', name: 'March', columns: ['at', 'reason'], rows: [[one?.at, 'theft'], ['x']] },
      { officer: 'Roe', name: 'April', columns: ['at', 'reason'], rows: [[two?.at, 'ICE']] },
    ];
    const found = await tableOf('pages.json', json(pages));
    expect([found.labels, ...found.rows]).toEqual([
      ['at', 'reason', 'officer', 'page.name'],
      [one?.at, 'theft', 'Doe', 'March'],
      ['x'],
      [two?.at, 'ICE', 'Roe', 'April'],
    ]);
    expect(found.records.filter(({ damage }) => damage !== undefined)).toHaveLength(1);
  });

  it('are those of the first page where another has other columns, and it is said', async () => {
    const pages = [
      { columns, rows },
      { columns: ['plate', 'owner'], rows: [['FAKE001', 'Doe']] },
    ];
    const table = onlyTable(await bench.read('pages.json', json({ pages })));
    expect(await recordsOf(table)).toHaveLength(3);
    expect(table.doubts).toHaveLength(1);
  });

  it('take along what stands beside the searches of each user', async () => {
    const found = await tableOf(
      'users.json',
      json({
        made: '2025-04-01',
        users: [
          { officer: 'Doe', searches: [{ at: one?.at, reason: 'theft' }] },
          { officer: 'Roe', searches: [{ at: two?.at, reason: 'ICE' }] },
        ],
      }),
    );
    expect([found.labels, ...found.rows]).toEqual([
      ['officer', 'at', 'reason'],
      ['Doe', one?.at, 'theft'],
      ['Roe', two?.at, 'ICE'],
    ]);
  });

  it('keep the ids under which records stand', async () => {
    const id = '0b5c3d1e-1111-4222-8333-123456789abc';
    const found = await tableOf('ids.json', json({ [id]: one, [id.replace('0b', '1b')]: two }));
    expect(found.labels).toEqual(['id', ...labels]);
    expect(found.rows[0]).toEqual([id, ...(rows[0] ?? [])]);
  });

  it.each<readonly [string, unknown[]]>([
    ['with what it found', [{ ...one, results: [{ at: three?.at, camera: 4 }] }]],
    [
      'of a day without its hour',
      [{ date: '2025-03-14', reason: 'x', results: [{ at: three?.at, camera: 4 }] }],
    ],
    ['with the hits of a plate', [{ tag: 'FAKE001', hits: [{ at: three?.at, camera: 4 }] }]],
    ['with two lists', [{ user: 'Doe', a: [{ at: three?.at, n: 1 }], b: [{ at: three?.at, n: 2 }] }]],
    ['of a user with logins', [{ user: 'Doe', logins: [{ at: one?.at, ip: '1.1.1.1' }] }]],
    ['of parts under words', [{ retention: { ...one }, sharing: { ...two } }]],
    ['with filters', [{ user: 'Doe', searched: [{ type: 'color', value: 'red' }] }]],
  ])('leave a record as it is: %s', async (_, items) => {
    for (const text of [json(items), `${items.map(json).join('\n')}\n`]) {
      const found = await tableOf('whole.json', text);
      expect(found.rows).toHaveLength(1);
    }
  });
});
