import { assert, property, string } from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { flaggedByAgency } from '../../src/charts/by-agency.ts';
import { flaggedByOwner } from '../../src/charts/by-owner.ts';
import { immigrationReasons } from '../../src/charts/flagged-reasons.ts';
import { recordedPurposes } from '../../src/charts/purposes.ts';
import { reasonQuality } from '../../src/charts/reason-quality.ts';
import { nameLines } from '../../src/charts/name-lines.ts';
import { percent, short } from '../../src/charts/words.ts';
import { group, summaryWith } from './summary.ts';

const agency = (name: string, searches: number, flagged: number) => ({
  agency: name,
  state: null,
  kind: 'police',
  ...group(searches, flagged),
});

describe('flagged searches by agency', () => {
  it('give each agency’s flagged searches beside all of its searches', () => {
    const chart = flaggedByAgency(
      summaryWith({
        by_agency: [
          agency('Alder Creek PD', 1203, 41),
          agency('Birch County SO', 20, 1),
          agency('Cedar PD', 9, 0),
          // Searches whose agency cannot be read are no agency.
          agency('(not stated)', 5, 0),
        ],
      }),
    );
    expect(chart.alt).toBe(
      'Bar chart of flagged searches by searching agency. Alder Creek PD: 41 of 1,203 searches and Birch County SO: 1 of 20 searches. 1 agency without a flagged search not drawn.',
    );
    expect(chart.config.data.datasets[0]?.data).toEqual([41, 1]);
  });

  it('draw twelve agencies and count the rest', () => {
    const by_agency = Array.from({ length: 15 }, (_, i) => agency(`Agency ${i} PD`, 100, 30 - i));
    const chart = flaggedByAgency(summaryWith({ by_agency }));
    // The last three have 18, 17 and 16 flagged searches.
    expect(chart.note).toBe('3 more agencies with 51 flagged searches not drawn.');
    expect(chart.config.data.datasets[0]?.data).toHaveLength(12);
  });
});

describe('flagged searches by released log', () => {
  it('tell whose searches a log holds and warn against adding the logs up', () => {
    const chart = flaggedByOwner(
      summaryWith({
        by_owner: [
          { owner: 'Alder Creek PD', log_kind: 'network', ...group(900, 12) },
          { owner: 'Alder Creek PD', log_kind: 'own', ...group(40, 3) },
        ],
      }),
    );
    expect(chart.config.data.labels).toEqual([
      ['Alder Creek PD', 'network log'],
      ['Alder Creek PD', 'own searches'],
    ]);
    expect(chart.note).toContain('may not be added up');
  });
});

describe('recorded purposes', () => {
  it('tell apart, of the searches left out, those whose reason can be read', () => {
    const base = summaryWith({});
    const chart = recordedPurposes(
      summaryWith({
        searches: { ...base.searches, distinct: 1000 },
        flagged: {
          ...base.flagged,
          by_purpose: { immigration: 6, possible: 4, none: 990 },
          by_immigration_kind: { civil: 3, criminal: 1, unstated: 2 },
        },
        quality: {
          ...base.quality,
          none_by_reason: { readable: 600, vague: 200, empty: 40, masked: 100, not_exported: 50 },
        },
      }),
    );
    expect(chart.config.data.datasets[0]?.data).toEqual([3, 1, 2, 4]);
    expect(chart.note).toContain('of 1,000 searches: 600 with a readable reason state');
    expect(chart.note).toContain('of 390 the reason is vague, masked, empty or not released');
  });
});

describe('recorded reasons', () => {
  it('are those of immigration purpose or possible ones alone, the commonest first', () => {
    const chart = immigrationReasons(
      summaryWith({
        by_reason: [
          { reason: 'stolen vehicle', purpose: 'none', searches: 900 },
          { reason: 'hsi', purpose: 'possible', searches: 4 },
          {
            reason: 'assist ICE with one two …',
            purpose: 'immigration',
            searches: 7,
          },
          { reason: null, other: 80 },
        ],
      }),
    );
    expect(chart.alt).toBe(
      'Bar chart of recorded reasons of searches counted as for immigration or as possible. “assist ice with one two …” (immigration): 7 searches and “hsi” (possible): 4 searches.',
    );
    expect(chart.config.data.datasets[0]?.data).toEqual([7, 4]);
  });

  it('are given by whether they can be read, as shares of all searches', () => {
    const base = summaryWith({});
    const chart = reasonQuality(
      summaryWith({
        searches: { ...base.searches, distinct: 8 },
        quality: { ...base.quality, reason: { readable: 4, vague: 1, empty: 1, masked: 2, not_exported: 0 } },
      }),
    );
    expect(chart.alt).toContain(
      'Readable: 4 (50%), Too vague to tell a purpose: 1 (13%), Left empty: 1 (13%), Masked before release: 2 (25%)',
    );
  });
});

describe('names beside bars', () => {
  it('keep a name of forty letters whole, in two lines', () => {
    expect(nameLines('Bexley Heights Township Police Dept. OH')).toEqual([
      'Bexley Heights Township',
      'Police Dept. OH',
    ]);
    expect(nameLines('San Bernardo-Riverside-Imperial Task Force')).toEqual([
      'San Bernardo-Riverside-',
      'Imperial Task Force',
    ]);
  });

  it('keep the space after a dash that stands alone', () => {
    expect(nameLines('drugs/arson - hsi')).toEqual(['drugs/arson - hsi']);
  });

  it('in capitals take less of a line', () => {
    expect(nameLines('County of Alderson Sheriffs')).toEqual(['County of Alderson Sheriffs']);
    expect(nameLines('COUNTY OF ALDERSON SHERIFFS')).toEqual(['COUNTY OF ALDERSON', 'SHERIFFS']);
  });

  it('are drawn with the shipped font alone', () => {
    expect(nameLines('Peña Nguyễn 👮 PD')).toEqual(['Peña Nguyễn [U+1F46E] PD']);
  });

  it('keep the end of a name that is cut, where agencies of one name differ', () => {
    const name = 'Consolidated Public Safety Department of the Upper Alder River';
    const [texas, minnesota] = ['TX PD', 'MN PD'].map((end) => nameLines(`${name} ${end}`));
    expect(texas).toEqual(['Consolidated Public Safety', 'Department of the… TX PD']);
    expect(minnesota).toEqual(['Consolidated Public Safety', 'Department of the… MN PD']);
  });

  it('stay within two lines that fit, whatever the name', () => {
    assert(
      property(string({ maxLength: 200 }), (name) => {
        const lines = nameLines(name);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(28);
      }),
    );
  });
});

describe('a count where there is little room', () => {
  it('is exact below a hundred thousand, and short above', () => {
    expect([0, 99_999, 123_456, 6_123_456].map(short)).toEqual(['0', '99,999', '123.5K', '6.1M']);
  });
});

describe('a share in words', () => {
  it('never makes some into none or less than all into all', () => {
    expect([
      percent(0),
      percent(1 / 100_000),
      percent(1 / 3),
      percent(99_999 / 100_000),
      percent(9 / 9),
    ]).toEqual(['0%', 'less than 1%', '33%', 'over 99%', '100%']);
  });
});
