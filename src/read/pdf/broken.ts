import type { Part } from './divide.ts';
import type { Piece } from './grid.ts';

/** Whether a line of a cell broke off within a word, of which the next has the rest. */
export type IsBroken = (piece: Piece, next: Piece) => boolean;

/** For each column that breaks words anywhere, whether a line of it did so. */
export type BrokenWords = readonly (IsBroken | null)[];

/** A word that goes on: in small letters, or in capitals and digits, or at a sign within it. */
const goesOn = /(?:\p{L}\p{Ll}|[\p{Lu}\d][\p{Lu}\d]|[\p{L}\d][.@_/-]|[.@_/-][\p{L}\d])$/u;
/** A letter that is no word. */
const alone = /^[b-hj-z](?=\s|$)/;
/** The same before the end of a bracket. */
const aloneClosing = /^[b-hj-z]\)/;
const opening = /\([^)]*$/;
const figure = /^\d+$/;
/** A day that ends a line, and a time that begins one: the next line is the hour, and no rest of the day. */
const wholeDate = /(?:^|\D)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})$/;
const clock = /^\d{1,2}:\d\d(?:\D|$)/;
/** So many different words that fill a line and go on say that the column breaks words. */
const many = 4;

/**
 * Finds the columns too narrow for their words. A line of one word with no room for a letter more, after which the word
 * may go on, is broken there, where the column has many of them or the rest of one is no word; in other columns it is
 * the widest word, and the next line begins another.
 * @param parts Records, with the columns of each where they usually stand.
 */
export const brokenWords = (parts: readonly Part[], columns: number): BrokenWords =>
  Array.from({ length: columns }, (_, at) => {
    const cells = parts.map(({ lines }) => lines.flatMap((line) => line.cells[at] ?? []));
    const right = cells.flat().reduce((most, { to }) => Math.max(most, to), 0);
    const isBroken: IsBroken = (piece, next) => {
      const letter = (piece.to - piece.from + next.to - next.from) / (piece.text.length + next.text.length);
      const isFull = piece.to + letter * fits > right;
      if (wholeDate.test(piece.text) && clock.test(next.text)) return false;
      return isFull && !piece.text.includes(' ') && goesOn.test(`${piece.text}${next.text[0] ?? ''}`);
    };
    const words = new Set<string>();
    for (const pieces of cells) {
      for (const [index, next] of pieces.slice(1).entries()) {
        const piece = pieces[index] as Piece;
        if (!isBroken(piece, next)) continue;
        const isLetter = alone.test(next.text) || (aloneClosing.test(next.text) && opening.test(piece.text));
        if (isLetter && /\p{Ll}$/u.test(piece.text)) return isBroken;
        // A number is never broken at a space.
        words.add(
          figure.test(next.text) && /\d$/.test(piece.text) ? `${piece.text}${next.text}` : piece.text,
        );
      }
    }
    return words.size >= many ? isBroken : null;
  });

/** Letters differ in their widths: a narrow one has room where a usual one has none. */
const fits = 0.9;
