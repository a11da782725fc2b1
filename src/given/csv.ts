import { UserError } from '../model/error.ts';

const words: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a cell opens with a double quote that is never closed: close it, or take it out (a double quote inside a cell is written twice)',
  INVALID_OPENING_QUOTE:
    'a double quote stands inside a cell: take it out, or put the whole cell in quotes and write the quote twice',
  CSV_INVALID_CLOSING_QUOTE: 'a double quote stands inside a quoted cell: take it out, or write it twice',
  CSV_RECORD_INCONSISTENT_COLUMNS:
    'the row has more or fewer cells than the header: put a cell that holds a comma in double quotes',
};

/** What stands between the cells of a table that a person saved: spreadsheets of other countries write semicolons. */
export const delimiterOf = (text: string): string => {
  const [header = ''] = text.split(/\r?\n|\r/, 1);
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
};

/**
 * The names of the columns, each standing once.
 * @throws UserError for a column that stands twice: the parser would keep the last and drop the other in silence.
 */
export const eachOnce = (file: string, names: readonly string[]): string[] => {
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new UserError(`${file}, line 1: the column "${twice}" stands twice: take one of them out`);
  return [...names];
};

/** The UserError for what the CSV parser refuses in a file of a user's: file, line and mend, no word of its cells. */
export const csvFault = (file: string, error: unknown): UserError => {
  const { code = '', message = '', lines } = error as { code?: string; message?: string; lines?: number };
  const line = /at line (\d+)/.exec(message)?.[1] ?? lines;
  const place = line === undefined ? file : `${file}, line ${line}`;
  return new UserError(`${place}: ${words[code] ?? 'this is no CSV: save the table as CSV (UTF-8)'}`);
};
