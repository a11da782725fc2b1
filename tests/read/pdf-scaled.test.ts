import { describe, expect, it } from 'vitest';
import { onlyTable, recordsOf, useBench } from './helper.ts';
import { drawn, pdfOf, placed } from './pdf-draw.ts';

const bench = useBench();

const two = (value: number): string => String(value).padStart(2, '0');
const header = ['ID', 'Org Name', 'Networks', 'Search Time', 'Reason', 'Type'];
const lefts = [40, 130, 220, 270, 400, 490];
const rows = Array.from({ length: 60 }, (_, at) => [
  `A${1000 + at}`,
  'Alder Falls MN PD',
  String(1 + at * 3),
  `11/${two(1 + (at % 28))}/2025, ${two(1 + (at % 12))}:${two(at % 60)}:53 AM UTC`,
  ['bolo', 'welfare check', 'assist ICE', '', 'burglary'][at % 5] ?? '',
  'lookup',
]);

const sheet = (some: readonly (readonly string[])[]): string =>
  some
    .flatMap((row, number) =>
      row.flatMap((text, at) => (text === '' ? [] : [drawn(lefts[at] ?? 0, 50 + number * 14, text)])),
    )
    .join('\n');

const cellsIn = async (name: string, sheets: readonly string[]): Promise<string[]> => {
  const bytes = pdfOf(sheets.map((content) => ({ content })));
  const records = await recordsOf(onlyTable(await bench.read(name, bytes)));
  return records.map(({ cells }) => cells.join('|')).filter((text) => !text.startsWith('ID'));
};
const expected = rows.map((row) => row.join('|'));

describe('a workbook of which each sheet was made to fit its page', () => {
  it.each([0.7, 0.8, 0.9, 1.15])('is read whole where the header stands on each: %s', async (scale) => {
    const sheets = [
      sheet([header, ...rows.slice(0, 30)]),
      placed(`${scale} 0 0 ${scale} 15 40`, sheet([header, ...rows.slice(30)])),
    ];
    expect(await cellsIn('headed.pdf', sheets)).toEqual(expected);
  });

  it.each([0.7, 0.9, 1.15])('is read whole where it stands on the first alone: %s', async (scale) => {
    const sheets = [
      sheet([header, ...rows.slice(0, 30)]),
      placed(`${scale} 0 0 ${scale} 15 40`, sheet(rows.slice(30))),
    ];
    expect(await cellsIn('unheaded.pdf', sheets)).toEqual(expected);
  });

  it('is read whole where a sheet holds a row alone', async () => {
    const sheets = [
      sheet([header, ...rows.slice(0, 30)]),
      sheet([header, ...rows.slice(30, 59)]),
      placed('0.75 0 0 0.75 15 140', sheet([header, ...rows.slice(59)])),
    ];
    expect(await cellsIn('few.pdf', sheets)).toEqual(expected);
  });
});
