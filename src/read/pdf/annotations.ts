import type { Note } from './page.ts';

/** What is laid over a page: a comment, a mark, a field of a form. */
export interface Annotation {
  readonly subtype?: string;
  readonly rect?: number[];
  readonly hasAppearance?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly fieldValue?: unknown;
  readonly hidden?: boolean;
}

/** Where a page is marked to be redacted, and what lies there was not taken out. */
export const markedToRedact = (annotations: readonly Annotation[]): number[][] =>
  annotations.flatMap(({ subtype, rect }) => (subtype === 'Redact' && rect ? [rect] : []));

/** Whether a text was typed onto a page that the file holds without its drawing: one viewer shows it, another does not. */
const isUndrawn = (one: Annotation): boolean => {
  if (one.hasAppearance === true || one.hidden === true) return false;
  const text = one.subtype === 'FreeText' ? one.contentsObj?.str : one.subtype === 'Widget' && one.fieldValue;
  return typeof text === 'string' && text.trim() !== '';
};

/** What is to be said of a page for what is laid over it. */
export const noteOfAnnotations = (annotations: readonly Annotation[]): Note[] =>
  annotations.some(isUndrawn) ? ['undrawn'] : [];
