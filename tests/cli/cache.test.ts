import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { hashes } from './report-folder.ts';
import { projectRoot, run } from './run.ts';

// An extract without plates, rows of masks and a second export below the first, and an audit with plates.
const inputs = [
  'flock-audit/ok.layout-h-extract',
  'flock-audit/ok.two-exports-second-header',
  'flock-audit/ok.footers',
].map((name) => path.join(projectRoot, 'fixtures', name));
const outputs = 'flagged.csv,review.csv,private';

const analyze = (out: string, ...more: string[]) =>
  run(['analyze', ...inputs, '--out', out, '--only', outputs, '--quiet', ...more]);

test('a run from the cache writes the same bytes as one that reads every file', () => {
  const folder = folderOf({ 'plate.key': 'a key of at least sixteen bytes' });
  const place = (name: string) => path.join(folder, name);
  const key = ['--plate-key', place('plate.key')];
  const cached = [...key, '--cache', place('cache')];

  expect(analyze(place('without'), ...key).code).toBe(0);
  expect(analyze(place('cold'), ...cached).code).toBe(0);
  expect(readdirSync(place('cache')).length).toBeGreaterThanOrEqual(inputs.length);
  expect(analyze(place('warm'), ...cached)).toMatchObject({ code: 0, stderr: '' });

  expect(hashes(place('cold'))).toEqual(hashes(place('without')));
  expect(hashes(place('warm'))).toEqual(hashes(place('without')));
});

test('a damaged entry is said, and the file read again', () => {
  const folder = folderOf({ 'plate.key': 'a key of at least sixteen bytes' });
  const place = (name: string) => path.join(folder, name);
  const cached = ['--plate-key', place('plate.key'), '--cache', place('cache')];
  expect(analyze(place('cold'), ...cached).code).toBe(0);
  for (const entry of readdirSync(place('cache'))) {
    writeFileSync(path.join(place('cache'), entry, 'rows.parquet'), 'no table');
  }

  const mended = analyze(place('mended'), ...cached);
  expect(mended.code).toBe(0);
  expect(mended.stderr).toContain('is damaged; the file is read again');
  expect(hashes(place('mended'))).toEqual(hashes(place('cold')));
  expect(analyze(place('warm'), ...cached).stderr).toBe('');
});

test('without a plate key a log with plates is not kept, and that is said', () => {
  const folder = folderOf();
  const cold = analyze(path.join(folder, 'report'), '--cache', path.join(folder, 'cache'));
  expect(cold.code).toBe(0);
  expect(cold.stderr).toContain('kept in the cache only with --plate-key');
});

const cell = (text: string): string => `text(${JSON.stringify(text)})`;

test('what only the last page of a printed log tells is told of a log kept in the cache too', () => {
  const header = ['Search Time', 'Org Name', 'Networks', 'Reason'];
  const lines = Array.from({ length: 400 }, (_, at) => [
    `11/0${1 + (at % 9)}/2025, 10:${10 + (at % 50)}:53 AM UTC`,
    'Alder Falls MN PD',
    String(100 + at),
    'burglary',
  ]);
  const rows = lines.map((row, at) =>
    at < 399
      ? row.map(cell)
      : [
          ...row.slice(0, 3).map(cell),
          `box[#${cell('burglary')}#place(top + left, rect(width: 100%, height: 9pt, fill: black))]`,
        ],
  );
  const pdf = NodeCompiler.create().pdf({
    mainFileContent: `#set text(size: 8pt)
#table(columns: 4, stroke: none, ${[header.map(cell), ...rows].map((row) => row.join(', ')).join(',\n')})`,
  });
  const folder = folderOf({ 'plate.key': 'a key of at least sixteen bytes' });
  const place = (name: string) => path.join(folder, name);
  writeFileSync(place('Alder Falls MN PD audit.pdf'), pdf);
  const told = (out: string): string => {
    const cached = ['--plate-key', place('plate.key'), '--cache', place('cache')];
    const ran = run([
      'analyze',
      place('Alder Falls MN PD audit.pdf'),
      '--out',
      place(out),
      '--quiet',
      ...cached,
      '--only',
      outputs,
    ]);
    expect(ran.code).toBe(0);
    return readFileSync(place(`${out}/manifest.json`), 'utf8');
  };
  expect(told('cold')).toContain('boxes drawn over text');
  expect(told('warm')).toContain('boxes drawn over text');
});
