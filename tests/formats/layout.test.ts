import { describe, expect, it } from 'vitest';
import { layoutFor, parseLayout, recognise } from '../../src/formats/index.ts';
import { tableOf } from './table.ts';

const strange = tableOf([
  ['Wann', 'Wer', 'Dienststelle', 'Zweck', 'Zweck', 'ZZZFAKE1'],
  ['2024-01-25 13:27:03', 'Casey', 'Alder Falls', 'BOLO', '', 'ZZZFAKE2'],
  ['2024-01-26 13:27:03', 'Casey', 'Alder Falls', 'theft', '', 'ZZZFAKE3'],
]);

const given = `
header_row: 1
columns:
  Wann: time
  Wer: user
  Dienststelle: agency
  4: reason
  6: ignore
time_zone: America/Chicago
log_kind: own
`;

describe('a layout that the user gives', () => {
  it('says which column of an unknown table is which', () => {
    expect(recognise(strange).kind).toBe('unknown');
    const found = recognise(strange, { layout: parseLayout('mine.yaml', given) });
    expect(found).toMatchObject({
      kind: 'log',
      format: 'layout-file',
      confirmed: true,
      headerRow: 1,
      logKind: 'own',
    });
    expect(found.columns.map((column) => [column.use, column.field])).toEqual([
      ['field', 'time'],
      ['field', 'user'],
      ['field', 'agency'],
      ['field', 'reason'],
      ['unknown', null],
      ['ignored', null],
    ]);
  });

  it('finds the record with its labels where it does not say which', () => {
    const layout = parseLayout('mine.yaml', 'columns: {wann: time, ZWECK: reason}');
    expect(recognise(strange, { layout })).toMatchObject({ kind: 'log', headerRow: 1 });
  });

  it('reads a table without a header by position', () => {
    const layout = parseLayout('mine.yaml', 'header_row: null\ncolumns: {1: time, 4: reason}');
    const rows = [
      ['2024-01-25 13:27:03', 'x', 'y', 'BOLO'],
      ['2024-01-26 13:27:03', 'x', 'y', 'theft'],
    ];
    expect(recognise(tableOf(rows), { layout })).toMatchObject({ kind: 'log', headerRow: null });
  });

  it('leaves a table alone that does not bear its labels', () => {
    const portal = tableOf([['id', 'userId', 'searchDate', 'networkCount', 'reason']]);
    expect(recognise(portal, { layout: parseLayout('mine.yaml', given) })).toMatchObject({
      format: 'flock-portal',
    });
  });

  it.each([
    ['mine.yaml, line 1: a quote, bracket, comma or colon is missing', 'columns: {Wann: time'],
    ['columns, Wann: "tiem" is no field; the fields are id, time', 'columns: {Wann: tiem, Zweck: reason}'],
    ['needs a column for "time"', 'columns: {Zweck: reason}'],
    ['gives one field to two columns', 'columns: {a: time, b: reason, c: reason}'],
    ['is not an IANA time zone', 'columns: {a: time, b: reason}\ntime_zone: Pacific'],
    ['name an IANA time zone such as America', 'columns: {a: time, b: reason}\ntime_zone: CST'],
    [
      'line 1: "colums" is not known here; the names are header_row, columns, ',
      'colums: {a: time}\ncolumns: {a: time, b: reason}',
    ],
    [
      'line 2: log_kind: must be one of own, network, portal, unknown',
      'columns: {a: time, b: reason}\nlog_kind: ours',
    ],
    ['line 2: header_row: must be a', 'columns: {a: time, b: reason}\nheader_row: first'],
    ['columns', ''],
  ])('that is wrong is refused with the file and what is wrong: %s', (words, text) => {
    expect(() => parseLayout('mine.yaml', text)).toThrow(words);
    expect(() => parseLayout('mine.yaml', text)).toThrow(/^mine\.yaml/);
  });
});

describe('a layout drafted for an unknown table', () => {
  it('names every column once, by its label or by position, and quotes no cell', () => {
    const draft = layoutFor(strange);
    for (const key of ['Wann: time', '"4":', '"5":', 'Dienststelle:']) expect(draft).toContain(key);
    expect(draft).toContain('"4": ignore # "Zweck": single words, 2 different in 2 filled cells');
    expect(draft).not.toMatch(/BOLO|ZZZFAKE2|Casey/);
  });

  it('can be corrected and given back', () => {
    const corrected = layoutFor(strange).replace('"4": ignore', '"4": reason');
    const found = recognise(strange, { layout: parseLayout('mine.yaml', corrected) });
    expect(found).toMatchObject({ kind: 'log', format: 'layout-file', headerRow: 1 });
    expect(found.columns[3]).toMatchObject({ field: 'reason' });
  });
});
