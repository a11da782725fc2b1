import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';

const shared = 'c46cdfd8-cd27-4990-8f59-8a0eb54c5944';

/** A long log, whose last row but one is a search that other logs hold too. */
const long = (rows: number): string =>
  [
    'ID,Name,Org Name,Total Networks Searched,Reason,Search Time',
    ...Array.from(
      { length: rows - 2 },
      (_, at) => `L-${at},a. user,Birch County MN SO,40,stolen ${at},03/01/2026 08:00:05`,
    ),
    `${shared},a. user,Birch County MN SO,40,assist ICE ERO,03/02/2026 09:00:05`,
    'L-last,a. user,Birch County MN SO,40,burglary,03/02/2026 09:30:05',
  ].join('\n');

it('logs stand in the order of the inputs and lose no row, whatever their lengths and the way they are read', async () => {
  const folder = folderOf({
    '1 long.csv': long(9000),
    // Another layout and two rows, one the copy of a search in the first.
    '2 short.csv': `Search Time,Reason,ID,User,Agency\n03/02/2026 09:00:05,assist ICE ERO,${shared},a. user,Birch County MN SO\n03/03/2026 10:00:05,theft,S-1,b. user,Birch County MN SO\n`,
    // A row that is no search sends its log the slow way.
    '3 odd.csv': `User,Search Time,Reason,ID\na. user,03/02/2026 09:00:05,assist ICE ERO,${shared}\nno time here,,,\nTotal,3,,\n`,
    '4 last.csv': `Reason,Networks,Search Time,ID\nassist ICE ERO,40,03/02/2026 09:00:05,${shared}\nfraud,40,03/04/2026 11:00:05,Z-1\n`,
  });
  const out = path.join(folder, 'report');
  const { options } = await readRun([folder], { out, agency: 'Alder Falls MN PD', only: ['flagged.csv'] });
  const { summary } = await analyze(options, () => undefined);
  const { rows_read: read, rows_loaded: loaded } = summary.inputs;
  expect({ read, loaded, searches: summary.searches.distinct }).toEqual({
    read: 9007,
    loaded: 9005,
    searches: 9002,
  });
  const flagged: Record<string, string>[] = parse(readFileSync(path.join(out, 'flagged.csv')), {
    columns: true,
    bom: true,
  });
  expect(flagged.map(({ file, row }) => [file, row])).toEqual([['1 long.csv', '9000']]);
});
