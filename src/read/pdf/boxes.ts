import type { Matrix } from './matrix.ts';

/** A rectangle on the page, its sides along those of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How areas are filled: what they are cut to, in which colour, and whether what lies below shows through. */
export interface Paint {
  readonly clip: Box | null;
  /** As #rrggbb; null for a pattern. */
  readonly colour: string | null;
  readonly isOpaque: boolean;
  /** Whether all that lies below shows through, so that nothing is seen of it. */
  readonly isClear: boolean;
  /** False where the colours below and above are mixed, as a marker pen does. */
  readonly isPlain: boolean;
  /** False below a mask that lets parts show. */
  readonly isUncut: boolean;
  /** The pen that draws lines: its colour, as above, its width before all is scaled, and whether it is opaque. */
  readonly lineColour: string | null;
  readonly lineWidth: number;
  readonly isLineOpaque: boolean;
  readonly isLineClear: boolean;
}

/** Whether what is filled so hides what lies below it. */
export const hides = ({ colour, isOpaque, isPlain, isUncut }: Paint): boolean =>
  colour !== null && isOpaque && isPlain && isUncut;

/** The same of what is drawn with the pen. */
export const hidesByLine = ({ lineColour, isLineOpaque, isPlain, isUncut }: Paint): boolean =>
  lineColour !== null && isLineOpaque && isPlain && isUncut;

export const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** A rule between rows is thinner than this, in points. */
export const thinnest = 2.5;

/** What a page begins with. */
export const firstPaint: Paint = {
  clip: null,
  colour: '#000000',
  isOpaque: true,
  isClear: false,
  isPlain: true,
  isUncut: true,
  lineColour: '#000000',
  lineWidth: 1,
  isLineOpaque: true,
  isLineClear: false,
};

/** The part that two boxes share; one of no size where they share none. */
export const shared = (one: Box, other: Box | null): Box =>
  other === null
    ? one
    : {
        left: Math.max(one.left, other.left),
        top: Math.max(one.top, other.top),
        right: Math.max(Math.max(one.left, other.left), Math.min(one.right, other.right)),
        bottom: Math.max(Math.max(one.top, other.top), Math.min(one.bottom, other.bottom)),
      };

/** The box around some points of a path, as the page has them. */
export const around = (points: readonly (readonly [number, number])[], m: Matrix): Box => {
  const xs = points.map(([x, y]) => x * m[0] + y * m[2] + m[4]);
  const ys = points.map(([x, y]) => x * m[1] + y * m[3] + m[5]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

/** The box that such a box of a drawing makes on the page. */
export const placedBox = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[], m: Matrix): Box =>
  around(
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    m,
  );

/** The place of a picture: the unit square, in which all pictures are drawn. */
export const pictureBox = (m: Matrix): Box => placedBox([0, 0, 1, 1], m);

/** Steps of a path as the library writes them, with how many numbers follow each. */
const steps = { moveTo: 0, lineTo: 1, closePath: 4 } as const;
export const follow = [2, 2, 6, 4, 0];

/** A shape of a path: the points that it goes through, and whether it bends between some. */
interface Shape {
  readonly points: [number, number][];
  isBent: boolean;
}

/** Some programs draw a straight side as a curve whose handles lie on it, but for so little of its length. */
const bend = 0.02;

const liesBeside = (
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): boolean => {
  const [across, down] = [toX - fromX, toY - fromY];
  const long = Math.hypot(across, down);
  if (long === 0) return x !== fromX || y !== fromY;
  return Math.abs((x - fromX) * down - (y - fromY) * across) / long > long * bend;
};

const shapesOf = (path: ArrayLike<number>): Shape[] => {
  const shapes: Shape[] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? steps.closePath;
    const numbers = follow[step] ?? 0;
    if (step === steps.moveTo) shapes.push({ points: [], isBent: false });
    const shape = shapes.at(-1);
    const pairs = Array.from({ length: numbers / 2 }, (_, pair): [number, number] => [
      path[at + 1 + pair * 2] ?? 0,
      path[at + 2 + pair * 2] ?? 0,
    ]);
    const [before, end, handles] = [shape?.points.at(-1), pairs.at(-1), pairs.slice(0, -1)];
    if (shape && before && end && handles.some((handle) => liesBeside(handle, before, end)))
      shape.isBent = true;
    if (end) shape?.points.push(end);
    at += 1 + numbers;
  }
  return shapes;
};

/** So far, in points or as a share of the lesser side, the corners of a box drawn by hand lie from those of a true one. */
const straight = 0.5;
const askew = 0.15;
/** A box with round corners has so many points at least, and no more than so many. */
const roundCorners = { fewest: 6, most: 40 };

/**
 * The rectangles of a path, also with round corners; what is none hides what no one can tell, and is left out.
 */
export const rectangles = (path: ArrayLike<number>, m: Matrix): Box[] =>
  shapesOf(path).flatMap(({ points, isBent }) => {
    const { fewest, most } = isBent ? roundCorners : { fewest: 4, most: 5 };
    if (points.length < fewest || points.length > most) return [];
    const box = around(points, m);
    const side = Math.min(box.right - box.left, box.bottom - box.top);
    const corner = isBent ? Math.max(straight, side / 2 + straight) : Math.max(straight, side * askew);
    const isOfBox = ([x, y]: readonly [number, number]): boolean => {
      const spot = around([[x, y]], m);
      const across = Math.min(spot.left - box.left, box.right - spot.left);
      const down = Math.min(spot.top - box.top, box.bottom - spot.top);
      return (across < corner && down < corner) || (isBent && Math.min(across, down) < straight);
    };
    return points.every(isOfBox) ? [box] : [];
  });

/** How wide a line of such a width is on the page. */
export const lineWidthOn = (width: number, m: Matrix): number =>
  width * Math.sqrt(Math.abs(m[0] * m[3] - m[1] * m[2]));

/**
 * The bars that a pen of such a width draws along its path: each stretch of it that runs along the page or down it. Where
 * it turns it draws the corner as well.
 */
export const bars = (path: ArrayLike<number>, width: number, m: Matrix): Box[] => {
  const half = lineWidthOn(width, m) / 2;
  if (half * 2 < thinnest) return [];
  return shapesOf(path).flatMap(({ points }) =>
    points.slice(1).flatMap((point, at) => {
      const { left, top, right, bottom } = around([points[at] ?? point, point], m);
      const [across, down] = [right - left, bottom - top];
      if (Math.min(across, down) > half) return [];
      const end = points.length > 2 ? half : 0;
      const [x, y] = across > down ? [end, half] : [half, end];
      return [{ left: left - x, right: right + x, top: top - y, bottom: bottom + y }];
    }),
  );
};
