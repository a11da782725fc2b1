import { alone, mayGoOn, type IsBroken } from './goes-on.ts';
import type { Piece } from './grid.ts';

/** A line is full where so many letters of a usual width have no more room. */
const fits = 1.6;
/** So many different lines that are full, which share of all of them, and so many of words that are known whole. */
const fewest = 8;
const most = 0.95;
const fewestKnown = 2;
/** Shorter words come about by chance. */
const shortest = 4;

/** Words so common that a log may have each of them at the ends of its lines alone. */
const common = 'a an and as at by for from in is no not of on or per re the to was with'.split(' ');

const plain = (word: string): string =>
  word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The words of all cells that stand whole on their lines: those at either end of a line that goes on may not be. */
const wordsOf = (cells: readonly (readonly Piece[])[]): ReadonlySet<string> => {
  const words = new Set<string>(common);
  for (const pieces of cells) {
    pieces.forEach(({ text }, at) => {
      const whole = text.split(' ').slice(at === 0 ? 0 : 1, at === pieces.length - 1 ? undefined : -1);
      for (const word of whole) words.add(plain(word));
    });
  }
  return words;
};

/** The last word of a line, the first of the next, and both as one. */
const aroundBreak = (piece: Piece, next: Piece): [string, string, string] => {
  const [last = '', first = ''] = [piece.text.split(' ').at(-1), next.text.split(' ')[0]];
  return [plain(last), plain(first), plain(last + first)];
};

/** Whether a line begins with a letter that is no word, but the last of one. */
const isRest = (piece: Piece, next: Piece): boolean => alone.test(next.text) && /\p{Ll}$/u.test(piece.text);

/** The lines of a column that others follow in their cells, each once, and which of them are full. */
const breaksIn = (
  cells: readonly (readonly Piece[])[],
): { isFull: IsBroken; full: (readonly [Piece, Piece])[]; areFull: boolean } => {
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
  return { isFull, full, areFull };
};

/**
 * For each column, whether a line of it broke off within a word where columns break their words wherever a line is full, as
 * some pages do; null where one breaks them at spaces. All lines are full then, and words that stand whole elsewhere are
 * broken. What stands nowhere whole in the log is left as two words: a space may have stood between them.
 */
export const breaksAnywhere = (
  columns: readonly (readonly (readonly Piece[])[])[],
): readonly (IsBroken | null)[] => {
  const found = columns.map(breaksIn);
  const full = found.flatMap((column) => (column.areFull ? column.full : []));
  const none = columns.map(() => null);
  if (full.length < fewest) return none;
  const known = wordsOf(columns.flat());
  const broken = new Set(
    full.flatMap(([piece, next]) => {
      const [last, first, both] = aroundBreak(piece, next);
      const isWord = both.length >= shortest && known.has(both) && !known.has(last) && !known.has(first);
      return (isWord || isRest(piece, next)) && mayGoOn(piece, next) ? [both] : [];
    }),
  );
  if (broken.size < fewestKnown) return none;
  return found.map(({ isFull, areFull }) =>
    areFull
      ? (piece, next) => {
          if (!isFull(piece, next) || !mayGoOn(piece, next)) return false;
          const [last, first, both] = aroundBreak(piece, next);
          return isRest(piece, next) || (known.has(both) && !(known.has(last) && known.has(first)));
        }
      : null,
  );
};
