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
    'Homeland Security',
    'Border Patrol',
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

it('a person beside the body is not named, and the body stays', async () => {
  const cells = [
    ['SA Kim Ash, HSI', 'SA [name], HSI'],
    ['HSI SA Kim Ash', 'HSI SA [name]'],
    ['ICE/ERO Deportation Officer Ash', 'ICE/ERO Deportation Officer [name]'],
    ['Special Agent K. Ash (HSI)', 'Special Agent [name] (HSI)'],
    ['Det. Vale / Sgt. Ash', 'Det. [name] / Sgt. [name]'],
  ] as const;
  const ofPersons = [
    ['Kim Ash, HSI', '[name], HSI'],
    ['Kim Ash (HSI)', '[name] (HSI)'],
    ['Kim Ash/ICE', '[name]/ICE'],
    ['HSI - Kim Ash', 'HSI - [name]'],
    ['HSI Kim Vale-Ash', 'HSI [name]'],
    ['Kim Ash from Border Patrol', '[name] from Border Patrol'],
    ['Robin Vale / Kim Ash', '[name]'],
  ] as const;
  expect(await named(false, ...cells.map(([cell]) => cell))).toEqual(cells.map(([, kept]) => kept));
  const both = [...cells, ...ofPersons];
  expect(await named(true, ...both.map(([cell]) => cell))).toEqual(both.map(([, kept]) => kept));
});

it('a town of two words stays where nobody is called so', async () => {
  const towns = [
    'Long Grove',
    'Santa Elma',
    'Fort Alder',
    'Elmfield Heights',
    'ICE San Antonio',
    'Cedar Creek',
  ];
  expect(await named(true, ...towns)).toEqual(towns);
  expect(await named(true, 'Robin Grove', 'Kim Park', 'Long Ash')).toEqual(['[name]', '[name]', '[name]']);
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
