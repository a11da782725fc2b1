import { describe, expect, test } from 'vitest';
import { knownTexts } from '../../src/normalize/load/known-texts.ts';
import type { LogSource } from '../../src/model/log-source.ts';
import type { RawTable } from '../../src/model/raw-table.ts';

/** What is known of a column of reasons beforehand. */
const knownReasons = (cells: readonly string[]): unknown => {
  const head = ['Reason', ...cells].map((cell, at) => ({ row: at + 1, page: null, cells: [cell] }));
  const recognition = { headerRow: 1, columns: [{ index: 0, field: 'reason' }] };
  const known = knownTexts({ head } as unknown as RawTable, { recognition } as unknown as LogSource);
  return Object.fromEntries(known.reason ?? []);
};

describe('texts that recur in the first rows', () => {
  test('are known where they are masks, or placeholders in which no plate could stand', () => {
    const cells = ['REDACTED', '***', 'N/A', 'none', '-', 'GC 7923.600'];
    expect(knownReasons(cells)).toEqual({
      REDACTED: 'masked_agency',
      '***': 'masked_agency',
      'N/A': 'placeholder',
      none: 'placeholder',
      '-': 'placeholder',
      'GC 7923.600': 'exemption_cited',
    });
  });

  test('are not known where they are values, need cleaning, or may hold the plate of their row', () => {
    expect(knownReasons(['stolen', '', ' REDACTED', 'case #### 7XQZ123', 'unavailable', '000'])).toEqual({});
  });

  test('are not known where they are few', () => {
    const cells = Array.from({ length: 100 }, (_, at) => (at < 4 ? 'REDACTED' : `stolen ${at}`));
    expect(knownReasons(cells)).toEqual({});
  });
});
