import type { MaskingStep } from './personal-numbers.ts';

/** Words for a plate that stand before what is known of it, in English, in Spanish, and as keys of a program. */
const plate = 'plates?|plt|lpn?|tags?|placas?|matr[ií]culas?|tablillas?';
/** No word is of these alone, nor reads as one. */
const consonants = '[b-df-hj-np-tv-xz]';
/** Letters and digits together, or digits alone. */
const part = `\\d{3,4}|[a-z]{1,4}\\d[a-z0-9]{0,5}|\\d{1,4}[a-z][a-z0-9]{0,5}|${consonants}{2,4}`;
const end = '($|[^a-z0-9.(*-]|[.][^0-9]|[.]$)';

/** Where a search asks for plates like one: by its beginning, its end, letters of it, or as a program spells it. */
export const partsOfPlates: readonly MaskingStep[] = [
  // 'plate ends in QX', 'plate contains "XRA"', 'placa empieza con 7XR'.
  {
    pattern: `\\b((?:${plate})(?: ?(?:number|no[.]?|#|that|which|partial(?:ly)?)){0,2} ?(?:starts?|starting|begins?|beginning|ends?|ending|contains?|containing|empieza|comienza|termina)(?: (?:with|in|con|en))? ?[:=]? ?)(?:"[a-z0-9*?]{1,8}"|\\d{2}|[a-z*?]{1,4}\\d[a-z0-9*?]{0,6}|\\d[a-z0-9*?]{0,2}[a-z*?][a-z0-9*?]{0,5}|\\d{3,4}|${consonants}{2,4})${end}`,
    replacement: '\\1[plate]\\2',
  },
  // 'last four of the plate 4172', 'partial plate first three QXR'.
  {
    pattern: `\\b((?:first|last) (?:[2-6]|two|three|four|five|six)(?: (?:digits?|characters?|letters?|numbers?))? (?:of|in|on) (?:the |a )?(?:${plate})[ :#=]{1,3}(?:is |are )?)(?:${part})${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:${plate}) (?:first|last) (?:[2-6]|two|three|four|five|six)(?: (?:digits?|characters?|letters?|numbers?))?[ :#=]{1,3}(?:is |are )?)(?:${part})${end}`,
    replacement: '\\1[plate]\\2',
  },
  { pattern: `\\b(partial (?:${plate}) ?[:=] ?)${consonants}{2,4}${end}`, replacement: '\\1[plate]\\2' },
  // As a pattern of a program: 'plate like 7XR%', 'plate_regex=^8XQ.*7$', '7XR[0-9]{3}'.
  {
    pattern: `\\b((?:${plate})[ _]?(?:like|regex|pattern|match(?:es|ing)?)[ :=]{1,3})[%^*"']{0,3}[a-z0-9%*?_]{0,6}\\d[^ ,;&|]{0,24}`,
    replacement: '\\1[plate]',
  },
  {
    pattern:
      '(^|[ :="(,;])[%^]?[a-z0-9]{0,5}(?:[a-z]\\d|\\d[a-z])[a-z0-9]{0,5}(?:[.][*+]|\\[[a-z0-9]-[a-z0-9]+\\])[^ ,;&|]{0,24}',
    replacement: '\\1[plate]',
  },
  // A Californian plate whose letters nobody saw.
  { pattern: '(^|[^a-z0-9*?-])\\d[*?]{3}\\d{3}($|[^a-z0-9*?-])', replacement: '\\1[plate]\\2' },
  // As records of programs name it, whatever the plate is made of: '{"lp":"QXR"}', '"plate":{"value":"QX41"'.
  {
    pattern:
      '("(?:(?:licen[sc]e)?[ _-]?plate(?:[ _-]?(?:number|no|num|text|value))?|lpn?)" ?: ?(?:\\{ ?"[a-z_]{2,16}" ?: ?)?")[a-z0-9*?% -]{1,12}"',
    replacement: '\\1[plate]"',
  },
  {
    pattern:
      '\\b((?:licen[sc]e)[_-]?plate(?:[_-]?(?:number|no|num|text|value))? ?[:=] ?"?)[a-z0-9*?]{5,8}\\b',
    replacement: '\\1[plate]',
  },
  // As the police's own network writes it: 'LIC/QXR LIS/TX', 'LIC/41728'.
  { pattern: '\\b(lic/)[a-z0-9]{1,8}([. ]li[sy]/)', replacement: '\\1[plate]\\2' },
  { pattern: `\\b(lic/)[a-z]{0,6}\\d[a-z0-9]{0,7}${end}`, replacement: '\\1[plate]\\2' },
  // Letters that its owner chose, where the word for that stands before them.
  {
    pattern: `\\b((?:vanity|personali[sz]ed|custom) (?:plates?|tags?) (?:that )?(?:reads?|reading|says?|saying|spells?|spelling) "?)[a-z0-9]{4,8}${end}`,
    replacement: '\\1[plate]\\2',
  },
  // Of other countries, in parts that are codes elsewhere: 'QX-417-RZ', 'AB-12-345'.
  {
    pattern: `\\b((?:${plate}) ?[#:]? ?)(?:[a-z]{2}-\\d{3}-[a-z]{2}|[a-z]{2}-\\d{2}-\\d{3})${end}`,
    replacement: '\\1[plate]\\2',
  },
  // A permit in place of a plate.
  {
    pattern: `\\b(temp(?:orary)? (?:operating )?permit(?: ?(?:number|no[.]?|is|#|:)){0,2} )(?:\\d{1,4}[a-z]\\d{2,5}|[a-z]{1,3}\\d{4,8}|\\d{3,8}[a-z][a-z0-9]{0,3})${end}`,
    replacement: '\\1[plate]\\2',
  },
];
