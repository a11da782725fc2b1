import { number, type MaskingStep } from './masking-step.ts';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const twoDigits = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** A year before there were such logs: a day in it is somebody's birthday. */
const early = '(?:19[2-9]\\d|200\\d)';
const named =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|febr|marzo|mayo|junio|julio)[a-z]*[.]?';
const dayInWords = `(?:${named} \\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4}|\\d{1,2}[ -]?(?:de )?${named}[ -]?(?:de )?\\d{2,4})`;

/** Days on which persons were born. */
export const births: readonly MaskingStep[] = [
  // After or before the word, and any full date of a year before there were such logs; of two figures, as no section of law is written.
  {
    pattern: `\\b(d[./]?o[./]?b[.]?|date/birth|b-?day|born(?: on| in)?|birth ?date|date of birth|birthday|fdn|fecha de nac(?:imiento|[.])?|nac(?:imiento|[.])|nacid[oa](?: el)?)((?: is| was)?[ :#=/-]{0,4})(?:\\d{1,4}[-/. ]\\d{1,2}[-/. ][\\dx]{2,4}|\\d{1,2}/\\d{2,4}\\b|\\d{1,2}-\\d{2}\\b|\\d{6,8}\\b|${dayInWords})`,
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: `\\b(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|${dayInWords})( {0,3}\\(?d[.]?o[.]?b\\b)`,
    replacement: `${number}\\1`,
  },
  // Digits alone only where the word has none behind it: else they are of the case before it.
  {
    pattern: `\\b(?:${twoDigits}(?:19|20)\\d\\d( {0,3}\\(?d[.]?o[.]?b\\b(?:$|[^a-z0-9 :#=/-]| [a-z]))|\\d{6}( {0,3}\\(?d[.]?o[.]?b\\b(?:$|[^a-z0-9 :#=/-])))`,
    replacement: `${number}\\1\\2`,
  },
  {
    pattern: `\\b(?:${month}/${day}/|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])-)[4-9]\\d\\b|\\b(?:${month}[-/.]${day}|${day}[-/.]${month})[-/.]${early}\\b|\\b${early}[-/.]${month}[-/.]${day}\\b`,
    replacement: number,
  },
  // In words, and run together: 'Apr 17, 1992', '17APR1992', '04171992', '19920417'.
  {
    pattern: `\\b(?:${named} \\d{1,2}(?:st|nd|rd|th)?,? ${early}|\\d{1,2}[ -]?${named}[ -]?${early}|${twoDigits}19[3-9]\\d|19[3-9]\\d${twoDigits})\\b`,
    replacement: number,
  },
  // The year alone: 'born in 1992', 'YOB 1992'.
  {
    pattern: `\\b(d[.]?o[.]?b[.]?(?: year)?|doby|y[.]?o[.]?b[.]?|year of birth|birth year|born(?: in)?)([ :#=-]{1,3})(?:${early}|201\\d)\\b`,
    replacement: `\\1\\2${number}`,
  },
  // Shorter words for it, and what a person looks like: 'b/d 04/17/2012', 'w/m 04171992', 'HMA 04/17/92'.
  {
    pattern: `\\b(b[./]?d[.]?|d/b|f[./]n[.]?|fecha nac[.]?)([ :#=-]{1,3})(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:${early}|201\\d|[3-9]\\d)|${twoDigits}(?:${early}|201\\d))\\b`,
    replacement: `\\1\\2${number}`,
  },
  {
    pattern: `\\b((?:[whbi]/?[mf]a?|a/[mf]|m/[whb]|(?:fe)?male)[ ,:/-]{1,3})(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:201\\d|[3-9]\\d)|${twoDigits}(?:19\\d\\d|20[01]\\d|[3-9]\\d))\\b`,
    replacement: `\\1${number}`,
  },
];
