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
  /** False where the colours below and above are mixed, as a marker pen does. */
  readonly isPlain: boolean;
  /** False below a mask that lets parts show. */
  readonly isUncut: boolean;
}

/** Whether what is filled so hides what lies below it. */
export const hides = ({ colour, isOpaque, isPlain, isUncut }: Paint): boolean =>
  colour !== null && isOpaque && isPlain && isUncut;

export const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** What a page begins with. */
export const firstPaint: Paint = {
  clip: null,
  colour: '#000000',
  isOpaque: true,
  isPlain: true,
  isUncut: true,
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

const straight = 0.5;
/** Steps of a path as the library writes them, with how many numbers follow each. */
const steps = { moveTo: 0, lineTo: 1, closePath: 4 } as const;
const follow = [2, 2, 6, 4, 0];

/** The rectangles of a path; what is no rectangle hides what no one can tell, and is left out. */
export const rectangles = (path: ArrayLike<number>, m: Matrix): Box[] => {
  const shapes: [number, number][][] = [];
  const bent = new Set<number>();
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? steps.closePath;
    if (step === steps.moveTo) shapes.push([]);
    if (step === steps.moveTo || step === steps.lineTo) {
      shapes.at(-1)?.push([path[at + 1] ?? 0, path[at + 2] ?? 0]);
    } else if (step !== steps.closePath) bent.add(shapes.length - 1);
    at += 1 + (follow[step] ?? 0);
  }
  return shapes.flatMap((points, at) => {
    if (bent.has(at) || points.length < 4 || points.length > 5) return [];
    const box = around(points, m);
    const isCorner = ([x, y]: readonly [number, number]): boolean => {
      const spot = around([[x, y]], m);
      const nearSide = Math.min(spot.left - box.left, box.right - spot.left) < straight;
      return nearSide && Math.min(spot.top - box.top, box.bottom - spot.top) < straight;
    };
    return points.every(isCorner) ? [box] : [];
  });
};
