import type { Stretch } from './nicknames.ts';

/** A house by its number and street, as far as a kind of street tells (`4410 N Oak Park Ave`); no block, no age. */
const houseAndStreet =
  /\b\d{2,5} (?:[nsew][ew]?\.? )?(?:(?!(?:at|block|blk|by|for|from|in|of|on|the|to)\b)[\p{L}\d]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|cir|circle|ter|terrace|trl|trail|pkwy|parkway)\b/giu;

/** In Spanish, the number before or after: `417 Calle Roble`, `Avenida del Sol #417 int 3`. */
const calle =
  /\b(?:\d{1,5} (?:calle|avenida|camino|privada)(?: (?:de|del|la|las|los|el))*(?: [\p{L}\d]{2,20}){1}|(?:calle|avenida|camino|privada)(?: \p{L}{2,20}){1,4} #?\d{1,5}(?: int\.? ?\d{1,4})?)(?![\p{L}\d])/giu;

/** The houses of a text, each with its street. */
export const housesIn = (text: string): Stretch[] =>
  [houseAndStreet, calle]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: house }) => ({
      start: index,
      end: index + house.length,
    }));
