import { clean } from '../clean.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the inside of an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  clean(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);

/**
 * JSON for the inside of a script element: no `<` can close the element or open a comment, and the two line
 * separators that are no line ends in JSON are escaped.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', String.raw`\u003C`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
