import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { AgreementOn } from '../../model/agreement.ts';
import { UserError } from '../../model/error.ts';
import { csvFault, delimiterOf } from '../../given/csv.ts';
import { stateCodes } from '../../model/options.ts';
import { writtenDay } from '../../model/written-day.ts';
import { readAgency } from './agency.ts';
import { codeOfState } from './agency-state.ts';

/** One line of a register of 287(g) agreements. */
export interface Agreement {
  readonly agency: string;
  /** As `readAgency` keys a searching agency. */
  readonly key: string;
  readonly state: string;
  /** As written: 'Task Force Model', 'Jail Enforcement Model', 'Warrant Service Officer'. */
  readonly model: string;
  /** First and last day, YYYY-MM-DD, both inclusive; null where the register leaves an end open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Labels of the columns; those after the first are the ones that the public register bears. */
const labels: Readonly<Record<string, readonly string[]>> = {
  agency: ['agency', 'law enforcement agency', 'agency name', 'participating agency'],
  state: ['state'],
  model: ['model', 'support type', 'program model', 'type of agreement', 'moa type'],
  from: ['from', 'signed', 'date signed', 'signed date', 'effective', 'start'],
  to: ['to', 'ended', 'terminated', 'end', 'until'],
};

/** A blank cell leaves the end open. */
const day = z.preprocess((cell) => (String(cell).trim() === '' ? null : cell), writtenDay.nullable());
const lineSchema = z
  .object({
    agency: z.string().trim().min(1, 'is empty'),
    state: z
      .string()
      .transform((text) => codeOfState(text) ?? text.trim().toUpperCase())
      .refine((code) => stateCodes.includes(code), 'is not a state'),
    model: z.string().trim().min(1, 'is empty'),
    from: day,
    to: day,
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    error: 'is before `from`',
  });

/**
 * Reads a register of 287(g) agreements: a CSV with the columns agency, state, model, from and to (`to` may be
 * missing; others are passed over). `file` is its name for messages. Throws a UserError that names file and row.
 */
export const readAgreements = (file: string, text: string): Agreement[] => {
  const [header = [], ...lines] = parseLines(file, text);
  const places = Object.entries(labels).map(([field, spellings]) => {
    const at = header.findIndex((label) => spellings.includes(label.trim().toLowerCase()));
    if (at === -1 && field !== 'to') {
      throw new UserError(
        `${file} has no column "${field}"; a register has agency, state, model, from and to`,
      );
    }
    return [field, at] as const;
  });
  return lines.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = Object.fromEntries(places.map(([field, place]) => [field, cells[place] ?? '']));
    const checked = lineSchema.safeParse(line);
    if (checked.success) return { ...checked.data, key: keyOf(checked.data.agency, checked.data.state) };
    const [issue] = checked.error.issues;
    const field = String(issue?.path[0] ?? 'line');
    throw new UserError(
      `${file}, row ${at + 2}: ${field} ${issue?.message ?? 'cannot be read'}: "${line[field] ?? ''}"`,
    );
  });
};

const parseLines = (file: string, text: string): string[][] => {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true });
  } catch (error) {
    throw csvFault(file, error);
  }
};

/** The register's agency as a log would name it: with the state's code. */
const keyOf = (agency: string, state: string): string => {
  const read = readAgency(agency);
  return read.state === null ? readAgency(`${agency} ${state}`).key : read.key;
};

/** Finds the models in force for an agency on a day; several are joined by '; ', in the order they began. */
export const agreementOn = (agreements: readonly Agreement[]): AgreementOn => {
  const byAgency = new Map<string, Agreement[]>();
  for (const agreement of agreements.toSorted(byBeginning)) {
    const place = `${agreement.key} ${agreement.state}`;
    byAgency.set(place, [...(byAgency.get(place) ?? []), agreement]);
  }
  return (agencyKey, state, on) => {
    if (agencyKey === null || state === null || on === null) return null;
    const inForce = (byAgency.get(`${agencyKey} ${state}`) ?? []).filter(
      ({ from, to }) => (from === null || from <= on) && (to === null || on <= to),
    );
    return inForce.length === 0 ? null : [...new Set(inForce.map(({ model }) => model))].join('; ');
  };
};

/** An agreement whose beginning is not known stands first. */
const byBeginning = (a: Agreement, b: Agreement): number => {
  const [first, second] = [a.from ?? '', b.from ?? ''];
  return first < second ? -1 : Number(first > second);
};
