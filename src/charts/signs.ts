/**
 * What the font of the PDF can print: Latin (Vietnamese too), Greek, Cyrillic, punctuation and a few signs. A test
 * holds these ranges against the font files.
 */
const covered =
  /[\u0020-\u007E\u00A0-\u00AC\u00AE-\u0148\u014A-\u01C3\u01C5-\u024F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0400-\u0479\u1E00-\u1E9B\u1EA0-\u1EF9\u2010-\u2027\u2030-\u2033\u2039\u203A\u20AC\u2116\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25A0\u25A1\u2605\u2713\u2717]/u;

/** Joiners, variation selectors and soft hyphens: no reader sees them. */
const unseen = /[\u00AD\u200B-\u200D\u2060\p{Variation_Selector}]/gu;

const numbered = (signs: string): string =>
  `[${Array.from(signs, (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`;

/**
 * Text as a shipped font can print it: composed, and each run of signs that the font lacks (emoji, Arabic,
 * Chinese) as their Unicode numbers, `[U+1F600]`, which anybody can look up; a box would say nothing. `has` finds
 * the signs of another font than the PDF's.
 */
export const printableSigns = (text: string, has: RegExp = covered): string => {
  let shown = '';
  let lacking = '';
  for (const sign of text.replaceAll(unseen, '').normalize('NFC')) {
    if (!has.test(sign)) {
      lacking += sign;
      continue;
    }
    if (lacking !== '') shown += numbered(lacking);
    lacking = '';
    shown += sign;
  }
  return lacking === '' ? shown : shown + numbered(lacking);
};

/** Whether `printableSigns` put a number for a sign in a text. */
export const hasNumberedSigns = (printed: string): boolean => printed.includes('[U+');
