import { listedItems, type List, type ListedItem, type RowsWithin } from './array.ts';
import { flat, type Item } from './item.ts';

/** What the lists of records of a file are to one another. */
export interface Lists {
  /** Numbers of the lists that are read: the first, with others that go on with it. */
  readonly read: ReadonlySet<number>;
  /** The keys of their records, in the order in which they first come. */
  readonly names: ReadonlySet<string>;
  /** Whether more lists of records stand in the file. */
  readonly hasMore: boolean;
}

/** Keys that say what their list holds: those of two kinds, or a choice of records beside all of them, are two tables. */
const ofKinds =
  /\b(?:search\w*|quer\w+|lookups?|audits?|hits?|alerts?|detections?|reads?|fail\w*|denied|blocked|reject\w*|approv\w*|delet\w*|errors?|log(?:s|ins?)?|events?|users?|records?|rows?|results?|items?|data|meta\w*|summar\w+|totals?|lists?|flagged|all|others?|recent|top|samples?|plates?|cameras?|devices?|old|new|before|after|current|previous|original|redacted)\b/i;

const spaced = (key: string): string =>
  key.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

/** Two lists may be a choice of records and all of them; those of people, days or agencies are more. */
const fewestLists = 3;
/** Of more records it is not looked whether one stands in two lists. */
const mostCompared = 200_000;

/** A list while the file is read. */
interface Seen {
  readonly list: List;
  readonly names: Set<string>;
}

/**
 * Which lists of a file are read. Those beside the first one, as of a user or a day each, are one log with it where all
 * of them have records of the same keys, and no record stands in two of them.
 */
export const listsOf = async (path: string, within: RowsWithin): Promise<Lists> => {
  const seen = new Map<number, Seen>();
  for await (const batch of listedItems(path, within)) {
    for (const item of batch) {
      if (!isRecord(item, within)) continue;
      const { list } = item;
      const { names } = seen.get(list.number) ?? { names: new Set<string>() };
      seen.set(list.number, { list, names });
      if (!('value' in item)) continue;
      for (const [key] of flat(item.value)) names.add(key);
    }
  }
  const [first, ...others] = seen.values();
  if (first === undefined) return { read: new Set(), names: new Set(), hasMore: false };
  const isOne = others.length > 0 && areOne([first, ...others]) && !(await isOneTwice(path, within));
  return {
    read: new Set(isOne ? seen.keys() : [first.list.number]),
    names: first.names,
    hasMore: others.length > 0 && !isOne,
  };
};

const isRecord = (item: Item, { of }: RowsWithin): boolean =>
  of === 'objects' ? 'value' in item : 'text' in item && item.text.startsWith('[');

/** Whether a record stands in two lists, or there are too many of them to tell. */
const isOneTwice = async (path: string, within: RowsWithin): Promise<boolean> => {
  const lists = new Map<string, number>();
  for await (const batch of listedItems(path, within)) {
    for (const item of batch) {
      if (!('value' in item)) continue;
      const text = JSON.stringify(item.value);
      if ((lists.get(text) ?? item.list.number) !== item.list.number) return true;
      lists.set(text, item.list.number);
    }
    if (lists.size > mostCompared) return true;
  }
  return false;
};

const areOne = (lists: readonly Seen[]): boolean => {
  const [first] = lists;
  const areAlike = lists.every(
    ({ list, names }) =>
      list.key !== null &&
      list.parent === first?.list.parent &&
      names.size === first.names.size &&
      [...names].every((name) => first.names.has(name)),
  );
  const keys = lists.map(({ list }) => list.key ?? '');
  const areNumbered = new Set(keys.map((key) => key.replaceAll(/\d+/g, '0'))).size === 1;
  return (
    areAlike &&
    (first?.names.size ?? 0) > 1 &&
    new Set(keys).size === keys.length &&
    (areNumbered || (lists.length >= fewestLists && !keys.some((key) => ofKinds.test(spaced(key)))))
  );
};

/** The items of the lists that are read, counted through from 1. */
export async function* itemsOf(
  path: string,
  within: RowsWithin,
  { read }: Lists,
): AsyncGenerator<ListedItem[]> {
  let row = 0;
  for await (const batch of listedItems(path, within)) {
    const items = batch.filter(({ list }) => read.has(list.number)).map((item) => ({ ...item, row: ++row }));
    if (items.length > 0) yield items;
  }
}
