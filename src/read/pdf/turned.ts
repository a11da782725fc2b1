import { multiply, type Matrix } from './matrix.ts';

/** How a page is looked at. */
export interface View {
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

/** How many letters run to the right, down, to the left, and up. */
export type Turned = readonly [number, number, number, number];

/** Fewer letters that are turned are a stamp at the margin. */
const fewest = 40;

/** The page turned so that most of its letters stand upright, where it was printed sideways or upside down. */
export const turnedView = (view: View, turned: Turned): View => {
  const { matrix, width, height } = view;
  const turn = turned.indexOf(Math.max(...turned));
  const most = turned[turn] ?? 0;
  if (turn === 0 || most < fewest || most < turned[0] * 2) return view;
  const by: Matrix =
    turn === 1
      ? [0, -1, 1, 0, 0, width]
      : turn === 2
        ? [-1, 0, 0, -1, width, height]
        : [0, 1, -1, 0, height, 0];
  const isOnSide = turn !== 2;
  return {
    matrix: multiply(by, matrix),
    width: isOnSide ? height : width,
    height: isOnSide ? width : height,
  };
};
