import { parse } from 'csv-parse/sync';
import type { Separators } from './dialect.ts';

/** Splits whole records into cells; null where the text breaks the rules of quoting. */
export const parseRecords = (text: string, dialect: Separators, relaxed = false): string[][] | null => {
  if (!text.includes('"') && !relaxed) return plainRecords(text, dialect);
  try {
    return parse(text, {
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      relax_quotes: relaxed,
      skip_empty_lines: false,
    });
  } catch {
    return null;
  }
};

/** Text without a quote needs no parser: its lines are its records. */
const plainRecords = (text: string, { delimiter, lineEnd }: Separators): string[][] => {
  const lines = text.split(lineEnd);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) =>
    (lineEnd === '\n' && line.endsWith('\r') ? line.slice(0, -1) : line).split(delimiter),
  );
};

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
