import type { Stretch } from './nicknames.ts';

/** A house by its number and street, as far as a kind of street tells (`4410 N Oak Park Ave`); no block, no age. */
const houseAndStreet =
  /\b\d{2,5} (?:[nsew][ew]?\.? )?(?:(?!(?:at|block|blk|by|for|from|in|of|on|the|to)\b)[\p{L}\d]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|cir|circle|ter|terrace|trl|trail)\b/giu;

/** The houses of a text, each with its street. */
export const housesIn = (text: string): Stretch[] =>
  [...text.matchAll(houseAndStreet)].map(({ index, 0: house }) => ({
    start: index,
    end: index + house.length,
  }));
