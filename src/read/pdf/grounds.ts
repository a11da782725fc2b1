import { areaOf, type Box, type Paint } from './boxes.ts';
import type { DrawnRun } from './runs.ts';
import { withheld } from './shown.ts';
import { Backs, isPale } from './unseen.ts';

interface Ground {
  readonly box: Box;
  readonly colour: string | null;
}

/**
 * The boxes on which text is set. A word processor blacks a word out by a black ground behind its black letters: they are
 * drawn over the box, and as little to be seen as below one.
 */
export class Grounds {
  readonly #grounds: Ground[] = [];
  /** Those that could hide letters of their colour; letters as pale as the paper are looked at by themselves. */
  readonly #coloured = new Map<string, Box[]>();
  readonly #page: Box;
  /** What white letters are seen on. */
  readonly backs = new Backs();

  constructor(page: Box) {
    this.#page = page;
  }

  /** Takes a box that hides what is below it. */
  add(box: Box, colour: string | null): void {
    this.#grounds.push({ box, colour });
    if (isPale(colour)) this.backs.add(box, true);
    else if (colour !== null && areaOf(box) <= areaOf(this.#page) / 2) {
      const known = this.#coloured.get(colour);
      if (known) known.push(box);
      else this.#coloured.set(colour, [box]);
    }
  }

  /** Withholds the letters of a run that stand on a box of their own colour. */
  withhold({ letters, x, y, size, width }: DrawnRun, { colour }: Paint): void {
    const middle = y - size * 0.3;
    const holds = (box: Box, from: number, to: number): boolean =>
      middle >= box.top && middle <= box.bottom && from < box.right && to > box.left;
    const those = this.#coloured.get(colour ?? '');
    if (those?.some((box) => holds(box, x, x + width)) !== true) return;
    let from = x;
    for (const letter of letters) {
      const centre = (from + x + letter.to) / 2;
      // What is painted last is the ground that is seen.
      const seen = this.#grounds.findLast(({ box }) => holds(box, centre, centre));
      if (seen?.colour === colour) letter.text = withheld;
      from = x + letter.to;
    }
  }
}
