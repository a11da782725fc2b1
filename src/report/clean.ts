/**
 * Released text made safe to show in any format: control characters become spaces, marks that turn the
 * direction of writing are dropped (they could show a row's words in another order than it bears), and halves
 * of surrogate pairs become U+FFFD. Nothing that a reader sees is lost.
 */
export const clean = (text: string): string =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, ' ')
    .replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '');

/** A text cut to so many characters, with an ellipsis where something was cut. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${Array.from(text).slice(0, most).join('')}…` : text;
