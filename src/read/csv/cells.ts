import { parse } from 'csv-parse/sync';
import type { Separators } from './separators.ts';
import { splitStrict } from './strict.ts';

/** Splits whole records into cells; null where the text breaks the rules of quoting. */
export const parseRecords = (text: string, separators: Separators): string[][] | null =>
  splitStrict(text, separators, true)?.records ?? null;

/** The same, but a quote where none may stand is taken for a letter; null where a cell stays open. */
export const forgivingRecords = (text: string, { delimiter, lineEnd }: Separators): string[][] | null => {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
};

/** The one record of a text; null where it holds none or several. */
export const soleRecord = (records: readonly string[][] | null): string[] | null =>
  records?.length === 1 ? (records[0] ?? null) : null;

/** The physical lines of a text, each with its line end. */
export const splitLines = (text: string, lineEnd: Separators['lineEnd']): string[] => {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(lineEnd, at);
    const next = end < 0 ? text.length : end + 1;
    lines.push(text.slice(at, next));
    at = next;
  }
  return lines;
};

/** A line without its line end. */
export const bare = (line: string): string => line.replace(/\r?\n$|\r$/, '');

/** Whether a text holds an odd number of quotes, so that a cell is still open after it. */
export const hasOpenQuote = (text: string): boolean => {
  let open = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open;
  return open;
};
