import { alone, mayGoOn, type IsBroken } from './goes-on.ts';
import type { Piece } from './grid.ts';
import { aroundBreak, plain, type Words } from './words.ts';

/** A line is full where so many letters of a usual width have no more room. */
const fits = 1.6;
/** So many different lines that are full, which share of all of them, and so many of words that are known whole. */
const fewest = 8;
const most = 0.95;
const fewestKnown = 2;
/** Shorter words come about by chance. */
const shortest = 4;

/** Whether a line begins with a letter that is no word, but the last of one. */
const isRest = (piece: Piece, next: Piece): boolean => alone.test(next.text) && /\p{Ll}$/u.test(piece.text);

/** How much of a letter may lie over the edge of a column, in points. */
const slack = 0.2;

/** Whether the first letter of the next line has no room in a line: else a space stood there. */
export const hasNoRoom = (piece: Piece, next: Piece, right: number): boolean =>
  next.first === undefined || piece.to + next.first > right - slack;

/** The lines of a column that others follow in their cells, each once, and which of them are full. */
const breaksIn = (
  cells: readonly (readonly Piece[])[],
): { isFull: IsBroken; right: number; full: (readonly [Piece, Piece])[]; areFull: boolean } => {
  const right = cells.flat().reduce((far, { to }) => Math.max(far, to), 0);
  const isFull: IsBroken = (piece, next) => {
    const letters = piece.text.length + next.text.length;
    return piece.to + ((piece.to - piece.from + next.to - next.from) / letters) * fits > right;
  };
  const breaks = new Map<string, readonly [Piece, Piece]>();
  for (const pieces of cells) {
    pieces.slice(1).forEach((next, at) => {
      const piece = pieces[at] as Piece;
      breaks.set(`${piece.text}\n${next.text}`, [piece, next]);
    });
  }
  const full = [...breaks.values()].filter(([piece, next]) => isFull(piece, next));
  // The label over a column may be broken at a space nevertheless.
  const areFull = full.length > 0 && full.length >= Math.min(breaks.size - 1, breaks.size * most);
  return { isFull, right, full, areFull };
};

/**
 * For each column, whether a line of it broke off within a word where columns break their words wherever a line is full, as
 * some pages do; null where one breaks them at spaces. All lines are full then, and words that are known whole are broken.
 * A line breaks at a space as well where one comes last: two parts that are words, and none as one, stay two.
 */
export const breaksAnywhere = (
  columns: readonly (readonly (readonly Piece[])[])[],
  words: Words,
): readonly (IsBroken | null)[] => {
  const found = columns.map(breaksIn);
  const full = found.flatMap((column) => (column.areFull ? column.full : []));
  const none = columns.map(() => null);
  if (full.length < fewest) return none;
  const broken = new Set(
    full.flatMap(([piece, next]) => {
      const parts = aroundBreak(piece.text, next.text);
      const isWord = plain(parts.both).length >= shortest && words.knowsAsOne(parts);
      return mayGoOn(piece, next) && (isWord || isRest(piece, next)) ? [plain(parts.both)] : [];
    }),
  );
  if (broken.size < fewestKnown) return none;
  return found.map(({ isFull, right, areFull }) =>
    areFull
      ? (piece, next) =>
          isFull(piece, next) &&
          mayGoOn(piece, next) &&
          hasNoRoom(piece, next, right) &&
          (isRest(piece, next) || words.areOne(aroundBreak(piece.text, next.text)))
      : null,
  );
};
