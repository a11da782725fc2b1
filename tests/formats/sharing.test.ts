import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { listedAgencies, recognise } from '../../src/formats/index.ts';
import { tableOf } from './table.ts';

const listOf = (rows: readonly (readonly string[])[]) => {
  const table = tableOf(rows);
  const found = recognise(table);
  if (found.kind !== 'sharing_list') throw new Error(`taken for ${found.kind}`);
  return { table, found };
};

const header = ['Organization Name', 'Networks Shared With Me', "Networks I'm Sharing"];

it('each agency of a list comes with the networks shared on either side', async () => {
  const { table, found } = listOf([
    header,
    ['Birch County  MN SO', 'Birch Plaza;Birch County MN SO', 'Alder Falls MN PD'],
  ]);
  expect(await listedAgencies(found, table)).toEqual([
    {
      name: 'Birch County MN SO',
      sharedWithOwner: 'Birch Plaza, Birch County MN SO',
      sharedByOwner: 'Alder Falls MN PD',
      ownerShares: true,
      ownerReceives: true,
    },
  ]);
});

it('headers said again, footers and blank lines are no agencies', async () => {
  const { table, found } = listOf([
    ['Shared networks of Alder Falls MN PD'],
    header,
    ['Birch County MN SO', '', 'Alder Falls MN PD'],
    header,
    ['', '', ''],
    ['Page 1 of 2'],
    ['Cedar City UT PD', 'Cedar City UT PD', ''],
  ]);
  const agencies = await listedAgencies(found, table);
  expect(agencies.map(({ name }) => name)).toEqual(['Birch County MN SO', 'Cedar City UT PD']);
});

it('a list in one cell, with commas between, is a list of its agencies', async () => {
  const { table, found } = listOf([
    ['Organizations with Access'],
    ['Birch County MN SO, Cedar City UT PD, Elk Prairie TX PD'],
  ]);
  const agencies = await listedAgencies(found, table);
  expect(agencies.map((agency) => agency.name)).toEqual([
    'Birch County MN SO',
    'Cedar City UT PD',
    'Elk Prairie TX PD',
  ]);
});

it('names of agencies without a label over them are a list; agencies with counts are none', async () => {
  const { table, found } = listOf([
    ['Birch County MN SO'],
    ['Cedar City UT PD'],
    ['[Federal] US Border Patrol'],
  ]);
  expect(await listedAgencies(found, table)).toHaveLength(3);
  const counted = [
    ['Birch County MN SO', '12'],
    ['Cedar City UT PD', '3'],
    ['Elk Prairie TX PD', '7'],
    ['x', '1'],
  ];
  expect(recognise(tableOf(counted)).kind).toBe('pivot');
});

it('a label with an agency beside it and nothing under them is no list', () => {
  const rows = [
    ['Report', 'ALPR audit'],
    ['Agency', 'Alder Falls MN PD'],
  ];
  expect(recognise(tableOf(rows)).kind).not.toBe('sharing_list');
});

const released = '../shared/data/okaloosa/Sharing_Agencies_EXTRACTED.csv';
it.skipIf(!existsSync(released))(
  `every agency of a released list is read (skipped without ${released})`,
  async () => {
    const rows = parse(readFileSync(released, 'utf8'));
    const { table, found } = listOf(rows);
    const agencies = await listedAgencies(found, table);
    expect(agencies).toHaveLength(rows.length - 1);
    expect(agencies).toHaveLength(858);
  },
);

it('a table with days and reasons is no list, by whatever words its labels say so', () => {
  const table = tableOf([
    ['When', 'Agency', 'Why'],
    ['45931.34375', 'Birch County MN SO', 'stolen vehicle'],
    ['45932.5', 'Alder Falls MN PD', 'burglary'],
    ['45933.61', 'Birch County MN SO', 'warrant'],
  ]);
  const found = recognise(table);
  expect(found.kind).toBe('log');
  expect(found.columns.map(({ field }) => field)).toEqual(['time', 'agency', 'reason']);
});

it('a table on its side, a search in each column, is no list', () => {
  const table = tableOf([
    ['Search Time', '10/01/2025 10:05', '10/02/2025 11:05', '10/03/2025 12:05'],
    ['Agency', 'Birch County MN SO', 'Alder Falls MN PD', 'Cedar City UT PD'],
    ['Reason', 'stolen vehicle', 'burglary', 'warrant'],
  ]);
  expect(recognise(table).kind).toBe('unknown');
});
