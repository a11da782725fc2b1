import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { discover, readFile } from '../../src/read/index.ts';
import { cellsByRow, csv, onlyTable, recordsOf, useBench } from './helper.ts';
import { zip } from './pack.ts';

const bench = useBench();

const rows = [
  ['Org Name', 'Reason', 'Search Time'],
  ['Alder Falls MN PD', 'BOLO', '03/10/2025, 01:27:03 AM UTC'],
];

it('a log packed by itself is read as what is inside, and listed as it was released', async () => {
  const bytes = gzipSync(csv(rows));
  const read = await bench.read('log.csv.gz', bytes);
  expect(read).toMatchObject({
    file: 'log.csv.gz',
    path: path.join(bench.folder, 'log.csv.gz'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    copyOf: null,
  });
  const table = onlyTable(read);
  expect(table).toMatchObject({ file: 'log.csv.gz', container: 'csv' });
  expect(cellsByRow(await recordsOf(table)).map(([, cells]) => cells)).toEqual(rows);
});

it('records of JSON without their empty cells are read from a packed file, in a zip as well', async () => {
  const records = [
    { 'Org Name': 'Alder Falls MN PD', 'Search Time': '03/10/2025, 01:27:03 AM UTC' },
    { 'Org Name': 'Birch County MN SO', Reason: 'BOLO', 'Search Time': '03/11/2025, 01:27:03 AM UTC' },
  ];
  const bytes = gzipSync(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const table = onlyTable(await bench.read('release.zip', zip({ 'log.ndjson.gz': bytes })));
  expect(table).toMatchObject({ file: 'release.zip/log.ndjson.gz', container: 'ndjson' });
  expect((await recordsOf(table)).at(-1)?.cells.filter((cell) => cell !== '')).toHaveLength(3);
});

it('a packed log is a copy of the same one beside it', async () => {
  const context = { store: bench.store, tempDir: bench.store.tempDir, seen: new Map<string, string>() };
  await writeFile(path.join(bench.folder, 'one.csv'), csv(rows));
  await writeFile(path.join(bench.folder, 'two.csv.gz'), gzipSync(csv(rows)));
  const found = await discover(['one.csv', 'two.csv.gz'].map((name) => path.join(bench.folder, name)));
  const read = [];
  for (const one of found) read.push(await readFile(one, context));
  expect(read.map(({ copyOf }) => copyOf)).toEqual([null, 'one.csv']);
});

it('what is packed twice, cut, or a folder in one file is refused with what to do', async () => {
  const tar = Buffer.alloc(1024);
  tar.write('log.csv', 0);
  tar.write('ustar', 257);
  const refusals = [
    await bench.read('log.tar', tar),
    await bench.read('log.tar.gz', gzipSync(tar)),
    await bench.read('twice.gz', gzipSync(gzipSync('Reason'))),
    await bench.read('cut.csv.gz', gzipSync(csv(rows)).subarray(0, 40)),
  ].map(({ refused }) => refused);
  expect(refusals).toEqual([
    'it is packed as tar: unpack it and give what is inside',
    expect.stringMatching(/packed twice.*unpack it/),
    expect.stringMatching(/packed twice.*unpack it/),
    expect.stringMatching(/damaged.*unpack it/),
  ]);
});
