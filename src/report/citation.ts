import type { FlaggedSearch } from '../model/flagged-search.ts';
import type { Manifest } from '../model/manifest.ts';
import { longDay } from './dates.ts';

/** Numbers of the files as the list of files gives them: position among the manifest's inputs, from 1. */
export type FileNumbers = ReadonlyMap<string, number>;

export const fileNumbers = (manifest: Manifest): FileNumbers =>
  new Map(manifest.inputs.map((input, index) => [input.name, index + 1]));

type Place = Pick<FlaggedSearch, 'file' | 'sheet' | 'page' | 'row'>;

const place = ({ sheet, page, row }: Place): string =>
  [
    ...(sheet === null ? [] : [`sheet ${sheet}`]),
    ...(page === null ? [] : [`page ${page}`]),
    `${page === null ? 'row' : 'line'} ${row}`,
  ].join(', ');

/** `File 3, sheet Log, row 1201`: short, beside a list of files. */
export const citation = (cited: Place, numbers: FileNumbers): string => {
  const number = numbers.get(cited.file);
  return `${number === undefined ? cited.file : `File ${number}`}, ${place(cited)}`;
};

/** Where the cited file comes from: its whole name, request, production date, address. */
export const citedSource = (search: FlaggedSearch): string => {
  const facts = [search.file];
  if (search.request_no !== null) facts.push(`request ${search.request_no}`);
  if (search.produced_on !== null) facts.push(`produced ${longDay(search.produced_on)}`);
  if (search.url !== null) facts.push(search.url);
  return facts.join('; ');
};
