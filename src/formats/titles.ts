import { monthWords } from '../model/month-words.ts';
import type { RawRecord } from '../model/raw-table.ts';
import { filledCells } from './shapes.ts';

/** A title has few cells: a name, a date, the number of the page. */
const mostCells = 3;

/** Words of a date, which differ where two pages were printed on two days or at two hours. */
const ofDates = new RegExp(
  String.raw`\b(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|${monthWords}|[ap]\.?m)\b\.?`,
  'g',
);

/** A line of a title as it stands on any page: the number of the page and the time of the print differ. */
const keyOf = (cells: readonly string[]): string | null => {
  const filled = filledCells(cells).map((cell) => cell.trim());
  const text = filled.join(' ').toLowerCase();
  return filled.length > mostCells || !/\p{L}{3}/u.test(text)
    ? null
    : text.replaceAll(ofDates, '#').replaceAll(/#|\d+/g, '#');
};

/** The lines above a header, which stand again above the rows of each page of a report; undefined where there are none. */
export const titlesAbove = (records: readonly RawRecord[]): readonly string[] | undefined => {
  const titles = records.flatMap(({ cells }) => keyOf(cells) ?? []);
  return titles.length === 0 ? undefined : titles;
};

/** Whether a row says again what stands above the header. */
export const isTitleAgain = (titles: readonly string[] | undefined, cells: readonly string[]): boolean => {
  if (titles === undefined) return false;
  const key = keyOf(cells);
  return key !== null && titles.includes(key);
};
