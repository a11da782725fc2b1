import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sharingOf, type SharingContext } from '../../src/analyze/sharing.ts';
import { agenciesListed } from '../../src/normalize/agencies/agency-list.ts';
import { readBareList } from '../../src/normalize/bare-list.ts';
import { readAgency } from '../../src/normalize/agencies/agency.ts';
import type { RawTable } from '../../src/model/raw-table.ts';
import { sharingSchema } from '../../src/model/summary.ts';
import type { Actor } from '../../src/model/verdict.ts';

const parties: Readonly<Record<string, Actor>> = {
  'Homeland Security Investigations [Federal] [Inactive]': 'ice',
  'U.S. Border Patrol': 'cbp',
  'US Secret Service': 'other_dhs',
  'Drug Enforcement Administration': 'other_federal',
};
const context = (changes: Partial<SharingContext> = {}): SharingContext => ({
  file: 'list.csv',
  owner: 'Bend OR PD',
  state: 'OR',
  read: readAgency,
  party: (name) => parties[name] ?? 'local',
  searches: null,
  ...changes,
});
const way = (name: string, ownerShares: boolean | null, ownerReceives: boolean | null) => ({
  name,
  sharedWithOwner: '',
  sharedByOwner: '',
  ownerShares,
  ownerReceives,
});
const listed = (...names: string[]) => names.map((name) => way(name, null, null));

const list = listed(
  'Salem OR PD',
  'Homeland Security Investigations [Federal] [Inactive]',
  'U.S. Border Patrol',
  'US Secret Service',
  'Drug Enforcement Administration',
  'Oregon TITAN Fusion Center',
  'Boise ID PD',
  'King County WA SO',
  'King County Sheriff WA',
  'MOCIC',
);

describe('a list of agencies that a network is shared with', () => {
  test('names federal agencies and fusion centers first, however long the list', () => {
    const { agencies } = sharingOf(list, context());
    expect(agencies.map(({ agency }) => agency).slice(0, 6)).toEqual([
      'Homeland Security Investigations [Federal] [Inactive]',
      'U.S. Border Patrol',
      'US Secret Service',
      'Drug Enforcement Administration',
      'MOCIC',
      'Oregon TITAN Fusion Center',
    ]);
  });

  test('is counted by whose agencies they are, each agency once', () => {
    const sharing = sharingOf(list, context());
    expect(sharingSchema.parse(sharing)).toEqual(sharing);
    expect(sharing.totals).toEqual({
      agencies: 9,
      ice: 1,
      cbp: 1,
      other_dhs: 1,
      other_federal: 1,
      fusion_centre: 2,
      out_of_state: 2,
    });
  });

  test('counts nobody out of state who is of no state, and does not say how many where the owner is of none', () => {
    const outOfState = Object.fromEntries(
      sharingOf(list, context()).agencies.map((agency) => [agency.agency, agency.out_of_state]),
    );
    expect(outOfState).toMatchObject({
      'Salem OR PD': false,
      'Boise ID PD': true,
      'U.S. Border Patrol': null,
      MOCIC: null,
    });
    const ofNoState = sharingOf(
      list.map((agency) => ({ ...agency, ownerShares: true })),
      context({ state: null }),
    );
    expect(sharingSchema.parse(ofNoState)).toEqual(ofNoState);
    expect(ofNoState.totals.out_of_state).toBeNull();
    expect(ofNoState.directions?.shares_with.out_of_state).toBeNull();
  });

  test('is laid beside the logs: who searched, and who searched without being listed', () => {
    const searches = new Map(
      ['Nampa ID PD', 'Bend OR PD', 'Reno NV PD', 'Astoria OR PD'].map((agency, at) => [
        readAgency(agency).key,
        { agency, searches: at + 1 },
      ]),
    );
    searches.set('boise-id-pd', { agency: 'Boise Police Department Idaho', searches: 7 });
    const sharing = sharingOf(list, context({ searches }));
    // After the four federal agencies and the two fusion centers, the one that searched.
    expect(sharing.agencies[6]).toMatchObject({ agency: 'Boise ID PD', searches: 7 });
    expect(sharing.agencies.find(({ agency }) => agency === 'Salem OR PD')?.searches).toBe(0);
    expect(sharing.not_listed).toEqual([
      { agency: 'Astoria OR PD', searches: 4 },
      { agency: 'Reno NV PD', searches: 3 },
      { agency: 'Nampa ID PD', searches: 1 },
    ]);
  });

  test('is counted by which way its agencies share, one of both ways in both', () => {
    const sharing = sharingOf(
      [
        way('Salem OR PD', true, true),
        way('U.S. Border Patrol', true, false),
        way('Boise ID PD', false, true),
        way('King County WA SO', false, true),
        way('King County Sheriff WA', true, false),
        way('MOCIC', null, null),
      ],
      context(),
    );
    expect(sharingSchema.parse(sharing)).toEqual(sharing);
    expect(sharing.totals).toMatchObject({ agencies: 5, cbp: 1, out_of_state: 2, fusion_centre: 1 });
    expect(sharing.directions?.shares_with).toMatchObject({ agencies: 3, cbp: 1, out_of_state: 1 });
    expect(sharing.directions?.receives_from).toMatchObject({ agencies: 3, cbp: 0, out_of_state: 2 });
    expect(sharing.agencies.find(({ agency }) => agency === 'King County WA SO')).toMatchObject({
      owner_shares: true,
      owner_receives: true,
    });
  });

  test('has no directions where it says none', () => {
    expect(sharingOf(list, context()).directions).toBeNull();
  });

  test('of no agency is a list of none', () => {
    expect(sharingOf([], context())).toMatchObject({ totals: { agencies: 0 }, agencies: [], not_listed: [] });
  });
});

describe("a portal's share list, as people copy it", () => {
  const names = ['Salem OR PD', 'Boise ID PD', 'King County WA SO', 'U.S. Border Patrol'];

  test.each([
    ['one name a line', names.map((name) => [name])],
    ['a paragraph with commas', [[names.join(', ')]]],
    ['cells of one record', [names]],
    ['semicolons', [[names.join('; ')]]],
    ['bullets', names.map((name) => [`• ${name}`])],
    ['numbers', names.map((name, at) => [`${at + 1}. ${name}`])],
    ['a heading in the paragraph', [[`External organizations with access: ${names.join(', ')}`]]],
    ['a title above', [['Organizations granted access'], ...names.map((name) => [name])]],
    ['blank lines between', names.flatMap((name) => [[name], [''], []])],
  ])('is read with %s', (_, records) => {
    expect(agenciesListed(records)).toEqual(names);
  });

  test('is told from other texts', () => {
    expect(agenciesListed([['stolen vehicle'], ['investigation'], ['Salem OR PD']])).toBeNull();
    expect(agenciesListed([['Salem OR PD'], ['Boise ID PD']])).toBeNull();
    expect(agenciesListed([])).toBeNull();
  });
});

const tableOf = (cells: string[][]): RawTable => {
  const records = cells.map((record, at) => ({ row: at + 1, page: null, cells: record }));
  return {
    file: 'list.txt',
    sheet: null,
    container: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    hidden: false,
    width: 1,
    head: records.slice(0, 200),
    named: false,
    records: async function* () {
      yield records;
    },
    scan: null,
    remarks: [],
  };
};
describe('a table that no format knows', () => {
  const names = Array.from(
    { length: 300 },
    (_, at) => `Town${String.fromCharCode(97 + (at % 26))}${at} OR PD`,
  );

  test('is read to its end as a list, where its first records are agencies', async () => {
    const bare = await readBareList(tableOf(names.map((name) => [name])));
    expect(bare?.recognition.kind).toBe('sharing_list');
    expect(bare?.listed.map(({ name }) => name)).toEqual(names);
  });

  test('is no list where they are something else', async () => {
    expect(
      await readBareList(
        tableOf([
          ['id', 'reason'],
          ['1', 'stolen vehicle'],
        ]),
      ),
    ).toBeNull();
  });
});

const released = new URL('../../../shared/data/okaloosa/Sharing_Agencies_EXTRACTED.csv', import.meta.url);

describe('the released list of a county in Florida', () => {
  test.skipIf(!existsSync(released))(
    'has 858 lines and 857 agencies, one of them twice, and none of no kind',
    () => {
      const rows: Record<string, string>[] = parse(readFileSync(released), { columns: true });
      const sharing = sharingOf(
        listed(...rows.map((row) => row['Organization Name'] ?? '')),
        context({ owner: 'Okaloosa County FL SO', state: 'FL' }),
      );
      expect(rows).toHaveLength(858);
      expect(sharing.totals.agencies).toBe(857);
      expect(sharing.agencies.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    },
  );
});
