import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Run } from './document.ts';

/** A 2 by 3 matrix as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** What a font says of its letters; all but `vertical` is in the font's own units. */
export interface FontMetrics {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

/** A letter as the PDF shows it, or a shift to the left in thousandths of the font size. */
type Glyph = number | { readonly unicode: string; readonly width: number; readonly isSpace?: boolean } | null;

interface State {
  matrix: Matrix;
  font: FontMetrics;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

/**
 * Follows the drawing of a page letter by letter (ISO 32000-2, 9.4) and gives the runs of text that stand
 * together. The library's own text extraction joins two cells that are set close to one another, and drops one
 * of two spaces; the letters themselves tell.
 */
export class GlyphReader {
  readonly runs: Run[] = [];
  readonly #fonts: (name: string) => FontMetrics;
  readonly #stack: State[] = [];
  #state: State;
  #text: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(view: Matrix, fonts: (name: string) => FontMetrics) {
    this.#fonts = fonts;
    this.#state = {
      matrix: view,
      font: {},
      size: 1,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
    };
  }

  /** Takes one drawing operation; those that show no text and move nothing are passed over. */
  operation(code: number, values: unknown): void {
    this.#operations.get(code)?.(values as never);
  }

  readonly #operations = new Map<number, (values: never) => void>([
    [OPS.save, () => void this.#stack.push({ ...this.#state })],
    [OPS.restore, () => this.#restore()],
    [OPS.transform, (matrix: Matrix) => this.#transform(matrix)],
    [OPS.paintFormXObjectBegin, ([matrix]: [Matrix | null]) => this.#beginForm(matrix)],
    [OPS.paintFormXObjectEnd, () => this.#restore()],
    [OPS.beginText, () => this.#place(identity)],
    [OPS.setTextMatrix, (matrix: Matrix | [Matrix]) => this.#place(matrix.length === 1 ? matrix[0] : matrix)],
    [OPS.setFont, ([name, size]: [string, number]) => this.#setFont(name, size)],
    [OPS.setCharSpacing, ([width]: [number]) => void (this.#state.letterSpacing = width)],
    [OPS.setWordSpacing, ([width]: [number]) => void (this.#state.wordSpacing = width)],
    [OPS.setHScale, ([percent]: [number]) => void (this.#state.stretch = percent / 100)],
    [OPS.setLeading, ([leading]: [number]) => void (this.#state.leading = -leading)],
    [OPS.setTextRise, ([rise]: [number]) => void (this.#state.rise = rise)],
    [OPS.moveText, ([x, y]: [number, number]) => this.#move(x, y)],
    [OPS.setLeadingMoveText, ([x, y]: [number, number]) => this.#moveWithLeading(x, y)],
    [OPS.nextLine, () => this.#move(0, this.#state.leading)],
    [OPS.showText, ([glyphs]: [Glyph[]]) => this.#show(glyphs)],
  ]);

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, matrix);
  }

  #beginForm(matrix: Matrix | null): void {
    this.#stack.push({ ...this.#state });
    if (matrix) this.#transform(matrix);
  }

  #place(matrix: Matrix): void {
    this.#text = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  #setFont(name: string, size: number): void {
    this.#state.font = this.#fonts(name);
    this.#state.size = size;
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  #moveWithLeading(x: number, y: number): void {
    this.#state.leading = y;
    this.#move(x, y);
  }

  #show(glyphs: readonly Glyph[]): void {
    const { font, size, letterSpacing, wordSpacing, stretch, rise } = this.#state;
    const scale = size * (font.fontMatrix?.[0] ?? 0.001);
    const placed = multiply(this.#state.matrix, multiply(this.#text, [1, 0, 0, 1, this.#x, this.#y + rise]));
    const builder = new RunBuilder(placed, Math.abs(size));
    let along = 0;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        along -= ((glyph * size) / 1000) * stretch;
        continue;
      }
      const width = glyph.width * scale * stretch;
      builder.letter(glyph.unicode, along, along + width);
      along += width + (letterSpacing + (glyph.isSpace === true ? wordSpacing : 0)) * stretch;
    }
    builder.end();
    if (!font.vertical) this.runs.push(...builder.runs);
    this.#x += along;
  }
}

/** A jump wider than this share of the font size is the border of two cells, not the space of two words. */
const jump = 0.32;
/** A jump wider than this is a space that was not written. */
const space = 0.14;

class RunBuilder {
  readonly runs: Run[] = [];
  readonly #placed: Matrix;
  readonly #size: number;
  #text = '';
  #from = 0;
  #to = 0;

  constructor(placed: Matrix, size: number) {
    this.#placed = placed;
    this.#size = size;
  }

  letter(text: string, from: number, to: number): void {
    if (text.trim() === '') {
      // Spaces count within a run, and are none before or after it.
      if (this.#text !== '') this.#text += ' ';
      if (from - this.#to > this.#size * jump) this.end();
      return;
    }
    const gap = from - this.#to;
    const spaces = this.#text.length - this.#text.trimEnd().length;
    if (this.#text !== '' && spaces === 0 && gap > this.#size * jump) this.end();
    else if (this.#text !== '' && spaces > 0 && gap > this.#size * (jump + 0.6 * spaces)) this.end();
    else if (this.#text !== '' && spaces === 0 && gap > this.#size * space) this.#text += ' ';
    if (this.#text === '') this.#from = from;
    this.#text += text;
    this.#to = to;
  }

  end(): void {
    const text = this.#text.trimEnd();
    this.#text = '';
    if (text === '') return;
    const [a, b, c, d, e, f] = multiply(this.#placed, [1, 0, 0, 1, this.#from, 0]);
    // Text that is set askew, or upside down, is a stamp and no part of a table.
    if (a <= 0 || Math.abs(b) > a / 4) return;
    this.runs.push({
      text: text.normalize('NFKC'),
      x: e,
      y: f,
      width: (this.#to - this.#from) * a,
      size: this.#size * Math.hypot(c, d),
    });
  }
}
