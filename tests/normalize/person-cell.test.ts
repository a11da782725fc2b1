import { expect, it } from 'vitest';
import type { ColumnUse } from '../../src/model/recognition.ts';
import { areAskedByPersons, withoutPersonSql } from '../../src/normalize/person-cell.ts';
import { inStore } from './in-store.ts';

const named = async (isOfPersons: boolean, ...cells: (string | null)[]): Promise<unknown[]> =>
  (
    await inStore(
      cells.map((cell) => [cell]),
      [withoutPersonSql('a', isOfPersons)],
    )
  ).map(([text]) => text);

it('a person who asked for a search is not named', async () => {
  const people = [
    'Robin Vale',
    'Robin Q. Vale',
    'Vale, Robin',
    'Det. Robin Vale',
    'Special Agent Kim Ash',
    'SA Kim Ash',
    'Sgt. Ash',
    "Ofc. K. O'Brien-Vale",
    // Names that hold a body's word.
    'Courtney Marshall',
    'Robin Townsend',
  ];
  expect(await named(true, ...people)).toEqual(people.map(() => '[name]'));
});

it('a body that asked stays, whether or not a person is named beside it', async () => {
  const bodies = [
    'ICE ERO',
    'HSI',
    'SA Kim Ash, HSI',
    'Homeland Security',
    'Border Patrol',
    'Deportation Officer Ash',
    'Secret Service',
    'Elm Grove PD',
    'Elm Grove Police',
    'Ice Ero',
    'Hsi Dallas',
    'immigration',
    '***',
    '',
    null,
  ];
  expect(await named(true, ...bodies)).toEqual(bodies);
});

it('in a column of agencies two words may be a town, and only a title makes them a person', async () => {
  expect(await named(false, 'Long Grove', 'Santa Elma', 'Det. Robin Vale', 'Sgt. Ash')).toEqual([
    'Long Grove',
    'Santa Elma',
    '[name]',
    '[name]',
  ]);
});

const isOfPersons = (label: string): boolean =>
  areAskedByPersons([{ index: 0, label, field: 'on_behalf_of' } as ColumnUse]);

it('a label says whether persons or agencies asked', () => {
  expect(['Requested By', 'Requestor', 'Requesting Officer'].map(isOfPersons)).toEqual([true, true, true]);
  expect(['Requesting Agency', 'On Behalf Of', 'Requested For'].map(isOfPersons)).toEqual([
    false,
    false,
    false,
  ]);
});
