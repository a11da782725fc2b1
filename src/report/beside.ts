import type { OutputName } from '../model/options.ts';

/** Tells which outputs stand in the folder of a document: it names no other as there. */
export type Beside = (name: OutputName) => boolean;

/** The report in the form to be read or enclosed first; null where the folder holds it in none. */
export const reportBeside = (beside: Beside): OutputName | null =>
  (['report.pdf', 'report.docx', 'report.html'] as const).find(beside) ?? null;
