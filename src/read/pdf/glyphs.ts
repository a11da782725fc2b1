import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pictureBox, placedBox, shared, type Box, type Paint } from './boxes.ts';
import { darkenedBy, hiddenBy } from './covers.ts';
import { Hiding } from './hiding.ts';
import { FontLetters, untold } from './letters.ts';
import { identity, multiply, type Matrix } from './matrix.ts';
import { draws, ends, isOwnMask } from './pictures.ts';
import { RunBuilder, type DrawnRun } from './runs.ts';
import type { PageSize } from './cropped.ts';
import { shownRuns, type Shown } from './shown.ts';
import { firstState, type FontMetrics, type State } from './state.ts';
import { withLabels, type Sideways } from './sideways.ts';
import type { Turned } from './turned.ts';
import { seeAgain } from './unseen.ts';

/** A letter as the PDF shows it, or a shift to the left in thousandths of the font size. */
type Glyph = number | { readonly unicode: string; readonly width: number; readonly isSpace?: boolean } | null;

/**
 * Follows the drawing of a page letter by letter (ISO 32000-2, 9.4) and gives the runs of text that stand
 * together. The library's own text extraction joins two cells that are set close to one another, and drops one
 * of two spaces; the letters themselves tell.
 */
export class GlyphReader {
  readonly #runs: DrawnRun[] = [];
  readonly #turned: [number, number, number, number] = [0, 0, 0, 0];
  readonly #sideways: Sideways[] = [];
  #isClipping = false;
  /** Whether a place for a picture was made, and whether the next one has parts that show what is below. */
  #isPlaced = false;
  #isMasked = false;
  readonly #page: Box;
  readonly #view: Matrix;
  readonly #hiding: Hiding;
  readonly #fonts: (name: string) => FontMetrics;
  readonly #untold: ReadonlySet<FontMetrics>;
  /** The letters that were drawn, by their fonts. */
  readonly letters = new FontLetters();
  readonly #stack: State[] = [];
  #state: State;
  #text: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  /**
   * @param untoldFonts Fonts that do not tell which letters they draw.
   * @param isScan Whether its text is what was recognized on its pictures.
   */
  constructor(
    view: Matrix,
    page: Box,
    fonts: (name: string) => FontMetrics,
    untoldFonts: ReadonlySet<FontMetrics>,
    isScan: boolean,
  ) {
    this.#page = page;
    this.#hiding = new Hiding(page, this.#runs, isScan);
    this.#fonts = fonts;
    this.#untold = untoldFonts;
    this.#view = view;
    this.#state = firstState(view);
  }

  /**
   * The text of the page, and what is to be said of it.
   * @param scans The pictures that take most of the page.
   */
  shown(scans: () => readonly Box[], page: PageSize): Shown {
    seeAgain(this.#runs, scans);
    const { runs, notes } = shownRuns(this.#runs, page);
    return { runs: withLabels(runs, this.#sideways), notes };
  }

  /** Whether what may be a picture lies over text. */
  get mayBePictured(): boolean {
    return this.#hiding.mayBePictured;
  }

  /** Withholds what is marked to be redacted. */
  redact(marked: readonly Box[]): void {
    this.#hiding.redact(marked);
  }

  /** How many letters run to the right, down, to the left, and up. */
  get turned(): Turned {
    return this.#turned;
  }

  /** Takes one drawing operation; those that show no text and move nothing are passed over. */
  operation(code: number, values: unknown): void {
    // The step that draws a picture is left out: what stays is that it was brought to its place.
    if (this.#isPlaced && ends.has(code)) this.#hiding.picture(this.#state, false);
    if (code === OPS.transform) this.#isPlaced = true;
    else if (draws.has(code)) this.#isPlaced = false;
    this.#operations.get(code)?.(values as never);
    this.#isMasked = code === OPS.setGState && isOwnMask(values);
  }

  readonly #operations = new Map<number, (values: never) => void>([
    [OPS.save, () => void this.#stack.push({ ...this.#state })],
    [OPS.restore, () => this.#restore()],
    [OPS.transform, (matrix: Matrix) => this.#transform(matrix)],
    [OPS.paintFormXObjectBegin, ([matrix]: [Matrix | null]) => this.#beginForm(matrix)],
    [OPS.paintFormXObjectEnd, () => this.#restore()],
    [OPS.beginAnnotation, ([, , ...matrices]: [unknown, unknown, Matrix, Matrix]) => this.#comment(matrices)],
    [OPS.endAnnotation, () => this.#restore()],
    [OPS.beginText, () => this.#place(identity)],
    [OPS.setTextMatrix, (matrix: Matrix | [Matrix]) => this.#place(matrix.length === 1 ? matrix[0] : matrix)],
    [OPS.setFont, ([name, size]: [string, number]) => this.#setFont(name, size)],
    [OPS.setCharSpacing, ([width]: [number]) => void (this.#state.letterSpacing = width)],
    [OPS.setWordSpacing, ([width]: [number]) => void (this.#state.wordSpacing = width)],
    [OPS.setHScale, ([percent]: [number]) => void (this.#state.stretch = percent / 100)],
    [OPS.setLeading, ([leading]: [number]) => void (this.#state.leading = -leading)],
    [OPS.setTextRenderingMode, ([mode]: [number]) => void (this.#state.mode = mode)],
    [OPS.shadingFill, () => this.#hiding.grounds.backs.add(this.#state.paint.clip ?? this.#page, false)],
    [OPS.paintImageXObject, () => this.#isMasked || this.#hiding.picture(this.#state, true)],
    [OPS.paintInlineImageXObject, () => this.#hiding.picture(this.#state, true)],
    [OPS.setTextRise, ([rise]: [number]) => void (this.#state.rise = rise)],
    [OPS.moveText, ([x, y]: [number, number]) => this.#move(x, y)],
    [OPS.setLeadingMoveText, ([x, y]: [number, number]) => this.#moveWithLeading(x, y)],
    [OPS.nextLine, () => this.#move(0, this.#state.leading)],
    [OPS.setFillRGBColor, ([colour]: [string]) => this.#paint({ colour })],
    [OPS.setFillColorN, () => this.#paint({ colour: null })],
    [OPS.setFillTransparent, () => this.#paint({ colour: null })],
    [OPS.setLineWidth, ([width]: [number]) => this.#paint({ lineWidth: width })],
    [OPS.setStrokeRGBColor, ([colour]: [string]) => this.#paint({ lineColour: colour })],
    [OPS.setStrokeColorN, () => this.#paint({ lineColour: null })],
    [OPS.setStrokeTransparent, () => this.#paint({ lineColour: null })],
    [OPS.setGState, ([changes]: [[string, unknown][]]) => this.#setTransparency(changes)],
    [OPS.clip, () => void (this.#isClipping = true)],
    [OPS.eoClip, () => void (this.#isClipping = true)],
    [
      OPS.constructPath,
      (values: [number, [ArrayLike<number> | null], ArrayLike<number>?]) => this.#draw(values),
    ],
    [OPS.showText, ([glyphs]: [Glyph[]]) => this.#show(glyphs)],
  ]);

  #paint(change: Partial<Paint>): void {
    this.#state.paint = { ...this.#state.paint, ...change };
  }

  #setTransparency(changes: readonly (readonly [string, unknown])[]): void {
    for (const [name, value] of changes) {
      const isOpaque = typeof value === 'number' && value > 0.95;
      const isClear = typeof value === 'number' && value < 0.02;
      if (name === 'ca') this.#paint({ isOpaque, isClear });
      if (name === 'CA') this.#paint({ isLineOpaque: isOpaque, isLineClear: isClear });
      if (name === 'LW' && typeof value === 'number') this.#paint({ lineWidth: value });
      if (name === 'BM') this.#paint({ isPlain: value === 'source-over' });
      if (name === 'SMask') this.#paint({ isUncut: value === false || value === null });
    }
  }

  #draw([then, [path], bounds]: [number, [ArrayLike<number> | null], ArrayLike<number>?]): void {
    const { matrix, paint } = this.#state;
    for (const { box, colour } of path ? hiddenBy(then, path, paint, matrix) : [])
      this.#hiding.cover(shared(box, paint.clip), colour);
    const box = bounds ? shared(placedBox(Array.from(bounds), matrix), paint.clip) : null;
    if (box && path)
      for (const dark of darkenedBy(then, box, paint, matrix)) this.#hiding.grounds.backs.add(dark, false);
    if (this.#isClipping && box) this.#paint({ clip: box });
    this.#isClipping = false;
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = multiply(this.#state.matrix, matrix);
    // A picture is drawn in the unit square, and the step that draws it is left out.
    this.#hiding.grounds.backs.addPicture(shared(pictureBox(this.#state.matrix), this.#state.paint.clip));
  }

  #beginForm(matrix: Matrix | null): void {
    this.#stack.push({ ...this.#state });
    if (matrix) this.#transform(matrix);
  }

  /** A comment, as a box that was put over a text, is drawn on the page as it was at first. */
  #comment(matrices: readonly (Matrix | null)[]): void {
    this.#stack.splice(0, Number.POSITIVE_INFINITY, this.#state);
    this.#state = firstState(this.#view);
    for (const matrix of matrices) if (matrix) this.#transform(matrix);
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

  /** A space drawn by itself: it is noted on the text that ends where it begins. */
  #space(placed: Matrix): void {
    const last = this.#runs.at(-1);
    if (last === undefined) return;
    const isNext = Math.abs(placed[4] - last.x - last.width) < last.size * 0.15;
    if (isNext && Math.abs(placed[5] - last.y) < last.size * 0.1) last.spaceAfter = true;
  }

  #show(glyphs: readonly Glyph[]): void {
    const { font, size, letterSpacing, wordSpacing, stretch, rise, paint, mode } = this.#state;
    const scale = size * (font.fontMatrix?.[0] ?? 0.001);
    const placed = multiply(this.#state.matrix, multiply(this.#text, [1, 0, 0, 1, this.#x, this.#y + rise]));
    const builder = new RunBuilder(placed, Math.abs(size), paint.clip);
    let along = 0;
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        along -= ((glyph * size) / 1000) * stretch;
        continue;
      }
      const width = glyph.width * scale * stretch;
      const after = (letterSpacing + (glyph.isSpace === true ? wordSpacing : 0)) * stretch;
      this.letters.letter(font, glyph.unicode);
      const text = this.#untold.has(font) ? untold : glyph.unicode;
      builder.letter(text, along, along + width + Math.max(0, after));
      along += width + after;
    }
    builder.end();
    if (builder.isBlank) this.#space(placed);
    builder.turned.forEach((letters, turn) => (this.#turned[turn as 0 | 1 | 2 | 3] += letters));
    this.#sideways.push(...builder.sideways);
    for (const run of builder.runs) {
      if (mode === 3 || mode === 7) run.isNotDrawn = true;
      this.#hiding.grounds.withhold(run, paint);
      // Letters that are drawings have colours of their own.
      if (font.isType3Font !== true) this.#hiding.grounds.backs.note(run, paint, mode);
    }
    if (!font.vertical) this.#runs.push(...builder.runs);
    this.#x += along;
  }
}
