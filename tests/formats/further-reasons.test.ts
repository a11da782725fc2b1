import { describe, expect, it } from 'vitest';
import { fieldsOf, judged, logOf } from './table.ts';

const table = (labels: readonly string[], rows: readonly (readonly string[])[]) => [
  ['Search Time', 'Officer', 'Org Name', ...labels],
  ...rows.map((cells, at) => [`1/2${at % 10}/2024 13:27`, 'cexample', 'Alder Falls MN PD', ...cells]),
];
const reasonsOf = (rows: readonly (readonly string[])[]) =>
  judged(rows).map((row) => (row.kind === 'search' ? row.cells.reason : row.kind));

describe('further columns of reasons', () => {
  it.each([
    [['Reason', 'Reason 2', 'Reason 3']],
    [['Reason 1', 'Reason 2', 'Reason 3']],
    [['Search Reason', 'Search Reason #2', 'Search Reason #3']],
    [['Reason', 'Secondary Reason', 'Additional Reasons']],
    [['Reason', 'Sub-Reason', 'Other Reason']],
    [['Reason for Search', 'Subreason', 'Reason Details']],
  ])('are read with the first: %j', (labels) => {
    const rows = table(labels, [
      ['Burglary', '', ''],
      ['Investigation of theft', 'ERO warrant', 'detainer'],
      ['Stolen car', '', 'BOLO'],
      ['', '', 'Welfare check'],
      ['', '', ''],
    ]);
    expect(reasonsOf(rows)).toEqual([
      'Burglary',
      'Investigation of theft; ERO warrant; detainer',
      'Stolen car; BOLO',
      'Welfare check',
      '',
    ]);
    expect(fieldsOf(rows)).toEqual(['time', 'user', 'agency', 'reason', null, null]);
    expect(logOf(rows).columns[3]?.note).toBe(
      `put together from "${labels[0]}", "${labels[1]}", "${labels[2]}"`,
    );
    expect(logOf(rows).columns[4]).toMatchObject({
      use: 'ignored',
      note: `reasons that are read with those of "${labels[0]}"`,
    });
    // The store's own scan takes each column alone.
    expect(logOf(rows).checks).toBeNull();
  });

  it('say a thing once, and keep a mask beside words', () => {
    const rows = table(
      ['Reason', 'Reason 2'],
      [
        ['Stolen car', 'stolen car'],
        ['Stolen car', '[REDACTED]'],
        ['***', '***'],
        ['Theft', 'n/a'],
        ['Theft of tools', 'BOLO'],
      ],
    );
    expect(reasonsOf(rows)).toEqual([
      'Stolen car',
      'Stolen car; [REDACTED]',
      '***',
      'Theft',
      'Theft of tools; BOLO',
    ]);
  });

  it('beside a column of offenses are read too, where two bear the same label', () => {
    const rows = table(
      ['Offense Type', 'Reason', 'Purpose', 'Justification'],
      [
        ['Theft', 'Stolen car', 'ERO warrant', ''],
        ['Fraud', 'Bad checks', 'HSI case', 'joint case'],
      ],
    );
    expect(reasonsOf(rows)).toEqual(['Stolen car; ERO warrant', 'Bad checks; HSI case; joint case']);
    expect(fieldsOf(rows).slice(3)).toEqual(['offense_type', 'reason', null, null]);
  });

  it('leave a header that stands again between the rows a header', () => {
    const rows = table(
      ['Reason', 'Reason 2'],
      [
        ['Burglary', 'BOLO'],
        ['Theft', ''],
      ],
    );
    const [header = [], first = [], second = []] = rows;
    expect(reasonsOf([header, first, header, second])).toEqual(['Burglary; BOLO', 'skipped', 'Theft']);
  });

  it.each([
    ['times', 'Reason Date 2', ['1/20/2024 13:30', '1/21/2024 13:30', '1/22/2024 13:30']],
    ['what somebody wrote who looked at it later', 'Reason Notes', ['reviewed', 'No issues', 'audited']],
    ['the kind of a reason', 'Reason Type', ['A', 'B', 'A']],
  ])('are none where they hold %s', (_what, label, cells) => {
    const rows = table(
      ['Reason', label],
      cells.map((cell, at) => [`burglary ${at}`, cell]),
    );
    expect(reasonsOf(rows)).toEqual(['burglary 0', 'burglary 1', 'burglary 2']);
  });
});
