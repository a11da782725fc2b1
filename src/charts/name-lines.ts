import { printableSigns } from './signs.ts';

/** Width of a line of a bar's name, in sizes of its letters, and lines to a name, before it is cut. */
const lineWidth = 16;
const linesAtMost = 2;

/** What the charts' fonts surely have: no font of the machine draws the rest, so that its numbers stand for it. */
const drawable = /[\s\u{20}-\u{24F}\u{1EA0}-\u{1EF9}\u{2010}-\u{2026}]/u;

const letterWidth = (letter: string): number => {
  if (/[MW@—…]/.test(letter)) return 0.95;
  return /\p{Lu}|\d/u.test(letter) ? 0.7 : 0.55;
};

/** Width of a text in sizes of its letters, a little over what the shipped font takes. */
export const widthOf = (text: string): number =>
  Array.from(text, letterWidth).reduce((sum, width) => sum + width, 0);

/** As much of a line as fits, with an ellipsis where it is cut. */
function fitted(line: string): string {
  if (widthOf(line) <= lineWidth) return line;
  // No letter is narrower than half its size, so that more of them than this never fit.
  let kept = line.slice(0, 2 * lineWidth);
  while (widthOf(kept) > lineWidth - 1) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** A name in lines that fit beside the bars, cut with an ellipsis where it is longer still. */
export function nameLines(name: string): string[] {
  // A hyphen ends a part too, and stays at its end; one that stands alone keeps the space after it.
  const parts = printableSigns(name, drawable)
    .trim()
    .match(/[^\s-]*-\s*|[^\s-]+\s*/g) ?? [''];
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}${part}`.trimEnd()) <= lineWidth)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  const kept = lines.slice(0, linesAtMost).map((line) => fitted(line.trimEnd()));
  if (lines.length > linesAtMost) kept[linesAtMost - 1] = fitted(`${kept[linesAtMost - 1] ?? ''} …`);
  return kept;
}
