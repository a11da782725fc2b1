/** A house by its number and street, as far as a kind of street tells (`4410 N Oak Park Ave`); no block, no age. */
const houseAndStreet =
  /\b\d{2,5} (?:[nsew][ew]?\.? )?(?:(?!(?:at|block|blk|by|for|from|in|of|on|the|to)\b)[\p{L}\d]{2,20} ){1,3}(?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|cir|circle|ter|terrace|trl|trail)\b/giu;

/** Stands for each further word of what was left out, so that words are counted as in the released row. */
const further = '\uE000';

/** A text with `[address]` for each house in it, and as many words as before. */
export const withoutHouses = (text: string): string =>
  text.replace(houseAndStreet, (house) => `[address]${` ${further}`.repeat(house.split(' ').length - 1)}`);

/** The words without those that only count. */
export const shownWords = (words: readonly string[]): string[] => words.filter((word) => word !== further);
