import { areaOf, pictureBox, shared, thinnest, type Box } from './boxes.ts';
import { Grounds } from './grounds.ts';
import { lettersIn, type DrawnRun } from './runs.ts';
import { withheld } from './shown.ts';
import type { State } from './state.ts';

/** What is laid over the text of a page: it withholds the letters whose middle lies under it. */
export class Hiding {
  readonly grounds: Grounds;
  /** Whether what may be a picture lies over text. */
  mayBePictured = false;
  readonly #page: Box;
  readonly #runs: readonly DrawnRun[];
  readonly #isScan: boolean;

  /**
   * @param runs The text of the page, as far as it is drawn.
   * @param isScan Whether its text is what was recognized on its pictures.
   */
  constructor(page: Box, runs: readonly DrawnRun[], isScan: boolean) {
    this.#page = page;
    this.#runs = runs;
    this.#isScan = isScan;
    this.grounds = new Grounds(page);
  }

  /** Takes a box of a colour; one over most of the page is its ground. */
  cover(box: Box, colour: string | null): void {
    if (box.bottom - box.top < thinnest) return;
    this.grounds.add(box, colour);
    if (this.#isGround(box)) return;
    for (const letter of lettersIn(this.#runs, box)) letter.text = withheld;
  }

  /**
   * Takes a picture, which hides what is below if all of it is to be seen.
   * @param isKnown Whether there is one for sure, and no part of it shows what is below.
   */
  picture({ paint, matrix }: State, isKnown: boolean): void {
    if (this.#isScan || !(paint.isOpaque && paint.isPlain && paint.isUncut)) return;
    const box = shared(pictureBox(matrix), paint.clip);
    if (box.bottom - box.top < thinnest || this.#isGround(box)) return;
    for (const letter of lettersIn(this.#runs, box, true)) {
      if (isKnown) Object.assign(letter, { text: withheld, why: 'pictured' });
      else this.mayBePictured = true;
    }
  }

  /** Takes what is marked to be redacted. */
  redact(marked: readonly Box[]): void {
    for (const box of marked)
      for (const letter of lettersIn(this.#runs, box))
        Object.assign(letter, { text: withheld, why: 'marked' });
  }

  #isGround(box: Box): boolean {
    return areaOf(box) > areaOf(this.#page) / 2;
  }
}
