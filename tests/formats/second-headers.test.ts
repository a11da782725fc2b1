import { describe, expect, it } from 'vitest';
import { judged } from './table.ts';

const labels = ['Search Time', 'Org Name', 'Name', 'Reason', 'License Plate', 'Case #'];
const rows = Array.from({ length: 260 }, (_, n) => [
  `03/01/2025, 01:${String(n % 60).padStart(2, '0')}:03 AM UTC`,
  'Alder Falls MN PD',
  'Casey Example',
  'Stolen vehicle',
  'FAKE001',
  `25-${n}`,
]);
const under = 'read under a second header with another column order';

describe('a second header far below the first', () => {
  it('is followed, though its labels are known by a word in them alone', () => {
    const second = [
      'Query Date/Time',
      'Officer Badge',
      'Justification given',
      'Our Case Ref',
      'Searching Dept',
    ];
    const row = ['03/02/2025, 02:27:03 AM UTC', 'E17', 'BOLO', '25-9', 'Birch County MN SO'];
    const found = judged([labels, ...rows, second, row]).slice(-2);
    expect(found).toEqual([
      { kind: 'skipped', why: 'repeated_header' },
      {
        kind: 'search',
        cells: {
          time: row[0],
          user: 'E17',
          reason: 'BOLO',
          case_number: '25-9',
          agency: 'Birch County MN SO',
        },
        mended: under,
      },
    ]);
  });

  it('may name a date and a time of day apart, which the first row under it shows', () => {
    const found = judged([
      labels,
      ...rows,
      ['Date', 'Time', 'Officer', 'Plate', 'Purpose'],
      ['2025-03-20', '12:15:00', 'Robin Example', 'FAKE002', 'BOLO'],
    ]);
    expect(found.at(-1)).toMatchObject({
      kind: 'search',
      cells: { date: '2025-03-20', time: '12:15:00', reason: 'BOLO', plate: 'FAKE002' },
    });
  });

  it('without a time sets aside what stands under it, until another header comes', () => {
    const found = judged([
      labels,
      ...rows,
      ['Reason', 'Agency', 'Officer', 'Case Number'],
      ['Stolen vehicle', 'Birch County MN SO', 'Robin Example', '25-1'],
      labels,
      rows[0] ?? [],
    ]).slice(-4);
    expect(found).toMatchObject([
      { kind: 'skipped', why: 'repeated_header' },
      {
        kind: 'quarantined',
        why: 'it stands under another header, in row 262, that names no time of a search',
      },
      { kind: 'skipped', why: 'repeated_header' },
      { kind: 'search', mended: null },
    ]);
  });

  it('is none where a row without a time has words of labels in it', () => {
    const row = [
      '',
      'Alder Falls MN PD',
      'Case officer',
      'Plate on incident report',
      'FAKE001',
      'Reason in report',
    ];
    expect(judged([labels, ...rows, row]).at(-1)).toMatchObject({ kind: 'search', cells: { time: '' } });
  });
});

it('the columns of a short first table are settled by its own rows alone', () => {
  const second = ['Case #', 'Name', 'Search Time', 'Reason', 'Org Name', 'License Plate'];
  const other = rows
    .slice(0, 100)
    .map(([time = '', agency = '', name = '', reason = '', plate = '', number = '']) => [
      number,
      name,
      time,
      reason,
      agency,
      plate,
    ]);
  const found = judged([labels, ...rows.slice(0, 3), second, ...other]);
  expect(found[0]).toMatchObject({ cells: { time: rows[0]?.[0], reason: 'Stolen vehicle' }, mended: null });
  expect(found.at(-1)).toMatchObject({ cells: { time: rows[99]?.[0], case_number: '25-99' }, mended: under });
});

it('a small table above a wide one keeps its rows: the wider header does not take the place of the first', () => {
  const wide = [
    'Name',
    'Org Name',
    'Total Networks Searched',
    'Total Devices Searched',
    'License Plate',
    'Reason',
    'Case #',
    'Filters',
    'Search Time',
  ];
  const time = '03/02/2025, 02:27:03 AM UTC';
  const found = judged([
    ['Org Name', 'Reason', 'Search Time'],
    ...rows.slice(0, 20).map(([at = '', agency = '', , reason = '']) => [agency, reason, at]),
    wide,
    ['Casey Example', 'Birch County MN SO', '12', '99', 'FAKE001', 'BOLO', '25-9', 'california', time],
  ]);
  expect(found).toHaveLength(22);
  expect(found[0]).toMatchObject({ cells: { time: rows[0]?.[0], reason: 'Stolen vehicle' }, mended: null });
  expect(found.at(-1)).toMatchObject({ cells: { time, reason: 'BOLO', case_number: '25-9' }, mended: under });
});
