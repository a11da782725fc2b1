import type { RawTable } from '../model/raw-table.ts';
import type { ReadContext } from './found.ts';
import { downloadedTables } from './page-downloads.ts';
import { pageText } from './page-text.ts';
import { Refusal } from './refusal.ts';
import { workbookTables } from './workbook/old.ts';

/**
 * The tables of a saved web page: what it carries to be downloaded, else those on it; then its text, where that lists
 * something.
 * @throws Refusal where there is no table; it bears the text.
 */
export const pageTables = async (file: string, at: string, context: ReadContext): Promise<RawTable[]> => {
  const text = await pageText(file, at);
  const downloads = await downloadedTables(file, at, context);
  const tables = downloads.length > 0 ? downloads : await tablesOn(file, at, text);
  return text === null ? tables : [...tables, text];
};

const tablesOn = async (file: string, at: string, text: RawTable | null): Promise<RawTable[]> => {
  try {
    return await workbookTables(file, at, 'xls');
  } catch (error) {
    throw error instanceof Refusal && text !== null
      ? new Refusal(error.message, { cause: error, text: [text] })
      : error;
  }
};
