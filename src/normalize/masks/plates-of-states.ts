import type { MaskingStep } from './masking-step.ts';
import { seam } from './plate-codes.ts';
import { codeLetters, stateCodes, states } from './plate-look-alikes.ts';

const consonants = '[b-df-hj-np-tv-xz]';
const end = '($|[^a-z0-9.(*-]|[.][^0-9]|[.]$)';
const word = '(?: ?(?:plates?|plt|lpn?|tags?|reg|lic|truck|comm?|county)[ :#]{1,2}| )';

/** What is a plate's where its state stands before it, and a phrase or a number of a case elsewhere. */
const ofState = (state: string, shapes: string): MaskingStep => ({
  pattern: `\\b((?:${state})${word})(?:${shapes})${end}`,
  replacement: '\\1[plate]\\2',
});

/** Temporary plates, and what a state's own car or a hired one bears: before codes are told. */
export const platesBeforeCodes: readonly MaskingStep[] = [
  {
    pattern: `\\b((?:temp(?:orary)?|paper|dealer|drive[ -]?out|in[ -]?transit|buyers?) (?:plates?|tags?|lic)(?: ?(?:number|no[.]?|is|#|:)){0,2} ?|(?:drive[ -]?out|in[ -]?transit|trip permit|moving permit)(?: ?(?:number|no[.]?|is|#|:)){0,2} )(?:\\d{3,8}[a-z][a-z0-9]{0,3}|[a-z]{1,3}\\d{4,8}|\\d{5}[a-z]|(?:1[3-9]|2[1-9]|[3-9]\\d)\\d{5,7})${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:(?:${stateCodes}|${states}) (?:temp|tmp|temporary)|temp (?:${stateCodes})) #?)(?:[a-z]\\d{5}[a-z]|[a-z]\\d{5,7}|\\d{7}[a-z]|\\d{2,5}[a-z]{1,3}\\d{1,5}[a-z]?|\\d[a-z]\\d{4}[a-z]|(?:1[3-9]|2[1-9]|[3-9]\\d)\\d{5,6}|\\d{2}[a-z]-\\d{5}|\\d{4}-\\d{3}|[a-z]\\d[a-z]\\d{2}[a-z]{2})${end}`,
    replacement: '\\1[plate]\\2',
  },
  ofState('ny|new york', '\\d{5}[ -]?m[a-z]'),
  // Two letters that are a road's or a body's elsewhere; those of a law stay also here.
  {
    pattern: '\\b((?:plates?|plt|lpn?|tags?) (?:vc|pc|hs|bp|wi))(-?\\d)',
    replacement: `\\1${seam}\\2`,
  },
  {
    pattern: `\\b((?:${stateCodes}) (?:plates?|plt|lpn?|tags?) )[a-z]{2}-?\\d{3,4}${end}`,
    replacement: '\\1[plate]\\2',
  },
  // A car of the federal government: 'G41-4821R'; with the word also without the letter.
  { pattern: `(^|[^a-z0-9-])g\\d{2}[ -]?\\d{4}[a-z]${end}`, replacement: '\\1[plate]\\2' },
  {
    pattern: `\\b((?:plates?|plt|lpn?|tags?) )g\\d{2}[ -]\\d{5}${end}`,
    replacement: '\\1[plate]\\2',
  },
];

/** After codes are told: those that a state's plate may look like stay. */
export const platesOfStates: readonly MaskingStep[] = [
  {
    pattern: `\\b((?:il|ct|illinois|connecticut) (?:${codeLetters.filter(({ length }) => length === 2).join('|')}))( \\d)`,
    replacement: `\\1${seam}\\2`,
  },
  ofState('il|ct|illinois|connecticut', '[a-z]{2}[ .·•-]\\d{5}|fp ?\\d{2} \\d{3}|\\d{5}[a-z]'),
  ofState('il|illinois', '[a-z]\\d{2} \\d{4}'),
  ofState('fl|florida', '[a-z]{2}\\d{2}[ -][a-z]{2}'),
  ofState('ks|kansas', `\\d{4} ${consonants}{3}`),
  ofState('ontario', `[abc]${consonants}{3} \\d{3}`),
  ofState('ri|rhode island', '[a-z]{2}-\\d{3}'),
  ofState('ne|mt|wy|nebraska|montana|wyoming', '(?:[1-9]|1[0-8]|2[7-9]|[3-9]\\d)-[a-z]{1,2}\\d{2,4}'),
  ofState('mt|wy|montana|wyoming', '(?:[1-9]|1[0-8])-\\d{4,6}[a-z]?'),
  ofState('id|idaho', '\\d[a-z] \\d{5,6}|\\d[a-z][ -]?[a-z]\\d{3}[a-z]'),
  ofState('sd|south dakota', '\\d{1,2}[a-z]\\d? \\d{3}'),
  ofState('nv|nevada', '\\d{3}[ -][a-z]\\d{2}|\\d{2}[a-z](?:[ ·.-][a-z]\\d{2}| \\d{3})'),
  ofState('tn|mi|tennessee', '[a-z]\\d{2} \\d{2}[a-z]'),
  ofState('mx|mex|mexico|mexican', '[a-z]{3} \\d{2} \\d{2}'),
  ofState('nh|new hampshire', '\\d{3}[ -]\\d{4}'),
  ofState('me|va|sc|wa|fl|maine|virginia|carolina', `(?:[13-9]\\d|2[1-9])\\d{2}[ -]${consonants}{2}`),
  ofState('ma|mass|mi|michigan', '\\d{3} [a-z]{2}\\d|\\d[a-z]{2} ?[a-z]\\d{2}|\\d{2}[a-z] [a-z]\\d{2}'),
  // A hired car with a driver, of New York.
  { pattern: `(^|[^a-z0-9-])t\\d{6}c${end}`, replacement: '\\1[plate]\\2' },
];
