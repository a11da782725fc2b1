import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { fieldsOf, judged, logOf, tableOf } from './table.ts';

const header = [
  'Name',
  'Org Name',
  'Total Networks Searched',
  'Time Frame',
  'Case #',
  'Reason',
  'Search Time',
];
const row = (n: number, agency = 'Alder Falls MN PD'): string[] => [
  'Casey Example',
  agency,
  '541',
  '01/22/2024, 06:00:00 AM UTC\n01/22/2024, 07:00:00 AM UTC',
  '26-01698',
  'Stolen vehicle',
  `01/${String(n).padStart(2, '0')}/2024, 01:27:03 PM UTC`,
];
const rows = (count: number): string[][] => Array.from({ length: count }, (_, at) => row(at + 1));

describe('the header', () => {
  it('is found under a title block and blank lines', () => {
    const table = [
      ['Audit Report'],
      ['Report By:', 'C. Example'],
      ['Time Frame:', 'From 01-01-24 To 01-31-24'],
      [],
      header,
      ...rows(5),
    ];
    expect(logOf(table)).toMatchObject({ headerRow: 5, format: 'flock-audit' });
    expect(judged(table)).toHaveLength(5);
  });

  it('is read from two lines where its labels are broken over them', () => {
    const upper = ['', 'Org', 'Total Networks', 'Time', 'Case', '', 'Search'];
    const lower = ['Name', 'Name', 'Searched', 'Frame', '#', 'Reason', 'Time'];
    expect(logOf([upper, lower, ...rows(3)])).toMatchObject({ headerRow: 2 });
    expect(fieldsOf([upper, lower, ...rows(3)])).toEqual([
      'user',
      'agency',
      'networks',
      'frame',
      'case_number',
      'reason',
      'time',
    ]);
  });

  it('is read from two lines where one label alone is broken over them, and no title is taken for one', () => {
    const upper = ['', '', 'Total Networks'];
    const lower = ['Name', 'Org Name', 'Searched', 'Time Frame', 'Case #', 'Reason', 'Search Time'];
    expect(fieldsOf([upper, lower, ...rows(3)])[2]).toBe('networks');
    expect(fieldsOf([['Search audit'], lower, ...rows(3)])[0]).toBe('user');
  });

  it('is known by the beginning of a label that the page of a PDF cuts off, where it can be of one column alone', () => {
    const cut = ['Name', 'Org…', 'Total Netw…', 'Time Frame', 'Case #', 'Reason', 'Search Time'];
    expect(fieldsOf([cut, ...rows(3)]).slice(1, 3)).toEqual(['agency', 'networks']);
    expect(fieldsOf([cut.with(2, 'Total …'), ...rows(3)])[2]).toBeNull();
  });

  it('takes a third line of words into its own, which would count as a search', () => {
    const upper = ['Searched by', '', '', '', 'Case', 'Why', 'Search'];
    const labels = ['Name', 'Org Name', 'Total Networks Searched', 'Time Frame', '#', 'Reason', 'Time'];
    const words = ['as entered', 'name', 'count', '(UTC)', 'as entered', 'as entered', '(UTC)'];
    expect(logOf([upper, labels, words, ...rows(3)])).toMatchObject({ headerRow: 3 });
    expect(judged([upper, labels, words, ...rows(3)])).toHaveLength(3);
    const masked = ['Casey Example', 'Alder Falls MN PD', '', '', '', 'Stolen vehicle', 'REDACTED'];
    expect(judged([header, masked, ...rows(3)])).toHaveLength(4);
  });

  it('of the first of two exports is taken, though the second bears more labels', () => {
    const wider = [...header, 'Search Type', 'Text Prompt', 'Moderation'];
    expect(logOf([header, ...rows(2), wider, row(3)])).toMatchObject({ headerRow: 1 });
  });

  it('under which no row stands is a log of no rows', () => {
    expect(logOf([header]).columns).toHaveLength(7);
  });

  it('is not missed where a column of the agency follows that nobody knows', () => {
    const table = [[...header, 'Reviewed?'], ...rows(3).map((cells) => [...cells, 'yes'])];
    expect(logOf(table).columns.at(-1)).toMatchObject({ use: 'unknown', label: 'Reviewed?', field: null });
  });
});

describe('labels that do not say what the column is', () => {
  it('that stand over two columns are read by position, and it is said', () => {
    const twice = [
      'Name',
      'Org Name',
      'Total Networks Searched',
      'Total Devices Searched',
      'Case #',
      'Reason',
      'Reason',
    ];
    const cells = ['x', 'Alder Falls MN PD', '5', '9', '', 'BOLO', '01/25/2024, 01:27:03 PM UTC'];
    const found = logOf([twice, cells, cells]);
    expect(found.columns.at(-1)).toMatchObject({ field: 'time', note: expect.any(String) as string });
  });

  it('that are blank are told by the cells under them', () => {
    const blank = header.map((label, at) => (at === 3 || at === 6 ? '' : label));
    const found = logOf([blank, ...rows(4)]);
    expect(found.columns.map((column) => column.field)).toEqual([
      'user',
      'agency',
      'networks',
      'frame',
      'case_number',
      'reason',
      'time',
    ]);
  });

  it('that have no cells beneath leave their column empty', () => {
    const orphan = [...header, 'Search Type', 'Moderation'];
    expect(fieldsOf([orphan, ...rows(3)]).slice(-2)).toEqual(['search_type', 'moderation']);
  });

  it('over a second column of the same meaning are reported, and the fuller one is read', () => {
    const found = logOf([[...header, 'Purpose'], ...rows(3).map((cells) => [...cells, ''])]);
    expect(found.columns[5]).toMatchObject({ field: 'reason', use: 'field' });
    expect(found.columns[7]).toMatchObject({
      use: 'unknown',
      note: expect.stringContaining('"Reason"') as string,
    });
  });
});

describe('a date and a time of day in two columns', () => {
  const split = ['Org Name', 'Search Date', 'Search Time', 'Reason'];
  it('are one time', () => {
    const table = [
      split,
      ['Alder Falls MN PD', '2024-01-25', '13:27:03', 'BOLO'],
      ['Alder Falls MN PD', '2024-01-26', '09:00:00', 'BOLO'],
    ];
    expect(fieldsOf(table)).toEqual(['agency', 'date', 'time', 'reason']);
    expect(logOf(table)).toMatchObject({ format: 'flock-audit-split-time' });
    expect(judged(table)[0]).toMatchObject({ cells: { date: '2024-01-25', time: '13:27:03' } });
  });

  it('are known by their labels where no row stands', () => {
    expect(fieldsOf([split])).toEqual(['agency', 'date', 'time', 'reason']);
  });

  it('are one column where that has both', () => {
    const table = [split, ['Alder Falls MN PD', '2024-01-25', '01/25/2024, 01:27:03 PM UTC', 'BOLO']];
    expect(logOf(table).columns.map((column) => [column.field, column.use])).toEqual([
      ['agency', 'field'],
      [null, 'ignored'],
      ['time', 'field'],
      ['reason', 'field'],
    ]);
  });
});

describe('whose log it is', () => {
  it('is a network audit where the first rows name several agencies', () => {
    expect(logOf([header, row(1), row(2, 'Birch County MN SO')]).logKind).toBe('network');
  });
  it('stays open where the first rows name one agency, which both kinds may do', () => {
    expect(logOf([header, ...rows(9)]).logKind).toBe('unknown');
    expect(logOf([header, row(1), row(2, ' alder  falls MN PD ')]).logKind).toBe('unknown');
    expect(logOf([header, row(1), row(2, '***')]).logKind).toBe('unknown');
    // The header of a second printed page is no agency.
    expect(logOf([header, row(1), header, row(2)]).logKind).toBe('unknown');
  });
  it("is an agency's own where no column names an agency", () => {
    expect(logOf([header, ...rows(2)].map((cells) => cells.toSpliced(1, 1))).logKind).toBe('own');
  });
});

describe('a table without a header', () => {
  it('is read by the shapes of its cells, and the report says so', () => {
    const table = rows(20).map((cells) => cells.toSpliced(1, 1));
    const found = logOf(table);
    expect(found).toMatchObject({ headerRow: null, confirmed: false, format: 'flock-audit' });
    expect(fieldsOf(table)).toEqual(['user', 'networks', 'frame', 'case_number', 'reason', 'time']);
    expect(judged(table).every((entry) => entry.kind === 'search')).toBe(true);
  });

  it('is read where its order is none that is known', () => {
    const table = Array.from({ length: 20 }, (_, at) => [
      `2024-01-${String(at + 1).padStart(2, '0')} 13:27:03`,
      at % 2 ? 'Alder Falls MN PD' : 'Birch County MN SO',
      'lookup',
      'stolen vehicle, white pickup',
    ]);
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'search_type', 'reason']);
  });

  it('is no log where only dates and numbers stand in it', () => {
    const table = Array.from({ length: 20 }, (_, at) => [
      `2024-01-${String(at + 1).padStart(2, '0')}`,
      String(at),
      'ok',
    ]);
    expect(recognise(tableOf(table)).kind).toBe('unknown');
  });
});

describe('an unknown layout', () => {
  it('with a time and a reason is read by synonyms, and the report says so', () => {
    const table = [
      ['Date', 'Officer', 'Purpose', 'Shift'],
      ['04/01/2024 13:05', 'Casey', 'BOLO', 'day'],
    ];
    expect(logOf(table)).toMatchObject({ format: 'by-synonyms', confirmed: false });
    expect(fieldsOf(table)).toEqual(['time', 'user', 'reason', null]);
  });

  it('of cameras or detections is no log of searches', () => {
    const table = [
      ['Date', 'Camera Name', 'Agency', 'Plate'],
      ['04/01/2024 13:05', 'Main St', 'Alder Falls MN PD', 'ZZZFAKE'],
    ];
    expect(recognise(tableOf(table)).kind).not.toBe('log');
  });

  it('that names the cameras that were searched is a log of searches', () => {
    const table = [
      ['Searched At', 'Searched By', 'Searching Agency', 'Camera Names', 'Search Reason', 'Result Count'],
      ['2025-04-01 13:05:00', 'Casey', 'Alder Falls MN PD', 'Main St; Elm St', 'BOLO', '4'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'user', 'agency', null, 'reason', null]);
  });

  it('says what is missing', () => {
    const found = recognise(
      tableOf([
        ['Make', 'Model', 'Colour'],
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]),
    );
    expect(found).toMatchObject({ kind: 'unknown', format: null });
    expect(found.reasons[0]).toMatch(/header/);
  });
});
