import { describe, expect, it } from 'vitest';
import { aligner, recognise } from '../../src/formats/index.ts';
import { judged, logOf, tableOf } from './table.ts';

const header = ['Search Time', 'User', 'Reason'];
const search = (minute: number, reason = 'BOLO'): string[] => [`2025-03-04 10:${minute}:00`, 'Casey', reason];

/** Of each record after the header, whose search it is, or what else. */
const found = (rows: readonly (readonly string[])[]): string[] =>
  judged(rows).map((row) => (row.kind === 'search' ? (row.cells.agency ?? '') : row.why));

describe('an agency above its rows', () => {
  it.each([
    ['alone', ['Alder Falls MN PD', '', ''], ['[Federal] US Border Patrol', '', '']],
    [
      'behind its label',
      ['Agency: Alder Falls MN PD', '', ''],
      ['Agency: [Federal] US Border Patrol', '', ''],
    ],
    ['beside its label', ['Agency:', 'Alder Falls MN PD', ''], ['Agency:', '[Federal] US Border Patrol', '']],
    ['with its number of searches', ['Alder Falls MN PD (2)'], ['[Federal] US Border Patrol (1 search)']],
  ])('is who searched, %s', (_how, first, second) => {
    const table = [header, first, search(10), search(11), [], second, search(12), ['Total: 3', '', '']];
    expect(logOf(table)).toMatchObject({ sections: { first: null }, checks: null });
    expect(logOf(table).reasons).toContain('each agency stands in a row above its searches');
    expect(found(table)).toEqual([
      'section',
      'Alder Falls MN PD',
      'Alder Falls MN PD',
      'blank',
      'section',
      '[Federal] US Border Patrol',
      'footer',
    ]);
  });

  it.each([' (continued)', " (cont'd)", ' - Continued', ', cont.', ' (2) (Continued)'])(
    'is the same agency where its name goes on as %j',
    (again) => {
      const table = [header, ['Alder Falls MN PD'], search(10), [`Alder Falls MN PD${again}`], search(11)];
      expect(found(table)).toEqual(['section', 'Alder Falls MN PD', 'section', 'Alder Falls MN PD']);
    },
  );

  it('is not known below a lone cell that may be one', () => {
    const table = [
      header,
      ['Alder Falls MN PD'],
      search(10),
      ['Operation Blue'],
      search(11),
      ['ICE ERO'],
      search(12),
    ];
    expect(found(table)).toEqual([
      'section',
      'Alder Falls MN PD',
      'a single filled cell, which is no search',
      '',
      'section',
      'ICE ERO',
    ]);
  });

  it('is who searched where the header stands again below it', () => {
    const table = [
      ['Alder Falls MN PD'],
      header,
      search(10),
      ['Birch County MN SO'],
      header,
      search(11),
      ['Cedar Point MN PD'],
      header,
      search(12),
    ];
    expect(found(table)).toEqual([
      'Alder Falls MN PD',
      'section',
      'repeated_header',
      'Birch County MN SO',
      'section',
      'repeated_header',
      'Cedar Point MN PD',
    ]);
  });

  it.each([
    ['a title over the table', [['Alder Falls MN PD'], header, search(10), search(11)]],
    ['part of a reason', [header, search(10), ['assist Birch County SO'], search(11)]],
    [
      'a cell in a log whose rows name agencies',
      [
        ['Search Time', 'Org Name', 'Reason'],
        ['Alder Falls MN PD', '', ''],
        ['2025-03-04 10:10:00', 'Birch County MN SO', 'BOLO'],
      ],
    ],
  ])('is none where it is %s', (_what, table) => {
    expect(logOf(table).sections).toBeUndefined();
    expect(found(table)).not.toContain('section');
  });
});

describe('agencies above the tables of a printed log', () => {
  it('are who searched, though the rows of each page are numbered anew', () => {
    const pages = [
      [['Agency: Alder Falls MN PD', '', ''], header, search(10), search(11)],
      [header, search(12), ['Agency: Dover IL PD', '', ''], header, search(13)],
    ];
    const rows = pages.flatMap((page, at) =>
      page.map((cells, line) => ({ row: line + 1, page: at + 1, cells })),
    );
    const table = tableOf([header], { container: 'pdf', head: rows });
    const log = recognise(table);
    if (log.kind !== 'log') throw new Error('no log');
    expect(log.sections).toEqual({ first: 'Alder Falls MN PD' });
    const align = aligner(log);
    const agencies = rows.slice(2).flatMap((record) => {
      const row = align(record);
      return row.kind === 'search' ? [row.cells.agency ?? ''] : [];
    });
    expect(agencies).toEqual(['Alder Falls MN PD', 'Alder Falls MN PD', 'Alder Falls MN PD', 'Dover IL PD']);
  });
});

describe('an agency above rows that stand above the header', () => {
  const birch = ['Birch County MN SO', '', ''];

  it('is who searched in the rows below it, there and below the header', () => {
    const rows = [
      ['Alder Falls MN PD', '', ''],
      search(10),
      birch,
      header,
      search(11),
      ['Cedar Ridge CO PD'],
      search(12),
    ];
    const log = logOf(rows);
    expect(log).toMatchObject({ sections: { first: null }, rowsAbove: [{ row: 1 }, { row: 3 }, { row: 2 }] });
    expect(log).not.toHaveProperty('agencyAbove');
    const align = aligner(log);
    const judgedRows = tableOf(rows)
      .head.filter(({ row }) => row !== 4)
      .map((record) => align(record));
    expect(judgedRows.map((row) => (row.kind === 'search' ? row.cells.agency : row.why))).toEqual([
      'section',
      'Alder Falls MN PD',
      'section',
      'Birch County MN SO',
      'section',
      'Cedar Ridge CO PD',
    ]);
  });

  it('is none where no row stands under it there: over the header it is a title', () => {
    const log = logOf([search(10), birch, header, search(11)]);
    expect(log).not.toHaveProperty('sections');
  });
});
