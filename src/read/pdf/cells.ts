import type { GridLine, Piece } from './grid.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The cells of a record out of its lines: what wraps within a column is put together again. */
export const cellsOf = (lines: readonly GridLine[], columns: number): string[] =>
  Array.from({ length: columns }, (_, at) => joinCell(lines.flatMap(({ cells }) => cells[at]?.text ?? [])));

/** Joins the lines of a cell by a space, and by nothing where a word was broken: after a hyphen, or in an id. */
const joinCell = (pieces: readonly string[]): string => {
  if (pieces.length < 2) return pieces[0] ?? '';
  const glued = pieces.join('');
  if (uuid.test(glued)) return glued;
  return pieces.reduce((text, piece) => (/[^\s-][-/_]$/.test(text) ? text + piece : `${text} ${piece}`));
};

/** Whether a line broke off although the next word had room: then the two are not one cell's. */
export const breaksEarly = (piece: Piece, next: Piece, rightmost: number): boolean => {
  const [word = ''] = next.text.split(' ');
  const width = ((next.to - next.from) * (word.length + 1)) / Math.max(1, next.text.length);
  return piece.to + width < rightmost;
};
