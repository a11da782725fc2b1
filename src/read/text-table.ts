import type { RawTable } from '../model/raw-table.ts';
import { recordTable } from './record-table.ts';

/** Text that is no table, as one of a single column: a record for each line. */
export const textTable = async (
  about: Pick<RawTable, 'file' | 'sheet' | 'container'>,
  records: RawTable['records'],
): Promise<RawTable> => ({ ...(await recordTable(about, records)), width: 1 });
