import type { Division, PageLines, Part } from './divide.ts';

/** A division by what the cells of a column begin with. */
type Begun = Extract<Division, { by: 'anchor' }>;

/** What an id or a day begins with; the rest of it may stand on further lines of its cell. */
const beginnings = [/^[0-9a-f]{8}-/i, /^(?:\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)/];
/** So many cells are to begin so, and further lines are no more than so many times as many. */
const fewest = 5;
const mostFurther = 6;

/** The ways to divide by a column whose cells stand on several lines, where what they begin with tells where each does. */
export const byBeginnings = (pages: readonly PageLines[], columns: number): Begun[] =>
  Array.from({ length: columns }, (_, column) => {
    const texts = pages.flatMap(({ body }) => body.flatMap(({ cells }) => cells[column]?.text ?? []));
    return beginnings.flatMap((begins): Begun[] => {
      const count = texts.filter((text) => begins.test(text)).length;
      const further = texts.length - count;
      const isSo = count >= fewest && further * 2 >= count && further <= count * mostFurther;
      return isSo ? (['top', 'middle'] as const).map((at) => ({ by: 'anchor', column, at, begins })) : [];
    });
  }).flat();

/** Cells in the middle of one row have their middles so near each other, as a share of the font size. */
const near = 0.25;

const isFromTop = ({ lines }: Part): boolean => {
  const top = lines[0]?.cells ?? [];
  return lines.every(({ cells }) => cells.every((cell, at) => !cell || top[at]));
};

const isAroundMiddle = ({ lines }: Part): boolean => {
  const size = lines[0]?.line.size ?? 0;
  const middles = (lines[0]?.cells ?? []).flatMap((_, at) => {
    const own = lines.flatMap(({ line, cells }) => (cells[at] ? [line.y] : []));
    return own.length > 0 ? [((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2] : [];
  });
  return Math.max(...middles) - Math.min(...middles) < size * near;
};

/** The share of records whose cells are not set as such a way says; one that goes on over the page break tells nothing. */
export const unlikeWay = (parts: readonly Part[], { at }: Begun): number => {
  const whole = parts.filter(({ lines }) =>
    lines.every(({ line }, index) => line.y > (lines[index - 1]?.line.y ?? 0)),
  );
  const unlike = whole.filter((part) => !(at === 'top' ? isFromTop(part) : isAroundMiddle(part)));
  return unlike.length / Math.max(1, whole.length);
};
