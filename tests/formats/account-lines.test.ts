import { describe, expect, it } from 'vitest';
import { judged, logOf } from './table.ts';

const search = (minute: number, ...before: string[]): string[] => [
  ...before,
  `03/04/2025 10:${minute}:00`,
  'BOLO',
];

const wide = (minute: number): string[] => [...search(minute), 'QXZ104', '25-1'];

const total = (name: string): string[] => [`${name} Total`, '2', ''];

/** Of each record after the header, whose search it is, or what else. */
const found = (rows: readonly (readonly string[])[]): string[] =>
  judged(rows).map((row) => (row.kind === 'search' ? (row.cells.user ?? '') : row.why));

describe('an account that the rows leave out', () => {
  const header = ['Search Time', 'Reason'];
  it.each([
    ['behind its label', ['Officer: Kim Ash', ''], ['Officer: Robin Sample (1 search)', '']],
    ['beside its label', ['User Name:', 'Kim Ash'], ['User Name:', 'Robin Sample']],
  ])('stands above them, %s', (_how, first, second) => {
    expect(found([header, first, search(10), search(11), second, search(12)])).toEqual([
      'section',
      'Kim Ash',
      'Kim Ash',
      'section',
      'Robin Sample',
    ]);
  });

  it('is nobody’s where rows stand above the header as well', () => {
    const labels = ['Officer: Kim Ash', '', '', ''];
    const rows = [wide(10), labels, [...header, 'License Plate', 'Case #'], labels, wide(11)];
    expect(logOf(rows)).toHaveProperty('rowsAbove');
    expect(logOf(rows)).not.toHaveProperty('accounts');
  });

  const withUsers = ['User', ...header];
  it('stands above them in its column, or once among them with a line of its total', () => {
    const above = [
      withUsers,
      ['Kim Ash', '', ''],
      search(10, ''),
      ['', 'Count: 1', ''],
      ['Robin Sample'],
      search(11, ''),
    ];
    expect(found(above)).toEqual(['section', 'Kim Ash', 'footer', 'section', 'Robin Sample']);
    const once = [
      withUsers,
      search(10, 'Kim Ash'),
      search(11, ''),
      total('Kim Ash'),
      search(12, 'Robin Sample'),
      search(13, ''),
      total('Robin Sample'),
    ];
    expect(found(once)).toEqual(['Kim Ash', 'Kim Ash', 'footer', 'Robin Sample', 'Robin Sample', 'footer']);
  });

  it('is not taken from the row above where nothing says that it is the same', () => {
    const blanks = [
      withUsers,
      search(10, 'Kim Ash'),
      search(11, ''),
      search(12, 'Robin Sample'),
      search(13, ''),
    ];
    expect(logOf(blanks)).not.toHaveProperty('accounts');
    expect(found(blanks)).toEqual(['Kim Ash', '', 'Robin Sample', '']);
  });
});
