import { agencyKey } from './agency-key.ts';
import { kindRules, type AgencyKind } from './agency-kinds.ts';
import { findState, withoutStateName } from './agency-state.ts';
import { agencyWords } from './agency-words.ts';

/** What a released agency name says. */
export interface Agency {
  /** As shown: the released name with white space and underscores mended, a slug written out. */
  readonly name: string;
  /** Joins spellings of one agency. */
  readonly key: string;
  /** Two letters; null where the name states none. */
  readonly state: string | null;
  readonly kind: AgencyKind;
  /** The vendor's mark `[Federal]`. */
  readonly federal: boolean;
  /** The vendor's mark `[Inactive]`: such an account may still have searched. */
  readonly inactive: boolean;
}

/** Reads a released agency name. Whoever it is that searched for ICE or CBP, `classify` says, not the kind. */
export const readAgency = (released: string): Agency => {
  const { name, federal, inactive, words, plain } = agencyWords(released);
  const { state, at } = findState(words, plain);
  const kind = federal ? 'federal' : kindOf(plain, at, state);
  return { name, key: agencyKey(plain, at, state, kind), state, kind, federal, inactive };
};

const kindOf = (plain: string, codesAt: readonly number[], state: string | null): AgencyKind => {
  const marked = plain
    .split(' ')
    .map((word, at) => (codesAt.includes(at) ? (at === 0 ? 'STATE' : 'ST') : word))
    .join(' ');
  const text = withoutStateName(marked, state, 'STATE');
  const rule = kindRules.find(({ pattern, unless }) => pattern.test(text) && unless?.test(text) !== true);
  // A place and its state and nothing more is a town whose department is not named.
  const isPlace = codesAt.at(-1) === plain.split(' ').length - 1 && codesAt.length === 1;
  return rule?.kind ?? (isPlace && codesAt[0] !== 0 ? 'other' : 'unknown');
};
