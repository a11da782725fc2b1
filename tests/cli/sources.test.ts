import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/cli/sources.ts';
import { folderOf } from './folder.ts';

const sourcesOf = (name: string, content: string) => {
  const folder = folderOf({ [name]: content });
  return { folder, read: () => readSources(path.join(folder, name)) };
};

describe('a sources file', () => {
  test('says of each input what its row says, as CSV', async () => {
    const { folder, read } = sourcesOf(
      'sources.csv',
      '\uFEFFPath,Owner,Log Kind,Time Zone,Request No,Stated Rows,Produced On\n' +
        'march.csv,"Oak Hollow PD, IL",network,America/Chicago,R-12,"1,204",2025-04-02\n\n' +
        'april.csv,,,,R-13,,\n',
    );
    const { sourceOf } = await read();
    expect(sourceOf('march.csv', path.join(folder, 'march.csv'))).toEqual({
      agency: null,
      owner: 'Oak Hollow PD, IL',
      log_kind: 'network',
      time_zone: 'America/Chicago',
      request_no: 'R-12',
      url: null,
      produced_on: '2025-04-02',
      received_on: null,
      received_from: null,
      stated_rows: 1204,
    });
    expect(sourceOf('april.csv', path.join(folder, 'april.csv'))).toMatchObject({
      owner: null,
      request_no: 'R-13',
    });
    expect(sourceOf('may.csv', path.join(folder, 'may.csv'))).toMatchObject({
      owner: null,
      request_no: null,
    });
  });

  test('says the same as YAML, where a later entry adds to an earlier one and wins over it', async () => {
    const { folder, read } = sourcesOf(
      'sources.yaml',
      '- path: "**/*.csv"\n  owner: Oak Hollow PD\n  url: https://example.org/r/12\n- path: network/*.csv\n  owner: Elm Ridge SO\n',
    );
    const { sourceOf } = await read();
    const own = sourceOf('own/a.csv', path.join(folder, 'own/a.csv'));
    const network = sourceOf('network/a.csv', path.join(folder, 'network/a.csv'));
    expect([own.owner, own.url]).toEqual(['Oak Hollow PD', 'https://example.org/r/12']);
    expect([network.owner, network.url]).toEqual(['Elm Ridge SO', 'https://example.org/r/12']);
  });

  test.each([
    ['as the manifest names it', 'march/a.csv', 'march/a.csv', true],
    ['by its folder', 'march', 'march/deep/a.csv', true],
    ['by its folder with a slash', './march/', 'march/a.csv', true],
    ['by a pattern', '*.csv', 'march/a.csv', true],
    ['by a pattern with folders', 'march/**/*.csv', 'march/deep/a.csv', true],
    ['by the zip that holds it', 'release.zip', 'release.zip/a.csv', true],
    ['by a name with brackets', 'Audit [1] (final).csv', 'Audit [1] (final).csv', true],
    ['not by the beginning of its name', 'mar', 'march/a.csv', false],
    ['not by another folder', 'april/*.csv', 'march/a.csv', false],
  ])('names an input %s', async (_, pattern, input, named) => {
    const { folder, read } = sourcesOf(
      's.yml',
      `- path: ${JSON.stringify(pattern)}\n  owner: Elm Ridge SO\n`,
    );
    const { sourceOf, unused } = await read();
    const onDisk = path.join(folder, 'logs', input);
    expect(sourceOf(input, onDisk).owner).toBe(named ? 'Elm Ridge SO' : null);
    expect(unused().map((entry) => entry.path)).toEqual(named ? [] : [pattern]);
  });

  test('names an input by its path from the folder of the sources file', async () => {
    const { folder, read } = sourcesOf('s.csv', 'path,owner\nlogs/a.csv,Elm Ridge SO\n');
    const { sourceOf } = await read();
    expect(sourceOf('a.csv', path.join(folder, 'logs', 'a.csv')).owner).toBe('Elm Ridge SO');
  });

  test.each([
    ['an unknown column', 's.csv', 'path,owners\na.csv,X\n', 's.csv, row 2 has an unknown column: "owners"'],
    [
      'a column that stands twice',
      's.csv',
      'path,owner,Owner\na.csv,X,Y\n',
      's.csv, line 1: the column "owner" stands twice: take one of them out',
    ],
    [
      'an address that a browser would run',
      's.csv',
      'path,url\na.csv,javascript:alert(1)\n',
      's.csv, row 2: url is not an address such as https://example.org/request/12: "javascript:alert(1)"',
    ],
    ['no path', 's.csv', 'path,owner\na.csv,X\n\n,\n,Y\n', 's.csv, row 5 lacks its path'],
    [
      'a bad day',
      's.csv',
      'path,produced_on\na.csv,4/2/25\n',
      'row 2: produced_on is not a day written as YYYY-MM-DD or MM/DD/YYYY: "4/2/25"',
    ],
    [
      'a bad kind of log',
      's.csv',
      'path,log_kind\na.csv,mine\n',
      'row 2: log_kind is not one of own, network, portal, unknown: "mine"',
    ],
    [
      'a bad number',
      's.csv',
      'path,stated_rows\na.csv,many\n',
      'row 2: stated_rows is not a whole number: "many"',
    ],
    [
      'too many cells',
      's.csv',
      'path,owner\na.csv,X,Y\n',
      's.csv, line 2: the row has more or fewer cells than the header',
    ],
    [
      'a number that YAML reads of a text',
      's.yaml',
      '- path: a.csv\n  request_no: 0118\n',
      's.yaml, line 2: request_no is not text, write it in quotes: "118"',
    ],
    ['no list', 's.yaml', 'path: a.csv\n', 's.yaml is not a list'],
    ['an entry that is none', 's.yaml', '- a.csv\n', 's.yaml, line 1: this entry is no "- path: …"'],
    ['broken YAML', 's.yaml', '- path: "a\n', 's.yaml, line 1: a quote, bracket, comma or colon is missing'],
    [
      'a bad zone',
      's.yaml',
      '- path: a.csv\n- path: b.csv\n  time_zone: PST8\n',
      's.yaml, line 3: time_zone is not an IANA time zone',
    ],
  ])('with %s is refused by file and row', async (_, name, content, message) => {
    await expect(sourcesOf(name, content).read()).rejects.toThrow(message);
  });
});
