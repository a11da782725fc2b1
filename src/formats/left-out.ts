import type { RawTable } from '../model/raw-table.ts';
import type { ColumnUse, LogRecognition } from '../model/recognition.ts';
import { accountsOf } from './account-lines.ts';
import type { BesideHeader } from './beside-header.ts';
import { daysOf } from './days-above.ts';
import { sectionsOf } from './sections.ts';

/** Where stands what the rows of a log leave out: who searched, and on which day. */
export const leftOutOf = (
  table: RawTable,
  beside: BesideHeader,
  columns: readonly ColumnUse[],
): Pick<LogRecognition, 'sections' | 'days' | 'accounts'> => {
  const sections = sectionsOf(beside, columns);
  const days = daysOf(table, beside, columns);
  const accounts = accountsOf(beside, columns);
  return {
    ...(sections === null ? {} : { sections }),
    ...(days === null ? {} : { days }),
    ...(accounts === null ? {} : { accounts }),
  };
};
