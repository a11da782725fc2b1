import type { RawTable } from '../model/raw-table.ts';
import { headOf, widest } from './head.ts';

type Known = Pick<RawTable, 'file' | 'sheet' | 'container'> &
  Partial<Omit<RawTable, 'head' | 'width' | 'records' | 'scan'>>;

/**
 * A table that is read record by record.
 * @param known What is known of it beside its records; what is not given is as in most files: text without an encoding
 *   or a delimiter of its own, not hidden, its columns not named by the file.
 */
export const recordTable = async (known: Known, records: RawTable['records']): Promise<RawTable> => {
  const head = await headOf(records());
  return {
    encoding: null,
    delimiter: null,
    hidden: false,
    named: false,
    remarks: [],
    ...known,
    width: widest(head),
    head,
    records,
    scan: null,
  };
};
