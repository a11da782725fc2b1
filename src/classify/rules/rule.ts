import type { Note } from '../../model/verdict.ts';

/**
 * What a match does to a search:
 * `purpose` states immigration enforcement; `agency_a` names ICE, ERO, CBP or the Border Patrol;
 * `agency_b` another office of Homeland Security; `other_dhs` and `other_federal` set the actor only;
 * `weak` is a cue that leaves the search possible; `other_purpose` is an offence or another purpose;
 * `stance` says how a cue found by another rule is meant; `note` is another public-interest flag.
 */
export const tiers = [
  'purpose',
  'agency_a',
  'agency_b',
  'other_dhs',
  'other_federal',
  'weak',
  'other_purpose',
  'stance',
  'note',
] as const;
export type Tier = (typeof tiers)[number];

/** Who a match names. `acronym` is one that cannot be resolved, so that the actor stays unknown. */
export const parties = [
  'ice',
  'hsi',
  'ice_other',
  'cbp',
  'cbp_other',
  'other_dhs',
  'other_federal',
  'acronym',
] as const;
export type Party = (typeof parties)[number];

/**
 * How a cue is meant. `related`: an agency searches or asks. `staffed`: it stands with its officers or its papers,
 * so that it is the agency and not another sense of the word. `negated`: only denied. `object`: victim, place,
 * topic or pretext. `topic`: the same, unless the agency is said to ask. `told`: an agency is only informed.
 */
export const stances = ['related', 'staffed', 'negated', 'object', 'topic', 'told'] as const;
export type Stance = (typeof stances)[number];

/** Where a rule reads: the words of a search, the name of an agency, or the name of an account. */
export const places = ['text', 'agency', 'account'] as const;
export type Place = (typeof places)[number];

/**
 * Words that show that a match means something else. `weak`: not where the agency is said to search or ask; of an
 * `other_purpose` rule: named still, but on a record, so that it lowers no agency's own warrant or request.
 */
export interface Exception {
  /** What the words are instead, as a reader of the report sees it. */
  readonly label: string;
  readonly match: readonly string[];
  readonly weak?: true;
}

/** One rule: data only. Patterns are written in the language of engine/pattern.ts. */
export interface Rule {
  /** `family.name`; stands in every match, so it stays once published. */
  readonly id: string;
  /** In plain English, what a match says. */
  readonly meaning: string;
  readonly tier: Tier;
  /** Where the vocabulary is known from. */
  readonly source: string;
  readonly place: Place;
  readonly match: readonly string[];
  readonly exceptions: readonly Exception[];
  /** Texts of the field that this rule must match, and near ones that it must not. Every one is a test. */
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
  readonly party?: Party;
  readonly kind?: 'civil' | 'criminal';
  readonly stance?: Stance;
  readonly note?: Note;
  /** The cue counts only where it is the whole field, or where the field names no offence beside it. */
  readonly needs?: 'whole_field' | 'no_other_purpose';
  /** Names by which stance rules may ask for this rule's matches, beside its tier. */
  readonly marks?: readonly string[];
  /** True where the words look like a case number, so that a case-number field is not read for them. */
  readonly codeLike?: true;
  /** A group of offences beside which, in any field of the search, the words mean something else, and what. */
  readonly notBeside?: { readonly group: string; readonly label: string };
  /** The party whose own work the words of an `other_purpose` rule are, so that beside its account they are none. */
  readonly workOf?: Party;
  /** The group of offences beside which the bare word may be slang. */
  readonly slangBeside?: string;
  /** The group of an `other_purpose` rule. */
  readonly group?: string;
  /** True where a whole agency is named, so that an office of it named beside it is more exact. */
  readonly umbrella?: true;
  /** True where an e-mail domain alone says it: an office that the agency's name gives is more exact. */
  readonly byDomain?: true;
  /** True where a local agency's own officer is meant: a task force officer of another federal agency. */
  readonly borrowed?: true;
  /** True where the body is local and the party only named by its programme (a local 287(g) account). */
  readonly localBody?: true;
}

/** A family of rules: one file, one idea. */
export interface Family {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}
