import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Search Time';
const perPage = 3;

/** A search a minute; each `perPage` rows the header stands again. Every fourth search is for immigration. */
const pages = (searches: number, joint: string): string => {
  const lines = [header];
  for (let at = 0; at < searches; at += 1) {
    if (at > 0 && at % perPage === 0) lines.push(header);
    const minute = String(at).padStart(2, '0');
    const reason = at % 4 === 0 ? `ICE détainer ${at}` : `burglary ${at}`;
    const time = (day: string): string => `06/${day}/2025, 01:${minute}:00 PM UTC`;
    lines.push(
      `REDACTED,Alder Falls MN PD,${at + 1},"${time('10')}${joint}${time('18')}",***,${reason},"${time('18')}"`,
    );
  }
  return `${lines.join('\n')}\n`;
};

/** Record number of a search: the header, the searches before it, and the headers between them. */
const rowOf = (at: number): number => 2 + at + Math.floor(at / perPage);

const reportOf = async (name: string, bytes: Buffer) => {
  const file = path.join(folder, `${name}.csv`);
  writeFileSync(file, bytes);
  const out = path.join(folder, name);
  const { options } = await readRun([file], { out, owner: 'Alder Falls MN PD', only: ['flagged.csv'] });
  const { summary, manifest } = await analyze(options, () => undefined);
  const flagged: Record<string, string>[] = parse(readFileSync(path.join(out, 'flagged.csv')), {
    columns: true,
    bom: true,
  });
  return { summary, input: manifest.inputs[0], flagged };
};

describe('a log put together of pages, each with its header', () => {
  const searches = 20;
  it.each([
    ['in UTF-8', 'utf8', '\n'],
    ['in Windows-1252, its time frames joined by a word', 'latin1', ' to '],
    ['in UTF-8 with a row that fits no column', 'utf8', ' to '],
  ] as const)('cites each search by its own row, %s', async (name, encoding, joint) => {
    const isOdd = name.includes('fits no column');
    const text = pages(searches, joint) + (isOdd ? 'Total,20,,,,,\n' : '');
    const { summary, input, flagged } = await reportOf(name, Buffer.from(text, encoding));
    const headers = Math.floor((searches - 1) / perPage);
    expect(input?.counts).toMatchObject({
      rows_read: searches + headers + (isOdd ? 1 : 0),
      rows_loaded: searches,
      rows_quarantined: 0,
      rows_skipped: headers + (isOdd ? 1 : 0),
    });
    expect(summary.searches.distinct).toBe(searches);
    expect(flagged.map((one) => [one['reason'], Number(one['row']), one['frame_start']])).toEqual(
      [0, 4, 8, 12, 16].map((at) => [
        `ICE détainer ${at}`,
        rowOf(at),
        `2025-06-10T13:${String(at).padStart(2, '0')}:00Z`,
      ]),
    );
  });

  it.each([
    [
      'with a header twice over',
      (text: string) => text.replaceAll(`\n${header}\n`, `\n${header}\n${header}\n`),
      2,
    ],
    ['with one more header at the end', (text: string) => `${text}${header}\n`, 1],
    [
      'with later headers quoted otherwise than the first',
      (text: string) => text.replaceAll(`\n${header}`, `\n"${header.replaceAll(',', '","')}"`),
      1,
    ],
  ])('leaves out each header that stands between its rows, %s', async (name, turned, times) => {
    const { input, flagged } = await reportOf(name, Buffer.from(turned(pages(searches, '\n'))));
    const joints = Math.floor((searches - 1) / perPage);
    const headers = joints * times + (name.includes('at the end') ? 1 : 0);
    expect(input?.counts).toMatchObject({
      rows_read: searches + headers,
      rows_loaded: searches,
      rows_quarantined: 0,
      rows_skipped: headers,
    });
    expect(flagged.map((one) => Number(one['row']))).toEqual(
      [0, 4, 8, 12, 16].map((at) => 2 + at + Math.floor(at / perPage) * times),
    );
  });
});
