import { expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawLog, inventedLog, pdfOf } from './pdf-draw.ts';

const bench = useBench();

const [header = [], ...rows] = inventedLog(['bolo', 'burglary', 'welfare check'], 96);

const cellsOf = async (name: string, log: readonly string[][], first: number): Promise<string[][]> => {
  const pages = drawLog(log, { columns: [first, 100, 110, 70, 130, 100] });
  const table = onlyTable(await bench.read(name, pdfOf(pages.map((content) => ({ content })))));
  return (await recordsOf(table)).map(({ cells }) => [...cells]).filter(([, label]) => label !== 'Name');
};

it.each([
  ['numbers of the rows', 30, (at: number) => String(at + 1)],
  ['numbers that stand close', 16, (at: number) => String(at + 1)],
  ['numbers with a point', 30, (at: number) => `${at + 1}.`],
  ['boxes to be ticked', 20, (at: number) => (at % 5 === 0 ? '[x]' : '[ ]')],
])('%s below no label are a column by themselves', async (name, width, mark) => {
  const log = [['', ...header], ...rows.map((row, at) => [mark(at), ...row])];
  expect(await cellsOf(`${name.replaceAll(' ', '-')}.pdf`, log, width)).toEqual(
    rows.map((row, at) => [mark(at), ...row]),
  );
});

it('numbers below a label that stands farther to the right are its own', async () => {
  const [first = [], ...others] = [header, ...rows].map((row) => [...row]);
  const log = [['        No.', ...first], ...others.map((row, at) => [String(at + 1), ...row])];
  const pages = drawLog(log, { columns: [60, 100, 100, 70, 110, 100] });
  const table = onlyTable(await bench.read('label-right.pdf', pdfOf(pages.map((content) => ({ content })))));
  expect((await recordsOf(table))[0]?.cells).toEqual(['No.', ...header]);
  expect((await recordsOf(table))[1]?.cells).toEqual(['1', ...(rows[0] ?? [])]);
});
