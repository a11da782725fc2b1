import { expect, it } from 'vitest';
import { withoutPersonSql } from '../../src/normalize/person-cell.ts';
import { inStore } from './in-store.ts';

const named = async (...cells: (string | null)[]): Promise<unknown[]> =>
  (
    await inStore(
      cells.map((cell) => [cell]),
      [withoutPersonSql('a')],
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
  ];
  expect(await named(...people)).toEqual(people.map(() => '[name]'));
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
    'immigration',
    '***',
    '',
    null,
  ];
  expect(await named(...bodies)).toEqual(bodies);
});
