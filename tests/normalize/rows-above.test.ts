import path from 'node:path';
import { expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';

const labels = ['Search Time', 'User', 'Agency', 'Plate', 'Reason'];
const rows = ['theft', 'ICE detainer', 'missing person', 'assist ICE ERO', 'robbery'].map((reason, at) => [
  `05/0${at + 1}/2025 10:15:11`,
  'K. Ash',
  'Alder Falls PD',
  `FAKE00${at}`,
  reason,
]);

const countsOf = async (lines: readonly (readonly string[])[]) => {
  const folder = folderOf({ 'log.csv': lines.map((line) => line.join(',')).join('\n') });
  const out = path.join(folder, 'report');
  const { options } = await readRun([path.join(folder, 'log.csv')], { out, only: ['flagged.csv'] });
  const { summary } = await analyze(options, () => undefined);
  return { ...summary.inputs, flagged: summary.flagged.total };
};

it('rows above the header, as in a sheet that was sorted with it, are searches as those below', async () => {
  const sorted = [...rows.slice(0, 2), labels, ...rows.slice(2)];
  expect(await countsOf(sorted)).toMatchObject({ rows_read: 5, rows_loaded: 5, flagged: 2 });
});

it('lines of a preamble are none, whatever times they bear', async () => {
  const preamble = [
    ['Network audit'],
    ['Printed', '05/09/2025 08:00:00'],
    ['From', '05/01/2025', 'to', '05/31/2025', ''],
    ['Run at', '05/09/2025 08:00:00', 'by', 'Records'],
  ];
  expect(await countsOf([...preamble, labels, ...rows])).toMatchObject({
    rows_read: 5,
    rows_loaded: 5,
    flagged: 2,
  });
});
