import type { RawTable } from '../model/raw-table.ts';
import { headOf } from './head.ts';

/** Text that is no table, as one of a single column: a record for each line. */
export const textTable = async (
  about: Pick<RawTable, 'file' | 'sheet' | 'container'>,
  records: RawTable['records'],
): Promise<RawTable> => ({
  ...about,
  encoding: null,
  delimiter: null,
  hidden: false,
  width: 1,
  head: await headOf(records()),
  named: false,
  records,
  scan: null,
  remarks: [],
});
