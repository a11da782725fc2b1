import { parse } from 'csv-parse/sync';
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { splitStrict } from '../../src/read/csv/strict.ts';

const separators = { delimiter: ',', lineEnd: '\n' } as const;

/** Short texts of little but signs, so that every meeting of quotes, delimiters and line ends comes up. */
const text = fc.string({
  unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '\r', '""', 'b c', '","', '"\n'),
  maxLength: 14,
});

const byLibrary = (from: string): string[][] | null => {
  try {
    return parse(from, {
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
};

describe('splitting by the letter of RFC 4180', () => {
  it('gives what the CSV library gives, and refuses what it refuses', () => {
    let accepted = 0;
    fc.assert(
      fc.property(text, (from) => {
        const own = splitStrict(from, separators, true)?.records ?? null;
        if (own) accepted++;
        expect(own).toEqual(byLibrary(from));
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('gives the same records wherever a text is cut', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), (from, at) => {
        const whole = splitStrict(from, separators, true);
        fc.pre(whole !== null);
        const first = splitStrict(from.slice(0, at), separators, false);
        const rest = splitStrict(from.slice(first?.consumed ?? 0), separators, true);
        expect([...(first?.records ?? []), ...(rest?.records ?? [])]).toEqual(whole?.records);
      }),
      { numRuns: 3000 },
    );
  });
});
