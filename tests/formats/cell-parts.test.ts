import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { judged, logOf, tableOf } from './table.ts';

const labels = ['Date/Time', 'User', 'Plate', 'Reason'];
const byUser = (...users: readonly string[]): string[][] =>
  users.map((user, at) => [`05/01/2025 10:0${at}:11`, user, `FAKE00${at}`, 'Stolen vehicle']);
const whoSearched = (rows: readonly (readonly string[])[]): unknown[] =>
  judged([labels, ...rows]).map((row) =>
    row.kind === 'search' ? [row.cells.user, row.cells.agency] : row.why,
  );

describe('an agency in the cells of the accounts', () => {
  it.each([
    ['in brackets', 'K. Ash (Alder Falls PD)', 'Lee, P. (Birch County SO)'],
    ['before a dash', 'Alder Falls PD - K. Ash', 'Birch County SO - Lee, P.'],
    ['behind a bar', 'K. Ash | Alder Falls PD', 'Lee, P. | Birch County SO'],
    ['behind a comma', 'K. Ash, Alder Falls PD', 'Lee, P., Birch County SO'],
    ['on a line of its own', 'K. Ash\nAlder Falls PD', 'Lee, P.\nBirch County SO'],
  ])('is read as who searched: %s', (_, first, second) => {
    const rows = byUser(first, second);
    expect(whoSearched(rows)).toEqual([
      ['K. Ash', 'Alder Falls PD'],
      ['Lee, P.', 'Birch County SO'],
    ]);
    expect(logOf([labels, ...rows]).checks).toBeNull();
  });

  it('is left open in the cells that name none, and a unit or a rank is none', () => {
    const rows = byUser('K. Ash (Alder Falls PD)', 'P. Lee (ICE ERO)', 'Dispatch 3', 'B. Oak (Police Officer)', 'J. Elm (Alder Falls PD)', 'M. Fir (Elmfield PD)'); // prettier-ignore
    expect(whoSearched(rows)).toEqual([
      ['K. Ash', 'Alder Falls PD'],
      ['P. Lee', 'ICE ERO'],
      ['Dispatch 3', ''],
      ['B. Oak (Police Officer)', ''],
      ['J. Elm', 'Alder Falls PD'],
      ['M. Fir', 'Elmfield PD'],
    ]);
  });

  it.each([
    ['units', ['K. Ash - Investigations', 'P. Lee - Patrol', 'B. Oak - Detective Bureau']],
    ['ranks', ['K. Ash (Police Officer)', 'P. Lee (Sheriff Deputy)', 'B. Oak (Sgt)']],
    ['names alone', ['Ash, K.', 'Lee-Oak, P.', 'Oak, B.']],
  ])('is none where they hold %s', (_, users) => {
    expect(logOf([labels, ...byUser(...users)]).columns.map(({ field }) => field)).not.toContain('agency');
  });

  it('is not looked for where a column has it', () => {
    const rows = byUser('K. Ash (Alder Falls PD)', 'P. Lee (Birch County SO)').map((row) => [
      ...row,
      'Elmfield PD',
    ]);
    const found = judged([[...labels, 'Agency'], ...rows]).map(
      (row) => row.kind === 'search' && row.cells.agency,
    );
    expect(found).toEqual(['Elmfield PD', 'Elmfield PD']);
  });
});

const timesIn = (label: string, ...cells: readonly string[]): unknown[] =>
  judged([[label, 'Agency', 'Reason'], ...cells.map((cell) => [cell, 'Alder Falls PD', 'theft'])]).map(
    (row) => (row.kind === 'search' ? [row.cells.time, row.cells.networks, row.cells.devices] : row.why),
  );

describe('a count and a time in one cell', () => {
  it('are read as two', () => {
    expect(
      timesIn('Networks / Search Time', '3 12/06/2025, 04:09:53 AM UTC', '1,204 12/06/2025, 04:10:53 AM UTC'),
    ).toEqual([
      ['12/06/2025, 04:09:53 AM UTC', '3', undefined],
      ['12/06/2025, 04:10:53 AM UTC', '1,204', undefined],
    ]);
    expect(
      timesIn('Time (Cameras)', '2025-12-06 04:09:53 (3 cameras)', '2025-12-06 04:10:53 (40 cameras)'),
    ).toEqual([
      ['2025-12-06 04:09:53', undefined, '3'],
      ['2025-12-06 04:10:53', undefined, '40'],
    ]);
  });

  it('leave the count out where the label does not say of what it is, and say so', () => {
    const rows = ['3 2025-12-06 04:09:53', '7 2025-12-06 04:10:53'];
    expect(timesIn('Search Time', ...rows)).toEqual([
      ['2025-12-06 04:09:53', undefined, undefined],
      ['2025-12-06 04:10:53', undefined, undefined],
    ]);
    const [column] = logOf([['Search Time', 'Agency', 'Reason'], ...rows.map((cell) => [cell, 'Elmfield PD', 'theft'])]).columns; // prettier-ignore
    expect(column?.note).toContain('the count is left out');
  });

  it('are none where the number is the day of the time', () => {
    expect(timesIn('Networks / Search Time', '3 Dec 2025 04:09:53', '7 Dec 2025 04:10:53')).toEqual([
      ['3 Dec 2025 04:09:53', undefined, undefined],
      ['7 Dec 2025 04:10:53', undefined, undefined],
    ]);
  });

  it('are none where the number of a case might be a count and a serial number', () => {
    const rows = ['25-34693', '25-45042', '25-59734'].map((number) => [
      'C Adams',
      'Elmfield PD',
      'theft',
      number,
    ]);
    const table = tableOf([['User', 'Agency', 'Reason', 'Case Number'], ...rows]);
    // There is no time in it at all.
    expect(recognise(table).kind).not.toBe('log');
  });
});
