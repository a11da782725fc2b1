import type { Token } from './engine/tokens.ts';
import { isSurname } from './listed-names.ts';
import { placeWords } from './words/places.ts';

/** The word that stands for an office in the account rules, by the agency whose letters the account holds. */
const offices: Readonly<Record<string, string>> = {
  ice: '#office_ice',
  ero: '#office_ice',
  hsi: '#office_hsi',
  cbp: '#office_cbp',
  usbp: '#office_cbp',
};

/** Cities that are first names or surnames as often: `Austin Ice` is a person, however an account writes it. */
const names = new Set(
  'austin charlotte washington richmond charleston orlando savannah raleigh cleveland douglas roma'.split(
    ' ',
  ),
);

/** Short forms of cities that accounts use. */
const short = ['phx', 'nyc', 'nola', 'slc', 'philly', 'elp', 'rgv'];

/** The three letters of field offices, which stand behind the agency's: `iceatl`. Miami's are a first name. */
const codes = new Set(
  'atl bal bos buf chi dal den det hou los nol nyc phi pho sea sfr slc sna snd spm was lax sfo msp'.split(
    ' ',
  ),
);

/** Cities of field offices and sectors, in one word. */
const cities: ReadonlySet<string> = new Set([
  ...short,
  ...[
    ...(placeWords['fieldcity'] ?? []),
    ...(placeWords['sector'] ?? []),
    ...(placeWords['bordertown'] ?? []),
  ]
    .map((city) => city.replaceAll(' ', ''))
    .filter((city) => city.length >= 4 && !names.has(city)),
]);

/** The office of a word that is a city and an agency's letters run together: `iceelpaso`, `tampaice`. */
function runTogether(word: string): string | null {
  for (const [letters, office] of Object.entries(offices)) {
    const isOffice =
      (word.startsWith(letters) &&
        (cities.has(word.slice(letters.length)) || codes.has(word.slice(letters.length)))) ||
      (word.endsWith(letters) && cities.has(word.slice(0, -letters.length)));
    if (isOffice) return office;
  }
  return null;
}

/** What may follow an office's name: a number, a mail domain, nothing. `miami_ice_cream` goes on. */
const nameEnds = /^[_. -]?\d{0,4}(?:$|@|\s)/;

/** The office of two words with an underscore between them, a city and an agency's letters in either order. */
function underscored(text: string, before: Token, token: Token): string | null {
  if (text.slice(before.end, token.start) !== '_' || !nameEnds.test(text.slice(token.end))) return null;
  if (cities.has(before.word)) return offices[token.word] ?? null;
  return cities.has(token.word) ? (offices[before.word] ?? null) : null;
}

/** Two consonants that a first name may begin with: `jlee` is an initial and a surname, `blee` may be a name. */
const opening = /^(?:[bcfgkpsv]l|[bcdfgkptvw]r|[bcdgknpstwz]h|[dst]w|s[cfkmnpqtv]|m[ck]|kn|dm|sz|ll)/;

/** An initial and a surname in one word, which nobody is called by: `jdoe`. Not `dmarcus`, which is a first name. */
const isInitialed = (word: string): boolean =>
  /^[bcdfghjklmnpqrstvwxz]{2}[a-z]+$/.test(word) && !opening.test(word) && isSurname(word.slice(1));

/**
 * The office of an agency's letters before an initial and a surname (`ICE.JDOE`, `ice_mruiz`). Behind a surname a first
 * name would stand, so that only a word that can be none tells: `ice.darnell` and `ice.jadams` may be persons.
 */
function beforeMember(text: string, first: Token, second: Token): string | null {
  const office = offices[first.word] ?? null;
  if (office === null || first.start !== 0 || !/^[._\\-]$/.test(text.slice(first.end, second.start)))
    return null;
  return nameEnds.test(text.slice(second.end)) && isInitialed(second.word) ? office : null;
}

/**
 * The words of an account with each office as one word. An underscore (`dallas_ice`) makes one name of two words, at
 * the start of the account alone (`j_dallas_ice` is a person); a full stop stands between a first name and a surname
 * (`dallas.ice`).
 */
export function officesMarked(text: string, tokens: readonly Token[]): Token[] {
  const [first, second] = tokens;
  const joined = first === undefined || second === undefined ? null : underscored(text, first, second);
  if (first !== undefined && second !== undefined && joined !== null)
    return [{ ...first, word: joined, end: second.end }, ...tokens.slice(2)];
  const member = first === undefined || second === undefined ? null : beforeMember(text, first, second);
  if (first !== undefined && member !== null) return [{ ...first, word: member }, ...tokens.slice(1)];
  return tokens.map((token) => {
    const office = runTogether(token.word);
    return office === null ? token : { ...token, word: office };
  });
}
