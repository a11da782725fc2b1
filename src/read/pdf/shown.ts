import type { Box } from './boxes.ts';
import type { Note, Run } from './page.ts';
import { withinPage, type PageSize } from './cropped.ts';
import { endedAtEdge } from './ended.ts';
import { areRecognized, straightened } from './recognized.ts';
import type { DrawnRun } from './runs.ts';

/** A letter that lies under a box. */
export const withheld = '\u2588';

/** The text of a page as it is shown, and what is to be said of it. */
export interface Shown {
  readonly runs: Run[];
  readonly notes: ReadonlySet<Note>;
}

/**
 * The text of a page. What lies under a box is withheld, and stands as one sign. A cell that is too small for its text
 * shows the beginning alone, and the rest is drawn as well: it is put to what is shown of it, since over the cells beside
 * and below it would stand in these. What is cut off otherwise is shown nowhere.
 */
export const shownRuns = (all: readonly DrawnRun[], page: PageSize): Shown => {
  const { runs, notes } = runsSeen(all, page);
  return areRecognized(all)
    ? { runs: straightened(runs), notes: new Set([...notes, 'recognized']) }
    : { runs, notes };
};

const runsSeen = (all: readonly DrawnRun[], page: PageSize): Shown => {
  const notes = new Set<Note>();
  const drawn = all.flatMap((run) => {
    const part = withinPage(run, page);
    if (part !== run) notes.add('outside');
    return part ?? [];
  });
  const cells = new Map<string, Piece[]>();
  const keys = new Map<Box, string>();
  const pieces = withoutDoubles(drawn).map((run): Piece => {
    for (const letter of run.letters) {
      if (letter.isUnseen !== true || letter.text.trim() === '' || letter.text === withheld) continue;
      letter.text = withheld;
      notes.add('unseen');
    }
    for (const { text, isUnseen, why } of run.letters)
      if (text === withheld && isUnseen !== true) notes.add(why ?? 'covered');
    const piece = { run, texts: [run], how: howShown(run), cutTo: null };
    if (run.clip) {
      let key = keys.get(run.clip);
      if (key === undefined) keys.set(run.clip, (key = keyOf(run.clip)));
      const cell = cells.get(key);
      if (cell) cell.push(piece);
      else cells.set(key, [piece]);
    }
    return piece;
  });
  const texts: (readonly Piece[])[] = [];
  for (const cell of cells.values()) {
    const isOne = isCell(cell);
    if (!isOne && !isColumn(cell)) continue;
    for (const piece of cell) piece.cutTo = isOne ? 'cell' : 'column';
    if (isOne) gather(cell);
    texts.push(...(isOne ? [cell] : cell.map((piece) => [piece])));
  }
  const ended = endedAtEdge(
    texts.map((text) =>
      text.map(({ run, how, cutTo }) => ({
        run,
        isBeyond: how === 'gathered' || how === 'outside',
        isColumn: cutTo === 'column',
      })),
    ),
  );
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.how === 'outside') notes.add('outside');
    else if (ended.has(piece.run)) runs.push(endedRun(piece));
    else if (piece.how !== 'gathered') runs.push(runOf(piece));
    if (ended.has(piece.run)) notes.add('ended');
    else if (piece.how === 'cut' || piece.how === 'gathered') notes.add('cut');
  }
  return { runs, notes };
};

interface Piece {
  readonly run: DrawnRun;
  /** Itself and what is put to it. */
  texts: readonly DrawnRun[];
  how: 'whole' | 'cut' | 'outside' | 'gathered';
  /** What the text is cut to; null for what is none of the table's, or not cut. */
  cutTo: 'cell' | 'column' | null;
}

const keyOf = (clip: Box): string =>
  [clip.left, clip.top, clip.right, clip.bottom].map((side) => side.toFixed(1)).join(' ');

/** So little of a text, as a share of the font size, is none of a letter; and so little beyond an edge is no loss. */
const sliver = 0.15;
const slack = 0.4;

const howShown = ({ clip, x, y, width, size }: DrawnRun): Piece['how'] => {
  if (clip === null) return 'whole';
  const middle = y - size * 0.3;
  const shown = Math.min(x + width, clip.right) - Math.max(x, clip.left);
  if (middle < clip.top || middle > clip.bottom || shown < Math.min(size * sliver, width / 2))
    return 'outside';
  return shown < width - size * slack ? 'cut' : 'whole';
};

/** A cell holds no more than so many texts. */
const mostTexts = 60;
/** Words of one text stand nearer to each other than this share of the font size. */
const wordApart = 0.9;

const isNextWord = (before: DrawnRun, run: DrawnRun): boolean =>
  run.x - (before.x + before.width) < run.size * wordApart;

/** Whether what is cut to one box is one text, and not a row of the table, or a page. */
const isCell = (pieces: readonly Piece[]): boolean => {
  if (pieces.length > mostTexts) return false;
  const runs = pieces.map(({ run }) => run).toSorted((a, b) => a.y - b.y || a.x - b.x);
  return runs.every((run, at) => {
    const before = runs[at - 1];
    if (!before) return true;
    const isBeside = Math.abs(run.y - before.y) < run.size * 0.25;
    return isBeside ? isNextWord(before, run) : run.y - before.y < run.size * 1.8;
  });
};

/** Whether what is cut to one box is a column of the table: a text on each line, as spreadsheets print it. */
const isColumn = (pieces: readonly Piece[]): boolean => {
  const runs = pieces.map(({ run }) => run).toSorted((a, b) => a.y - b.y || a.x - b.x);
  return runs.every((run, at) => {
    const before = runs[at - 1];
    return !before || Math.abs(run.y - before.y) >= run.size * 0.25 || isNextWord(before, run);
  });
};

/** Puts what is not shown of a cell to the text before it that is, or after it. */
const gather = (cell: readonly Piece[]): void => {
  const sorted = cell.toSorted((a, b) => a.run.y - b.run.y || a.run.x - b.run.x);
  let last: Piece | undefined;
  let first: Piece[] = [];
  for (const piece of sorted) {
    if (piece.how !== 'outside') {
      piece.texts = [...first.map(({ run }) => run), piece.run];
      for (const one of first) one.how = 'gathered';
      first = [];
      last = piece;
    } else if (last) {
      last.texts = [...last.texts, piece.run];
      piece.how = 'gathered';
    } else first.push(piece);
  }
};

const stretchOf = ({ run: { clip }, cutTo }: Piece): Pick<Run, 'cell'> =>
  cutTo === null || clip === null
    ? {}
    : { cell: { left: clip.left, right: clip.right, ...(cutTo === 'column' && { isColumn: true }) } };

const runOf = (piece: Piece): Run => {
  const { run, texts, how } = piece;
  const { x, y, width, size, clip, spaceBefore = false, spaceAfter = false } = run;
  const left = how === 'cut' && clip ? Math.max(x, clip.left) : x;
  const right = how === 'cut' && clip ? Math.min(x + width, clip.right) : x + width;
  const { text, joints, first } = textOf(run);
  const isCut = how === 'cut' || texts.length > 1;
  return {
    text: texts.length > 1 ? together(texts) : text,
    x: left,
    y,
    width: right - left,
    size,
    spaceBefore,
    spaceAfter,
    spaceWidth: run.spaceWidth ?? 0,
    first,
    ...(joints.length > 0 && !isCut && { joints }),
    ...stretchOf(piece),
    ...(isCut && { isCut }),
  };
};

/** A text of which the file has no more than the page shows, with the sign for it. */
const endedRun = (piece: Piece): Run => {
  const run = runOf({ ...piece, how: 'cut' });
  return { ...run, text: `${run.text.trimEnd()}…` };
};

const together = (runs: readonly DrawnRun[]): string =>
  runs.reduce((text, run, at) => {
    const before = runs[at - 1];
    if (!before) return textOf(run).text;
    const isWord =
      Math.abs(run.y - before.y) < run.size * 0.25 && run.x - (before.x + before.width) < run.size * 0.12;
    return `${text}${isWord ? '' : ' '}${textOf(run).text}`;
  }, '');

const shownText = (letters: DrawnRun['letters']): string =>
  letters
    .map(({ text }) => text)
    .join('')
    .replace(/\u2588+/g, withheld)
    .normalize('NFKC');

const textOf = ({ letters, joints, x }: DrawnRun): Required<Pick<Run, 'text' | 'joints' | 'first'>> => {
  const text = shownText(letters).trimEnd();
  // Signs that are put otherwise may be of another length.
  const isPlain = /^[\u0020-\u007e]*$/.test(text);
  const starts = joints.map(({ at, isDrawn }) => ({
    at: isPlain ? at : shownText(letters.slice(0, at)).length,
    x: x + (letters[at - 1]?.to ?? 0),
    isApart: !isDrawn,
  }));
  return { text, joints: starts, first: letters[0]?.to ?? 0 };
};

/** Letters drawn again at nearly the same place, as a share of the font size, are a bold print, or a shadow. */
const nearly = 0.15;

const withoutDoubles = (drawn: readonly DrawnRun[]): readonly DrawnRun[] => {
  const known = new Map<number, DrawnRun[]>();
  return drawn.filter((run) => {
    const key = run.letters.length * 0x10000 + (run.letters[0]?.text.charCodeAt(0) ?? 0);
    const same = known.get(key);
    const again = same?.find(
      ({ x, y, size, letters }) =>
        Math.abs(y - run.y) < size * nearly &&
        Math.abs(x - run.x) < size * nearly &&
        letters.every(({ text }, at) => text === run.letters[at]?.text),
    );
    if (again) {
      // A white shadow is none of the letters themselves.
      again.letters.forEach((letter, at) => (letter.isUnseen &&= run.letters[at]?.isUnseen === true));
      return false;
    }
    if (same) same.push(run);
    else known.set(key, [run]);
    return true;
  });
};
