import { looseField } from './loose-labels.ts';
import { looksLikeAgency, looksLikeDate, looksLikePlate, looksLikeTime } from './shapes.ts';
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

const isName = (cell: string): boolean =>
  /^\s*\p{L}[\p{L}.'’ -]{0,30}$/u.test(cell) && !looksLikeAgency(cell);

/** What the cells under a label must look like, where that can be told. */
const looksByField: Readonly<Partial<Record<string, (cell: string) => boolean>>> = {
  plate: looksLikePlate,
  agency: looksLikeAgency,
  time: (cell) => looksLikeTime(cell) || looksLikeDate(cell),
};

/**
 * Joins the two names under a label of a user: where each row has one cell more than there are labels, and only then do
 * the cells to the right look like what their labels say.
 */
const joinNames = (
  labels: readonly string[],
  samples: readonly (readonly string[])[],
): ((cells: readonly string[]) => string[] | null) => {
  const at = labels.findIndex((label) => looseField(label) === 'user');
  const wide = samples.filter((cells) => cells.length === labels.length + 1);
  const share = (test: (cells: readonly string[]) => boolean): number =>
    wide.filter(test).length / wide.length;
  const are =
    at >= 0 &&
    wide.length > 0 &&
    share((cells) => isName(cells[at] ?? '') && isName(cells[at + 1] ?? '')) >= 0.8;
  const tells = labels.some((label, place) => {
    const looks = looksByField[looseField(label) ?? ''];
    if (!are || looks === undefined || place <= at) return false;
    return (
      share((cells) => looks(cells[place + 1] ?? '')) >= 0.8 &&
      share((cells) => looks(cells[place] ?? '')) <= 0.2
    );
  });
  return (cells) =>
    tells ? [...cells.slice(0, at), cells.slice(at, at + 2).join(','), ...cells.slice(at + 2)] : null;
};

const joinTimes = (cells: readonly string[]): string[] | null => joinSplitTimes(cells)?.cells ?? null;

/**
 * The first rows as their columns are to be settled by: where most have cells too many since their times, or texts
 * with a comma, fell apart, the columns are those of whole cells.
 */
export const withWholeCells = (
  labels: readonly string[],
  samples: readonly (readonly string[])[],
): readonly (readonly string[])[] => {
  for (const join of [joinTimes, joinRests, joinNames(labels, samples)]) {
    const whole = samples.map((cells) => (cells.length > labels.length ? (join(cells) ?? cells) : cells));
    const mended = whole.filter((cells, at) => cells !== samples[at] && cells.length <= labels.length).length;
    if (mended > 0 && mended * 2 >= samples.length) return whole;
  }
  return samples;
};
