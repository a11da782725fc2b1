import type { Actor, Component, ImmigrationKind, Note, Purpose, TextField } from '../model/verdict.ts';

/** How a person reads the values of a verdict; documents use the same words for `none` and `local`. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  immigration: 'immigration enforcement',
  possible: 'possible: a person should look',
  none: 'no immigration purpose stated',
};

export const kindWords: Readonly<Record<ImmigrationKind, string>> = {
  civil: 'civil',
  criminal: 'criminal',
  unstated: 'civil or criminal, not stated',
};

export const actorWords: Readonly<Record<Actor, string>> = {
  ice: 'ICE',
  cbp: 'CBP',
  other_dhs: 'another part of Homeland Security',
  other_federal: 'another federal body',
  local: 'local, or no federal party named',
  unknown: 'unknown',
};

export const componentWords: Readonly<Record<Component, string>> = {
  ice: 'ICE',
  hsi: 'HSI',
  ice_other: 'another office of ICE',
  cbp: 'CBP or Border Patrol',
  cbp_other: 'another office of CBP',
};

export const fieldWords: Readonly<Record<TextField, string>> = {
  agency: 'agency',
  user: 'account',
  reason: 'reason',
  offense: 'offense',
  case_number: 'case number',
  text_prompt: 'prompt',
  on_behalf_of: 'agency that asked',
};

export const noteWords = (notes: readonly Note[]): string =>
  notes.map((note) => note.replaceAll('_', ' ')).join(', ');
