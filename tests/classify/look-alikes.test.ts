import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { judge, lookAlike } from '../../src/classify/index.ts';

const okaloosa = path.resolve(
  import.meta.dirname,
  '../../../shared/data/okaloosa/EXTRACTED_retention_analysis.csv',
);

describe('look-alikes that were not flagged', () => {
  test.each([
    ['evading police officer', 'ice inside other words'],
    ['fell through the ice at the pond', 'ICE as frozen water, food or sport'],
    ['3 oz of ICE', 'ICE as the drug methamphetamine'],
    ['suspect goes by Ice', 'ICE as a name or nickname'],
    ['ERO violation', 'ERPO or restraining order'],
    ['ERPO', 'ERPO or restraining order'],
    ['US-287 pileup', 'US-287 or PC 287'],
    ['crash on I-205 NB', 'a road, not a form (I-205, US-287)'],
    ['DHS foster child', 'Desert Hot Springs, human services or a high school as DHS'],
    ['robbery at BP', 'BP as a petrol station, blood pressure or another word'],
    ['CBP: commercial burglary pattern', 'CBP as commercial burglary pattern'],
  ])('%s counts as "%s"', (reason, label) => {
    expect(lookAlike('reason', reason)).toContain(label);
    expect(judge({ agency: 'Oak Hollow TX PD', reason }).purpose).toBe('none');
  });

  test.each(['assist ICE', 'ICEwarrant', 'HSI case', 'immigration hold'])('%s is none', (reason) => {
    expect(lookAlike('reason', reason)).toEqual([]);
  });

  test.skipIf(!existsSync(okaloosa))(
    'Okaloosa County: ice stands inside other words in 85 reasons, and none is flagged',
    () => {
      const rows: { Reason: string; Org_Name: string }[] = parse(readFileSync(okaloosa), {
        columns: true,
        bom: true,
      });
      expect(rows).toHaveLength(7273);
      const inside = rows.filter(({ Reason }) =>
        lookAlike('reason', Reason).includes('ice inside other words'),
      );
      expect(inside).toHaveLength(85);
      const flagged = rows.filter(
        ({ Reason, Org_Name }) => judge({ agency: Org_Name, reason: Reason }).flagged,
      );
      expect(flagged).toEqual([]);
    },
  );
});
