import { describe, expect, it } from 'vitest';
import { judged } from './table.ts';

describe('the range that a query looked at', () => {
  it('is no time of the search, though it stands first', () => {
    const rows = [
      [
        'Query Start (America/Denver)',
        'Query End (America/Denver)',
        'Requested At (America/Denver)',
        'Query Reason',
      ],
      ['2025-01-01 00:00', '2025-01-10 00:00', '2025-01-12 15:10', 'theft'],
    ];
    expect(judged(rows)).toMatchObject([
      {
        kind: 'search',
        cells: {
          time: '2025-01-12 15:10',
          frame_start: '2025-01-01 00:00',
          frame_end: '2025-01-10 00:00',
          reason: 'theft',
        },
      },
    ]);
  });
});
