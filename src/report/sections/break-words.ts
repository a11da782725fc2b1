import type { Summary } from '../../model/summary.ts';

type BreakKind = Summary['breaks'][number]['kind'];

/** The words for each place where a log itself changes: in a table, and in a sentence. */
export const breakWords: Readonly<Record<BreakKind, { short: string; long: string }>> = {
  dropdown_reasons: {
    short: 'reasons from a list',
    long: 'reasons are picked from a list instead of typed',
  },
  vendor_masking: {
    short: 'vendor masks fields',
    long: 'the vendor masks fields of the log before release',
  },
  column_begins: { short: 'a column begins', long: 'a column begins' },
  column_ends: { short: 'a column ends', long: 'a column ends' },
  missing_month: { short: 'month missing', long: 'the log holds no row of this month' },
  constant_reason: {
    short: 'one reason in every row',
    long: 'one and the same reason stands in every row',
  },
};
