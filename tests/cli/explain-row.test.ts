import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { newFolder } from '../new-folder.ts';
import { run } from './run.ts';

const row = 'fixtures/flock-portal/ok.bare/search_audit.csv:3';
const explain = (...args: readonly string[]) => run(['explain', ...args]);

test('a row is followed with the options that the report was made with', () => {
  const plain = explain('--row', row);
  expect(plain.stdout).toContain('flagged    no');
  expect(plain.stdout).toContain('without the options of a report');
  const told = explain('--row', row, '--agency', 'US ICE ERO', '--owner', 'Oak Hollow IL PD');
  expect(told.stdout).toMatch(/agency +US ICE ERO/);
  expect(told.stdout).toContain('flagged    yes');
  expect(told.stdout).toContain('with the options given here');
});

test('a zone changes when the row was searched', () => {
  const noZone = 'fixtures/by-synonyms/ok.unknown-vendor/lpr_usage.csv:3';
  const at = (...args: readonly string[]): string | undefined =>
    /searched_at +(\S+ \S+)/.exec(explain('--row', noZone, ...args).stdout)?.[1];
  const utc = at('--time-zone', 'UTC');
  expect(utc).toBeDefined();
  expect(at('--time-zone', 'America/Denver')).not.toBe(utc);
});

test('an option of logs without a row is refused with the mend', () => {
  const { stderr, code } = explain('assist ICE', '--time-zone', 'UTC');
  expect(stderr).toContain(
    "--time-zone says how a released log is read: name a row of it with --row 'FILE:ROW'",
  );
  expect(code).toBe(2);
});

const labels = 'Search Time,Org Name,Name,Reason,License Plate,Case #';
const names = ['Casey Example', 'Robin Sample', 'Drew Ashgrove'];
const first = Array.from(
  { length: 30 },
  (_, n) =>
    `2025-03-01 01:${n + 10}:03Z,Alder Falls MN PD,${names[n % 3]},Stolen vehicle,FAKE${n + 10},25-${n}`,
);

test('a row below a second header is shown without the plate and the account that this header names', () => {
  const file = path.join(newFolder(), 'log.csv');
  const second = [
    'License Plate,Name,Reason,Search Time,Case #,Org Name',
    'ROSEBUD,Drew Ashgrove,theft,2025-03-02 02:10:03Z,25-70,Birch County MN SO',
    'ROSEBUD,Drew Ashgrove,theft,2025-03-02 02:11:03Z,25-71,Birch County MN SO',
  ];
  writeFileSync(file, [labels, ...first, ...second, ''].join('\n'));
  const { stdout } = run(['explain', '--row', `${file}:34`]);
  expect(stdout).not.toMatch(/ROSEBUD|Ashgrove/);
  expect(stdout).toMatch(/Org Name +agency +Birch County MN SO/);
  expect(stdout).toMatch(/Search Time +time +2025-03-02 02:11:03Z/);
  expect(stdout).toMatch(/Reason +reason +theft/);
});

test('a row that slipped is shown by what its cells were read as', () => {
  const file = path.join(newFolder(), 'log.csv');
  const slipped = '2025-03-02 02:10:03Z,Alder Falls MN PD,Ashgrove, Drew,Stolen vehicle,ROSEBUD,25-70';
  writeFileSync(file, [labels, ...first, slipped, ''].join('\n'));
  const { stdout } = run(['explain', '--row', `${file}:32`]);
  expect(stdout).not.toMatch(/ROSEBUD|Ashgrove|Drew/);
  expect(stdout).toMatch(/Case # +case_number +25-70/);
});

test('rows below a header without a time are set aside without its plates and accounts', () => {
  const folder = newFolder();
  const file = path.join(folder, 'log.csv');
  const other = ['Plate,Officer Name,Reason,Dept', 'ROSEBUD,Drew Ashgrove,theft,Birch County MN SO'];
  writeFileSync(file, [labels, ...first, ...other, ''].join('\n'));
  const { stdout } = run(['explain', '--row', `${file}:33`]);
  expect(stdout).not.toMatch(/ROSEBUD|Ashgrove/);
  expect(stdout).toContain('It is not counted: it stands under another header, in row 32');
  run(['analyze', file, '--out', path.join(folder, 'report'), '--only', 'private']);
  const aside = readFileSync(path.join(folder, 'report/private/quarantine.csv'), 'utf8');
  expect(aside).toContain('Birch County MN SO');
  expect(aside).not.toMatch(/ROSEBUD|Ashgrove/);
});

test.each(['[plate] hits', 'QXZ4172 hits', 'qxz4172  HITS'])(
  'a sheet is named as the report shows it or as the file has it: %s',
  (sheet) => {
    const file = path.join(newFolder(), 'log.xlsx');
    const search = ['2025-03-01 01:10:03Z', 'Alder Falls MN PD', 'Casey Example', 'theft', 'FAKE10', '25-1'];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([labels.split(','), search]), 'QXZ4172 hits');
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { stdout } = explain('--row', `${file}!${sheet}:2`);
    expect(stdout).toMatch(/Reason +reason +theft/);
    expect(stdout).not.toContain('QXZ4172');
    expect(explain('--row', `${file}!${sheet}:9`).stderr).not.toMatch(/QXZ4172/i);
  },
);
