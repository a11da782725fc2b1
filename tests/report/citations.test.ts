import { expect, it } from 'vitest';
import { everyOutput } from '../../src/report/beside.ts';
import { citations } from '../../src/report/sections/citations.ts';
import { smallLog } from './content.ts';

const said = (options: Readonly<Record<string, unknown>>): string => {
  const { manifest, ...content } = smallLog();
  return JSON.stringify(
    citations({ ...content, manifest: { ...manifest, options }, charts: new Map(), beside: everyOutput }),
  );
};

it('says which options a row by itself needs to be read as the report read it', () => {
  expect(said({ paths: ['log.csv'] })).not.toContain('Give it');
  expect(said({ timeZone: 'America/Denver' })).toContain('Give it --time-zone as it stands at the end');
  expect(said({ owner: 'Oak Hollow IL PD', rules: 'mine.yaml' })).toContain(
    'Give it --owner and --rules as they stand at the end of this report.',
  );
});
