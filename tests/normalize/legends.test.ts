import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as xlsx from 'xlsx';
import { readRun } from '../../src/cli/settings.ts';
import type { Summary } from '../../src/model/summary.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';

const labels = ['Date/Time', 'User', 'Agency', 'Plate', 'Reason'];
const rowsOf = (...reasons: readonly string[]): string[][] =>
  reasons.map((reason, at) => [`05/01/2025 10:0${at}:11`, 'K. Ash', 'Alder Falls PD', `FAKE00${at}`, reason]);
const asCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\n');

const summaryOf = async (files: Readonly<Record<string, string | Buffer>>): Promise<Summary> => {
  const folder = folderOf(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`logs/${name}`, content])),
  );
  const { options } = await readRun([path.join(folder, 'logs')], {
    out: path.join(folder, 'report'),
    only: ['review.csv'],
  });
  return (await analyze(options, () => undefined)).summary;
};

const reasonsIn = ({ by_reason: found }: Summary): unknown[] =>
  found.flatMap((one) => ('other' in one ? [] : [[one.reason, one.purpose, one.searches]]));

const coded = rowsOf('02', '7', '02', '2/11', '07 - detainer', '40');
const inTheirWords = [
  ['stolen vehicle', 'none', 2],
  ['40', 'none', 1],
  ['immigration enforcement', 'immigration', 1],
  ['immigration enforcement - detainer', 'immigration', 1],
  ['stolen vehicle; missing person', 'none', 1],
];
const legend = [
  ['Code', 'Description'],
  ['02', 'Stolen Vehicle'],
  ['07', 'Immigration Enforcement'],
  ['11', 'Missing Person'],
];
const said = (where: string): string =>
  `gives reasons as codes; they were read by the words of 3 codes in ${where}.`;

describe('reasons given as codes', () => {
  it('are read by the legend beneath the rows, which is no search', async () => {
    const summary = await summaryOf({
      'log.csv': asCsv([labels, ...coded, [], ['Reason Codes'], ...legend.slice(1), ['Total: 6']]),
    });
    expect(reasonsIn(summary)).toEqual(inTheirWords);
    expect(summary.inputs).toMatchObject({
      rows_read: 12,
      rows_loaded: 6,
      rows_quarantined: 0,
      rows_skipped: 6,
    });
    expect(summary.flagged.total).toBe(2);
    expect(summary.caveats).toContain(`log.csv ${said('the legend beneath its rows')}`);
  });

  it.each([
    ['with a sign between', ['02 = Stolen Vehicle', '07: Immigration Enforcement', '11 - Missing Person']],
    ['in brackets', ['(02) - Stolen Vehicle', '07) Immigration Enforcement', '11 – Missing Person']],
  ])('are read by a legend above the header, a line in one cell: %s', async (_, lines) => {
    const summary = await summaryOf({ 'log.csv': asCsv([...lines.map((line) => [line]), labels, ...coded]) });
    expect(reasonsIn(summary)).toEqual(inTheirWords);
    expect(summary.inputs).toMatchObject({ rows_read: 6, rows_loaded: 6 });
  });

  it('are read by the legend of another file, which may come after the log', async () => {
    const summary = await summaryOf({ 'a.csv': asCsv([labels, ...coded]), 'b-codes.csv': asCsv(legend) });
    expect(reasonsIn(summary)).toEqual(inTheirWords);
    expect(summary.caveats).toContain(`a.csv ${said('the file b-codes.csv')}`);
  });

  it('are read by the legend on another sheet', async () => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([labels, ...coded]), 'Log');
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(legend), 'Key');
    const bytes = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    const summary = await summaryOf({ 'log.xlsx': bytes });
    expect(reasonsIn(summary)).toEqual(inTheirWords);
    expect(summary.caveats.find((caveat) => caveat.includes('as codes'))).toContain(said('the sheet "Key"'));
  });

  it('may have a dash in the code, and the legend further columns', async () => {
    const rows = [labels, ...rowsOf('R-01', 'R-02', 'R-01'), [], ['', 'Code', 'Meaning', 'Statute'], ['', 'R-01', 'Stolen Vehicle', 'VC 10851'], ['', 'R-02', 'Assist ICE ERO', '']]; // prettier-ignore
    expect(reasonsIn(await summaryOf({ 'log.csv': asCsv(rows) }))).toEqual([
      ['stolen vehicle', 'none', 2],
      ['assist ice ero', 'immigration', 1],
    ]);
  });

  it('are read by a legend of more lines than are looked at to know it', async () => {
    const lines = Array.from({ length: 240 }, (_, at) => [`${at + 100}`, `Kind of offense ${at + 100}`]);
    const summary = await summaryOf({
      'a.csv': asCsv([labels, ...rowsOf('100', '338', '339')]),
      'codes.csv': asCsv([['Code', 'Description'], ...lines]),
    });
    expect(reasonsIn(summary)).toEqual([
      ['kind of offense 100', 'none', 1],
      ['kind of offense 338', 'none', 1],
      ['kind of offense 339', 'none', 1],
    ]);
  });

  it('are read by the legend in the folder of their log, and another folder has another', async () => {
    const codesOf = (seven: string): string => asCsv([['Code', 'Description'], ['02', 'Stolen Vehicle'], ['07', seven]]); // prettier-ignore
    const log = asCsv([labels, ...rowsOf('02', '07')]);
    const summary = await summaryOf({
      'alder/log.csv': log,
      'alder/codes.csv': codesOf('Missing Person'),
      'birch/log.csv': log.replaceAll('Alder', 'Birch'),
      'birch/codes.csv': codesOf('Immigration Enforcement'),
    });
    expect(reasonsIn(summary)).toEqual([
      ['stolen vehicle', 'none', 2],
      ['immigration enforcement', 'immigration', 1],
      ['missing person', 'none', 1],
    ]);
    expect(summary.by_agency.map(({ agency, flagged }) => [agency, flagged])).toEqual([
      ['Birch Falls PD', 1],
      ['Alder Falls PD', 0],
    ]);
  });

  it('stay as they are where legends say different things of them, and a warning names these', async () => {
    const summary = await summaryOf({
      'log.csv': asCsv([labels, ...rowsOf('02', '07')]),
      'codes-a.csv': asCsv(legend),
      'codes-b.csv': asCsv([['Code', 'Description'], ['02', 'Stolen Vehicle'], ['07', 'Warrant']]), // prettier-ignore
    });
    expect(reasonsIn(summary)).toEqual([
      ['02', 'none', 1],
      ['07', 'none', 1],
    ]);
    expect(summary.caveats).toContain(
      'log.csv gives reasons as codes, of which the file codes-a.csv and the file codes-b.csv say different things; the codes were left as they are.',
    );
  });

  it('stay as they are where one legend says two things of a code', async () => {
    const lines = [['2', 'Stolen Vehicle'], ['3', 'Missing Person'], ['4', 'Robbery'], ['5', 'Arson'], ['7', 'Immigration Enforcement'], ['7', 'Warrant']]; // prettier-ignore
    const summary = await summaryOf({
      'log.csv': asCsv([labels, ...rowsOf('2', '3', '4', '5', '7'), [], ['Reason Codes'], ...lines]),
    });
    expect(reasonsIn(summary)).toEqual([
      ['7', 'none', 1],
      ['arson', 'none', 1],
      ['missing person', 'none', 1],
      ['robbery', 'none', 1],
      ['stolen vehicle', 'none', 1],
    ]);
    expect(summary.inputs.rows_loaded).toBe(5);
  });

  it('cost no row of a log of few columns that bears no time: it is no line of the legend', async () => {
    const summary = await summaryOf({
      'log.csv': asCsv([
        ['ID', 'User', 'Reason', 'Time'],
        ['81', 'kash', '2', '05/01/2025 10:01:11'],
        ['82', 'kash', '7', ''],
        ['83', 'kash', '7', '05/01/2025 10:03:11'],
        ['84', 'kash', '2', ''],
        ['Reason Codes'],
        ['2', 'Stolen Vehicle'],
        ['7', 'Immigration Enforcement'],
      ]),
    });
    expect(reasonsIn(summary)).toEqual([
      ['immigration enforcement', 'immigration', 2],
      ['stolen vehicle', 'none', 2],
    ]);
    expect(summary.inputs).toMatchObject({ rows_read: 7, rows_loaded: 4, rows_skipped: 3 });
  });

  it.each([
    ['by its heading', 'Key to redactions', 'ICE operation, safety of officers'],
    ['by its words', 'Codes', 'Reason withheld'],
  ])('of what was kept back are masks and no reasons, told %s', async (_, heading, words) => {
    const rows = [labels, ...rowsOf('X3', 'X1', 'X3'), [], [heading], [`X1 = ${words}`], [`X3 = ${words}`]];
    const summary = await summaryOf({ 'log.csv': asCsv(rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)))) }); // prettier-ignore
    expect(summary.inputs).toMatchObject({ rows_loaded: 3, rows_quarantined: 0 });
    expect(summary.flagged.total).toBe(0);
    expect(reasonsIn(summary)).toEqual([]);
  });

  it('stay as they are where the legend is of other codes, and reasons in words have none', async () => {
    const others = [['Code', 'Description'], ['A1', 'Stolen Vehicle'], ['B2', 'Immigration Enforcement']]; // prettier-ignore
    const summary = await summaryOf({
      'a.csv': asCsv([labels, ...coded]),
      'b.csv': asCsv([labels, ...rowsOf('stolen vehicle', 'missing child', 'warrant service')]),
      'codes.csv': asCsv(others),
    });
    expect(summary.flagged.total).toBe(0);
    expect(summary.caveats.filter((caveat) => caveat.includes('as codes'))).toEqual([]);
  });
});
