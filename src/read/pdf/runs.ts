import type { Box } from './boxes.ts';
import type { Run } from './page.ts';
import { multiply, type Matrix } from './matrix.ts';
import type { Sideways } from './sideways.ts';

/** A jump wider than this share of the font size is the border of two cells, not the space of two words. */
const jump = 0.32;
/** A jump wider than this is a space that was not written. */
const space = 0.14;

/** A run as it is drawn; its letters stay apart until all that may be drawn over them is known. */
export interface DrawnRun extends Pick<Run, 'x' | 'y' | 'width' | 'size' | 'spaceBefore'> {
  spaceAfter?: boolean;
  spaceWidth?: number;
  /** Whether it is not drawn at all, as the text that belongs to a scan is not. */
  isNotDrawn?: boolean;
  /** What it is cut to where it is drawn. */
  readonly clip: Box | null;
  /** The letters before which a space stands, or was left. */
  readonly joints: readonly Spaced[];
  readonly letters: Letter[];
}

/** A letter of a run, how far from its beginning it ends, and whether it was found to be seen by no one. */
export interface Letter {
  text: string;
  readonly to: number;
  isUnseen?: boolean;
  /** Why it is withheld, where it is not for a box. */
  why?: 'marked' | 'pictured';
}

/**
 * The letters whose middle lies in a box.
 * @param areDrawn Whether text is left out that is not drawn.
 */
export const lettersIn = (runs: readonly DrawnRun[], box: Box, areDrawn = false): Letter[] =>
  runs.flatMap(({ letters, x, y, size, isNotDrawn = false }) => {
    const middle = y - size * 0.3;
    if (middle < box.top || middle > box.bottom || x > box.right || (areDrawn && isNotDrawn)) return [];
    return letters.filter(({ to }, at) => {
      const centre = x + ((letters[at - 1]?.to ?? 0) + to) / 2;
      return centre > box.left && centre < box.right;
    });
  });

/** By how many quarters of a turn to the right a text is set; null where it is askew. */
const turnOf = (a: number, b: number): 0 | 1 | 2 | 3 | null => {
  if (Math.abs(b) <= Math.abs(a) / 4) return a > 0 ? 0 : 2;
  if (Math.abs(a) <= Math.abs(b) / 4) return b > 0 ? 1 : 3;
  return null;
};

/** The letter that follows a space, and whether that was drawn. */
interface Spaced {
  readonly at: number;
  readonly isDrawn: boolean;
}

/** Puts the letters of one drawing step into runs: a jump from one to the next is the border of two cells. */
export class RunBuilder {
  readonly runs: DrawnRun[] = [];
  /** How many letters run to the right, down, to the left, and up. */
  readonly turned: [number, number, number, number] = [0, 0, 0, 0];
  /** What does not stand upright: a stamp, or a label over a narrow column. */
  readonly sideways: Sideways[] = [];
  readonly #placed: Matrix;
  readonly #size: number;
  readonly #clip: Box | null;
  #text = '';
  #letters: { text: string; to: number }[] = [];
  #joints: Spaced[] = [];
  #from = 0;
  #to = 0;
  /** Whether a space was drawn since the last letter. */
  #isSpaced = false;
  #spaceBefore = false;
  #spaceTo = 0;

  constructor(placed: Matrix, size: number, clip: Box | null) {
    this.#placed = placed;
    this.#size = size;
    this.#clip = clip;
  }

  letter(text: string, from: number, to: number): void {
    if (text.trim() === '') {
      // Spaces count within a run, and are none before or after it.
      this.#isSpaced = true;
      if (this.#text !== '') this.#add(' ', to);
      this.#spaceTo = to;
      if (from - this.#to > this.#size * jump) this.end();
      return;
    }
    const gap = from - this.#to;
    const spaces = this.#text.length - this.#text.trimEnd().length;
    if (this.#text !== '' && spaces === 0 && gap > this.#size * jump) this.end();
    else if (this.#text !== '' && spaces > 0 && gap > this.#size * (jump + 0.6 * spaces)) this.end();
    else if (this.#text !== '' && spaces === 0 && gap > this.#size * space) {
      this.#add(' ', from);
      this.#joints.push({ at: this.#letters.length, isDrawn: false });
    } else if (spaces > 0) this.#joints.push({ at: this.#letters.length, isDrawn: true });
    if (this.#text === '') {
      this.#from = from;
      this.#spaceBefore = this.#isSpaced;
    }
    this.#isSpaced = false;
    this.#add(text, to);
    this.#to = to;
  }

  /** Whether nothing but spaces was drawn. */
  get isBlank(): boolean {
    return this.#isSpaced && this.runs.length === 0;
  }

  #add(text: string, to: number): void {
    this.#text += text;
    this.#letters.push({ text, to });
  }

  end(): void {
    const isEmpty = this.#text.trimEnd() === '';
    const spaceAfter = this.#isSpaced;
    const [letters, joints] = [this.#letters, this.#joints];
    this.#text = '';
    this.#joints = [];
    this.#letters = [];
    if (isEmpty) return;
    const [a, b, c, d, e, f] = multiply(this.#placed, [1, 0, 0, 1, this.#from, 0]);
    const turn = turnOf(a, b);
    if (turn !== null) this.turned[turn] += letters.length;
    // Text that is set askew, or upside down, is a stamp and no part of a table, but for labels.
    if (turn !== 0) {
      const text = letters.map((letter) => letter.text).join('');
      const [across, down] = [(this.#to - this.#from) * a, (this.#to - this.#from) * b];
      this.sideways.push({
        text: text.trim(),
        x: e,
        y: f,
        across,
        down,
        size: this.#size * Math.hypot(c, d),
      });
      return;
    }
    this.runs.push({
      letters: letters.map(({ text, to }) => ({ text, to: (to - this.#from) * a })),
      x: e,
      y: f,
      width: (this.#to - this.#from) * a,
      size: this.#size * Math.hypot(c, d),
      spaceBefore: this.#spaceBefore,
      spaceAfter,
      ...(spaceAfter && { spaceWidth: (this.#spaceTo - this.#to) * a }),
      clip: this.#clip,
      joints,
    });
  }
}
