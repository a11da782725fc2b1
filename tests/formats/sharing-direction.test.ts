import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { listedAgencies, recognise } from '../../src/formats/index.ts';
import { sidesOfWords } from '../../src/formats/sharing-direction.ts';
import { tableOf } from './table.ts';

const mark = (side: boolean | null): string => (side === null ? '?' : side ? '+' : '-');

/** Each agency of a list with whether the owner shares with it, and receives from it: `+`, `-` or `?`. */
const sidesOf = async (rows: readonly (readonly string[])[]): Promise<Record<string, string>> => {
  const table = tableOf(rows);
  const found = recognise(table);
  if (found.kind !== 'sharing_list') throw new Error(`taken for ${found.kind}: ${found.reasons.join('; ')}`);
  const agencies = await listedAgencies(found, table);
  return Object.fromEntries(
    agencies.map(({ name, ownerShares, ownerReceives }) => [
      name,
      `${mark(ownerShares)}${mark(ownerReceives)}`,
    ]),
  );
};

const birch = 'Birch County MN SO';
const cedar = 'Cedar City UT PD';
const elk = 'Elk Prairie TX PD';
const alder = 'Alder Falls MN PD';

describe('which way an agency of a list shares', () => {
  it('is told by the networks on either side; a blank side is none', async () => {
    const list = [
      ['Organization Name', 'Networks Shared With Me', "Networks I'm Sharing"],
      [birch, birch, alder],
      [cedar, '', alder],
      [elk, `${elk},Elk Prairie Plaza`, ''],
    ];
    expect(await sidesOf(list)).toEqual({ [birch]: '++', [cedar]: '+-', [elk]: '-+' });
  });

  it.each([
    ['Yes', 'No'],
    ['Y', 'N'],
    ['X', ''],
    ['✓', '—'],
    ['TRUE', 'FALSE'],
    ['1', '0'],
  ])('is told by %j and %j', async (yes, no) => {
    const list = [
      ['Agency', 'Shared With Us', 'Shared By Us'],
      [birch, yes, yes],
      [cedar, no, yes],
      [elk, yes, no],
      ['Dale WI PD', no, no],
    ];
    expect(await sidesOf(list)).toEqual({ [birch]: '++', [cedar]: '+-', [elk]: '-+', 'Dale WI PD': '--' });
  });

  it('is no name of a network', async () => {
    const table = tableOf([
      ['Agency', 'Detection Sharing'],
      [birch, 'Yes'],
      [cedar, 'Both'],
    ]);
    const found = recognise(table);
    const agencies = found.kind === 'sharing_list' ? await listedAgencies(found, table) : [];
    expect(agencies.map(({ sharedByOwner }) => sharedByOwner)).toEqual(['', '']);
  });

  it('is told by a column of directions', async () => {
    const list = [
      ['Agency Name', 'Sharing Direction'],
      [birch, 'Both'],
      [cedar, 'Outbound'],
      [elk, 'Inbound'],
      ['Dale WI PD', ''],
    ];
    expect(await sidesOf(list)).toEqual({ [birch]: '++', [cedar]: '+-', [elk]: '-+', 'Dale WI PD': '??' });
  });

  it('is of one side alone where the list has a column for that side alone', async () => {
    const list = [
      ['Agency Name', 'Detections Shared'],
      [birch, 'Yes'],
      [cedar, 'No'],
      [elk, ''],
      ['Dale WI PD', '***'],
    ];
    expect(await sidesOf(list)).toEqual({ [birch]: '+?', [cedar]: '-?', [elk]: '??', 'Dale WI PD': '??' });
  });

  it.each([
    ['External Organizations with Access', '+?'],
    ['Agencies Shared With', '+?'],
    ['Receiving Agency', '+?'],
    ['Agencies Sharing With Us', '?+'],
    ['Agency Name', '??'],
    ['Sharing Partner', '??'],
  ])('is told by the label over the names: %s', async (label, sides) => {
    expect(await sidesOf([[label], [birch], [cedar], [elk]])).toEqual({
      [birch]: sides,
      [cedar]: sides,
      [elk]: sides,
    });
  });

  it('is told by the headings over the parts of a list', async () => {
    const list = [
      ['Agency Name', 'State'],
      ['Agencies we share our detections with', ''],
      [birch, 'MN'],
      ['Agencies sharing with us', ''],
      [cedar, 'UT'],
      [`Agencies sharing with ${alder}`, ''],
      [elk, 'TX'],
    ];
    expect(await sidesOf(list)).toEqual({ [birch]: '+?', [cedar]: '?+', [elk]: '??' });
  });

  it('is told by two lists side by side', async () => {
    const list = [
      ['Shared With Us', 'We Share With'],
      [birch, cedar],
      [elk, 'Dale WI PD'],
      ['', 'Fir Lake OR PD'],
    ];
    expect(await sidesOf(list)).toEqual({
      [birch]: '?+',
      [elk]: '?+',
      [cedar]: '+?',
      'Dale WI PD': '+?',
      'Fir Lake OR PD': '+?',
    });
  });

  it.each([
    'Intelligence Sharing Center TX',
    'Sharon MA PD',
    'Tri-County Mutual Aid Task Force',
    'Bothell WA PD',
    'Regional Information Sharing Systems',
    'Access',
  ])('is not in the name %s', (name) => {
    expect(sidesOfWords(name)).toEqual({ shares: null, receives: null });
  });
});

const released = '../shared/data/okaloosa/Sharing_Agencies_EXTRACTED.csv';
it.skipIf(!existsSync(released))(
  `a released list has 333 lines of both ways, 322 of agencies that only share with its owner, 203 the other way (skipped without ${released})`,
  async () => {
    const table = tableOf(parse(readFileSync(released, 'utf8')));
    const found = recognise(table);
    const agencies = found.kind === 'sharing_list' ? await listedAgencies(found, table) : [];
    const counted = (shares: boolean, receives: boolean): number =>
      agencies.filter((one) => one.ownerShares === shares && one.ownerReceives === receives).length;
    expect([counted(true, true), counted(false, true), counted(true, false)]).toEqual([333, 322, 203]);
  },
);
