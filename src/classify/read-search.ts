import type { Note, SearchText, TextField } from '../model/verdict.ts';
import type { Engine } from './engine/build.ts';
import { readBehalf } from './read-behalf.ts';
import { readAccount, readAgency, type NameReading } from './read-name.ts';
import { nothingRead, readText, type Cue, type Held, type Stated, type TextReading } from './read-text.ts';
import type { Rule } from './rules/rule.ts';

/** Words of a rule in a field of a search. */
export interface Place {
  readonly field: TextField;
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
}

/** What every field of a search says, each by itself, before anything is weighed. */
export interface SearchReading {
  /** Parties in the names of the agency and the account. */
  readonly searchers: readonly Place[];
  /** The same, less a name that the offence makes another body: a DHS that looks into child neglect. */
  readonly performers: readonly Place[];
  /** Parties on whose behalf the search was made. */
  readonly behalf: readonly Place[];
  /** True where neither agency nor account says anything. */
  readonly searcherBlank: boolean;
  /** Cues in the reason and the offense. */
  readonly cues: readonly (Place & { readonly cue: Cue })[];
  /** Cues in the case number and the prompt, which make a search possible at most. */
  readonly sideCues: readonly Place[];
  readonly otherPurposes: readonly (Place & { readonly stated: Stated })[];
  readonly held: readonly (Place & { readonly held: Held })[];
  readonly notes: readonly (Place & { readonly stated: Note })[];
}

/** The fields read for words, and whether the searcher's own offence or purpose may stand there. */
const mainFields = ['reason', 'offense'] as const;
const sideFields = ['case_number', 'text_prompt'] as const;

export function readSearch(engine: Engine, search: SearchText): SearchReading {
  const agency = readAgency(engine, search.agency ?? '');
  const account = readAccount(engine, search.user ?? '');
  const behalf = readBehalf(engine, search.on_behalf_of ?? '');
  const texts = [...mainFields, ...sideFields].map((field) => ({
    field,
    reading: readTextField(engine, field, search[field] ?? '', field === 'reason' || field === 'offense'),
  }));
  const main = texts.filter(({ field }) => field === 'reason' || field === 'offense');
  const side = texts.filter(({ field }) => field !== 'reason' && field !== 'offense');
  const cues = main.flatMap(({ field, reading }) =>
    reading.cues.map((cue) => ({ ...place(field, cue.found.rule, cue), cue })),
  );
  const stated = main.flatMap(({ field, reading }) =>
    reading.otherPurposes.map((one) => ({ ...place(field, one.rule, one), stated: one })),
  );
  const searchers = searchersOf(agency, account);
  const parties = [...searchers, ...behalf.named].map(({ rule }) => rule.party);
  // A bailout is no other purpose of the Border Patrol: it looks for those who ran.
  const otherPurposes = stated.filter(
    ({ rule: { workOf } }) => workOf === undefined || !parties.includes(workOf),
  );
  const isBeside = ({ rule: { notBeside } }: Place): boolean =>
    notBeside !== undefined && otherPurposes.some(({ rule }) => rule.group === notBeside.group);
  const standing = cues.filter((one) => !isBeside(one));
  return {
    searchers,
    // The account, the vendor's mark or another cue may say which body it is.
    performers:
      searchers.length === 1 && standing.length === 0 ? searchers.filter((one) => !isBeside(one)) : searchers,
    behalf: behalf.named.map((one) => place('on_behalf_of', one.rule, one)),
    searcherBlank: agency.blank && account.blank,
    cues: standing,
    sideCues: side.flatMap(({ field, reading }) =>
      reading.cues.map((cue) => place(field, cue.found.rule, cue)),
    ),
    otherPurposes,
    held: [
      ...texts.flatMap(({ field, reading }) =>
        reading.held.map((held) => ({ ...place(field, held.held.rule, held), held })),
      ),
      ...cues.filter((one) => !standing.includes(one)).map(heldBeside),
      ...behalf.denied.map((held) => ({ ...place('on_behalf_of', held.held.rule, held), held })),
    ],
    notes: texts.flatMap(({ field, reading }) => notesOf(field, reading)),
  };
}

/** A cue that an offence beside it makes another thing: `illegal entry` of a burglar. */
function heldBeside({ field, rule, start, end, cue }: SearchReading['cues'][number]): Place & { held: Held } {
  const { from, to } = cue.found;
  const because = { label: rule.notBeside?.label ?? rule.meaning };
  return { field, rule, start, end, held: { start, end, held: { rule, from, to, because } } };
}

/** A text field's reading, less what a field of that kind is not read for. */
export function readTextField(
  engine: Engine,
  field: TextField,
  text: string,
  withOffences: boolean,
): TextReading {
  if (text === '') return nothingRead;
  const reading = readText(engine, text, withOffences);
  if (field === 'reason') return reading;
  const notes = reading.notes.filter(({ rule }) => field !== 'case_number' && !isOfReason(rule));
  if (field !== 'case_number') return { ...reading, notes };
  return { ...reading, notes, cues: reading.cues.filter(({ found }) => found.rule.codeLike !== true) };
}

/** Notes that only a reason can earn: an offense of one word is no vague reason. */
function isOfReason(rule: Rule): boolean {
  return rule.note === 'vague' || rule.note === 'case_number_only' || rule.note === 'no_cause_stated';
}

/** Notes of a text field: those of its note rules, and `immigration_topic` where a cue was held back by a stance. */
export function notesOf(field: TextField, reading: TextReading): (Place & { stated: Note })[] {
  const own = reading.notes.flatMap((stated) =>
    stated.rule.note === undefined
      ? []
      : [{ ...place(field, stated.rule, stated), stated: stated.rule.note }],
  );
  if (field === 'case_number') return own;
  const topics = reading.held.flatMap((one) =>
    'stance' in one.held.because && isOfImmigration(one.held.rule)
      ? [{ ...place(field, one.held.because.stance, one), stated: 'immigration_topic' as const }]
      : [],
  );
  return [...own, ...topics];
}

function isOfImmigration(rule: Rule): boolean {
  return (
    rule.tier === 'purpose' ||
    rule.tier === 'agency_a' ||
    rule.tier === 'agency_b' ||
    rule.marks?.includes('foreigner') === true
  );
}

/** An e-mail domain names a whole department; an office that the agency's name gives is more exact. */
function searchersOf(agency: NameReading, account: NameReading): Place[] {
  const offices = new Set(agency.named.map(({ rule }) => rule.party));
  const local = !agency.blank && agency.named.length === 0;
  const inAccount = account.named.filter(({ rule }) => {
    if (rule.borrowed === true) return !local;
    if (rule.byDomain !== true) return true;
    if (rule.party === 'ice') return !offices.has('hsi') && !offices.has('ice_other');
    return !offices.has('cbp_other');
  });
  return [...named('agency', agency), ...named('user', { ...account, named: inAccount })];
}

function named(field: TextField, reading: NameReading): Place[] {
  return reading.named.map((one) => place(field, one.rule, one));
}

function place(field: TextField, rule: Rule, at: { readonly start: number; readonly end: number }): Place {
  return { field, rule, start: at.start, end: at.end };
}
