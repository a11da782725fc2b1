import type { FontMetrics } from './state.ts';

/** A letter of which the PDF does not tell which it is. */
export const untold = '\u{fffd}';

/** Signs that stand in no text: those that steer a printer, those of a private use, and those that are none. */
const meaningless = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u{fffd}]/u;
/** These stand for a space in some fonts. */
const steering = /^[\t\n\r\u00a0 ]*$/;

/** Most letters are such, and nothing more is to be asked of them. */
const plain = /^[ -~]$/;

/** A font whose letters are so often signs of no meaning does not tell any of them. */
const often = 0.05;
const fewest = 3;

interface Count {
  letters: number;
  untold: number;
}

/**
 * Tells the fonts of a page whose letters have no meaning: a PDF may name letters by their places in the font alone, and
 * what these places hold is then told by nothing. Digits and spaces give it away, whose places are those of no letter.
 */
export class FontLetters {
  readonly #counts = new Map<FontMetrics, Count>();

  /** Takes a letter as it is drawn. */
  letter(font: FontMetrics, text: string): void {
    const count = this.#counts.get(font) ?? { letters: 0, untold: 0 };
    this.#counts.set(font, count);
    count.letters++;
    if (plain.test(text)) return;
    if (text === '' || (meaningless.test(text) && !steering.test(text))) count.untold++;
  }

  /** The fonts that do not tell their letters. */
  get untold(): ReadonlySet<FontMetrics> {
    const found = [...this.#counts].filter(
      ([, count]) => count.untold >= fewest && count.untold >= count.letters * often,
    );
    return new Set(found.map(([font]) => font));
  }

  /** Whether these draw most of the letters. */
  get areMostUntold(): boolean {
    const fonts = this.untold;
    let [all, those] = [0, 0];
    for (const [font, { letters }] of this.#counts) {
      all += letters;
      if (fonts.has(font)) those += letters;
    }
    return those > all / 2;
  }
}

/** Whether a cell holds a text of such letters; one by itself is an icon, or a bullet. */
export const isUntold = (cell: string): boolean => /\u{fffd}{2}/u.test(cell);
