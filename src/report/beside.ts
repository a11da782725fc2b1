import type { OutputName } from '../model/options.ts';

/** Tells which outputs stand in the folder of a document: it names no other as there. */
export type Beside = (name: OutputName) => boolean;

/** What a document that stands alone may name: all. */
export const everyOutput: Beside = () => true;

/**
 * An output as a sentence points at it, with what `more` says of it; where this run did not write it, by its name and
 * that it is not there.
 */
export const pointedAt = (name: OutputName, beside: Beside, more = ''): string =>
  beside(name) ? name + more : `${name}, which was not written with this document`;

/** The report in the form to be read or enclosed first; null where the folder holds it in none. */
export const reportBeside = (beside: Beside): OutputName | null =>
  (['report.pdf', 'report.docx', 'report.html'] as const).find(beside) ?? null;
