import { sameText } from '../model/same-text.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { LegendLine } from '../model/recognition.ts';
import { spaced } from './loose-labels.ts';
import { areBlank, filledCells, looksLikeDate, looksLikeTime } from './shapes.ts';

/** Codes are compared without their case, and numbers without the noughts that a spreadsheet takes away. */
export const codeKey = (code: string): string =>
  code
    .trim()
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();

const code = /^[\p{L}\d][\p{L}\d./-]{0,9}$/u;
const inOneCell =
  /^\s*\(?([\p{L}\d](?:[\p{L}\d./-]{0,8}[\p{L}\d])?)\)?\s*(?:[=:–—)]|->|→|\s-\s|-\s|\t)\s*(\S.*)$/su;

const ofCodes =
  /^(?:(?:search|reason|purpose|offense|query) )?(?:codes?|abbrev\w*|abbr|keys?|#|no|number|ids?|values?|symbols?)$/;
const ofWords =
  /^(?:(?:search|code|reason|purpose|offense|query) )?(?:descriptions?|meanings?|definitions?|reasons?|purposes?|names?|labels?|text|explanations?|offenses?|categor(?:y|ies))$/;

/** A record with more filled cells is a row of the log. */
export const mostCells = 4;

/** A line of a legend, a code and its words; null for any other record. */
export const lineOf = ({ row, page, cells, damage }: RawRecord): LegendLine | null => {
  const filled = filledCells(cells).map((cell) => cell.trim());
  const [first = '', second, third = ''] = filled;
  if (damage !== undefined || filled.length === 0 || filled.length > mostCells) return null;
  if (filled.some((cell) => looksLikeTime(cell) || looksLikeDate(cell))) return null;
  if (second === undefined) {
    const [, one = '', words = ''] = inOneCell.exec(first) ?? [];
    return areWords(words) ? { row, page, code: one, words: words.trim() } : null;
  }
  // The sign between them may stand at either, or in a cell of its own.
  const one = first.replace(/\s*[=:–-]$/, '');
  const words = second.replace(/^[=:–-]\s*/, '');
  const text = words === '' ? third : words;
  return code.test(one) && areWords(text) ? { row, page, code: one, words: text } : null;
};

const areWords = (text: string): boolean => text.length <= 120 && /\p{L}{3}/u.test(text);

/** A heading over a legend. */
export const isTitle = ({ cells }: RawRecord): boolean => {
  const [only = '', ...others] = filledCells(cells);
  return (
    others.length === 0 &&
    only.length <= 60 &&
    /\b(?:legend|codes?|key|abbreviations?|glossary|definitions?)\b/i.test(only)
  );
};

/** The labels over a legend: `Code`, `Description`. */
export const isHeader = ({ cells }: RawRecord): boolean => {
  const labels = filledCells(cells).map(spaced);
  const has = (word: RegExp): boolean => labels.some((label) => word.test(label));
  return labels.length > 1 && labels.length <= mostCells && has(ofCodes) && has(ofWords);
};

const ofMasks = /\b(?:redact\w*|withh\w+|exempt\w*)\b/i;
const saysMask = /\b(?:redact(?:ed|ion)|withheld)\b/i;
const longestMask = 70;

/** Whether a heading says that its codes stand for what was kept back: `Key to redactions`, `Exemption codes`. */
export const isTitleOfMasks = (record: RawRecord): boolean =>
  (isTitle(record) || isHeader(record)) && record.cells.some((cell) => ofMasks.test(cell));

/** A mask that says why, by the words of its code: brackets tell it from a reason. */
const maskOf = (words: string): string => {
  const said = words.replaceAll(/[[\](){}<>]/g, ' ').slice(0, longestMask);
  return `[Redacted: ${said.trim()}]`;
};

/** The lines as their codes are read: of a key to redactions, and where the words say so, codes are masks. */
export const withMasks = (lines: readonly LegendLine[], areMasks: boolean): readonly LegendLine[] =>
  lines.map((line) =>
    areMasks || saysMask.test(line.words) ? { ...line, words: maskOf(line.words) } : line,
  );

/** The lines whose code has one meaning among them: of a code that is said in two ways none is taken. */
export const withOneMeaning = (lines: readonly LegendLine[]): readonly LegendLine[] => {
  const meanings = new Map<string, Set<string>>();
  for (const { code: one, words } of lines) {
    const key = codeKey(one);
    meanings.set(key, (meanings.get(key) ?? new Set()).add(sameText(words)));
  }
  return lines.filter((line) => meanings.get(codeKey(line.code))?.size === 1);
};

/** Whether a table is a legend and nothing else, by its first records. */
export const isLegend = ({ head }: RawTable): boolean => {
  const filled = head.filter(({ cells }) => !areBlank(cells));
  const rows = filled.filter((record) => !isHeader(record) && !isTitle(record));
  const lines = withOneMeaning(rows.flatMap((record) => lineOf(record) ?? []));
  return lines.length > 1 && lines.length * 5 >= rows.length * 4;
};

/** The lines of a table that is a legend and nothing else, all of them; null where it is something else. */
export const linesOfLegend = async (table: RawTable): Promise<readonly LegendLine[] | null> => {
  if (!isLegend(table)) return null;
  const lines: LegendLine[] = [];
  for await (const batch of table.records())
    lines.push(...batch.flatMap((record) => (isHeader(record) ? [] : (lineOf(record) ?? []))));
  return withMasks(withOneMeaning(lines), table.head.some(isTitleOfMasks));
};

/** Whether a heading or labels say of a table that it is a legend. */
export const isNamedLegend = ({ head }: RawTable): boolean =>
  head.some((record) => isTitle(record) || isHeader(record));
