import { clean } from '../masks/mask.ts';

/** Marks that vendors put around an agency's name. */
const federalMark = /[[(]\s*federal\s*[\])]/giu;
const inactiveMark = /[[(]\s*(?:inactive|deactivated|disabled|turned off|archived|closed)\s*[\])]/giu;

/** Agencies that are known by letters alone, as people write their names in full. */
const knownByLetters: Readonly<Record<string, string>> = {
  alea: 'Alabama Law Enforcement Agency',
  bca: 'Minnesota Bureau of Criminal Apprehension',
  chp: 'California Highway Patrol',
  fdle: 'Florida Department of Law Enforcement',
  fhp: 'Florida Highway Patrol',
  gbi: 'Georgia Bureau of Investigation',
  kbi: 'Kansas Bureau of Investigation',
  lapd: 'Los Angeles CA PD',
  lasd: 'Los Angeles County CA SO',
  lvmpd: 'Las Vegas Metropolitan NV PD',
  njsp: 'New Jersey State Police',
  nypd: 'New York NY PD',
  nysp: 'New York State Police',
  osbi: 'Oklahoma State Bureau of Investigation',
  sled: 'South Carolina Law Enforcement Division',
  tbi: 'Tennessee Bureau of Investigation',
};

/** An agency's name taken apart. */
export interface AgencyWords {
  /** As shown: white space and underscores mended, a slug written out. */
  readonly name: string;
  readonly federal: boolean;
  readonly inactive: boolean;
  /** Words in the case they were released in, without marks and punctuation. */
  readonly words: readonly string[];
  /** The words in lower case, joined by spaces. */
  readonly plain: string;
}

/** Takes a released agency name apart: `Conway AR PD`, `Conway_AR_PD`, the portal slug `conway-ar-pd`. */
export const agencyWords = (released: string): AgencyWords => {
  const text = clean(released.replaceAll('_', ' ').replaceAll('&amp;', '&'));
  const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(text);
  const whole = isSlug ? writtenOut(text) : text;
  const bare = whole.replace(federalMark, ' ').replace(inactiveMark, ' ');
  const words = (knownByLetters[bare.trim().toLowerCase()] ?? bare)
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/\b([A-Za-z])\.(?=[A-Za-z]\b|\s|$)/gu, '$1')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return {
    name: clean(whole),
    federal: new RegExp(federalMark).test(whole),
    inactive: new RegExp(inactiveMark).test(whole),
    words,
    plain: words.join(' ').toLowerCase(),
  };
};

const departments = new Set(['pd', 'so', 'sd', 'da', 'dps', 'fd', 'isd', 'hoa']);
const states =
  /^(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy)$/u;

/** A slug as the name it was made from: capitals for the state and the department, `soca` for `SO CA`. */
const writtenOut = (slug: string): string => {
  const parts = slug.split('-').flatMap((part, at, all) => {
    const [, department = '', state = ''] = /^(pd|so|da)([a-z]{2})$/u.exec(part) ?? [];
    return at === all.length - 1 && states.test(state) ? [department, state] : [part];
  });
  const isCapital = (part: string, at: number): boolean =>
    departments.has(part) || (states.test(part) && at >= parts.length - 3 && at > 0);
  return parts
    .map((part, at) =>
      isCapital(part, at) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join(' ');
};
