import { joinSplitTimes } from './split-times.ts';

/** What an unquoted comma cut off the cell before it begins with a space. */
const rest = /^ \S/;

/** The cells with the rests of texts put to what they were cut off from; null where every cell may be one. */
const joinRests = (cells: readonly string[]): string[] | null => {
  const rests = cells.filter((cell) => rest.test(cell)).length;
  if (rests === 0 || rests * 2 >= cells.length) return null;
  const joined: string[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (before !== undefined && before.trim() !== '' && rest.test(cell))
      joined[joined.length - 1] = `${before},${cell}`;
    else joined.push(cell);
  }
  return joined;
};

/**
 * The first rows as their columns are to be settled by: where most have cells too many since their times, or texts
 * with a comma, fell apart, the columns are those of whole cells.
 */
export const withWholeCells = (
  labels: readonly string[],
  samples: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  for (const join of [joinSplitTimes, joinRests]) {
    const whole = samples.map((cells) => (cells.length > labels.length ? (join(cells) ?? cells) : cells));
    const mended = whole.filter((cells, at) => cells !== samples[at] && cells.length <= labels.length).length;
    if (mended > 0 && mended * 2 >= samples.length) return whole;
  }
  return samples;
};
