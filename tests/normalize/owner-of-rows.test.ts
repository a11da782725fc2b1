import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import type { Summary } from '../../src/model/summary.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

/** What is reported of a file, named for nobody, of which all rows are searches by one agency. */
const ofOneAgency = async (agency: string): Promise<Summary> => {
  const folder = newFolder();
  try {
    const file = path.join(folder, 'audit.csv');
    const header =
      'Name,Org Name,Total Networks Searched,Total Devices Searched,Time Frame,License Plate,Case #,Filters,Reason,Search Time,Search Type';
    const row = `A. Example,${agency},5,90,,FAKE001,,,BOLO,"03/01/2025, 01:27:03 PM UTC",lookup`;
    writeFileSync(file, `${header}\n${row}\n`);
    const { options } = await readRun([file], { out: path.join(folder, 'out'), only: ['review.csv'] });
    return (await analyze(options, () => undefined)).summary;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('a log of which every row is by one agency, and of which nobody says whose it is', () => {
  it('is that agency’s own', async () => {
    const { title } = await ofOneAgency('Birch County MN SO');
    expect(title).toContain('released by Birch County MN SO');
  });

  // An extract of what they searched in somebody's cameras is what residents ask for, and what is released.
  it.each(['U.S. Border Patrol', 'Immigration and Customs Enforcement [Federal]'])(
    'is not said to be released by a federal one: %s',
    async (agency) => {
      const { title, flagged } = await ofOneAgency(agency);
      expect(title).not.toContain('released by');
      expect(flagged.total).toBe(1);
    },
  );
});
