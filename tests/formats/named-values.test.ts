import { describe, expect, it } from 'vitest';
import { fieldsOf, judged, logOf } from './table.ts';

const labels = ['Date/Time', 'User', 'Agency', 'Details'];
const byDetails = (...details: readonly string[]): string[][] => [
  labels,
  ...details.map((cell, at) => [`05/01/2025 10:0${at}:11`, 'K. Ash', 'Alder Falls PD', cell]),
];
const read = (rows: readonly (readonly string[])[]): unknown[] =>
  judged(rows).map((row) =>
    row.kind === 'search' ? [row.cells.plate, row.cells.reason, row.cells.case_number] : row.why,
  );

describe('names and values in one cell', () => {
  it.each([
    ['behind colons', 'Plate: FAKE001; Reason: theft; Case: 25-1', 'Plate: FAKE002; Reason: ICE, ERO'],
    ['behind signs', 'plate=FAKE001|reason=theft|case=25-1', 'plate=FAKE002|reason=ICE, ERO'],
    ['on lines', 'Plate: FAKE001\nReason: theft\nCase: 25-1', 'Plate: FAKE002\nReason: ICE, ERO'],
    [
      'as JSON',
      '{"plate":"FAKE001","reason":"theft","case":"25-1"}',
      '{"plate":"FAKE002","reason":"ICE, ERO"}',
    ],
  ])('are read each as its field: %s', (_, first, second) => {
    const rows = byDetails(first, second);
    expect(read(rows)).toEqual([
      ['FAKE001', 'theft', '25-1'],
      ['FAKE002', 'ICE, ERO', ''],
    ]);
    expect(logOf(rows).columns[3]?.note).toBe(
      'names and values in one cell: read are plate, reason, case number',
    );
    expect(logOf(rows).checks).toBeNull();
  });

  it.each([
    ['a sign of its own', 'Plate: FAKE001; Reason: theft, ICE: detainer; Case: 25-1', 'theft, ICE: detainer'],
    ['a time of day', 'Plate: FAKE001, Reason: robbery, seen at 10:30, Case: 25-1', 'robbery, seen at 10:30'],
    ['another behind it', 'Plate: FAKE001; Reason: theft; Reason: BOLO; Case: 25-1', 'theft; BOLO'],
  ])('keep the whole of a reason with %s', (_, first, reason) => {
    const others = ['Plate: FAKE002; Reason: BOLO; Case: 25-2', 'Plate: FAKE003; Reason: BOLO; Case: 25-3'];
    expect(read(byDetails(first, ...others))[0]).toEqual(['FAKE001', reason, '25-1']);
  });

  it('are a plate up to whatever name follows it', () => {
    const others = ['Plate: FAKE002; Reason: BOLO', 'Plate: FAKE003; Reason: BOLO'];
    expect(read(byDetails(...others, 'Plate: FAKE001; Seen: Main St; Reason: theft'))[2]).toEqual([
      'FAKE001',
      'theft',
      undefined,
    ]);
  });

  it('leave a field to the column that has it', () => {
    const rows = [
      [...labels, 'Reason'],
      ...byDetails('Plate: FAKE001; Reason: x', 'Plate: FAKE002; Reason: y').slice(1).map((row, at) => [...row, `theft ${at}`]), // prettier-ignore
    ];
    expect(read(rows)).toEqual([
      ['FAKE001', 'theft 0', undefined],
      ['FAKE002', 'theft 1', undefined],
    ]);
  });

  it('are none in reasons of which some have a colon', () => {
    const rows = byDetails('Case: 25-1', 'stolen: red car', 'warrant', 'missing child').map((row, at) => [...row.slice(0, 3), at === 0 ? 'Reason' : (row[3] ?? '')]); // prettier-ignore
    expect(fieldsOf(rows)).toEqual(['time', 'user', 'agency', 'reason']);
    expect(read(rows)[0]).toEqual([undefined, 'Case: 25-1', undefined]);
  });
});
