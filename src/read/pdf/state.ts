import { firstPaint, type Paint } from './boxes.ts';
import type { Matrix } from './matrix.ts';

/** What a font says of its letters; all but `vertical` is in the font's own units. */
export interface FontMetrics {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  /** Whether its letters are drawings, which have colours of their own. */
  readonly isType3Font?: boolean;
}

/** How what comes next is drawn (ISO 32000-2, 8.4). */
export interface State {
  paint: Paint;
  matrix: Matrix;
  font: FontMetrics;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  /** How letters are drawn: filled, with the pen, not at all. */
  mode: number;
}

/** What a page, or a comment on it, begins with. */
export const firstState = (view: Matrix): State => ({
  paint: firstPaint,
  matrix: view,
  font: {},
  size: 1,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
});
