import { agencyNotStated } from '../../src/model/log-source.ts';
import { describe, expect, it } from 'vitest';
import path from 'node:path';
import { readRun } from '../../src/cli/settings.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';

const log = [
  'ID,Name,Total Networks Searched,Time Frame,License Plate,Reason,Case #,Filters,Search Time,Search Type',
  ...[1, 2, 3].map(
    (day) =>
      `fa4edec0-0000-4000-8000-00000000000${day},***,2${day},"02/01/2025, 06:00:00 AM UTC\n03/01/2025, 06:00:00 AM UTC",***,ICE warrant,,,"03/0${day}/2025, 01:00:00 PM UTC",lookup`,
  ),
].join('\n');

const whoSearched = async (name: string, agency: string | null, sources: string | null = null) => {
  const given = { [name]: `${log}\n`, ...(sources === null ? {} : { 'sources.csv': sources }) };
  const folder = folderOf(given);
  const { options } = await readRun([path.join(folder, name)], {
    out: path.join(folder, 'report'),
    only: ['flagged.csv'],
    ...(agency === null ? {} : { agency }),
    ...(sources === null ? {} : { sources: path.join(folder, 'sources.csv') }),
  });
  const { summary, manifest } = await analyze(options, () => undefined);
  return {
    agencies: summary.by_agency.map((row) => [row.agency, row.searches]),
    owners: summary.by_owner.map((row) => [row.owner, row.log_kind]),
    warnings: manifest.inputs[0]?.tables[0]?.warnings.map(({ text }) => text),
  };
};

const network = 'Alder Falls MN PD-Network-Audit.csv';
const notStated = [[agencyNotStated, 3]];

describe('a log of searches of an agency’s cameras from which the column of who searched was cut', () => {
  it.each([
    ['by its name', network, null],
    ['by a sources file', 'Alder Falls MN PD.csv', 'path,log_kind\n*.csv,network\n'],
  ])(
    'is not taken for searches by the agency that released it, where it is known %s',
    async (_, name, sources) => {
      const found = await whoSearched(name, null, sources);
      expect(found).toMatchObject({ agencies: notStated, owners: [['Alder Falls MN PD', 'network']] });
      expect(found.warnings?.join()).toContain('does not say which agency searched');
    },
  );

  it('is of the agency that the user names', async () => {
    expect((await whoSearched(network, 'Birch County MN SO')).agencies).toEqual([['Birch County MN SO', 3]]);
  });

  it('is none where nothing says so: an agency’s own log has no such column', async () => {
    expect(await whoSearched('Alder Falls MN PD-Audit.csv', null)).toMatchObject({
      agencies: [['Alder Falls MN PD', 3]],
      owners: [['Alder Falls MN PD', 'own']],
      warnings: [],
    });
  });
});
