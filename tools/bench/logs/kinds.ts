import type { Actor, Component, ImmigrationKind, Purpose } from '../../../src/model/verdict.ts';
import { federal, lookAlikes } from './words.ts';

/** A kind of search whose judgement nobody would dispute, with what is to be found where its reason can be read. */
export interface SearchKind {
  readonly name: string;
  /** Such searches among a hundred thousand. */
  readonly share: number;
  /** The federal account that searches; null for a local one. */
  readonly account: string | null;
  readonly reasons: readonly string[];
  readonly purpose: Purpose;
  /** The purpose where every copy of the reason is masked: the account alone speaks then. */
  readonly purposeMasked: Purpose;
  readonly immigrationKind: ImmigrationKind | null;
  readonly searcher: Actor;
  readonly component: Component | null;
  readonly actor: Actor;
}

const local = { account: null, purposeMasked: 'none', searcher: 'local', component: null } as const;
const borderPatrol = {
  account: federal.borderPatrol,
  purposeMasked: 'immigration',
  searcher: 'cbp',
  component: 'cbp',
  actor: 'cbp',
} as const;

export const searchKinds: readonly SearchKind[] = [
  {
    ...local,
    name: 'ice_warrant',
    share: 150,
    reasons: ['ICE warrant', 'ICE WARRANT', 'Assist ICE', 'ICE detainer', 'assist ICE ERO'],
    purpose: 'immigration',
    immigrationKind: 'unstated',
    actor: 'ice',
  },
  {
    ...local,
    name: 'immigration_word',
    share: 120,
    reasons: ['Immigration violation', 'immigration', 'Immigration+', 'illegal alien', 'imigration warrant'],
    purpose: 'immigration',
    immigrationKind: 'unstated',
    actor: 'local',
  },
  {
    ...local,
    name: 'dropdown_civil',
    share: 60,
    reasons: ['Immigration (civil/administrative) -'],
    purpose: 'immigration',
    immigrationKind: 'civil',
    actor: 'local',
  },
  {
    ...local,
    name: 'dropdown_criminal',
    share: 50,
    reasons: ['Immigration (criminal) -'],
    purpose: 'immigration',
    immigrationKind: 'criminal',
    actor: 'local',
  },
  {
    ...local,
    name: 'hsi_named',
    share: 90,
    reasons: ['Assist HSI', 'HSI request - ongoing', 'Drugs/Narcotics - HSI'],
    purpose: 'possible',
    immigrationKind: null,
    actor: 'ice',
  },
  {
    ...borderPatrol,
    name: 'border_patrol_account',
    share: 160,
    reasons: ['investigation', 'vehicle of interest', 'lookout'],
    purpose: 'immigration',
    immigrationKind: 'unstated',
  },
  {
    ...borderPatrol,
    name: 'border_patrol_account_drugs',
    share: 40,
    reasons: ['narcotics trafficking', 'cocaine load vehicle'],
    purpose: 'possible',
    immigrationKind: null,
  },
  {
    name: 'hsi_account',
    share: 80,
    account: federal.hsi,
    reasons: ['narcotics', 'fraud', 'child exploitation'],
    purpose: 'possible',
    purposeMasked: 'possible',
    immigrationKind: null,
    searcher: 'ice',
    component: 'hsi',
    actor: 'ice',
  },
  {
    name: 'fbi_account',
    share: 150,
    account: federal.fbi,
    reasons: ['bank robbery', 'kidnapping'],
    purpose: 'none',
    purposeMasked: 'none',
    immigrationKind: null,
    searcher: 'other_federal',
    component: null,
    actor: 'other_federal',
  },
  {
    ...local,
    name: 'look_alike',
    share: 600,
    reasons: lookAlikes,
    purpose: 'none',
    immigrationKind: null,
    actor: 'local',
  },
];

/** Every other search: no immigration purpose stated, by a local agency. */
export const ordinary: SearchKind = {
  ...local,
  name: 'ordinary',
  share: 0,
  reasons: [],
  purpose: 'none',
  immigrationKind: null,
  actor: 'local',
};
