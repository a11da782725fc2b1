import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { folderOf } from './folder.ts';
import { run } from './run.ts';

const header = 'Name,Org Name,License Plate,Reason,Search Time\n';
const row = (day: string, plate: string): string =>
  `A B,Oak Hollow PD,${plate},stolen vehicle,"${day}/2025, 01:05:00 PM UTC"\n`;

const tokensOf = async (dataset: string): Promise<unknown[]> => {
  const engine = await (await DuckDBInstance.create(':memory:')).connect();
  const found = await engine.runAndReadAll(
    `SELECT plate FROM read_parquet('${dataset}/rows/**/*.parquet', hive_partitioning = true) ORDER BY input_order`,
  );
  engine.closeSync();
  return found.getRows().map(([token]) => token);
};

test('a dataset makes its plate tokens with the key that is given, so that two of them agree', async () => {
  const folder = folderOf({
    'a.csv': header + row('10/02', '7ABC123') + row('10/03', '8XYZ987'),
    'b.csv': header + row('11/02', '8XYZ987'),
    key: 'a long random text of a test',
  });
  const at = (name: string): string => path.join(folder, name);
  for (const name of ['a', 'b']) {
    const given = [at(`${name}.csv`), '--dataset', at(name), '--plate-key', at('key'), '--quiet'];
    expect(run(['export', ...given])).toEqual({ stdout: '', stderr: '', code: 0 });
  }
  const [first, again] = [await tokensOf(at('a')), await tokensOf(at('b'))];
  expect(first[1]).toBe(again[0]);
  expect(new Set([...first, ...again]).size).toBe(2);
  expect(run(['export', at('a.csv'), '--dataset', at('c'), '--plate-key', at('none')])).toMatchObject({
    code: 2,
    stdout: '',
  });
}, 120_000);

test('a dataset that is written over holds no month of the one before, which is kept beside it', () => {
  const folder = folderOf({ 'log.csv': header + row('10/02', '7ABC123') });
  const [log, dataset] = [path.join(folder, 'log.csv'), path.join(folder, 'dataset')];
  expect(run(['export', log, '--dataset', dataset, '--owner', 'Oak Hollow PD', '--quiet']).code).toBe(0);
  writeFileSync(log, header + row('11/02', '7ABC123'));
  const again = ['export', log, '--dataset', dataset, '--owner', 'Oak Hollow PD'];
  expect(run([...again, '--quiet']).code).toBe(2);
  const { code, stderr } = run([...again, '--force', '--quiet']);
  expect(stderr).toContain(`is kept in ${dataset}.previous`);
  expect(code).toBe(0);
  const [owner = ''] = readdirSync(path.join(dataset, 'rows'));
  expect(readdirSync(path.join(dataset, 'rows', owner))).toEqual(['month=2025-11']);
  expect(readdirSync(folder).sort()).toEqual(['dataset', 'dataset.previous', 'log.csv']);
}, 120_000);
