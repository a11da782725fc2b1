import type { FoundTable } from '../model/intake.ts';
import { readAgency } from './agencies/agency.ts';
import { agencyIn } from './agencies/file-name.ts';

/**
 * The tables of a file with who searched by the names of their sheets: where no column of a workbook's logs names an
 * agency and its sheets are called for two or more, each holds the searches of one. A single sheet is mostly called as
 * its file is, which says whose log it is.
 */
export const withAgenciesOfSheets = <One extends FoundTable>(found: readonly One[]): One[] => {
  const named = found.map((one) => (isWithoutAgency(one) ? agencyOf(one.table.sheet ?? '') : null));
  const keys = new Set(named.flatMap((name) => (name === null ? [] : [readAgency(name).key])));
  return found.map((one, at) => {
    const name = named[at];
    return keys.size < 2 || !name
      ? one
      : { ...one, recognition: { ...one.recognition, agencyOfSheet: name } };
  });
};

const isWithoutAgency = ({ recognition }: FoundTable): boolean =>
  recognition.kind === 'log' &&
  recognition.sections === undefined &&
  recognition.agencyAbove === undefined &&
  recognition.columns.every(({ field }) => field !== 'agency');

const agencyOf = (sheet: string): string | null =>
  agencyIn(sheet) ?? (readAgency(sheet).kind === 'federal' ? readAgency(sheet).name : null);
