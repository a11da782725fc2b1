import type { BrokenWords } from './broken.ts';
import type { IsBroken } from './goes-on.ts';
import type { GridLine, Piece } from './grid.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The cells of a record out of its lines: what wraps within a column is put together again.
 * @param broken Where columns break words anywhere, whether a line does.
 */
export const cellsOf = (lines: readonly GridLine[], columns: number, broken: BrokenWords): string[] =>
  Array.from({ length: columns }, (_, at) => {
    const pieces = lines.flatMap(({ cells }) => cells[at] ?? []);
    const isBroken = broken[at];
    return joinCell(isBroken ? mended(pieces, isBroken) : pieces.map(({ text }) => text));
  });

/** Lines of a cell with those that broke off within a word put together. */
const mended = (pieces: readonly Piece[], isBroken: IsBroken): string[] =>
  pieces.reduce<string[]>((texts, piece, at) => {
    const before = pieces[at - 1];
    return before && isBroken(before, piece)
      ? [...texts.slice(0, -1), `${texts.at(-1)}${piece.text}`]
      : [...texts, piece.text];
  }, []);

/** One or two points of time with the spaces taken out, as a column too narrow for them breaks them anywhere. */
const times =
  /^(?:(?:to|-)?\d{1,2}[/-]\d{1,2}[/-]\d{4},?\d{1,2}:\d\d(?::\d\d)?(?:[AP]M)?(?:UTC|[A-Z]{2,4}T)?){1,2}$/i;
const timeParts =
  /to(?=\d)|-(?=\d{1,2}[/-]\d{1,2}[/-])|\d{1,2}[/-]\d{1,2}[/-]\d{4},?|\d{1,2}:\d\d(?::\d\d)?|[AP]M|UTC|[A-Z]{2,3}?T/gi;

/** A word that a program broke at a hyphen of its own, which nobody types. */
const hyphenated = /\p{L}[\u00ad\u2010]$/u;

/** Some draw the hyphens of numbers so too, where a line might have been broken. */
const withHyphens = (text: string): string => text.replaceAll('\u00AD', '-');

/**
 * Joins the lines of a cell by a space, and by nothing where a word was broken: after a hyphen, before a sign that follows
 * a word, in an id, or in a time.
 */
const joinCell = (pieces: readonly string[]): string => {
  if (pieces.length < 2) return withHyphens(pieces[0] ?? '');
  const glued = pieces.join('');
  if (uuid.test(glued)) return glued;
  const dense = glued.replaceAll(' ', '');
  if (/^\d/.test(dense) && times.test(dense)) return (dense.match(timeParts) ?? [dense]).join(' ');
  const joined = pieces.reduce((text, piece) =>
    hyphenated.test(text) && /^\p{Ll}/u.test(piece)
      ? text.slice(0, -1) + piece
      : /[^\s-][-/_\u00ad]$/.test(text) || /^[)\],;]/.test(piece)
        ? text + piece
        : `${text} ${piece}`,
  );
  return withHyphens(joined);
};

/** A word of wide letters takes so many times the room that the letters of its line take on average. */
const wideLetters = 1.15;

/** Whether a line broke off although the next word had room: then the two are not one cell's. */
export const breaksEarly = (piece: Piece, next: Piece, rightmost: number): boolean => {
  const [word = ''] = next.text.split(' ');
  const width = ((next.to - next.from) * (word.length + 1)) / Math.max(1, next.text.length);
  return piece.to + width * wideLetters < rightmost;
};
