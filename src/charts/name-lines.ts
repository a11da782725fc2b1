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

/** As much of a line as fits before its ellipsis. */
function cut(line: string, width: number): string {
  // No letter is narrower than half its size, so that more of them than this never fit.
  let kept = line.slice(0, 2 * lineWidth);
  while (widthOf(kept) > width) kept = kept.slice(0, -1);
  return kept;
}

/** As much of a line as fits, with an ellipsis where it is cut. */
const fitted = (line: string): string => (widthOf(line) <= lineWidth ? line : `${cut(line, lineWidth - 1)}…`);

/** Width of a name's end that a cut name keeps: room for a state and `PD`. */
const endWidth = 5;

/** The last words of a name, as many as stay short: agencies of one long name differ there, by state or office. */
function endOf(parts: readonly string[]): string {
  let end = '';
  for (const part of parts.toReversed()) {
    if (widthOf(`${part}${end}`) > endWidth) break;
    end = `${part}${end}`;
  }
  return end;
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
  if (lines.length > linesAtMost) {
    const [last, end] = [kept[linesAtMost - 1] ?? '', endOf(parts)];
    kept[linesAtMost - 1] =
      end === '' || end === '…'
        ? fitted(`${last} …`)
        : `${cut(last.replace(/…$/, ''), lineWidth - 1 - widthOf(`… ${end}`)).trimEnd()}… ${end}`;
  }
  return kept;
}
