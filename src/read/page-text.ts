import { onOneLine } from '../model/same-text.ts';
import { readFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import { textTable } from './text-table.ts';
import { isPage } from './workbook/entities.ts';

/** Elements that stand within a line of text; any other begins a new one. */
const within = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** What a page does not show as text, and tables, which are read by themselves. */
const leftOut = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'select', 'table']);

/** A line of so many parts, or so many lines of a list, may name something; other text is not kept. */
const fewest = 3;

/**
 * The text of a saved web page outside its tables, as a table of one column with a record for each line; null where
 * the page lists nothing in it.
 */
export const pageText = async (file: string, at: string): Promise<RawTable | null> => {
  const bytes = await readFile(at);
  if (!isPage(bytes)) return null;
  const { lines, items } = linesOf(bytes.toString('utf8'));
  if (items < fewest && !lines.some((line) => line.split(/[,;]/).length >= fewest)) return null;
  const records: RawRecord[] = lines.map((line, index) => ({ row: index + 1, page: null, cells: [line] }));
  return textTable({ file, sheet: 'text of the page', container: 'xls' }, async function* () {
    yield records;
  });
};

/** The lines that a page shows outside its tables, and how many of them are set apart within a list. */
const linesOf = (page: string): { lines: string[]; items: number } => {
  const lines: string[] = [];
  let line = '';
  let items = 0;
  let hidden = 0;
  const end = (): void => {
    const text = onOneLine(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (leftOut.has(name)) hidden += 1;
      if (!within.has(name)) end();
      if (hidden === 0 && (name === 'li' || name === 'br')) items += 1;
    },
    ontext: (text) => {
      if (hidden === 0) line += text;
    },
    onclosetag: (name) => {
      if (leftOut.has(name)) hidden -= 1;
      if (!within.has(name)) end();
    },
  });
  parser.end(page);
  end();
  return { lines, items };
};
