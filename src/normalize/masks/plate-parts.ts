import type { MaskingStep } from './masking-step.ts';
import { stateCodes, statesThatAreWords } from './plate-look-alikes.ts';

/** Words for a plate that stand before what is known of it, in English, in Spanish, and as keys of a program. */
const plate = 'plates?|plt|lpn?|tags?|placas?|matr[ií]culas?|tablillas?';
/** No word is of these alone, nor reads as one. */
const consonants = '[b-df-hj-np-tv-xz]';
/** How many signs of it somebody saw. */
const howMany = '(?:[2-6]|two|three|four|five|six)(?: (?:digits?|characters?|letters?|numbers?))?';
/** Letters and digits together, or digits alone. */
const part = `\\d{3,4}|[a-z]{1,4}\\d[a-z0-9]{0,5}|\\d{1,4}[a-z][a-z0-9]{0,5}|${consonants}{2,4}`;
const end = '($|[^a-z0-9.(*-]|[.][^0-9]|[.]$)';

/** The letters that end a plate: behind a space only those that no word is of. */
const lastLetters = (times: string): string => `(?:-[a-z]{${times}}| ${consonants}{${times}})`;
/** Plates of two parts or three, each of which would do alone behind a word for a plate. */
const inParts = [
  `[a-z]\\d{2}(?:[ -](?:\\d{2}[a-z]|\\d[a-z]{2})|${lastLetters('3')})`,
  '\\d[a-z]{2}[ -][a-z]\\d{2}|[a-z]\\d[a-z][ -]\\d{3}|\\d{3}[ -][a-z]\\d{2}',
  `\\d{2}[a-z](?:[ -]\\d{3}|${lastLetters('3')})|\\d[a-z][ -](?:\\d{5}|[a-z]\\d{3}[a-z])`,
  `[a-z]{2}\\d{2}(?:[ -][a-z]\\d{2}|${lastLetters('2,3')})|[a-z]{2}\\d[ -](?:\\d{2}[a-z]|[a-z]\\d[a-z]|\\d[a-z]{2}|\\d{3})`,
  '\\d{3}-\\d{4}|\\d{4}-[a-z]{2}',
].join('|');
const inPartsBehindState = `\\d{3} \\d{4}|\\d{3,4}${lastLetters('2,3')}|\\d[a-z]{3} \\d{2}|\\d{2}[a-z]{2} \\d{2}|[abc]${consonants}{3} \\d{3}`;
const state = `(?:${stateCodes}|${statesThatAreWords}|mx|on|bc|ab|qc)`;
const behindState = `(${state} |[(]${state}[)] )`;
/** Before any other step: one that masks a part of them would show the rest. */
export const platesInParts: MaskingStep = {
  pattern: `\\b((?:${plate}|reg|lic)(?: ?(?:number|no[.]?|num|is|of|poss|temp|[#:])){0,2} ?)(?:${behindState}?(?:${inParts})|${behindState}(?:${inPartsBehindState}))${end}`,
  replacement: '\\1\\2\\3[plate]\\4',
};

/** Where a search asks for plates like one: by its beginning, its end, letters of it, or as a program spells it. */
export const partsOfPlates: readonly MaskingStep[] = [
  // 'plate ends in QX', 'plate contains "XRA"', 'placa empieza con 7XR'.
  {
    pattern: `\\b((?:${plate})(?: ?(?:number|no[.]?|#|that|which|partial(?:ly)?)){0,2} ?(?:(?:starts?|starting|begins?|beginning|ends?|ending|contains?|containing|includ(?:es|ing)|empieza|comienza|termina)(?: (?:with|w/?|in|con|en))?|(?:has|with|w/) (?:the )?(?:letters?|numbers?|digits?|characters?))(?: (?:letters?|numbers?|digits?|characters?))? ?[:=]? ?-?)(?:"[a-z0-9*?]{1,8}"|\\d{2}|[a-z*?]{1,4}\\d[a-z0-9*?]{0,6}|\\d[a-z0-9*?]{0,2}[a-z*?][a-z0-9*?]{0,5}|\\d{3,4}|${consonants}{2,4})${end}`,
    replacement: '\\1[plate]\\2',
  },
  // 'last four of the plate 4172', 'partial plate first three QXR'.
  {
    pattern: `\\b((?:first|1st|last)(?: ${howMany})? (?:of|in|on) (?:the |a )?(?:${plate})[ :#=]{1,3}(?:is |are )?)(?:${part})${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:${plate}) (?:first|1st|last) ${howMany}[ :#=]{1,3}(?:is |are )?)(?:${part})${end}`,
    replacement: '\\1[plate]\\2',
  },
  // The part before the word: 'last three 417 of tag'.
  {
    pattern: `\\b((?:first|1st|last) ${howMany}[ :#=]{1,3}(?:is |are )?)(?:${part}|\\d{2})( (?:of|on|in) (?:the |its |a )?(?:${plate})\\b)`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b(partial (?:(?:${plate})(?: ?[:=] ?| (?:is|of) )|(?:of )?"))${consonants}{2,4}${end}|\\b(partial (?:${plate})[ :#]{1,2})\\d{3}${end}`,
    replacement: '\\1\\3[plate]\\2\\4',
  },
  // As a pattern of a program: 'plate like 7XR%', 'plate_regex=^8XQ.*7$', '7XR[0-9]{3}'.
  {
    pattern: `\\b((?:${plate})[ _]?(?:like|regex|pattern|match(?:es|ing)?)[ :=]{1,3})(?:[%^*"']{0,3}[a-z0-9%*?_]{0,6}\\d[^ ,;&|]{0,24}|[%^*"']{0,3}[a-z]{2,4}[%*][%*"']{0,2})`,
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
  // The same in lists, between single marks, and between tags: '"plates":["QXR","LUVDOGS"]', '<plate>LUVDOGS</plate>'.
  {
    pattern: '("(?:licen[sc]e)?[ _-]?(?:plates|plate_?numbers|lpns)" ?: ?\\[)[a-z0-9*?%", -]{1,400}\\]',
    replacement: '\\1"[plate]"]',
  },
  {
    pattern:
      "\\b((?:(?:licen[sc]e[_-]?)?plate(?:[_-]?(?:number|no|num|text|value))?|lpn?)'? ?[:=] ?')[a-z0-9*?% -]{1,12}'",
    replacement: "\\1[plate]'",
  },
  {
    pattern:
      '(<(?:(?:licen[sc]e[_-]?)?plate(?:[_-]?(?:number|no|num|text|value))?|lpn?)>)[a-z0-9*?% -]{1,12}(</)',
    replacement: '\\1[plate]\\2',
  },
  // As the police's own network writes it: 'LIC/QXR LIS/TX', 'LIC/41728'.
  { pattern: '\\b(lic/)[a-z0-9]{1,8}([. ](?:li[sty]|st)/)', replacement: '\\1[plate]\\2' },
  { pattern: '\\b([rq][a-z]?[./][a-z]{2}[./])[a-z0-9]{2,8}([./]20\\d\\d)', replacement: '\\1[plate]\\2' },
  { pattern: `\\b(lic/)[a-z]{0,6}\\d[a-z0-9]{0,7}${end}`, replacement: '\\1[plate]\\2' },
  // Letters that its owner chose, where the word for that stands before them.
  {
    pattern: `\\b((?:vanity|personali[sz]ed|custom) (?:plates?|tags?) (?:that )?(?:reads?|reading|says?|saying|spells?|spelling) "?)[a-z0-9]{4,8}${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:plates?|tags?|lpn?) (?:that )?(?:reads?|reading|of|is|was) ")[a-z]{2,8}"`,
    replacement: '\\1[plate]"',
  },
  {
    pattern: `\\b((?:plates?|tags?) (?:says|saying) "?)[a-z]{5,8}${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:vanity|personali[sz]ed|custom)(?: (?:plates?|tags?))?[ :"]{1,3}|(?:plates?|tags?|lpn?) (?:reads|reading|says|saying|shows|showing|displays|displaying) "?)(?:[a-z]{1,6}\\d[a-z0-9]{0,6}|\\d[a-z]{2,7}\\d?[a-z]?)${end}`,
    replacement: '\\1[plate]\\2',
  },
  // Signs in place of what nobody read: 'plate QXR####', 'plate 8QX---'.
  {
    pattern: `\\b((?:${plate}) (?:poss(?:ibly)? )?)(?:[a-z0-9]{1,5}#{2,5}|[a-z]{0,3}\\d[a-z0-9]{0,4}[_-]{2,5})($|[^a-z0-9#_-])`,
    replacement: '\\1[plate]\\2',
  },
  // The county's number before a dash; from 19 to 26 it may be a case's year, unless the state issues such.
  {
    pattern: `\\b((?:(?:county|ne|mt|wy|nebraska|montana|wyoming) )?(?:${plate})(?: ?(?:number|no[.]?|is|#|:)){0,2} )(?:[1-9]|1[0-8]|2[7-9]|[3-9]\\d)-(?:[a-z]{1,3}\\d{1,4}[a-z]?|\\d{1,6}[a-z])${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:ne|mt|wy|nebraska|montana|wyoming) (?:county )?(?:${plate})(?: ?(?:number|no[.]?|is|#|:)){0,2} )\\d{1,2}-(?:[a-z]{1,3}\\d{1,4}[a-z]?|\\d{2,6}[a-z]?)${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:${plate}) )\\d{1,2}-\\d{2,6}[a-z]?( (?:ne|mt|wy|nebraska|montana|wyoming)\\b)`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:mt|wy|montana|wyoming) )\\d{1,2}-\\d{2,6}[a-z]${end}`,
    replacement: '\\1[plate]\\2',
  },
  // A truck's of Washington: numbers of cases look so without the state.
  { pattern: `\\b((?:wa|washington) )[a-z]\\d{5}[a-z]${end}`, replacement: '\\1[plate]\\2' },
  // Of a body's own car, and of a hired one: 'plate CA EX 1417283', 'U-Haul AZ AK41728'.
  {
    pattern: `\\b((?:${plate}) (?:ca )?(?:ex|exempt) )\\d{6,7}${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b(u-?haul(?: (?:truck|van|trailer|veh|vehicle))?(?: (?:${plate}))?(?: az)? ?)[a-z]{2} ?\\d{5}${end}`,
    replacement: '\\1[plate]\\2',
  },
  // Letters that no word is of.
  {
    pattern: `\\b((?:${plate}|lic|licen[sc]e) (?:is |of |was |reads? )?)${consonants}{6,8}${end}`,
    replacement: '\\1[plate]\\2',
  },
  {
    pattern: `\\b((?:${plate}) ?(?:#|number|no[.]) ?:? ?)${consonants}{3,4}(?:[ -][a-z]?\\d{1,4}[a-z]{0,2}\\d?)?${end}`,
    replacement: '\\1[plate]\\2',
  },
  // Of other countries, in parts that are codes elsewhere: 'QX-417-RZ', 'AB-12-345'.
  {
    pattern: `\\b((?:${plate}) ?[#:]? ?)(?:[a-z]{2}-\\d{3}-[a-z]{2}|[a-z]{2}-\\d{2}-\\d{3})${end}`,
    replacement: '\\1[plate]\\2',
  },
  // A permit in place of a plate.
  {
    pattern: `\\b((?:temp(?:orary)?|trip|moving) (?:operating )?permit(?: ?(?:number|no[.]?|is|#|:)){0,2} )(?:\\d{1,4}[a-z]\\d{2,5}|[a-z]{1,3}\\d{4,8}|\\d{3,8}[a-z][a-z0-9]{0,3})${end}`,
    replacement: '\\1[plate]\\2',
  },
];

/**
 * In the name of an account, which may be letters and a number itself: what stands behind a word for a plate, and a
 * Californian plate.
 */
export const platesOfAccounts: MaskingStep = {
  pattern: `((?:^|[^a-z0-9])(?:${plate})(?: ?(?:number|no[.]?|is)){0,2}[ :#]{1,3})(?:[a-z]{1,4}\\d[a-z0-9]{1,6}|\\d[a-z0-9]{3,7})\\b|(^|[^a-z0-9])\\d[a-z]{3}\\d{3}\\b`,
  replacement: '\\1\\2[plate]',
};
