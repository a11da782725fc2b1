import { describe, expect, it } from 'vitest';
import { inspected } from '../normalize/inspected.ts';
import { recordsOf, useBench } from './helper.ts';

const bench = useBench();

const log = `"id","userId","searchDate","networkCount","reason"
"0b7c1d2e-0000-4000-8000-000000000001","***","2026-03-10T04:31:52.901Z","2","Stolen 100% sure, ""now"""
"0b7c1d2e-0000-4000-8000-000000000002","***","2026-03-11T05:31:52.901Z","3","café & bar"`;
const page = (href: string): string =>
  `<!-- saved from url=(0052)https://portal.example/alder-falls-mn-pd -->
<html><head><title>Transparency Portal</title></head><body><h1>Alder Falls MN PD</h1>
<a href="https://portal.example/policy.csv">Policy</a><a download="search_audit.csv" href="${href}">Download CSV</a>
<table><tr><td>Searches in the last 30 days</td><td>2</td></tr></table></body></html>`;

describe('a saved web page that carries a log for its reader to download', () => {
  it.each([
    ['in percent signs', `data:text/csv;charset=utf-8,${encodeURIComponent(log)}`],
    ['in base64', `data:text/csv;base64,${Buffer.from(log).toString('base64')}`],
  ])('is read as the log: %s', async (_, href) => {
    const { tables, refused } = await bench.read('page.html', page(href));
    expect(refused).toBeNull();
    expect(tables.map(({ sheet, container }) => [sheet, container])).toEqual([['search_audit.csv', 'csv']]);
    const [table] = tables;
    const records = table === undefined ? [] : await recordsOf(table);
    expect(records.map(({ row, cells }) => [row, cells.at(-1)])).toEqual([
      [1, 'reason'],
      [2, 'Stolen 100% sure, "now"'],
      [3, 'café & bar'],
    ]);
  });

  it('is of the agency that the page is named for', async () => {
    const href = `data:text/csv;charset=utf-8,${encodeURIComponent(log)}`;
    const [file] = await inspected({ 'Alder Falls MN PD Transparency Portal.html': page(href) });
    expect(file?.rows.map(({ agency, networks }) => [agency, networks])).toEqual([
      ['Alder Falls MN PD', 2],
      ['Alder Falls MN PD', 3],
    ]);
  });
});

it('a web page without a table of searches is refused as what it is', async () => {
  const { refused } = await bench.read(
    'page.html',
    '<!doctype html><html><body><p>Our policy</p></body></html>',
  );
  expect(refused).toMatch(/web page without a table of searches.*download the log/);
});
