import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLogs, type TrueFigures } from '../../tools/bench/make-logs.ts';
import { projectRoot, run } from '../cli/run.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
const dataset = path.join(folder, 'dataset');
/** The SQL that the page tells a person to run, in its order. */
const [making = '', counting = ''] = [
  ...readFileSync(path.join(projectRoot, 'docs/SCALE.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g),
].map(([, sql]) => (sql ?? '').replace("'rows/", `'${dataset}/rows/`));
/** The files that the page says to run after the first block, in its order. */
const identity = (): string =>
  ['ids', 'keys', 'told-apart', 'matches', 'pairs', 'identity']
    .map((name) => readFileSync(path.join(dataset, `sql/${name}.sql`), 'utf8'))
    .join('\n');

let truth: TrueFigures;
let engine: DuckDBConnection;

beforeAll(async () => {
  truth = makeLogs(folder, { rows: 2000, seed: 5, again: true });
  const exported = run(['export', path.join(folder, 'logs'), '--dataset', dataset, '--quiet']);
  expect(exported).toMatchObject({ code: 0 });
  engine = await (await DuckDBInstance.create(':memory:')).connect();
}, 240_000);
afterAll(() => {
  engine.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

const numbers = async (sql: string): Promise<number[][]> =>
  (await engine.runAndReadAll(sql)).getRows().map((cells) => cells.map(Number));

describe('the exported dataset', () => {
  it('makes the same searches in another engine, by the statements of the page on scale', async () => {
    await engine.run(making);
    await engine.run(identity());
    expect(await numbers('SELECT count(*), count(*) - (SELECT count(*) FROM copy) FROM dataset')).toEqual([
      [2000, truth.searches.distinct],
    ]);
    const apart = await numbers(`
      SELECT count(*) FROM dataset LEFT JOIN copy ON copy.rid = dataset.input_order
      WHERE coalesce(copy.leader, dataset.input_order) <> dataset.leader`);
    expect(apart).toEqual([[0]]);
  });

  it('counts the searches of each month as they truly are', async () => {
    const found = (await engine.runAndReadAll(counting)).getRows().map(([month, n]) => [month, Number(n)]);
    expect(found).toEqual(truth.by_month.map(({ month, searches }) => [month, searches]));
  });

  it('bears no plate', async () => {
    const texts = await engine.runAndReadAll('SELECT DISTINCT to_json(dataset) FROM dataset');
    expect(texts.getRows().length).toBeGreaterThan(1900);
    expect(JSON.stringify(texts.getRows())).not.toMatch(/\dZQ[A-Z]\d{3}/);
  });

  it('bears nothing that is worked out from the text of a row, by which a plate could be tried', async () => {
    const most = 'SELECT max(cells_hash)::DOUBLE, max(input_order)::DOUBLE FROM dataset';
    const [[hash = 0, rows = 0] = []] = await numbers(most);
    expect(hash).toBeLessThanOrEqual(rows);
  });
});
