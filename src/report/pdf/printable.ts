import { clean } from '../clean.ts';

/**
 * What the shipped fonts can print: Latin, Greek, Cyrillic, punctuation and a few signs. A test holds these
 * ranges against the font files. PDF/UA forbids a character without a glyph, so any other becomes a box.
 */
const covered =
  /[\u0020-\u007E\u00A0-\u00AC\u00AE-\u0148\u014A-\u01C3\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0479\u1E00-\u1E9B\u2010-\u2027\u2030-\u203A\u20AC\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25A0\u25A1]/u;

const box = '□';
/** A place where a line may break. */
const breakHere = '\u200B';
/** A run of letters longer than this gets places to break, so that it cannot leave its column. */
const longestRun = 18;

const breakable = (word: string): string =>
  word.length <= longestRun
    ? word
    : word
        .replaceAll(/([/_.,;:@()-])(?=\S)/g, `$1${breakHere}`)
        .replaceAll(/[^\u200B]{18}(?=[^\u200B])/gu, `$&${breakHere}`);

/** Text as the PDF prints it: composed, clean, boxed where no font has the character, breakable in long runs. */
export const printable = (text: string): string =>
  Array.from(clean(text).normalize('NFC'), (character) => (covered.test(character) ? character : box))
    .join('')
    .split(' ')
    .map(breakable)
    .join(' ');
