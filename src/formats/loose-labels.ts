import type { Field } from '../model/field.ts';
import { isVoid, looksLikeAgency, looksLikePlate } from './shapes.ts';
import { inFull } from './short-labels.ts';
import { shareOf } from './settled-shape.ts';
import { fieldAbroad } from './words-abroad.ts';

/** Words by which a label that no format knows still says its field, the most telling first. */
const words: readonly (readonly [Field, RegExp])[] = [
  ['reason', /\b(?:reason|purpose|justification|use case)\b|^(?:basis|grounds) (?:for|of) |^why\b/],
  [
    'on_behalf_of',
    /\b(?:behalf|requestor|requester)\b|\b(?:ran|run|performed|conducted) for\b|\bassisted (?:agency|department|dept)\b|\b(?:agency|department|dept) assisted\b/,
  ],
  ['case_number', /\b(?:case|incident)\b|\bevent (?:#|number|no)$/],
  ['offense_type', /\b(?:offense|offence|crime)\b/],
  ['plate', /\b(?:plates?|lpn|vrms?|vrn|tag)\b/],
  [
    'agency',
    /\b(?:agency|organi[sz]ation|org|department|dept|lea|company|domain|tenant|employer|detachment|force|constabulary|ori)\b/,
  ],
  [
    'user',
    /^who (?:ran|run|made|did|conducted|performed|searched|queried|looked)\b|\bperson (?:conducting|making|running|performing|searching|who (?:ran|searched))\b/,
  ],
  ['user', /\b(?:officer|user|username|actor|employee|deputy|operator|investigator|analyst|member|collar)\b/],
  ['time', /\b(?:date|time|timestamp|datetime|epoch)\b|^when\b/],
];

/** Labels that speak of something beside the search: remarks, counts, when a record was changed. */
const beside =
  /\b(?:notes?|comments?|remarks?|counts?|number of|status|redact\w*|ids?|address|e-?mail|phone|type|version|review\w*|created|updated|modified|expir\w*|start|end|from|until|begin\w*|state)\b/;

/**
 * Words that make of a case, a crime or a plate something that somebody has or does: `Case Officer`, `Plate Owner`,
 * `Incident Date`. Their cells are names, days and places, which must not stand where numbers and kinds do.
 */
const ofAnother =
  /\b(?:officers?|agents?|deputy|detectives?|investigators?|analysts?|employee|user|owner|registrant|driver|holder|subject|suspect|victim|contact|attorney|manager|supervisor|assigned|lead|names?|date|time|day|location|place|city|county|summary|narrative|details?|synopsis|title|disposition|image|photo|color|colour)\b/;
const ofThings: ReadonlySet<Field> = new Set(['case_number', 'offense_type', 'plate']);

/** When somebody changed, printed or released a record, or was last seen: no time of a search beside one that may be. */
const ofRecord =
  /\b(?:modif\w*|updated?|edited|changed|saved|printed|print(?:ing)? (?:date|time)|export(?:ed)?|extract\w*|download\w*|synced|refreshed|archived|redacted|released?|(?:record|entry|row|report|file|account) (?:created|added|entered|opened)|last (?:log[ -]?(?:in|on)|sign[ -]?(?:in|on)|seen|active|activity|change|update))\b/;
export const isOfRecord = (label: string): boolean => ofRecord.test(spaced(label));

const ofAct =
  /\b(?:search|query|lookup|inquiry)(?:ed)? (?:performed|executed|run|ran|made|conducted|submitted|issued|done|started)$|\b(?:searched|queried) (?:on|at)$/;
/** When a search was made, as a label says it without a word for a time: `Search Performed`, `Queried On`. */
export const isOfAct = (label: string): boolean => ofAct.test(spaced(label));

/** `searchTime` and `Search_Time` as words in lower case. */
export const spaced = (label: string): string =>
  label
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}#-]+/gu, ' ')
    .trim()
    .toLowerCase();

/** What tells one account from another where a log names no account otherwise. */
const standsForAccount =
  /^(?:(?:user|officer|login|actor|operator|searcher|account|employee|created by|performed by|run by)? ?e ?-?mail(?: address)?|log ?on(?: (?:id|name|user))?|(?:created|entered|submitted|initiated|conducted|made|logged) by|badge(?: (?:#|number|no|id))?|(?:employee|officer|operator|deputy|agent|analyst|dispatcher|searcher|personnel|member) (?:ids?|#|number|no)|last name|surname)$/;

/** Columns with those of numbers and addresses of accounts last: what a number stands for nobody but the vendor knows. */
export const numbersLast = <Column extends { readonly label: string }>(
  columns: readonly Column[],
): Column[] => columns.toSorted((one, other) => Number(isOfNumber(one)) - Number(isOfNumber(other)));
const isOfNumber = ({ label }: { readonly label: string }): boolean =>
  standsForAccount.test(inFull(spaced(label)));

/** Somebody beside the one who searched: `Assisting Agency`, `Agency Assist`, `Backup Officer`. */
const ofHelpers = /\b(?:assist(?:s|ing)?|additional|secondary|backup|back up|notified)\b/;
const searchers: ReadonlySet<Field> = new Set(['agency', 'user']);

/** `Reason / Notes` is a column of reasons, `Reason Type` is not. */
const remarks = /\b(?:notes?|comments?|remarks?)\b/g;
const ofReasons = /\b(?:reason|purpose|justification)\b/;

/** The field that a word of the label speaks of, or null. Long labels are sentences, and say nothing. */
export const looseField = (label: string): Field | null => {
  if (label.length > 40) return null;
  // Who created an entry of a log of searches is who searched.
  const text = inFull(spaced(label)).replace(/^(?:created|performed|run|executed) by (?=\w)/, '');
  if (standsForAccount.test(text)) return 'user';
  if (beside.test(ofReasons.test(text) ? text.replaceAll(remarks, '') : text)) return null;
  const field = words.find(([, word]) => word.test(text))?.[0] ?? fieldAbroad(text);
  if (field === 'time' && ofRecord.test(text)) return null;
  if (field === null || (searchers.has(field) && ofHelpers.test(text))) return null;
  return ofThings.has(field) && ofAnother.test(text) ? null : field;
};

/** Whether the label is of what a searcher wrote beside the search, which is all that a log without reasons has. */
export const isOfRemarks = (label: string): boolean =>
  /^(?:(?:please )?specify(?: other)?(?: reason)?|(?:descriptions?|details?|explanation|narrative) of (?:the )?(?:reason|purpose|search)|(?:if )?other(?: reasons?| purpose)?(?: (?:please )?(?:specify|explain|describe|details?|description))?|reason (?:other|[2-9])|(?:(?:search|query|audit|transaction|activity|user|officer|additional|other|reason|purpose) )?(?:notes?|comments?|remarks?|descriptions?|details?|narrative|explanation|comentarios?|observaciones|notas?))$/.test(
    inFull(spaced(label)),
  );

/**
 * A label of two names with a sign between, one of a person and one of an agency: `User (Agency)`. Its cells name
 * people, who must not stand where agencies do.
 */
export const isOfUserAndAgency = (label: string): boolean => {
  const parts = label.split(/[([{/&|,+:;@]|\s[-–—]\s|\band\b/i).map(spaced);
  const says = (field: Field): boolean => {
    const ofField = words.filter(([name]) => name === field);
    return parts.some((part) => ofField.some(([, word]) => word.test(part)));
  };
  return parts.length > 1 && says('user') && says('agency');
};

/** `Site` is the agency of an account, and elsewhere the place of a camera. */
const siteKeys = new Set(['site', 'sitename']);
const ofPlace =
  /[@&]|\b(?:st|street|ave|avenue|blvd|rd|road|hwy|highway \d|dr|ln|pkwy|exit|ramp|bridge|tunnel|[nsew]b|[ns]orthbound|camera|cam ?\d+|gate|parking|garage|lot|mall|mm \d|i-\d+|us-\d+|sr-?\d+)\b/i;

/** Whether the cells under a label that may mean an agency name places. */
export const arePlaces = (key: string, cells: readonly string[]): boolean =>
  siteKeys.has(key) &&
  cells.filter((cell) => ofPlace.test(cell) && !looksLikeAgency(cell)).length * 2 > cells.length;

/** What was typed into a search may be a plate, or the words of a search for a kind of vehicle. */
const typedKeys = new Set(['searchquery', 'searchterms', 'searchterm', 'searchstring', 'searchtext']);

/** `Plate/State` has both in one cell, `Plate State` the state alone. */
const stateKeys = new Set(['platestate', 'lpstate']);

/** The field of a column under a label that may mean plates: what was typed may be words, and a state is no plate. */
export const fieldOfPlates = (key: string, cells: readonly string[]): Field | null => {
  const filled = cells.filter((cell) => !isVoid(cell));
  if (stateKeys.has(key)) return filled.length > 0 && filled.every(isState) ? null : 'plate';
  const typed = filled.filter((cell) => /\s/.test(cell.trim()) && !looksLikePlate(cell));
  return typedKeys.has(key) && typed.length * 2 > filled.length ? 'text_prompt' : 'plate';
};
const isState = (cell: string): boolean => /^\s*[A-Za-z]{2}\s*$/.test(cell);

const acronym = /\b[A-Z]{2,5}\b/;

/** Whether the cells under such a label are at all what the field holds. */
export const bearsOut = (field: Field, cells: readonly string[]): boolean => {
  if (cells.length === 0) return true;
  if (field === 'time')
    return (['time', 'date', 'clock', 'epoch'] as const).some((shape) => shareOf(shape, cells) >= 0.5);
  // A `Requestor Name` is mostly a person's, which must not stand where agencies do.
  if (field === 'on_behalf_of')
    return cells.filter((cell) => looksLikeAgency(cell) || acronym.test(cell)).length / cells.length >= 0.3;
  if (field === 'agency') return cells.filter(looksLikeAgency).length / cells.length >= 0.3;
  return true;
};
