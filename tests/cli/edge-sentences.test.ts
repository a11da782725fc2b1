import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/model/summary.ts';
import { folderForAll, folderOf } from './folder.ts';
import { hashes, readJson } from './report-folder.ts';
import { run } from './run.ts';

const header = 'ID,Name,Org Name,Total Networks Searched,License Plate,Reason,Search Time';
const two = (n: number): string => String(n).padStart(2, '0');

/** A row of the log; the id of each ends with its number. */
const row = (n: number, day: string, name: string, reason = 'stolen vehicle'): string =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')},${name},Oak Hollow IL PD,3,FAKE${n},${reason},"${day}"`;

/**
 * 100 searches in each of November, December and January, in Chicago. The vendor masks the names of December alone. One
 * reason of the 301 is blank, and the last search is of January 1, six hours behind UTC.
 */
const log = [
  header,
  ...Array.from({ length: 100 }, (_, n) =>
    row(n, `11/${two((n % 28) + 1)}/2025, 03:00:${two(n % 60)} PM UTC`, 'a.b'),
  ),
  ...Array.from({ length: 100 }, (_, n) =>
    row(100 + n, `12/${two((n % 28) + 1)}/2025, 03:00:${two(n % 60)} PM UTC`, '***'),
  ),
  ...Array.from({ length: 100 }, (_, n) =>
    row(200 + n, `01/01/2026, 03:${two(n % 60)}:0${n % 10} PM UTC`, 'a.b'),
  ),
  row(300, '01/02/2026, 05:59:41 AM UTC', 'a.b', ''),
].join('\n');

const folder = folderForAll({ '11_1_2025-1_1_2026-Oak Hollow IL PD-Network-Audit.csv': `${log}\n` });
const rules = path.join(folderForAll({ 'mine.yaml': '' }), 'mine.yaml');
const out = path.join(folderForAll(), 'report');
let told = '';
let summary: Summary;

beforeAll(() => {
  told = run([folder, '--out', out, '--rules', rules, '--only', 'review.csv,report.html']).stdout.replaceAll(
    /\s+/g,
    ' ',
  );
  summary = readJson(out, 'summary.json') as Summary;
}, 120_000);

describe('what is said at the edges of a log', () => {
  test('the documents bear the day of the last search in the zone that days are counted in', () => {
    expect([summary.zones.counted_in, summary.period.last, summary.dated]).toEqual([
      'America/Chicago',
      '2026-01-02T05:59:41Z',
      '2026-01-01',
    ]);
  });

  test('300 of 301 readable reasons are not all of them', () => {
    expect(told).toContain('The reason can be read in over 99% of the searches; of the other one (masked,');
  });

  test('one is not many', () => {
    expect(summary.caveats).toContain('Of 301 searches, 1 has a blank reason.');
  });

  test('what the vendor masks for one month alone is not said to be masked from then on', () => {
    expect(summary.breaks).toEqual([
      {
        kind: 'vendor_masking',
        month: '2025-12',
        owner: 'Oak Hollow IL PD',
        detail: 'the vendor masks most names or plates in this month',
      },
    ]);
  });

  test('no output tells where on the disk of whoever made it the files lie', () => {
    expect(summary.custom_rules).toMatchObject({ file: 'mine.yaml' });
    expect(readJson(out, 'manifest.json')).toMatchObject({
      options: { paths: [path.basename(folder)], rules: 'mine.yaml' },
    });
    const telling = Object.keys(hashes(out)).filter((name) =>
      readFileSync(path.join(out, name), 'utf8').includes(path.dirname(folder)),
    );
    expect(telling).toEqual([]);
  });

  test('a file of rules that changes none is said to', () => {
    expect(readFileSync(path.join(out, 'report.html'), 'utf8')).toContain(
      'The file mine.yaml changed no rule.',
    );
  });

  test('a period that is asked for is no cut of the file, which goes on to the day that its name states', () => {
    const november = path.join(folderOf(), 'november');
    const { code, stdout } = run([
      folder,
      '--out',
      november,
      '--until',
      '2025-11-30',
      '--only',
      'review.csv',
    ]);
    expect(code).toBe(0);
    expect(stdout).not.toContain('stops at');
    expect(readJson(november, 'manifest.json')).toMatchObject({
      // 100 rows of November, 201 later.
      inputs: [{ counts: { rows_loaded: 100, rows_outside_period: 201 }, tables: [{ warnings: [] }] }],
    });
  });

  test('a third of names masked is a third', () => {
    // 100 of 301 is 33.2 in a hundred.
    expect(summary.caveats).toContain(
      'The log of Oak Hollow IL PD has the account masked in 33% of its 301 rows.',
    );
  });
});
