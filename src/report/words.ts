import type { Actor, Component, Note, Purpose } from '../model/verdict.ts';
import type { LogKind } from '../model/recognition.ts';
import { ownerNotStated } from '../model/log-source.ts';
import type { Summary } from '../model/summary.ts';
import { listed, number } from '../model/figure-words.ts';

export { agencyKindWords, listed, number, percent } from '../model/figure-words.ts';

/** `1 search`, `12,345 searches`, `no search`. */
export const counted = (n: number, one: string, many: string): string =>
  n === 0 ? `no ${one}` : `${number(n)} ${n === 1 ? one : many}`;

export const searches = (n: number): string => counted(n, 'search', 'searches');
export const rows = (n: number): string => counted(n, 'row', 'rows');
export const files = (n: number): string => counted(n, 'file', 'files');

/** The verb that agrees with a count: `agrees(1, 'was', 'were')`; none takes the singular (`no search was`). */
export const agrees = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How documents print an actor. */
export const actorWords: Readonly<Record<Actor, string>> = {
  ice: 'ICE',
  cbp: 'CBP',
  other_dhs: 'Another DHS agency',
  other_federal: 'Another federal agency',
  local: 'Local, or no federal party named',
  unknown: 'Not to be told: the words may name a federal agency, or something else',
};

export const componentWords: Readonly<Record<Component, string>> = {
  ice: 'ICE, or its Enforcement and Removal Operations',
  hsi: 'Homeland Security Investigations (HSI), a part of ICE',
  ice_other: 'another part of ICE',
  cbp: 'CBP, or the Border Patrol',
  cbp_other: 'another part of CBP',
};

export const routeWords: Readonly<Record<keyof Summary['flagged']['by_route'], string>> = {
  ice_account: 'An ICE account searched',
  cbp_account: 'A CBP account searched',
  local_for_ice: 'Another agency searched; the words name ICE',
  local_for_cbp: 'Another agency searched; the words name CBP',
  local_immigration_no_agency: 'A local agency searched; an immigration purpose, no federal agency named',
  other_federal: 'Another federal agency searched, or is named',
  unknown: 'Who searched is blank or masked, or the words may name a federal agency or something else',
};

export const noteWords: Readonly<Record<Note, string>> = {
  protest: 'A protest or demonstration is named',
  reproductive_care: 'Reproductive care is named',
  ethnic_descriptor: 'A person is described by ethnicity or nationality',
  immigration_topic: 'Immigration is a topic but not the stated purpose; left for a person to judge',
  vague: 'The reason is too vague to tell a purpose',
  case_number_only: 'The reason is only a case number',
  test_or_training: 'A test or a training',
  personal: 'A personal matter seems to be recorded',
  civil_matter: 'A civil matter is named',
  no_cause_stated: 'The words say that there is no cause',
  traffic_analysis: 'An analysis of traffic, not a search for one vehicle',
  blocked_by_vendor: 'The vendor blocked the search',
  vendor_bug_notice: 'The row bears a notice of a vendor error',
};

export const logKindWords: Readonly<Record<LogKind, string>> = {
  own: 'Searches by its own users',
  network: 'Searches of its cameras',
  portal: 'Portal: searches by its own users',
  unknown: 'Not known',
};

export const reasonWords: Readonly<Record<keyof Summary['quality']['reason'], string>> = {
  readable: 'Readable',
  vague: 'Too vague to tell a purpose',
  empty: 'Left empty',
  masked: 'Masked before release',
  not_exported: 'Reasons not in the released file',
};

/**
 * How documents print a purpose. `none` is printed of readable reasons only: of a masked or empty reason
 * nothing can be said.
 */
export const purposeWords = (purpose: Purpose): string =>
  ({
    immigration: 'Counted as for immigration',
    possible: 'Possibly for immigration',
    none: 'No immigration purpose stated',
  })[purpose];

/** The agencies that released the logs, once each; none for logs that do not say. */
export const ownersOf = ({ coverage }: Summary): string[] =>
  [...new Set(coverage.map((log) => log.owner))].filter((owner) => owner !== ownerNotStated);

/** The logs of these owners in a sentence: `the log of A`, `the logs of A and B`. */
export const logsOf = (owners: readonly string[]): string => {
  const named = owners.filter((owner) => owner !== ownerNotStated);
  if (named.length === 0) return 'the log';
  return `${named.length === 1 ? 'the log' : 'the logs'} of ${listed(named)}`;
};

/** When an agency alone makes a purpose: counsel asks for it wherever searches with a recorded purpose are counted. */
export const countsAsImmigration =
  'A search from an account of ICE, CBP or the Border Patrol, or asked for by one of them in the recorded words, ' +
  'counts as for immigration where no other purpose can be read. One of HSI or of another office does only where ' +
  'immigration is named.';
