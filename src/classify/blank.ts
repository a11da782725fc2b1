/**
 * Blank and masked values say nothing: empty cells, `***`, `###`, `REDACTED`, block glyphs and citations of
 * the exemption that was used (`GC 7923.600`, `Gov. Code § 7923.600(a)`, `(b)(7)(E)`).
 */
const maskGlyphs = /^[\s*#\u2013\u2014\u2580-\u259F\u25A0\u25AE\u2B1B_]*$/u;
const onlyDashes = /^[\s_]*$/;
const maskWords =
  /^[\s[({*"']*(?:redact(?:ed|ion)?|masked|withheld|exempt(?:ed|ion)?|removed by vendor|not released)[\s\])}*"'.]*$/i;
const citation =
  /^[\s[(]*(?:(?:ca\.? ?)?(?:gov(?:ernment|t)?\.?|civ(?:il)?\.?|gc|pen(?:al)?\.?|evid(?:ence)?\.?) ?(?:code)? ?(?:\u00a7|sec(?:tion)?\.?|sect\.?)? ?\d{3,5}(?:\.\d+)*(?: ?\([a-z0-9]{1,3}\)){0,4}|\d{4}\.\d{2,3}(?: ?\([a-z0-9]{1,3}\)){0,3} ?(?:gc|gov\.? code)|\(?b\)? ?\(\d\)(?: ?\([a-z]\)){0,2}|foia(?: exemption)? ?\(?b?\)? ?\(?\d\)?)[\s\]).]*$/i;
const longestMask = 80;

/** True where a value is empty or a mask, so that nothing can be read from it. */
export function isBlank(text: string | null | undefined): boolean {
  if (text === null || text === undefined) return true;
  // A hostile value must not be scanned by several patterns: a mask is short, or glyphs alone.
  if (text.length > longestMask) return text.trim() === '';
  const trimmed = text.trim();
  if (trimmed === '') return true;
  // A lone dash or underscore is a placeholder typed by a person, not a mask.
  if (trimmed.length === 1 && trimmed !== '*' && trimmed !== '#') return onlyDashes.test(trimmed);
  return maskGlyphs.test(trimmed) || maskWords.test(trimmed) || citation.test(trimmed);
}
