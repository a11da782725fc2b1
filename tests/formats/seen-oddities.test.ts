import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { list } from '../../src/formats/list.ts';
import { fieldsOf, judged, tableOf } from './table.ts';

const id = (n: number): string => `0b7c1d2e-0000-4000-8000-${String(n).padStart(12, '0')}`;
const frame = '02/01/2026, 06:00:00 AM UTC\n02/02/2026, 06:00:00 AM UTC';
const time = '02/02/2026, 06:10:00 AM UTC';
const c = list(
  'ID, Name, Org Name, Total Networks Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type, Text Prompt, Moderation',
);
const good = [
  id(1),
  '***',
  'Alder Falls MN PD',
  '5',
  frame,
  '***',
  'BOLO',
  '***',
  '***',
  time,
  'lookup',
  '',
  '',
];

describe('freely worded searches without a time', () => {
  it('whose kind, words and verdict slipped to the left are read in their columns', () => {
    const slipped = [...good.slice(0, 7), 'freeform', 'blue truck with ladder', 'allow', '', '', ''];
    expect(judged([c, good, good, slipped])[2]).toMatchObject({
      kind: 'search',
      cells: {
        time: '',
        search_type: 'freeform',
        text_prompt: 'blue truck with ladder',
        moderation: 'allow',
        filters: '',
      },
      mended: expect.stringContaining('the row has no time') as string,
    });
  });
});

describe('times that fell apart in every row', () => {
  it('are put together, and what stands after them is in its place', () => {
    const labels = list('ID, Name, Org Name, Total Networks Searched, Reason, Search Time, Search Type');
    const rows = [1, 2, 3].map((n) => [
      id(n),
      '***',
      'Alder Falls MN PD',
      '5',
      'BOLO',
      '04/10/2026',
      '05:01:33 AM UTC',
      'lookup',
    ]);
    expect(fieldsOf([labels, ...rows])).toEqual(
      list('id, user, agency, networks, reason, time, search_type'),
    );
    expect(judged([labels, ...rows])[2]).toMatchObject({
      cells: { time: '04/10/2026, 05:01:33 AM UTC', search_type: 'lookup' },
    });
  });
});

describe('a column that every row lacks', () => {
  it('is told from its neighbours by what their cells look like', () => {
    const labels = list(
      'Name, Org Name, Total Networks Searched, Time Frame, License Plate, Case #, Filters, Reason, Search Time',
    );
    const row = ['x', 'Alder Falls MN PD', '5', frame, 'FAKE001', 'white truck', 'BOLO', time];
    expect(judged([labels, row, row, row])[0]).toMatchObject({
      cells: { plate: 'FAKE001', case_number: '', filters: 'white truck', reason: 'BOLO', time },
    });
  });

  it('is no harm where the header is that of another export', () => {
    const row = good.toSpliced(4, 0, '17652');
    expect(judged([c, row, row, row, row])[3]).toMatchObject({
      cells: { networks: '5', devices: '17652', frame, time, reason: 'BOLO' },
      mended: 'read in the column order of layout A',
    });
  });
});

describe('a log whose time column was withheld', () => {
  const labels = list('Org Name, Total Networks Searched, License Plate, Reason, Case #');
  it('is loaded where agency and reason stand, and blank rows are blank', () => {
    const rows = judged([
      labels,
      ['Alder Falls MN PD', '5', '***', 'BOLO', ''],
      ['', '', '', '', ''],
      ['Alder Falls MN PD', '5', '***', '', '12-345'],
    ]);
    expect(rows.map((row) => row.kind)).toEqual(['search', 'skipped', 'quarantined']);
  });
});

describe('a file that writes a day as midnight, or a time of day as that of a first day', () => {
  it.each([
    ['2024-01-25 00:00:00', '1899-12-31 13:05:00'],
    ['2024-01-25 00:00:00', '1900-01-01 13:05:00'],
    ['1/25/2024 12:00:00 AM', '1/1/1900 1:05:00 PM'],
    ['1/25/2024 12:00:00 AM', '1:05:00 PM'],
  ])('has one time in two columns: %s, %s', (day, clock) => {
    const rows = [
      ['Alder Falls MN PD', day, clock, 'BOLO'],
      ['Alder Falls MN PD', day, clock, 'theft'],
    ];
    expect(fieldsOf([['Agency', 'Date', 'Time', 'Reason'], ...rows])).toEqual([
      'agency',
      'date',
      'time',
      'reason',
    ]);
  });
});

describe('spellings of times that browsers and databases write', () => {
  it.each([
    'Thu Jan 25 2024 13:27:03 GMT+0000 (Coordinated Universal Time)',
    '25-JAN-24 01:27 PM Pacific Standard Time',
    '2024-01-25T13:27:03.123456+00:00',
    '1741581112901',
    '01/02/2024\u201a 06:00:00 AM UTC',
    '9/9/2024, 1:05:00\u202fAM UTC',
  ])('%s is a time', (spelling) => {
    const rows = [
      ['Agency', 'Officer', 'Date/Time of Search', 'Search Reason'],
      ['Alder PD', 'x', spelling, 'BOLO'],
    ];
    expect(recognise(tableOf(rows)).kind).toBe('log');
    expect(judged(rows)[0]).toMatchObject({ kind: 'search', cells: { time: spelling }, mended: null });
  });
});

it('a table of what cameras saw is no log, though it names times and agencies', () => {
  const rows = [
    ['Plate', 'Read Date', 'Agency', 'Location', 'Confidence'],
    ['FAKE001', '2024-01-25 13:00:00', 'Alder PD', 'Main St', '97'],
  ];
  expect(recognise(tableOf(rows)).kind).toBe('unknown');
});
