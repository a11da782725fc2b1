import type { Stretch } from './nicknames.ts';
import { policeWords } from '../../names/police-words.ts';

const number = '(?:-?[a-z]| 1\\/2)? (?:[nsew][ew]?\\.? )?(?:st\\. )?';
/** What may follow a street: its quarter of the town, and the flat. */
const rest =
  '(?:\\.(?!\\w))?(?: (?:ne|nw|se|sw|[nsew])(?![\\w/.-]))?(?:,? (?:apt|apartment|unit|lot|ste|suite|trlr|#)\\.? ?#? ?\\w{1,4}\\b|,? #\\w{1,4}\\b)?';

/** A house by its number and street, as far as a kind of street tells (`4410 N Oak Park Ave`); no block, no age. */
const houseAndStreet = new RegExp(
  `(?<!\\b(?:hwy|highway|route|rte?|sr|us|i|cr|fm)[ .#-]{0,2})\\b\\d{2,5}${number}(?:(?!(?:and|at|block|blk|by|for|from|in|of|on|the|to)\\b)[\\p{L}\\d]{2,20} ){1,3}(?:jr\\.? )?(?:st|street|ave?|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|cir|circle|ter|terrace|trl|trail|pkwy|parkway)\\b${rest}`,
  'giu',
);

/** Words behind which or in whose place no street is named: of time and place, courts, and what was done. */
const noStreet =
  'at|block|blk|by|for|from|in|of|on|the|to|this|that|same|wrong|went|one|half|any|no|and|or|with|after|per|usc|re-?entry|imm|immigration|hsi|cbp|fed|federal|dist|superior|state|crim|circuit|pc|hs|vc|mi|miles?|ft|feet|hours|mins?|yr|year|old|plates?|subjs?|test|search|alert';
/** Kinds of street that are words of other things too: behind a number of three figures, and no word of those. */
const houseAndRarerStreet = new RegExp(
  `\\b(?<!\\d[-./:])\\d{3,5}${number}(?:(?!(?:${noStreet})\\b)[\\p{L}\\d]{3,20} ){1,2}(?:ct|court|way|cove|loop|pl|place|plz|plaza|run|row|xing|crossing|path|sq|square|bnd|bend|pass|pt|point|rdg|ridge|hts|heights|crk|creek|walk|hollow|holw|bluff|glen|trace|landing|manor)\\b${rest}`,
  'giu',
);

/** A house on a road that has a number: `5519 US Hwy 41`; no exit and no mile of it. */
const houseOnHighway = new RegExp(
  `(?<!(?:exit|mm|mile|marker|post|case|code|pc|hwy|highway|route|rte?|sr|us|i|ford|ram|chevy|gmc|#)[ .#-]{0,2})\\b(?<!\\d[-./:])\\d{3,5}(?:-?[a-z])? (?:[nsew]\\.? )?(?:(?:us|state|st|county|co|old|farm to market)\\.? )?(?:hwy|highway|road|rd|route|rte|cr|fm)\\.? \\d{1,4}[a-z]?\\b(?! ?(?:mm|mile|exit|\\/|&|and))${rest}`,
  'giu',
);

/** Without a kind of street, where the words say that somebody lives there: `lives at 417 Roble`. */
const houseOfSomebody =
  /(?<=\b(?:lives?|living|stays?|staying|resid(?:es|ing|ence)|addr(?:ess)?|home|house|vive)(?: (?:at|en|is|of \w{2,12}))?[ :@]{1,3})\d{2,5} (?:(?:[nsew]{1,2}\.?|north|south|east|west) )?(?!(?:block|blk|day|hour|hr|min|mile|month|week|year|yr)s?\b)\p{L}{3,20}(?: (?:run|hollow|view|sq|square|pass|path|row|walk|hts|crk|pl|place|hill|grove|park|point|pt|bend|glen|ridge|crossing)\b)?/giu;

/** In Spanish, the number before or after: `417 Calle Roble`, `Avenida del Sol #417 int 3`. */
const calle =
  /\b(?:\d{1,5} (?:calle|avenida|camino|privada)(?: (?:de|del|la|las|los|el))*(?: [\p{L}\d]{2,20}){1}|(?:calle|avenida|camino|privada|c\/)(?: \p{L}{2,20}){1,4} #?\d{1,5}(?: int\.? ?\d{1,4})?|calle \d{1,3} #\d{1,5})(?![\p{L}\d])/giu;

/** On a street with a number and no kind, or with a flat: `1902 NW 33rd`, `300 E Lake #12`. */
const houseOnNumbered =
  /\b(?<!\d[-./:])\d{2,5} (?:[ns][ew]?|[ew])\.? \d{1,3}(?:st|nd|rd|th)\b(?! ?(?:block|blk|st|street|ave|avenue|\/|&|and)\b)|\b(?<!\d[-./:])\d{2,5} [nsew]\.? \p{L}{3,20},? #\d{1,4}\b/giu;

const kinds = [houseOnHighway, houseAndStreet, calle, houseAndRarerStreet, houseOfSomebody, houseOnNumbered];

/** True where words of police work stand for the street's name: `459 attempt retail place`. */
const isOfPolice = (house: string): boolean =>
  house
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .some((word) => policeWords.has(word));

/** The houses of a text, each with its street, in order; of two kinds that find one house the first one's. */
export const housesIn = (text: string): Stretch[] => {
  const houses: Stretch[] = [];
  for (const pattern of kinds) {
    for (const { index: start, 0: house } of text.matchAll(pattern)) {
      const end = start + house.length;
      if (pattern === houseAndRarerStreet && isOfPolice(house)) continue;
      if (houses.every((other) => end <= other.start || other.end <= start)) houses.push({ start, end });
    }
  }
  return houses.toSorted((a, b) => a.start - b.start);
};
