import type { Item } from './item.ts';
import { flat } from './item.ts';

/** Keys of a list within an item, from the outermost. */
export type InnerPath = readonly string[];

/** What the list of rows of a page, or of a person's searches, is called; a list of anything else may have times too. */
const ofRows =
  /^(?:rows?|results?|items?|data|records?|entries|values|edges|nodes|content|list|logs?|elements|objects|docs|documents|page)$|search|quer(?:y|ies)|look_?ups?|audit|inquir|transaction|activit|usage/i;

/** What a page says of itself and of its place among the others. */
const ofPage =
  /^_?(?:page\w*|total\w*|next\w*|prev\w*|cursor|limit|offset|counts?|size|per_?page|has_?more|status|success|ok|took|self|href|url|links?|first|last|schema|version|code|message|(?:fetched|generated|retrieved|exported|downloaded|scraped)(?:_?(?:at|on|date|time))?)$/i;

/** What only a search itself has: its own lists are of what it found. */
const ofSearch = /reason|purpose|justif|plate|case_?(?:no|num|id|#)/i;

const timeLike =
  /\d:\d\d|^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})|^\s*1\d{9}(?:\d{3})?\s*$/;
const clockLike = /\d:\d\d|^\s*1\d{9}(?:\d{3})?\s*$/;

const isOfPage = (key: string): boolean => ofPage.test(key.split('.').at(-1) ?? '');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has a value that may be a time. */
export const hasTime = (value: object, looks: RegExp = timeLike): boolean =>
  flat(value).some(
    ([key, inner]) =>
      !isOfPage(key) && (typeof inner === 'string' || typeof inner === 'number') && looks.test(String(inner)),
  );

const deepest = 3;

/** The ways to the lists of an object, however they are packed. */
const listsIn = (value: object, before: InnerPath = []): InnerPath[] =>
  Object.entries(value).flatMap(([key, inner]): InnerPath[] => {
    const path = [...before, key];
    if (Array.isArray(inner)) return [path];
    return isObject(inner) && path.length < deepest ? listsIn(inner, path) : [];
  });

const at = (value: unknown, path: InnerPath): unknown =>
  path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value);

const recordsAt = (value: object, path: InnerPath): readonly unknown[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
};

/**
 * The way to the list that holds the rows, where the items of a file are pages of an export or people with their
 * searches: each item has it and no time of day itself, and nearly all of what is in it are objects with times. Null
 * where the items are rows: a search may hold lists of its own.
 */
export const innerPath = (items: readonly Item[]): InnerPath | null => {
  const values = items.flatMap((item) => ('value' in item ? [item.value] : []));
  const [first] = values;
  if (first === undefined || values.length < items.length) return null;
  const paths = listsIn(first).filter((path) => {
    if (!ofRows.test(path.at(-1) ?? '')) return false;
    if (!values.every((value) => Array.isArray(at(value, path)))) return false;
    const records = values.flatMap((value) => recordsAt(value, path));
    const timed = records.filter(
      (record) => isObject(record) && Object.keys(record).length > 1 && hasTime(record),
    );
    return records.length > 0 && timed.length * 10 >= records.length * 9;
  });
  const [path, second] = paths;
  if (path === undefined || second !== undefined) return null;
  const areSearches = values.some(
    (value) => hasTime(value, clockLike) || flat(value).some(([key]) => ofSearch.test(key)),
  );
  return areSearches ? null : path;
};

/** What stands beside the list of rows of an item, and is not of the page alone. */
export const besideRows = (value: object): [key: string, value: unknown][] =>
  flat(value).filter(([key, inner]) => !Array.isArray(inner) && !isObject(inner) && !isOfPage(key));

/** The rows of an item, each with what stands beside their list; a key that both have is the row's. */
export const itemsWithin = (item: Item, path: InnerPath): Item[] => {
  if (!('value' in item)) return [item];
  const around = besideRows(item.value);
  return recordsAt(item.value, path).map((record): Item =>
    isObject(record)
      ? { row: item.row, value: { ...Object.fromEntries(around), ...record } }
      : { row: item.row, text: JSON.stringify(record) },
  );
};
