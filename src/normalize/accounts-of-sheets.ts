import type { FoundTable } from '../model/intake.ts';
import type { RawTable } from '../model/raw-table.ts';
import { isPerson } from './person-cell.ts';

const hasNoAccount = ({ recognition }: FoundTable): boolean =>
  recognition.kind === 'log' &&
  recognition.accounts === undefined &&
  recognition.columns.every(({ field }) => field !== 'user');

/**
 * The tables of a file with the accounts by the names of their sheets: where no column of a workbook's logs names one and
 * each of its sheets, of two or more, is called for a person, it holds the searches of that person.
 */
export const withAccountsOfSheets = <One extends FoundTable>(found: readonly One[]): One[] => {
  const logs = found.filter(({ recognition }) => recognition.kind === 'log');
  const names = new Set(logs.map(({ table }) => nameOf(table)));
  if (names.size < 2 || names.size < logs.length) return [...found];
  if (!logs.every((one) => hasNoAccount(one) && isPerson(nameOf(one.table)))) return [...found];
  return found.map((one) =>
    one.recognition.kind === 'log'
      ? // Each row is given its account as it is read.
        {
          ...one,
          recognition: {
            ...one.recognition,
            accounts: { kind: 'lines' as const, first: nameOf(one.table) },
            checks: null,
          },
        }
      : one,
  );
};

const nameOf = ({ sheet }: RawTable): string => (sheet ?? '').trim();
