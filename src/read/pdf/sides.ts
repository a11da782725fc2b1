import type { PdfPage, PdfText, Run } from './page.ts';
import { edgesOf, likeness, type Edges } from './edges.ts';
import { linesOf, type Line } from './lines.ts';
import { withoutRepeated } from './repeated.ts';

/** The pages that hold the parts of one stretch of a wide sheet, from left to right, by the number of the stretch. */
type Pages = (stretch: number) => readonly number[];

const mostParts = 4;
/** So many stretches, spread over the PDF, tell whether its pages are parts of a sheet. */
const sampled = 12;

export const laidSideBySide =
  'holds a sheet that is too wide for its pages, printed in parts; they were laid side by side, and a row is cited by the page of its left part';

/**
 * A wide sheet is printed in parts: the left columns on some pages, the right ones on others. Gives the PDF with the parts
 * of each stretch of rows beside each other as one page; null where its pages are no such parts. They are where
 * the pages of a part have the same columns, those of different parts have not, and all rows stand at the same heights.
 */
export const sideBySide = async (pdf: PdfText): Promise<((pdf: PdfText) => PdfText) | null> => {
  const known = new Map<number, Promise<readonly Run[]>>();
  const runsAt = (page: number): Promise<readonly Run[]> => {
    const runs = known.get(page) ?? pdf.page(page).then((read) => read.runs);
    known.set(page, runs);
    return runs;
  };
  for (let parts = 2; parts <= mostParts; parts++) {
    if (pdf.pages % parts !== 0) continue;
    const stretches = pdf.pages / parts;
    const across: Pages = (stretch) => numbered(parts, (part) => (stretch - 1) * parts + part);
    const down: Pages = (stretch) => numbered(parts, (part) => (part - 1) * stretches + stretch);
    for (const pages of stretches === 1 ? [across] : [down, across])
      if (await areParts(pages, stretches, runsAt)) return (opened) => joined(opened, stretches, pages);
  }
  return null;
};

const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

const areParts = async (
  pages: Pages,
  stretches: number,
  runsAt: (page: number) => Promise<readonly Run[]>,
): Promise<boolean> => {
  const samples = new Set(
    stretches <= sampled
      ? numbered(stretches, (at) => at)
      : numbered(sampled, (at) => 1 + Math.round(((at - 1) * (stretches - 1)) / (sampled - 1))),
  );
  let first: Start | null = null;
  for (const stretch of samples) {
    const whole = await Promise.all(pages(stretch).map(runsAt));
    const texts = withoutRepeated(whole);
    const parts = texts.map((runs) => linesOf(runs));
    if (!parts.every((lines) => lines.length > 0 && areLevel(parts[0] ?? [], lines))) return false;
    if (first !== null && !goesOn(parts, first)) return false;
    first ??= startOf(
      parts,
      texts.some((own, part) => own !== whole[part]),
    );
    if (first === null) return false;
  }
  return first !== null;
};

/** What the first stretch of a sheet tells of its parts. */
interface Start {
  readonly edges: readonly Edges[];
  /** The one part with times. */
  readonly timed: number | null;
  /** Whether columns stand at the same places in two parts: the times alone tell such parts of a log from its pages. */
  readonly isByTimes: boolean;
}

const edgesIn = (parts: readonly (readonly Line[])[]): (Edges | null)[] =>
  parts.map((lines) => edgesOf(lines, { rows: 3, columns: 1 }));

/** @param isRepeated Whether a column stands again on each part, which no pages of a log one after the other have. */
const startOf = (parts: readonly (readonly Line[])[], isRepeated: boolean): Start | null => {
  const edges = edgesIn(parts).filter((one) => one !== null);
  if (edges.length < parts.length || shareLabels(parts)) return null;
  const start = { edges, timed: partWithTimes(parts), isByTimes: !isRepeated && areAlike(edges) };
  return start.isByTimes && (start.timed === null || !areAsLong(parts)) ? null : start;
};

const goesOn = (parts: readonly (readonly Line[])[], { edges, timed, isByTimes }: Start): boolean => {
  const own = partWithTimes(parts);
  const isUnknown = own === null && (parts[0] ?? []).length < fewLines;
  const isSame = own === timed || (!isByTimes && (own === null || timed === null));
  return (isSame || isUnknown) && areThose(edgesIn(parts), edges);
};

/** Whether the parts of a stretch have the columns of the first; one of a few rows tells nothing. */
const areThose = (parts: readonly (Edges | null)[], first: readonly Edges[]): boolean =>
  parts.every((one, part) => one === null || likeness(one, first[part] ?? one) >= 0.7);

/** Among so few lines the title and the number of the page outweigh the rows. */
const fewLines = 8;

const time = /\d:[0-5]\d/;

/** The one part that has a time on at least half of its lines; null where none has, or several have. */
const partWithTimes = (parts: readonly (readonly Line[])[]): number | null => {
  const timed = parts.flatMap((lines, part) => {
    const those = lines.filter(({ runs }) => runs.some(({ text }) => time.test(text)));
    return those.length * 2 >= lines.length ? [part] : [];
  });
  return timed.length === 1 ? (timed[0] ?? null) : null;
};

const areAsLong = (parts: readonly (readonly Line[])[]): boolean =>
  parts.every((lines) => lines.length === parts[0]?.length);

/** Whether any two parts have the same columns. */
const areAlike = (parts: readonly Edges[]): boolean =>
  parts.some((one, at) => parts.slice(at + 1).some((other) => likeness(one, other) > 0.5));

/** Two logs, one after the other, name their columns alike; the parts of one do not. */
const shareLabels = (parts: readonly (readonly Line[])[]): boolean => {
  const labels = parts.flatMap((lines) => [...new Set(labelsOf(lines))]);
  return new Set(labels).size < labels.length;
};

const labelsOf = (lines: readonly Line[]): string[] => {
  const most = Math.max(...lines.slice(0, 6).map(({ runs }) => runs.length));
  const header = lines.find(({ runs }) => runs.length >= most * 0.8);
  return (header?.runs ?? []).map(({ text }) => text.toLowerCase()).filter((text) => /\p{L}{3}/u.test(text));
};

/** The lines that have most of the texts of a row: not the second line of a cell, a title or the number of the page. */
const fullLines = (lines: readonly Line[]): Line[] => {
  const most = Math.max(...lines.map(({ runs }) => runs.length));
  return lines.filter(({ runs }) => runs.length >= most * 0.6);
};

/** Whether rows stand at the same heights: those of the part with fewer, as cells may wrap in both, each in rows of its own. */
const areLevel = (one: readonly Line[], other: readonly Line[]): boolean => {
  const [fullOne, fullOther] = [fullLines(one), fullLines(other)];
  const [fewer, more, others] =
    fullOne.length < fullOther.length ? [fullOne, fullOther, other] : [fullOther, fullOne, one];
  const level = fewer.filter((line) => others.some(({ y }) => Math.abs(y - line.y) < line.size * 0.3));
  return level.length >= fewer.length * 0.95 && fewer.length >= more.length * 0.4;
};

const joined = (pdf: PdfText, stretches: number, pages: Pages): PdfText => ({
  pages: stretches,
  numberOf: (stretch) => pages(stretch)[0] ?? stretch,
  page: async (stretch): Promise<PdfPage> => {
    const parts: PdfPage[] = [];
    for (const page of pages(stretch)) parts.push(await pdf.page(page));
    let left = 0;
    const runs = withoutRepeated(parts.map((part) => part.runs)).flatMap((own, at): Run[] => {
      const moved = own.map((run) => ({ ...run, x: run.x + left }));
      left += parts[at]?.width ?? 0;
      return moved;
    });
    const trouble = parts.find((part) => part.trouble !== null)?.trouble ?? null;
    return {
      runs,
      width: left,
      notes: new Set(parts.flatMap(({ notes }) => [...notes])),
      trouble,
      stamps: parts.flatMap((part) => part.stamps ?? []),
    };
  },
  close: pdf.close,
});
