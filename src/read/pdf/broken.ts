import type { Part } from './divide.ts';
import { breaksAnywhere, hasNoRoom } from './anywhere.ts';
import { alone, mayGoOn, type IsBroken } from './goes-on.ts';
import type { Piece } from './grid.ts';
import { aroundBreak, Words } from './words.ts';

/** For each column, whether a line of it broke off within a word. */
export type BrokenWords = readonly IsBroken[];

/** A letter that is no word, before the end of a bracket. */
const aloneClosing = /^[b-hj-z]\)/;
const opening = /\([^)]*$/;
const figure = /^\d+$/;
/** So many different words that fill a line and go on say that the column breaks words. */
const many = 4;

/**
 * Finds the columns too narrow for their words. A line of one word with no room for a letter more, after which the word
 * may go on, is broken there, where the column has many of them or the rest of one is no word; in other columns it is
 * the widest word, and the next line begins another.
 * @param parts Records, with the columns of each where they usually stand.
 */
export const brokenWords = (parts: readonly Part[], columns: number): BrokenWords => {
  const all = Array.from({ length: columns }, (_, at) =>
    parts.map(({ lines }) => lines.flatMap((line) => line.cells[at] ?? [])),
  );
  const words = new Words(all.flat().map((pieces) => pieces.map(({ text }) => text)));
  const breaks = breaksAnywhere(all, words);
  return all.map((cells, at) => {
    const ofWords = brokenIn(cells, words);
    const anywhere = breaks[at];
    if (!anywhere) return ofWords;
    return (piece, next) => ofWords(piece, next) || anywhere(piece, next);
  });
};

const brokenIn = (cells: readonly (readonly Piece[])[], known: Words): IsBroken => {
  const right = cells.flat().reduce((most, { to }) => Math.max(most, to), 0);
  const isBroken: IsBroken = (piece, next) => {
    const letter = (piece.to - piece.from + next.to - next.from) / (piece.text.length + next.text.length);
    const isFull = piece.to + letter * fits > right;
    return isFull && !piece.text.includes(' ') && mayGoOn(piece, next);
  };
  const words = new Set<string>();
  for (const pieces of cells) {
    for (const [index, next] of pieces.slice(1).entries()) {
      const piece = pieces[index] as Piece;
      if (!isBroken(piece, next)) continue;
      const isLetter = alone.test(next.text) || (aloneClosing.test(next.text) && opening.test(piece.text));
      if (isLetter && /\p{Ll}$/u.test(piece.text)) return isBroken;
      // A number is never broken at a space.
      words.add(figure.test(next.text) && /\d$/.test(piece.text) ? `${piece.text}${next.text}` : piece.text);
    }
  }
  if (words.size >= many) return isBroken;
  // What only one word makes is one in any column; a word alone that fills its line is none of which neither part is one.
  return (piece, next) => {
    if (next.first === undefined || !hasNoRoom(piece, next, right) || !mayGoOn(piece, next)) return false;
    const parts = aroundBreak(piece.text, next.text);
    if (known.knowsAsOne(parts)) return true;
    return isBroken(piece, next) && /^\p{Ll}/u.test(next.text) && known.areUnknown(parts);
  };
};

/** Letters differ in their widths: a narrow one has room where a usual one has none. */
const fits = 0.9;
