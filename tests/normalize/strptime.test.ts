import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { strptimeSql } from '../../src/normalize/times/strptime.ts';
import { inStore } from './in-store.ts';

const spellings = ['20%y-%m-%d %H:%M:%S', '20%y-%m-%d %I:%M %p', '20%y-%m-%d %H:%M'];

const examples: readonly (readonly [text: string, read: string | null])[] = [
  ['2024-01-25 13:27:03', '2024-01-25 13:27:03'],
  ['2024-01-25 13:27', '2024-01-25 13:27:00'],
  ['2024-01-25 01:27 PM', '2024-01-25 13:27:00'],
  ['  2024-01-25 13:27 \t\n', '2024-01-25 13:27:00'],
  // A spelling goes on where the cell ends.
  ['2024-01-25', null],
  ['2024-01-25 ', null],
  ['2024-01-25 13', null],
  ['2024-01-25 13:', null],
  ['2024-01-25 01:27 P', null],
  ['20', null],
  ['', null],
  // Nothing but blanks, as long as a text that the store keeps in place.
  ['            ', null],
  ['2024-01-25 13:27 |', null],
  ['2024-01-25 13:27 | |', null],
  ['epoch', null],
];

describe('a time of known spellings', () => {
  test('is read where the cell is that time from its beginning to its end', async () => {
    const read = await inStore(
      examples.map(([text]) => [text]),
      [`CAST(${strptimeSql('a', ...spellings)} AS VARCHAR)`],
    );
    expect(read.flat()).toEqual(examples.map(([, time]) => time));
  });

  // The store reads past the end of a text that is shorter than its spelling, and the program ends with it.
  test('is asked of the store behind a mark at the end of the cell alone', () => {
    const src = path.resolve(import.meta.dirname, '../../src');
    const asking = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|sql)$/.test(name))
      .filter((name) => /strptime\(/i.test(readFileSync(path.join(src, name), 'utf8')))
      .map((name) => name.replaceAll(path.sep, '/'));
    expect(asking).toEqual(['normalize/times/strptime.ts']);
  });
});
