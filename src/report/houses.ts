import type { Stretch } from './nicknames.ts';

/** A house by its number and street, as far as a kind of street tells (`4410 N Oak Park Ave`); no block, no age. */
const houseAndStreet =
  /\b\d{2,5}(?:-?[a-z]| 1\/2)? (?:[nsew][ew]?\.? )?(?:st\. )?(?:(?!(?:at|block|blk|by|for|from|in|of|on|the|to)\b)[\p{L}\d]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|cir|circle|ter|terrace|trl|trail|pkwy|parkway)\b/giu;

/** Kinds of street that are words of other things too: behind a number of three figures, and no word of a court or a path. */
const houseAndRarerStreet =
  /\b\d{3,5}(?:-?[a-z]| 1\/2)? (?:[nsew][ew]?\.? )?(?:(?!(?:at|block|blk|by|for|from|in|of|on|the|to|this|that|same|wrong|went|one|half|any|no|usc|re-?entry|entry|felony|warrant|imm|immigration|fed|federal|dist|district|superior|state|county|juv|family|traffic|criminal|crim|circuit|drug)\b)[\p{L}\d]{3,20} ){1,2}(?:ct|way|cove|loop)\b/giu;

/** Without a kind of street, where the words say that somebody lives there: `lives at 417 Roble`. */
const houseOfSomebody =
  /(?<=\b(?:lives?|living|resid(?:es|ing|ence)|addr(?:ess)?|vive)(?: (?:at|en|is))?[ :@]{1,2})\d{2,5} (?:[nsew]{1,2}\.? )?(?!(?:block|blk|day|hour|hr|min|mile|month|week|year|yr)s?\b)\p{L}{3,20}\b/giu;

/** In Spanish, the number before or after: `417 Calle Roble`, `Avenida del Sol #417 int 3`. */
const calle =
  /\b(?:\d{1,5} (?:calle|avenida|camino|privada)(?: (?:de|del|la|las|los|el))*(?: [\p{L}\d]{2,20}){1}|(?:calle|avenida|camino|privada|c\/)(?: \p{L}{2,20}){1,4} #?\d{1,5}(?: int\.? ?\d{1,4})?|calle \d{1,3} #\d{1,5})(?![\p{L}\d])/giu;

/** The houses of a text, each with its street, in order; of two kinds that find one house the first one's. */
export const housesIn = (text: string): Stretch[] => {
  const houses: Stretch[] = [];
  for (const pattern of [houseAndStreet, calle, houseAndRarerStreet, houseOfSomebody]) {
    for (const { index: start, 0: house } of text.matchAll(pattern)) {
      const end = start + house.length;
      if (houses.every((other) => end <= other.start || other.end <= start)) houses.push({ start, end });
    }
  }
  return houses.toSorted((a, b) => a.start - b.start);
};
