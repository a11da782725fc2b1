import { askedBy, codes, described, seam } from './plate-codes.ts';
import { codeLetters, either, laws, stateCodes, states, statesThatAreWords } from './plate-look-alikes.ts';
import { partsOfPlates, platesInParts } from './plate-parts.ts';
import { shapePattern } from './plate-shapes.ts';
import { platesBeforeCodes, platesOfStates } from './plates-of-states.ts';
import type { MaskingStep } from './masking-step.ts';

/** Letters of three that are a code's, but for those of a law: a section may stand behind the word. */
const threeLetters = codeLetters.filter((letters) => letters.length === 3 && !laws.includes(letters));
/**
 * Where a plate may begin and end: not within a longer word, nor in a number such as `26-ABC123` or `PA2026-21499`; an
 * address of the net writes signs as `%3A`.
 */
const before = '(^|[^a-z0-9-]|[^0-9]-|%[0-9a-f]{2})';
const after = '($|[^a-z0-9.(*-]|[.][^0-9]|[.]$|[(][a-z]{2}|[(]$|-[^0-9]|-$|[*])';

const plateWords =
  'plates?|plt[.]?|palte|plaet|plte|l/p|l[.] ?p[.]?|lp[.]?|lpn|lic[.]? pl[. ]|lic[.]?|licen[sc]e|licens|li(?:sc|s)en[sc]e|tags?|pl#|reg|registration|vrn|placas?|matr[ií]culas?|chapas?|tablillas?';
const joined = `(?:[ _]?(?:plates?|plt|number|num${seam}?|nbr${seam}?|no[.]?|n[uú]mero|partial(?:ly)?|(?:full|is|was|of|hit|read)\\b|might be|may be|could be|poss(?:ibly)?|hit on|temp|paper|unk(?:nown)? state|#|:|=|[–—>→~-]|["'“‘]|\\(|\\[|\\{)){0,4}[ "]?`;
/** After a word for a plate almost any mix will do. */
const valueAfterWord = [
  // Whole where a part would do: 'A48-KTB', 'KT 48 213', 'GJQ 41 72', 'K48 TAB'.
  '(?:bc )?[a-z]\\d{2}-[a-z]{3}(?:-\\d)?|[a-z]{2} \\d{2} \\d{3}|[a-z]{3} \\d{2} \\d{2}',
  '(?:[a-z]{1,2}\\d{2}|\\d{2}[a-z]) [a-z]{3}',
  '[a-z]{1,3}\\d{1,2}[ -]\\d{3,4}',
  '[a-z*?]{1,4}[ -]?[a-z]?\\d[a-z0-9*?]{1,6}',
  '\\d{1,3}[ -]?[a-z]{2,4}(?:[ -]?\\d{1,4})?',
  '[a-z0-9*?]{0,6}\\d[a-z*?][a-z0-9*?]{1,6}',
  '\\d{4}[ -][b-df-hj-np-tv-xz]{2,3}|[b-df-hj-np-tv-xz]{3}\\d',
  // Of another country: 'B-QX 4172'.
  '[a-z]{1,3}-[a-z]{1,2}[ -]?\\d{2,4}',
  '[a-z]{2,3}[._](?:\\d{3,4}|\\d{2}[._]\\d{2})|\\d{3}[._][a-z]{3}|[b-df-hj-np-tv-xz]{3}/\\d{3,4}|\\d{3}/[b-df-hj-np-tv-xz]{3}',
  // With signs for what nobody read: '_KTB48', 'K_B4821'.
  '_{1,3}[a-z]{2,3}\\d{2,4}|[a-z]_[a-z]\\d{3,4}',
  '\\d{1,3}[a-z]{1,2}[ -]\\d{3}|[a-z]{2}\\d[ -]\\d{2}[a-z]|\\d{3} \\d{3,4}',
  // What its owner chose: 'BIGDOG7'.
  '[a-z]{5}\\d{1,2}|[a-z]{6}\\d',
  '\\d{5,6}[a-z]|\\d{5,7}',
].join('|');

/** What is so plainly a plate's that no code comes before it. */
const ofPlatesAlone: readonly MaskingStep[] = [
  // A part of a plate, and the number of a paper one: 'plate starts with 8QXR', 'temp tag 1234567B8'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?)(?: ?(?:number|no[.]?|#|that|which|partial(?:ly)?)){0,2} ?(?:starts?|starting|begins?|beginning|ends?|ending|contains?|containing)(?: (?:with|in)| ?[:=])? ?"?)(?:\\d{3,4}|[a-z*?]{1,4}\\d[a-z0-9*?]{0,6}|\\d[a-z0-9*?]{0,2}[a-z*?][a-z0-9*?]{0,5})${after}`,
    replacement: '\\1[plate]\\2',
  },
  ...platesBeforeCodes,
  ...partsOfPlates,
  // After the state, whatever the letters are elsewhere: 'tag GA RPT41', 'plate (TX) 41728'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?|placas?)[ /:-]{1,2}[(]?(?:${stateCodes})[)]?(?: |[ :#/-]{1,2}))(?:[a-z]{2,3}\\d{2,4}|\\d{5,7})${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Two letters and five digits after the state that issues such: elsewhere they are a section of law, 'plate CA VC 10851'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?) [(]?(?:ct|il)[)]? |(?:ct|il) (?:plates?|plt|lpn?|tags?) )[a-z]{2}[ -]?\\d{5}${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Letters of a car's make, a month or a body, and no year: 'plate BMW4821', 'tag CAD4821'; a number of a case where no plate is meant.
  {
    pattern: `\\b((?:stolen|stln|lost|missing|no|expired|fictitious|fake) (?:plates?|plt|lp|tags?) (?:${either(threeLetters)}))([ -]?\\d)|\\b((?:lost|missing|no) (?:plates?|plt|lp|tags?) [a-z])(2[0-7]\\d{3,5})\\b`,
    replacement: `\\1\\3${seam}\\2\\4`,
  },
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?) (?:is |of )?)(?:${either(threeLetters)})[ -]?(?:[03-9]\\d{3}|1[0-46-9]\\d{2}|2[1-46-9]\\d{2})${after}`,
    replacement: '\\1[plate]\\2',
  },
  // What is letters and digits by turns, whatever begins it, or a letter and what may be a year: 'tag CX4 2RK', 'IL P260417'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?) (?:is |of )?)(?:[a-z]{2}\\d[ -]?\\d[a-z]{2}|[a-z]{2}\\d{3}[a-z]|[a-z]{2}\\d[ -]?[a-z]\\d[a-z]|[a-z]{2}\\d{2}[ -]?[a-z]\\d{2})${after}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:${plateWords})${joined}|(?:il|md|illinois|maryland|idaho) )(?:[a-z]2[0-7]\\d{4}|(?:${stateCodes})\\d{3})${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Letters that are a code's elsewhere: 'tag# RPT1234'.
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?)(?: ?(?:number|no[.]?))? ?[#:] ?)[a-z]{2,3}\\d{3,4}[a-z]?${after}`,
    replacement: '\\1[plate]\\2',
  },
];

const afterWords: readonly MaskingStep[] = [
  {
    pattern: `\\b((?:${stateCodes}|${statesThatAreWords})?(?:${plateWords})${joined})(?:${valueAfterWord})${after}`,
    replacement: '\\1[plate]\\2',
  },
  // A part of a plate: 'partial QXR4'.
  {
    pattern: `\\b(partial(?:ly)?(?: ?(?:${plateWords}|of|is|read|#|:|"|\\()){0,3} ?)(?:[a-z]{1,4}\\d{1,4}|[b-df-hj-np-tv-xz]{3} \\d{1,4}|\\d{1,4}[a-z]{2,4}|\\d[a-z]{1,3}\\d{1,3})${after}`,
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

/** The further ones of several: 'plates 482137, 441822', 'plate KTB48 or KTB49'. */
const furtherPlates: readonly MaskingStep[] = [1, 2].map(() => ({
  pattern: `\\b((?:plates|tags|placas|lps)[ :#]{1,3}(?:\\[plate\\]${seam}?(?: ?[,/&;]| and${seam}?| or${seam}?| y) ?){1,6}|(?:plate|tag|placa|lp)[ :#]{1,3}(?:\\[plate\\]${seam}?(?: ?[/&]| or${seam}?) ?){1,6})(?:\\d{5,6}|[a-z]{2,3}\\d{2,4}|[a-z]{2} \\d{4})${after}`,
  replacement: '\\1[plate]\\2',
}));

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
  // With the word behind it: '482137 IL plate', 'KTB48 plate'.
  {
    pattern: `${before}(?:\\d{5,7}( (?:${stateCodes}) (?:plates?|plt|lp|tag)\\b)|[a-z]{2,3}\\d{2,3}( (?:(?:${stateCodes}) )?(?:plates?|plt|lp|tag)\\b))`,
    replacement: '\\1[plate]\\2\\3',
  },
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
  {
    pattern: '\\b(stolen|veh|susp|suspect|ice|hsi|ero|cbp)[b-df-hj-np-tv-xz]{3}\\d{3,4}\\b',
    replacement: '\\1[plate]',
  },
  // With the state or the colour after it: '7ABC123CA', 'ABC1234texas', '7ABC123black'.
  {
    pattern: `(^|[^a-z0-9-])(?:\\d[a-z]{3}\\d{3}|[a-z]{3}\\d{4})(${stateCodes}|${statesThatAreWords}|${states}|${described}|stolen|veh|susp|ice|hsi|ero|cbp)($|[^a-z0-9])`,
    replacement: '\\1[plate]\\2\\3',
  },
  // Twice: a plate's end is looked at together with what comes after it, where the next may begin.
  ...[1, 2].map(() => ({ pattern: `${before}(?:${shapePattern})${after}`, replacement: '\\1[plate]\\2' })),
  // Three digits, a space and three letters are a phrase as often ('459 inv'), unless no word has such letters.
  ...[1, 2].map(() => ({
    pattern: `${before}\\d{3} [b-df-hj-np-tv-xz]{3}${after}`,
    replacement: '\\1[plate]\\2',
  })),
  // A plate with blanks about its dash, a Californian one in parts, with another, or with a letter typed for a digit: '7.ABC.123', '7ABC12O'.
  {
    pattern: `${before}(?:\\d[._-]?[a-z]{3}[._]\\d{3}|\\d[-/][b-df-hj-np-tv-xz]{3}[-/]\\d{3}|[b-df-hj-np-tv-xz]{3} - (?:[03-9]\\d|1[0-8]|2[1-9])\\d{2}|\\d[a-z]{2} [a-z]\\d{3}|\\d[a-z]{3}\\d \\d{2}|[a-z]{3}\\d{4}[a-z]{3}\\d{4}|\\d[a-z]{3}\\d{3}(?:-?\\d[a-z]{3}\\d{3}){1,3}|\\d[a-z]{3}(?:[oil]\\d{2}|\\d[oil]\\d|\\d{2}[oi])|[a-z]{3}(?:\\d[oi]\\d{2}|\\d{2}[oi]\\d|\\d{3}[oi]))${after}`,
    replacement: '\\1[plate]\\2',
  },
  // Parted by a dot or a line: 'QXR_4172'; not within the name of a page.
  {
    pattern: '(^|[^a-z0-9._-])[a-z]{3}[._]\\d{3,4}($|[^a-z0-9.(*_-]|[.]$|[.][^a-z0-9])',
    replacement: '\\1[plate]\\2',
  },
  // Behind a number that no year is, or with words run on: '417-QXR1234', '26-1044-7ABC123', '7ABC123was seen'.
  { pattern: `(^|[^a-z0-9-])(\\d{3}-)[b-df-hj-np-tv-xz]{3}\\d{4}${after}`, replacement: '\\1\\2[plate]\\3' },
  {
    pattern: `(\\d-)(?:\\d[a-z]{3}\\d{3})${after}|(^|[^a-z0-9-])(\\d{2,4}-\\d{3,6}-)[b-df-hj-np-tv-xz]{3}\\d{4}${after}`,
    replacement: '\\1\\3\\4[plate]\\2\\5',
  },
  { pattern: `${before}[b-df-hj-np-tv-xz]{3}\\d{4}(-\\d{2}-\\d{3,6}\\b)`, replacement: '\\1[plate]\\2' },
  { pattern: `${before}\\d[a-z]{3}\\d{3}([a-z]{3,12})\\b`, replacement: '\\1[plate]\\2' },
  // Each letter by itself: 'X Q Z 1 2 3', '7-X-Q-Z-1-2-3'.
  {
    pattern: `${before}(?:\\d-)?[a-z][-./_][a-z][-./_][a-z](?:[-./_]\\d){3,4}${after}`,
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
    // With other signs for what nobody read: '9KTB4XX', '9KTB---', '9K_B482', 'KTB4???', '%KTB48'.
    '\\d[a-z]{3}(?:[#*_?x]{3}|---|[.]{3}|\\d[#*_?x-]{2}|\\d\\d[#*_?x])|\\d(?:[a-z][_#][a-z]|[_#][a-z]{2}|[a-z]{2}[_#])\\d{3}|[a-z]{3}\\d{1,3}[*?#_]{2,4}|[b-df-hj-np-tv-xz]{3}(?:\\d{1,3}[.]{3}|\\d{2}[?]|\\d{1,2}_\\d{1,2})|%[a-z]{2,4}\\d{1,4}%?|[a-z]{3}\\d{1,4}%',
  ].map((pattern) => ({
    pattern: `(^|[^a-z0-9*?-])(?:${pattern})($|[^a-z0-9*?])`,
    replacement: '\\1[plate]\\2',
  })),
];

/** The steps that mask plates in a text, in their order; the seams are taken out after them. */
export const plateSteps: readonly MaskingStep[] = [
  ...ofAlerts,
  askedBy,
  platesInParts,
  ...ofPlatesAlone,
  ...codes,
  ...afterWords,
  ...furtherPlates,
  ...platesOfStates,
  { pattern: `\\b(${plateWords})( [a-z]?\\d)`, replacement: `\\1${seam}\\2` },
  ...shapes,
];

const anyOf = (of: readonly MaskingStep[]): string => of.map(({ pattern }) => `(?:${pattern})`).join('|');

/** Whatever a step masks matches one of these; most cells do not, and are done after one look at each. */
export const platesSuspected: readonly string[] = [
  platesInParts.pattern,
  anyOf(ofPlatesAlone),
  anyOf([...ofAlerts, ...afterWords, ...platesOfStates, ...shapes]),
];
