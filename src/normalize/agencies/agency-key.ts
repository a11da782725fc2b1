import { withoutStateName } from './agency-state.ts';
import type { AgencyKind } from './agency-kinds.ts';

/**
 * Spellings of one thing, rewritten in order before names are compared. Only what never tells two agencies
 * apart stands here: a county's sheriff has one office, however it is written.
 */
const sameThing: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/\bnew england state police information network\b/gu, 'nespin'],
  [/\bmid states organized crime information center\b/gu, 'mocic'],
  [/\bregional organized crime information center\b/gu, 'rocic'],
  [/\brocky mountain information network\b/gu, 'rmin'],
  [/\bwestern states information network\b/gu, 'wsin'],
  [/\bmiddle atlantic great lakes organized crime law enforcement network\b/gu, 'magloclen'],
  [/\b(?:united states|u s a?|usa)\b/gu, 'us'],
  [/\b(?:city|town|village|borough) of (?=.)/gu, ''],
  [/\bsaint\b/gu, 'st'],
  [/\b(?:fort)\b/gu, 'ft'],
  [/\bmount\b/gu, 'mt'],
  [/\b(?:township)\b/gu, 'twp'],
  [/\b(?:cnty|cty)\b/gu, 'county'],
  [/\bco(?= (?:so|sheriffs?|sd|da)\b)/gu, 'county'],
  [/\bdept\b/gu, 'department'],
  [/\bdepartment of police\b|\bpolice department\b|\bpolice dep\b|\bpolice\b|\bp d\b/gu, 'pd'],
  [/\bsheriffs? (?:office|department|dep)\b|\bsheriffs?\b|\bs o\b/gu, 'so'],
  [/\b(?:county|parish) (?=so\b)|(?<=so )(?:county|parish)\b/gu, ''],
  [/\b(?:department of )?public safety(?: department)?\b/gu, 'dps'],
  [/\bdistrict attorneys?(?: office)?\b|\bda office\b/gu, 'da'],
  [/\b(?:federal bureau of investigation)\b/gu, 'fbi'],
  [/\bhomeland security investigations\b/gu, 'hsi'],
  [/\b(?:us )?(?:immigration and )?customs enforcement\b|\bus ice\b/gu, 'ice'],
  [/\b(?:us )?customs and border protection\b|\bus cbp\b/gu, 'cbp'],
  [/\bcbp (?:office of )?field operations\b/gu, 'cbp ofo'],
  [/\bcbp air and marine operations\b/gu, 'cbp amo'],
  [/\bcbp national targeting center\b/gu, 'cbp ntc'],
  [/^us (?:department of homeland security|dhs)$/gu, 'us dhs'],
  [/\b(?:us )?border patrol\b|\bus usbp\b|\busbp\b/gu, 'border patrol'],
  [/\b(?:us )?postal inspection service\b|\buspis\b/gu, 'uspis'],
  [/\b(?:us )?marshals? service\b(?<!nation .*)|\bus marshals\b|\busms\b/gu, 'usms'],
  [/\b(?:us )?secret service\b/gu, 'usss'],
  [/\bdrug enforcement administration\b/gu, 'dea'],
  [/\bnaval criminal investigative service\b/gu, 'ncis'],
  [/\bnational park service\b/gu, 'nps'],
  [/\bdepartment of law enforcement\b/gu, 'dle'],
  [/\bdepartment of corrections\b/gu, 'doc'],
  [/\bdepartment of natural resources\b/gu, 'dnr'],
];

/** Names that an agency bore before another, as place and department without the state. */
const renamed: Readonly<Record<string, string>> = { 'oc so': 'orange so' };

/** Acronyms that stand for a department; they go last in a key. */
const departments = new Set(['pd', 'so', 'dps', 'da', 'doc', 'dnr', 'fd', 'isd']);

/**
 * The key that joins spellings of one agency: place, state, department, in the manner of a portal's slug
 * (`conway-ar-pd`). An agency whose name states no state is not joined with one that does.
 */
export const agencyKey = (
  plain: string,
  codesAt: readonly number[],
  state: string | null,
  kind: AgencyKind,
): string => {
  const words = plain.split(' ').filter((_, at) => !codesAt.includes(at));
  const spelled = withoutStateName(withoutAcronyms(words.join(' ')), state);
  const same = sameThing.reduce((text, [pattern, written]) => text.replace(pattern, written), spelled);
  const isSheriff = kind === 'sheriff';
  const parts = same.split(/\s+/u).map((part) => (isSheriff && part === 'sd' ? 'so' : part));
  const place = parts.filter(
    (part) => part !== '' && !departments.has(part) && !(isSheriff && /^(?:county|parish)$/u.test(part)),
  );
  const department = [...new Set(parts.filter((part) => departments.has(part)))];
  const joined = [...place, ...department].join(' ');
  const current = renamed[joined] ?? joined;
  const [placed, office] = departmentOf(current);
  return [placed, state?.toLowerCase(), office].filter(Boolean).join('-').replaceAll(' ', '-') || 'unnamed';
};

const departmentOf = (joined: string): [place: string, department: string] => {
  const parts = joined.split(' ');
  const from = parts.findIndex((part) => departments.has(part));
  return from === -1 ? [joined, ''] : [parts.slice(0, from).join(' '), parts.slice(from).join(' ')];
};

/** An acronym beside the words that it stands for says nothing new: `… Law Enforcement (FDLE)`, `… - SLED`. */
const withoutAcronyms = (plain: string): string => {
  const words = plain.split(' ').filter((word) => word !== '');
  return words
    .filter((word, at) => {
      const others = words.filter(
        (_, place) => place !== at && !/^(?:of|the|and|for)$/u.test(words[place] ?? ''),
      );
      return word.length < 3 || !isShortFor(word, initialsOf(others));
    })
    .join(' ');
};

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** The word's letters are initials one after the other; a word of four or more may leave some out (SLED). */
const isShortFor = (word: string, initials: string): boolean => {
  if (word.length < 4) return initials.includes(word);
  let at = -1;
  return word.split('').every((letter) => (at = initials.indexOf(letter, at + 1)) !== -1);
};
