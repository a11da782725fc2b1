import { lawPack } from './pack.ts';

/** A directive, not a statute: it asks each agency for a yearly audit with a random survey of accesses. */
export const newJersey = lawPack({
  state: 'NJ',
  name: 'New Jersey',
  asOf: '2026-11-22',
  provisions: [
    {
      id: 'nj-annual-audit',
      cite: 'N.J. Attorney General Law Enforcement Directive 2022-12 (annual audit)',
      effective: '2023-01-23',
      source: 'https://nj.gov/njsp/ALPR/index.shtml',
      exceptions: [
        'the survey of accesses is the agency’s own and reads its own records; a release may leave out or mask what they hold',
        'the directive binds agencies of New Jersey, not those of other states or the federal government',
      ],
      verify:
        'the directive itself, of which the State Police’s account was read; what its records of access must hold',
      counts: [
        {
          counted: 'searches of which no released row bears a user',
          measure: { of: 'rows', lacking: ['user'] },
        },
        {
          counted: 'searches of which no released row bears a purpose',
          measure: { of: 'rows', lacking: ['reason', 'offense_type'] },
        },
      ],
    },
  ],
  waiting: [
    {
      cite: 'N.J. Attorney General Law Enforcement Directive 2022-12 (use and sharing)',
      asks: 'use for legitimate law-enforcement purposes, and terms of sharing; would count searches with an immigration purpose by kind, and searches by agencies of other states and federal ones',
      missing: 'the directive’s own text and its exceptions were not read',
    },
  ],
});
