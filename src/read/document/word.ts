import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { headOf, widest } from '../head.ts';
import { Refusal, refusals } from '../refusal.ts';
import { textTable } from '../text-table.ts';
import { readEntry, type Zip } from '../zip.ts';
import { wordRows } from './word-rows.ts';

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
    const text = rows.length === 0 ? [] : [await textTable(about, records)];
    throw new Refusal(refusals.document(what), { text });
  }
  const head = await headOf(records());
  return [
    {
      ...about,
      encoding: null,
      delimiter: null,
      hidden: false,
      width: widest(head),
      head,
      named: false,
      records,
      scan: null,
      remarks: remarksOf(struck, hidden),
    },
  ];
};

const remarksOf = (struck: number, hidden: number): string[] => [
  ...(struck > 0 ? [`${places(struck)} of its text, which tracked changes struck out, were not read`] : []),
  ...(hidden > 0 ? [`${places(hidden)} of its text, hidden or black on black, were taken as withheld`] : []),
];

const places = (number: number): string => `${number} ${number === 1 ? 'piece' : 'pieces'}`;
