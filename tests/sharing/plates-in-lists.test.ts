import path from 'node:path';
import { expect, test } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { readSharing } from '../../src/pipeline/sharing.ts';
import { folderOf } from '../cli/folder.ts';

test('no plate that somebody typed into a list of networks stands in what is said of it', async () => {
  const folder = folderOf({
    'SharedNetworks.csv': [
      "Organization Name,Networks Shared With Me,Networks I'm Sharing",
      'Alder Falls MN PD,,Oak Hollow IL PD',
      'Cedar Ridge CO PD tag 7QXR123,Cedar Ridge CO PD 7QXR123,Oak Hollow IL PD',
      'Birch Lake WI PD,,Oak Hollow IL PD',
    ].join('\n'),
  });
  const { options } = await readRun([path.join(folder, 'SharedNetworks.csv')], {});
  const told = JSON.stringify(await readSharing(options, () => undefined));
  expect(told).toContain('Cedar Ridge CO PD tag [plate]');
  expect(told).not.toContain('QXR123');
});
