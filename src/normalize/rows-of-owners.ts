import { onOneLine, sameText } from '../model/same-text.ts';
import type { OneLog } from '../model/intake.ts';
import type { LogRecognition, Recognition } from '../model/recognition.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { belowHeader } from '../model/record-place.ts';

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** Says of each record in turn whose it is: one that names no owner is as the record before it. */
const ownerOf = (recognition: LogRecognition, at: number): ((record: RawRecord) => string) => {
  const { columns } = recognition;
  const label = columns.find(({ index }) => index === at)?.label ?? '';
  let last = '';
  return (record) => {
    const { cells } = record;
    const cell = cells[at] ?? '';
    const isRow = belowHeader(recognition, record) > 0 && cells.filter(isFilled).length > 1;
    if (isRow && isFilled(cell) && sameText(cell) !== sameText(label)) last = onOneLine(cell);
    return last;
  };
};

/** The owners that the rows of a table name, in the order of their first rows. */
const ownersIn = async (table: RawTable, recognition: LogRecognition, at: number): Promise<string[]> => {
  const owner = ownerOf(recognition, at);
  const found = new Map<string, string>();
  for await (const batch of table.records()) {
    for (const record of batch) {
      const named = owner(record);
      if (named !== '' && !found.has(sameText(named))) found.set(sameText(named), named);
    }
  }
  return [...found.values()];
};

/**
 * The logs in a table: itself, or where a column names whose log each row is from, one for each owner with its rows
 * alone, under the numbers that they have in the file. Every record is of one of them; the header is of all.
 */
export const logsOfOwners = async (
  { table, recognition }: OneLog,
  recognise: (table: RawTable) => Recognition,
): Promise<OneLog[]> => {
  const { ownerAt } = recognition;
  if (ownerAt === undefined) return [{ table, recognition }];
  const owners = await ownersIn(table, recognition, ownerAt);
  const [only] = owners;
  if (only === undefined) return [{ table, recognition }];
  if (owners.length === 1) return [{ table, recognition: { ...recognition, rowsOf: only } }];
  await table.scan?.release();
  return owners.map((owner, position) => {
    const part = rowsOf(table, recognition, ownerAt, { owner, isFirst: position === 0 });
    const own = recognise(part);
    const reason = `of the rows whose owner is ${owner}, one of ${owners.length} in the file`;
    return {
      table: part,
      recognition: {
        ...recognition,
        // What the rows of all owners show together is not what each one's show.
        logKind: own.kind === 'log' ? own.logKind : 'unknown',
        reasons: [...recognition.reasons, reason],
        rowsOf: owner,
      },
    };
  });
};

/** Whether a row says less than it means, and what is left out stands above it, perhaps in a row of another owner. */
const leansOnRowsAbove = ({ days, sections }: LogRecognition): boolean =>
  days !== undefined || sections !== undefined;

/** The records of one owner; those before the first that names one are of the first. */
const rowsOf = (
  table: RawTable,
  recognition: LogRecognition,
  at: number,
  { owner, isFirst }: { readonly owner: string; readonly isFirst: boolean },
): RawTable => {
  const only = (): ((record: RawRecord) => boolean) => {
    const named = ownerOf(recognition, at);
    return (record) => {
      const whose = named(record);
      if (belowHeader(recognition, record) <= 0) return true;
      return whose === '' ? isFirst : sameText(whose) === sameText(owner);
    };
  };
  const own = { ...table, head: table.head.filter(only()), scan: null };
  if (leansOnRowsAbove(recognition)) return { ...own, ownRecords: only };
  return {
    ...own,
    records: async function* () {
      const isOwn = only();
      for await (const batch of table.records()) yield batch.filter(isOwn);
    },
  };
};
