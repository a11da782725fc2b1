import { caseKinds, codeEndings, codeLetters, phraseWords, vehicles } from './plate-look-alikes.ts';
import { partsOfPlates } from './plate-parts.ts';
import { shapePattern } from './plate-shapes.ts';
import type { MaskingStep } from './masking-step.ts';

/** Set between the parts of a code while plates are masked, so that it has no plate's shape; never in a cleaned cell. */
export const seam = '\u0001';

const either = (list: readonly string[]): string => list.join('|');
const states =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|columbia';

/** What a filter says of a vehicle, which the vendor writes together with the plate: `chevroletQXR1234`. */
const described =
  'white|black|silver|gr[ae]y|blue|red|green|brown|gold|beige|maroon|orange|yellow|purple|sedan|coupe|hatchback|suv|pickup|truck|minivan|van|wagon|motorcycle|trailer|acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|ford|genesis|gmc|honda|hyundai|infiniti|isuzu|jaguar|jeep|kia|lexus|lincoln|mazda|mercedes|benz|mini|mitsubishi|nissan|pontiac|porsche|ram|rover|saturn|scion|subaru|suzuki|tesla|toyota|volkswagen|volvo|accord|altima|camry|civic|corolla|elantra|equinox|f150|f250|impala|jetta|malibu|sentra|sierra|silverado|sonata|tacoma|tahoe|tundra';

/**
 * Where a plate may begin and end: not within a longer word, nor in a number such as `26-ABC123` or `PA2026-21499`; an
 * address of the net writes signs as `%3A`.
 */
const before = '(^|[^a-z0-9-]|[^0-9]-|%[0-9a-f]{2})';
const after = '($|[^a-z0-9.(*-]|[.][^0-9]|[.]$|[(][a-z]{2}|[(]$|-[^0-9]|-$|[*])';

/** Codes and phrases get a seam before their number. */
const codes: readonly MaskingStep[] = [
  // 'I C E 2025': an agency letter by letter, not a plate so.
  { pattern: '\\b(i c e|h s i|c b p|e r o|d h s|u s c)( \\d)', replacement: `\\1${seam}\\2` },
  // '8 CFR 214', '18USC922'.
  { pattern: '(\\d)( ?(?:usc|u[.]s[.]c[.]|cfr|ilcs|stat) ?)(\\d)', replacement: `\\1${seam}\\2${seam}\\3` },
  {
    pattern: `(^|[^a-z0-9])(${either(codeLetters)}|[a-z]{1,3}(?:pd|so))(-?\\d{1,8}[a-z]?)\\b`,
    replacement: `\\1\\2${seam}\\3`,
  },
  {
    pattern: `(^|[^a-z0-9])(${either(phraseWords)}|[a-z]{1,3}(?:pd|so|sd))( [a-z]?\\d)`,
    replacement: `\\1\\2${seam}\\3`,
  },
  {
    pattern: `(^|[^a-z0-9])(\\d{1,8})(-?(?:${either(codeEndings)}|[a-z]{1,2}(?:pd|so))|[a-z](?:pc|vc|hs|bp|wi))\\b`,
    replacement: `\\1\\2${seam}\\3`,
  },
  {
    pattern: `(\\d)( (?:${either(codeEndings)}))\\b`,
    replacement: `\\1${seam}\\2`,
  },
  { pattern: `\\b([12]\\d)(${either(caseKinds)})(\\d)`, replacement: `\\1${seam}\\2${seam}\\3` },
  { pattern: '\\b([a-z]{2})((?:19|20)\\d\\d)\\b', replacement: `\\1${seam}\\2` },
  // Models and years after a make: 'hondacrv2019', 'whitegmc1500'.
  { pattern: `(${described})(${either(vehicles)})(\\d)`, replacement: `\\1\\2${seam}\\3` },
  { pattern: '\\b([1-4]500|3000)(hd|gt)\\b', replacement: `\\1${seam}\\2` },
  {
    pattern: `(${described})([a-z]{3})((?:19|20)\\d\\d|[1-9]500)\\b`,
    replacement: `\\1\\2${seam}\\3`,
  },
  // Titles of the code and forms of the immigration service, as officers shorten them; 287(g).
  { pattern: '\\b([ti])(-?\\d{1,3}\\b)', replacement: `\\1${seam}\\2` },
  {
    pattern: '\\b(10|11|12|14|20|23)(85[12]|3[57]\\d|550|500|951|601|00[12]|15[23])\\b',
    replacement: `\\1${seam}\\2`,
  },
  // A year after plates, whose last letter is none of a plate's: 'expired tags 2025'.
  { pattern: '\\b(tags|plates)( (?:19|20)\\d\\d)\\b', replacement: `\\1${seam}\\2` },
  // What a form says where it has no plate, which no plate reads: 'plate: unknown', 'tag: expired'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?|lic|licen[sc]e|placas?) ?(?:#|:|=)[ #:="]{0,4})(unknown|unk|none|expired|stolen|partial|missing|covered|obscured|obstructed|removed|temporary|temp|paper|falsa|robadas?|vencidas?|desconocida)\\b`,
    replacement: `\\1${seam}\\2`,
  },
  { pattern: '\\b(287)(g)\\b', replacement: `\\1${seam}\\2` },
  // The how manieth of what is no plate: 'license plate2', 'plate reader1'.
  {
    pattern:
      '\\b(plates?|check|query|stops?|theft|fraud|cases?|reader|camera|search|stolen|person|driver|number|update|suspect)(\\d{1,2})\\b',
    replacement: `\\1${seam}\\2`,
  },
];

const plateWords =
  'plates?|plt|lp|lpn|lic|licen[sc]e|tags?|reg|registration|vrn|placas?|matr[ií]culas?|chapas?|tablillas?';
/** States in two letters between the word and the plate, but those that are words too. */
const stateCodes =
  'a[klrz]|c[aot]|d[ce]|fl|ga|i[adl]|k[sy]|m[adinost]|n[cdehjmvy]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]';
/** The others: words beside other words, but not behind a plate's last digit. */
const statesThatAreWords = 'al|co|de|hi|in|la|ma|me|oh|ok|or';
const joined =
  '(?: ?(?:plates?|number|num|nbr|no[.]?|partial(?:ly)?|full|is|was|of|might be|may be|could be|poss(?:ibly)?|hit on|hit|read|temp|paper|unk(?:nown)? state|#|:|=|-|"|\\()){0,4}[ "]?';
/** After a word for a plate almost any mix will do. */
const valueAfterWord = [
  '[a-z]{1,3}\\d{1,2}[ -]\\d{3,4}',
  '[a-z*?]{1,4}[ -]?[a-z]?\\d[a-z0-9*?]{1,6}',
  '\\d{1,3}[ -]?[a-z]{2,4}(?:[ -]?\\d{1,4})?',
  '[a-z0-9*?]{0,6}\\d[a-z*?][a-z0-9*?]{1,6}',
  '\\d{4}[ -][b-df-hj-np-tv-xz]{2,3}',
  // Of other countries: 'B-QX 4172', 'GJQ 41 72'.
  '[a-z]{1,3}-[a-z]{1,2}[ -]?\\d{2,4}|[a-z]{3} \\d{2} \\d{2}',
  '[a-z]{2,3}[._]\\d{3,4}|\\d{3}[._][a-z]{3}',
  '\\d{1,3}[a-z]{1,2}[ -]\\d{3}|[a-z]{2}\\d[ -]\\d{2}[a-z]|\\d{3} \\d{3,4}',
  // What its owner chose: 'BIGDOG7'.
  '[a-z]{5}\\d{1,2}|[a-z]{6}\\d',
  '\\d{5,7}',
].join('|');

/** What is so plainly a plate's that no code comes before it. */
const ofPlatesAlone: readonly MaskingStep[] = [
  // A part of a plate, and the number of a paper one: 'plate starts with 8QXR', 'temp tag 1234567B8'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?)(?: ?(?:number|no[.]?|#|that|which|partial(?:ly)?)){0,2} ?(?:starts?|starting|begins?|beginning|ends?|ending|contains?|containing)(?: (?:with|in)| ?[:=])? ?"?)(?:\\d{3,4}|[a-z*?]{1,4}\\d[a-z0-9*?]{0,6}|\\d[a-z0-9*?]{0,2}[a-z*?][a-z0-9*?]{0,5})${after}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:temp(?:orary)?|paper|dealer) (?:plates?|tags?)(?: ?(?:number|no[.]?|is|#|:)){0,2} ?)(?:\\d{3,8}[a-z][a-z0-9]{0,3}|[a-z]{1,3}\\d{4,8})${after}`,
    replacement: '\\1[plate]\\2',
  },
  ...partsOfPlates,
  // After the state, whatever the letters are elsewhere: 'tag GA RPT41', 'plate (TX) 41728'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?|placas?) [(]?(?:${stateCodes})[)]? )(?:[a-z]{2,3}\\d{2,4}|\\d{5,7})${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Two letters and five digits after the state that issues such: elsewhere they are a section of law, 'plate CA VC 10851'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?) [(]?(?:ct|il)[)]? )[a-z]{2}[ -]?\\d{5}${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Letters that are a code's elsewhere: 'tag# RPT1234'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?)(?: ?(?:number|no[.]?))? ?[#:] ?)[a-z]{2,3}\\d{3,4}[a-z]?${after}`,
    replacement: '\\1[plate]\\2',
  },
];

const afterWords: readonly MaskingStep[] = [
  { pattern: `\\b((?:${plateWords})${joined})(?:${valueAfterWord})${after}`, replacement: '\\1[plate]\\2' },
  // A part of a plate: 'partial QXR4'.
  {
    pattern: `\\b(partial(?:ly)?(?: ?(?:${plateWords}|of|is|read|#|:|"|\\()){0,3} ?)(?:[a-z]{1,4}\\d{1,4}|\\d{1,4}[a-z]{2,4}|\\d[a-z]{1,3}\\d{1,3})${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Its letters and digits parted by dashes or dots.
  {
    pattern: `\\b((?:${plateWords})${joined})[a-z0-9](?:[-.][a-z0-9]){2}[-.](?:[a-z0-9][-.]){0,4}\\d{1,4}${after}`,
    replacement: '\\1[plate]\\2',
  },
  // A plate of letters alone is told from other words only by the sign before it.
  {
    pattern: `\\b((?:${plateWords}) ?(?:#|:|=|"|number|no[.]|num)[ #:="]{0,4})(?:[a-z]{5,8}|\\d{2,7})${after}`,
    replacement: '\\1[plate]\\2',
  },
];

const ofAlerts: readonly MaskingStep[] = [
  // Words that the vendor writes itself: 'associated with Alert: Stolen Vehicle 123456 - 2025-05-21T…'.
  {
    pattern:
      '(associated with alert: [a-z /()-]{0,60} )[a-z]{0,6}\\d[a-z0-9]{0,7}( - 20\\d\\d-\\d\\d-\\d\\dt)',
    replacement: '\\1[plate]\\2',
  },
  // The same of a plate that its owner chose, behind what no plate is called.
  {
    pattern:
      '(associated with alert: stolen (?:licen[sc]e )?(?:vehicle|plate|tag)s? )[a-z]{2,8}( - 20\\d\\d-\\d\\d-\\d\\dt)',
    replacement: '\\1[plate]\\2',
  },
];

const shapes: readonly MaskingStep[] = [
  {
    pattern: `(${states})(?:[a-z]{0,3}\\d[a-z0-9]{2,6}|\\d[a-z0-9]{3,6}|[a-z]{2,3}\\d{2,4})\\b`,
    replacement: '\\1[plate]',
  },
  // Run together with the word or the state before it: 'toyota7ABC123', 'CA7ABC123'.
  { pattern: '([a-z]{2})\\d[a-z]{3}\\d{3}\\b', replacement: '\\1[plate]' },
  {
    pattern: `(${described})(?:[a-z]{3}\\d{3,4}|\\d{3}[a-z]{3}\\d?|\\d[a-z]{2}\\d{3,4})\\b`,
    replacement: '\\1[plate]',
  },
  { pattern: `(${described}|stolen)[a-z]{2}\\d{2}[a-z]\\d{2}\\b`, replacement: '\\1[plate]' },
  // With the state or the colour after it: '7ABC123CA', 'ABC1234texas', '7ABC123black'.
  {
    pattern: `(^|[^a-z0-9-])(?:\\d[a-z]{3}\\d{3}|[a-z]{3}\\d{4})(${stateCodes}|${statesThatAreWords}|${states}|${described}|stolen)($|[^a-z0-9])`,
    replacement: '\\1[plate]\\2\\3',
  },
  // Twice: a plate's end is looked at together with what comes after it, where the next may begin.
  ...[1, 2].map(() => ({ pattern: `${before}(?:${shapePattern})${after}`, replacement: '\\1[plate]\\2' })),
  // Three digits, a space and three letters are a phrase as often ('459 inv'), unless no word has such letters.
  { pattern: `${before}\\d{3} [b-df-hj-np-tv-xz]{3}${after}`, replacement: '\\1[plate]\\2' },
  // A Californian plate in parts, with another, or with a letter typed for a digit: '7.ABC.123', '7ABC12O'.
  {
    pattern: `${before}(?:\\d[._][a-z]{3}[._]\\d{3}|\\d[a-z]{3}\\d{3}(?:-?\\d[a-z]{3}\\d{3}){1,3}|\\d[a-z]{3}(?:[oil]\\d{2}|\\d[oil]\\d|\\d{2}[oi])|[a-z]{3}(?:\\d[oi]\\d{2}|\\d{2}[oi]\\d|\\d{3}[oi]))${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Behind a number that no year is, or with words run on: '417-QXR1234', '26-1044-7ABC123', '7ABC123was seen'.
  { pattern: `(^|[^a-z0-9-])(\\d{3}-)[b-df-hj-np-tv-xz]{3}\\d{4}${after}`, replacement: '\\1\\2[plate]\\3' },
  { pattern: `(\\d-)\\d[a-z]{3}\\d{3}${after}`, replacement: '\\1[plate]\\2' },
  { pattern: `${before}\\d[a-z]{3}\\d{3}([a-z]{3,12})\\b`, replacement: '\\1[plate]\\2' },
  // Each letter by itself: 'X Q Z 1 2 3', '7-X-Q-Z-1-2-3'.
  {
    pattern: `${before}(?:\\d-)?[a-z]-[a-z]-[a-z](?:-\\d){3,4}${after}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `${before}(?:(?:\\d )?[a-z] [a-z] [a-z] \\d ?\\d ?\\d(?: ?\\d)?|\\d \\d \\d [a-z] [a-z] [a-z])${after}`,
    replacement: '\\1[plate]\\2',
  },
  // With a wildcard: letters, digits and a star or question mark, in whatever order.
  ...[
    '[a-z0-9]{0,9}[*?][a-z0-9*?]{0,9}(?:[a-z]\\d|\\d[a-z])[a-z0-9*?]{0,9}',
    '[a-z0-9*?]{0,9}(?:[a-z][*?]{1,9}\\d|\\d[*?]{1,9}[a-z])[a-z0-9*?]{0,9}',
    '[a-z0-9]{0,9}(?:[a-z]\\d|\\d[a-z])[a-z0-9]{0,9}[*?][a-z0-9][a-z0-9*?]{0,9}',
    '(?:[a-z]{1,3}\\d{2,4}|\\d{1,4}[a-z]{2,3}\\d{0,3})[*]{1,9}',
  ].map((pattern) => ({
    pattern: `(^|[^a-z0-9*?-])(?:${pattern})($|[^a-z0-9*?])`,
    replacement: '\\1[plate]\\2',
  })),
];

/** The steps that mask plates in a text, in their order; the seams are taken out after them. */
export const plateSteps: readonly MaskingStep[] = [
  ...ofAlerts,
  ...ofPlatesAlone,
  ...codes,
  ...afterWords,
  { pattern: `\\b(${plateWords})( [a-z]?\\d)`, replacement: `\\1${seam}\\2` },
  ...shapes,
];

const anyOf = (of: readonly MaskingStep[]): string => of.map(({ pattern }) => `(?:${pattern})`).join('|');

/** Whatever a step masks matches one of these; most cells do not, and are done after one look at each. */
export const platesSuspected: readonly string[] = [
  anyOf(ofPlatesAlone),
  anyOf([...ofAlerts, ...afterWords, ...shapes]),
];
