import type { Run } from './page.ts';

const keyOf = ({ text, x, y }: Run): string => `${text} ${Math.round(x)} ${Math.round(y)}`;

/** The column that tells whose row it is has a text on so many of the lines, nearly each another, and not on a few alone. */
const common = 0.5;
const different = 0.8;
const fewest = 8;

const heightsOf = (runs: readonly Run[]): number => new Set(runs.map(({ y }) => Math.round(y))).size;

/** Whether one of the columns of these texts tells rows from each other; names and agencies stand at one place by chance. */
const tellRows = (runs: readonly Run[], lines: number): boolean => {
  const columns = new Map<number, string[]>();
  for (const { x, text } of runs) columns.set(Math.round(x), [...(columns.get(Math.round(x)) ?? []), text]);
  return [...columns.values()].some(
    (texts) =>
      texts.length >= Math.max(fewest, lines * common) && new Set(texts).size >= texts.length * different,
  );
};

/**
 * The texts of the parts of a wide sheet, without the columns that stand again on each part so that a reader knows whose row
 * it is: the same texts at the same places as in the first.
 */
export const withoutRepeated = (parts: readonly (readonly Run[])[]): (readonly Run[])[] => {
  const [first = []] = parts;
  const known = new Set(first.map(keyOf));
  return parts.map((part, at) => {
    const again = at === 0 ? [] : part.filter((run) => known.has(keyOf(run)));
    return tellRows(again, heightsOf(part)) ? part.filter((run) => !known.has(keyOf(run))) : part;
  });
};
