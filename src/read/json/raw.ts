import type { RawTable } from '../../model/raw-table.ts';
import { widest } from '../head.ts';

/** What tables of JSON differ in. */
type Own = Pick<RawTable, 'file' | 'container' | 'head' | 'named' | 'records'>;

/** A table of a JSON file: it has no sheet and no delimiter, and is read record by record. */
export const jsonRaw = ({ file, container, head, named, records }: Own): RawTable => ({
  file,
  sheet: null,
  container,
  encoding: 'utf-8',
  delimiter: null,
  hidden: false,
  width: widest(head),
  head,
  named,
  records,
  scan: null,
  remarks: [],
});
