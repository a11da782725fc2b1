import type { FlaggedSearch } from '../model/flagged-search.ts';
import type { ReportContent } from '../model/report-content.ts';
import type { Component, ImmigrationKind } from '../model/verdict.ts';
import type { FlaggedLine, Quote } from './blocks.ts';
import { shortened } from './clean.ts';
import { citation, citedSource, fileNumbers } from './citation.ts';
import { localTime } from './dates.ts';
import { quotesOf } from './quote.ts';
import { actorWords, capital } from './words.ts';

const accountOf: Readonly<Record<Component, string>> = {
  ice: 'ICE account',
  hsi: 'HSI account',
  ice_other: 'account of another part of ICE',
  cbp: 'CBP account',
  cbp_other: 'account of another part of CBP',
};

const kindWords: Readonly<Record<ImmigrationKind, string>> = {
  civil: 'immigration purpose recorded (civil)',
  criminal: 'immigration purpose recorded (criminal)',
  unstated: 'immigration purpose recorded',
};

/** Rules that read neither an agency nor a purpose of immigration out of the words that they match. */
const saysNothingOfIt = /^(?:note|other)[.]/;

/** True where the account alone makes it an immigration purpose: nothing of the kind stands in the recorded words. */
const byAccountAlone = ({ component, matches }: FlaggedSearch): boolean =>
  component !== null &&
  matches.every(({ field, rule }) => field === 'agency' || field === 'user' || saysNothingOfIt.test(rule));

const purposeOf = (search: FlaggedSearch): string => {
  // What a person read out of the words is not said to stand in them.
  if (search.flagged_by.includes('review'))
    return 'for immigration as a person decided on reading the record';
  if (search.purpose === 'immigration') {
    return byAccountAlone(search)
      ? `no other purpose recorded${search.reason === null ? ' (no readable reason)' : ''}`
      : kindWords[search.immigration_kind ?? 'unstated'];
  }
  if (search.purpose === 'possible') return 'possibly for immigration';
  if (search.reason === null) return 'no readable reason';
  return search.notes.includes('vague') ? 'reason too vague' : 'no immigration purpose stated';
};

/** What is recorded of a search, in words: the account, the purpose, a person's decision. */
export const recordedWords = (search: FlaggedSearch): string => {
  const parts = [purposeOf(search)];
  if (search.component !== null) parts.unshift(accountOf[search.component]);
  return capital(parts.join('; '));
};

/** Of a reason of which no word was matched nothing is quoted: that there is one is said all the same. */
const unquoted = ({ reason }: FlaggedSearch, quotes: readonly Quote[]): string =>
  reason === null || quotes.length > 0 ? '' : '; recorded reason not quoted';

/** Characters of a released name that a line keeps. */
const nameLength = 100;

/** Each flagged or possible search as documents show it, in the order given. */
export const flaggedLines = ({ flagged, manifest, summary }: ReportContent): FlaggedLine[] => {
  const numbers = fileNumbers(manifest);
  const zone = summary.zones.counted_in;
  return flagged.map((search) => {
    const time = search.searched_at === null ? null : localTime(search.searched_at, zone);
    const quotes = quotesOf(search);
    return {
      searchId: search.search_id,
      time: time ?? 'time not readable',
      month: time === null ? null : time.slice(0, 7),
      agency: shortened(search.agency ?? 'agency blank or masked', nameLength),
      account: search.account === null ? null : shortened(search.account, nameLength),
      actor: actorWords[search.actor],
      recorded: recordedWords(search) + unquoted(search, quotes),
      flagged: search.flagged,
      quotes,
      rules: search.rules,
      citation: citation(search, numbers),
      source: citedSource(search),
    };
  });
};
