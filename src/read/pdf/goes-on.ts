import type { Piece } from './grid.ts';

/** Whether a line of a cell broke off within a word, of which the next has the rest. */
export type IsBroken = (piece: Piece, next: Piece) => boolean;

/** A word that goes on: in small letters, or in capitals and digits, or at a sign within it. */
const goesOn = /(?:\p{L}\p{Ll}|[\p{Lu}\d][\p{Lu}\d]|[\p{L}\d][.@_/-]|[.@_/-][\p{L}\d])$/u;
/** A letter that is no word. */
export const alone = /^[b-hj-z](?=\s|$)/;
/** A day that ends a line, and a time that begins one: the next line is the hour, and no rest of the day. */
const wholeDate = /(?:^|\D)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})$/;
/** A dash by itself is no sign within a word. */
const dash = /^[-/](?:\s|$)/;
const clock = /^\d{1,2}:\d\d(?:\D|$)/;

/** Whether a word that ends a line may go on in the next. */
export const mayGoOn = (piece: Piece, next: Piece): boolean =>
  piece.isSpaced !== true &&
  !dash.test(next.text) &&
  !(wholeDate.test(piece.text) && clock.test(next.text)) &&
  goesOn.test(`${piece.text}${next.text[0] ?? ''}`);
