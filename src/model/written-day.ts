import { z } from 'zod';

/** A day in a table of the user's: as the program writes it, or as a spreadsheet of the United States saves it. */
export const writtenDay = z
  .string({ error: 'is not a day written as YYYY-MM-DD' })
  .trim()
  .transform((text, context) => {
    const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
    const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    if (z.iso.date().safeParse(iso).success) return iso;
    context.addIssue({ code: 'custom', message: 'is not a day written as YYYY-MM-DD or MM/DD/YYYY' });
    return z.NEVER;
  });
