import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf, widest } from '../head.ts';
import { recordTable } from '../record-table.ts';
import { Refusal, refusals } from '../refusal.ts';
import { textTable } from '../text-table.ts';
import { readEntry, type Zip } from '../zip.ts';
import { delimitedRecords } from '../csv/records.ts';
import { settleDialect } from '../csv/dialect.ts';
import { shapeOfText } from '../csv/table.ts';
import { namedLines } from '../named-lines.ts';
import { stackedTable } from '../stacked.ts';
import { wordRows, type WordRow } from './word-rows.ts';

const what = 'Word document';

/**
 * The tables of a Word document as one, with the lines of text that stand between them: each goes on with the one
 * before it where it has no header of its own.
 * @throws Refusal where it has no table; it bears the text.
 */
export const wordTables = async (file: string, zip: Zip): Promise<RawTable[]> => {
  const { rows, struck, hidden } = wordRows((await readEntry(zip, 'word/document.xml')).toString('utf8'));
  const numbered = rows.map(({ cells }, at): RawRecord => ({ row: at + 1, page: null, cells }));
  const records = async function* (): AsyncGenerator<RawRecord[]> {
    yield numbered;
  };
  const about = { file, sheet: null, container: 'docx' } as const;
  if (!rows.some(({ inTable, cells }) => (inTable || cells.length > 2) && cells.length > 1)) {
    const text = await textTable(about, records);
    const typed = (await namedLines(text)) ?? (await stackedTable(text)) ?? (await pasted(text, rows));
    if (typed !== null) return [typed];
    throw new Refusal(refusals.document(what), { text: rows.length === 0 ? [] : [text] });
  }
  return [await recordTable({ ...about, remarks: remarksOf(struck, hidden) }, records)];
};

/** Lines of CSV that were pasted into a document, as a table; null where they are none. */
const pasted = async (table: RawTable, rows: readonly WordRow[]): Promise<RawTable | null> => {
  const text = rows.map(({ cells }) => `${cells.join('\t')}\n`).join('');
  const dialect = settleDialect(text);
  if (dialect.width < 3) return null;
  const shape = shapeOfText(text, dialect);
  const records = (): AsyncGenerator<RawRecord[]> => delimitedRecords(oneChunk(text), dialect, shape);
  const head = await headOf(records());
  return { ...table, delimiter: dialect.delimiter, width: widest(head), head, records };
};

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}

const remarksOf = (struck: number, hidden: number): string[] => [
  ...(struck > 0 ? [`${places(struck)} of its text, which tracked changes struck out, were not read`] : []),
  ...(hidden > 0 ? [`${places(hidden)} of its text, hidden or black on black, were taken as withheld`] : []),
];

const places = (number: number): string => `${number} ${number === 1 ? 'piece' : 'pieces'}`;
