/**
 * Numbers and addresses of persons that officers type into reasons. Each step is a regular expression for the
 * store and for JavaScript alike (no look-around, `\1` for a group) and what takes the match's place.
 */
export interface MaskingStep {
  readonly pattern: string;
  readonly replacement: string;
}

const number = '[number]';
const mailbox = "\\b[a-z0-9][a-z0-9._%+'-]{0,63}";
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';

export const personalNumbers: readonly MaskingStep[] = [
  // An agency's own domain says who asked; the person before the @ does not matter to a reader. In one word: 'mail'
  // would read as theft of mail.
  {
    pattern: `${mailbox}(@[a-z0-9.-]{1,80}[.](?:gov|mil|us|edu))\\b`,
    replacement: '[email]\\1',
  },
  { pattern: `${mailbox}@[a-z0-9.-]{1,80}[.][a-z]{2,12}\\b`, replacement: '[email]' },
  // Born: after or before the word, and any full date of the last century.
  {
    pattern: `\\b(d[.]?o[.]?b[.]?|born(?: on)?|birth ?date|date of birth|birthday)([ :#=-]{0,4})(?:\\d{1,4}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{6,8}\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2},? \\d{2,4}|\\d{1,2} ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\\d{2,4})`,
    replacement: `\\1\\2${number}`,
  },
  { pattern: `\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}( {0,3}\\(?d[.]?o[.]?b\\b)`, replacement: `${number}\\1` },
  { pattern: `\\b(?:${month}[-/.]${day}|${day}[-/.]${month})[-/.]19[2-9]\\d\\b`, replacement: number },
  { pattern: `\\b19[2-9]\\d-${month}-${day}\\b`, replacement: number },
  // Social security, telephone, driver's licence, vehicle identification, alien registration.
  {
    pattern: '\\b(ssn?|social(?: security)?)([ :#=-]{0,4})\\d{3}[ -]?\\d{2}[ -]?\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  { pattern: '(^|[^0-9-])\\d{3}-\\d{2}-\\d{4}($|[^0-9-])', replacement: `\\1${number}\\2` },
  {
    pattern: '(^|[^0-9-])(?:[+]?1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}($|[^0-9-])',
    replacement: `\\1${number}\\2`,
  },
  {
    pattern:
      '\\b(phone|ph|cell|tel|telephone|mobile|call(?:ed|er)?|text(?:ed)?)((?: ?(?:number|no|num|#|is|at|from)){0,4}[ .:#=-]{0,4})\\(?\\d{3}\\)?[ .-]?(?:\\d{3})?[ .-]?\\d{4}\\b',
    replacement: `\\1\\2${number}`,
  },
  {
    pattern:
      "\\b(dl|dln|cdl|oln|driver'?s? lic(?:ense|ence)?|d/l|ca ?id)((?: ?(?:number|no|num|#|is)){0,4}[ .:#=-]{0,4}(?:[a-z]{2} )?)[a-z]{0,2}[- ]?(?:\\d{4,14}(?:-\\d{1,14}){0,4}|\\d{3}(?:[- ]\\d{2,4}){2,4}(?:-\\d)?)\\b",
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: '\\b(passport)((?: ?(?:number|no|num|#|is)){0,4}[ .:#=-]{0,4})[a-z]{0,2}\\d{6,9}\\b',
    replacement: `\\1\\2${number}`,
  },
  // Where somebody lives: a house by number, street and flat, or by its place on the globe.
  {
    pattern:
      '\\b\\d{1,5}(?: [nsew]{1,2}[.]?)?(?: [a-z0-9]{2,20}){1,3} (?:apt|apartment|unit)[ .#]{1,3}[a-z]?\\d{0,4}[a-z]?\\b',
    replacement: '[address]',
  },
  {
    pattern: '-?\\b\\d{1,2}[.]\\d{3,8}[°]? ?[ns]?[, /]{1,3}-?\\d{1,3}[.]\\d{3,8}\\b',
    replacement: '[place]',
  },
  { pattern: '\\b[a-hj-npr-z0-9]{12}\\d{5}\\b', replacement: number },
  {
    pattern: '\\ba[ #-]{0,3}(?:\\d{8,9}|\\d{2,3}[ -]\\d{3}[ -]\\d{3})\\b',
    replacement: `A# ${number}`,
  },
];
