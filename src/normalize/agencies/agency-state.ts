import { stateCodes } from '../../model/options.ts';

/** Full names by code, the longer before those that they contain. */
const stateNames: Readonly<Record<string, string>> = {
  AL: 'alabama',
  AK: 'alaska',
  AZ: 'arizona',
  AR: 'arkansas',
  CA: 'california',
  CO: 'colorado',
  CT: 'connecticut',
  DE: 'delaware',
  DC: 'district of columbia',
  FL: 'florida',
  GA: 'georgia',
  HI: 'hawaii',
  ID: 'idaho',
  IL: 'illinois',
  IN: 'indiana',
  IA: 'iowa',
  KS: 'kansas',
  KY: 'kentucky',
  LA: 'louisiana',
  ME: 'maine',
  MD: 'maryland',
  MA: 'massachusetts',
  MI: 'michigan',
  MN: 'minnesota',
  MS: 'mississippi',
  MO: 'missouri',
  MT: 'montana',
  NE: 'nebraska',
  NV: 'nevada',
  NH: 'new hampshire',
  NJ: 'new jersey',
  NM: 'new mexico',
  NY: 'new york',
  NC: 'north carolina',
  ND: 'north dakota',
  OH: 'ohio',
  OK: 'oklahoma',
  OR: 'oregon',
  PA: 'pennsylvania',
  RI: 'rhode island',
  SC: 'south carolina',
  SD: 'south dakota',
  TN: 'tennessee',
  TX: 'texas',
  UT: 'utah',
  VT: 'vermont',
  VA: 'virginia',
  WA: 'washington',
  WV: 'west virginia',
  WI: 'wisconsin',
  WY: 'wyoming',
  PR: 'puerto rico',
  GU: 'guam',
  VI: 'virgin islands',
};

const codeOfName = new Map(Object.entries(stateNames).map(([code, name]) => [name, code]));
const anyName = [...codeOfName.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** After these a state's name is part of a place's: Kansas City, Delaware County, Virginia Beach. */
const partOfPlace =
  'city|county|parish|township|twp|beach|falls|springs|heights|park|village|island|colony|valley|hills|lake|creek|point|grove|court|boro|borough';
const nameOfBody = new RegExp(`\\b(?:state of )?(${anyName})\\b(?! (?:${partOfPlace})\\b)`, 'gu');
/** Washington is a town, a county and a person's name more often than the state. */
const isStateWashington =
  /\bwashington (?:state|dept|department|office|fish|liquor|traffic|fusion)\b|\bof washington\b/u;

/** Words before which the code of the state stands in the usual way: 'Conway AR PD', 'Langley VA Air Force Base'. */
const department =
  /^(?:pd|so|sd|po|da|dps|police|sheriff|sheriffs|marshals?|dept|department|fd|fire|isd|campus|attorney|prosecutors?|task|dtf)$/iu;

/** A state that an agency's name states, and the places of the words that say so. */
export interface StateFound {
  readonly state: string | null;
  /** Positions, among the words, of the state's code. */
  readonly at: readonly number[];
}

/**
 * Finds the state in an agency's name. `words` are its words as released; codes count where they are capitals,
 * or anywhere in a name that is all one case (a slug, a shout). `plain` is the name in lower case.
 */
export const findState = (words: readonly string[], plain: string): StateFound => {
  const isOneCase =
    words.every((word) => word === word.toUpperCase()) || words.every((word) => word === word.toLowerCase());
  const codes = words.flatMap((word, at) => {
    const isCode = stateCodes.includes(isOneCase ? word.toUpperCase() : word);
    return isCode && !isNoState(words, at) ? [at] : [];
  });
  const at = chosen(words, codes, isOneCase);
  const code = at === null ? null : (words[at] ?? '').toUpperCase();
  const named = statesNamed(plain);
  // 'NE Ohio': the code is a direction where a name says another state.
  if (code === null || (code === 'NE' && named !== null && named !== 'NE')) return { state: named, at: [] };
  return { state: code, at: codes.filter((place) => words[place]?.toUpperCase() === code) };
};

/** The code before the department's name, else the one after it (`Tacoma PD - WA`), else the last one. */
const chosen = (words: readonly string[], codes: readonly number[], isOneCase: boolean): number | null => {
  const beforeDepartment = codes.findLast((at) => at > 0 && department.test(words[at + 1] ?? ''));
  if (beforeDepartment !== undefined) return beforeDepartment;
  const afterDepartment = codes.find((at) => department.test(words[at - 1] ?? ''));
  if (afterDepartment !== undefined) return afterDepartment;
  const last = codes.at(-1);
  if (last === undefined) return null;
  // In a name of one case a word such as 'in', 'or', 'la' counts only at an end.
  return !isOneCase || last === words.length - 1 || last === 0 ? last : null;
};

const isNoState = (words: readonly string[], at: number): boolean => {
  const word = words[at]?.toUpperCase();
  const next = words[at + 1]?.toLowerCase() ?? '';
  const isLast = at === words.length - 1;
  const hasOther = words.some((other, place) => place !== at && stateCodes.includes(other) && other !== word);
  // Veterans Affairs, a sheriff's department, a county: the same letters as Virginia, South Dakota, Colorado.
  if (word === 'VA' && /^(?:medical|health|healthcare|hospital|police|office)$/u.test(next)) return true;
  if (word === 'SD' && isLast && hasOther) return true;
  return word === 'CO' && hasOther && /^(?:so|sheriff|sheriffs|pd|[a-z]{2})$/u.test(next);
};

const statesNamed = (plain: string): string | null => {
  const names = [...plain.matchAll(nameOfBody)]
    // 'Delaware PD' is a town's; 'Boise Idaho PD' states its state.
    .filter(
      ({ index, 0: name }) => index > 0 || !/^ (?:pd|police|so|sheriffs?)\b/u.test(plain.slice(name.length)),
    )
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'washington' || isStateWashington.test(plain));
  const codes = new Set(names.map((name) => codeOfName.get(name)));
  return codes.size === 1 ? (codeOfName.get(names[0] ?? '') ?? null) : null;
};

/** The name of a state taken out of an agency's name, where the name says whose body it is. */
export const withoutStateName = (plain: string, state: string | null, instead = ' '): string => {
  const name = state === null ? undefined : stateNames[state];
  return name === undefined
    ? plain
    : plain.replace(new RegExp(`\\b(?:state of )?${name}\\b(?! (?:${partOfPlace})\\b)`, 'gu'), instead);
};

/** The code of a state written as a code or by its full name, in any case; null where it is neither. */
export const codeOfState = (text: string): string | null => {
  const word = text.trim();
  return stateCodes.includes(word.toUpperCase())
    ? word.toUpperCase()
    : (codeOfName.get(word.toLowerCase()) ?? null);
};
