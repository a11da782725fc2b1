import type { RawRecord, RawTable } from '../../model/raw-table.ts';
import { recordTable } from '../record-table.ts';
import { Refusal, refusals } from '../refusal.ts';
import { mayBeParts, partsOfOne } from './apart.ts';
import { cellsOf } from './cells.ts';
import { Divider, type Part } from './divide.ts';
import { openPdf } from './document.ts';
import type { Note, PdfText } from './page.ts';
import { pageGroups, type PageGroups } from './groups.ts';
import { formLines, labelsOfForms } from './forms.ts';
import { byHalves, readByHalves } from './halves.ts';
import { isUntold } from './letters.ts';
import { learnLayout, pageLines, samplePages, type Layout, type Page } from './layout.ts';
import { linesOf } from './lines.ts';
import { toOneScale } from './scaled.ts';
import { withRestOfTimes } from './rest-of-times.ts';
import { sectionsOf, type Section } from './sections.ts';
import { laidSideBySide, sideBySide } from './sides.ts';
import { troubles, untoldCell } from './troubles.ts';
import { withoutStamps } from './stamps.ts';
import { typedRecords, typewritten, type Typewriter } from './typewriter.ts';
import { textOfPages, wholeLines } from './whole-lines.ts';

const wordsOf: Record<Note, string> = {
  covered:
    'has boxes drawn over text that is still in the file, or text in the colour of the box on which it stands; it was taken as withheld and is shown nowhere',
  pictured:
    'has pictures laid over text that is still in the file; it was taken as withheld and is shown nowhere',
  marked:
    'has text that is marked to be redacted and is still in the file; it was taken as withheld and is shown nowhere',
  unseen:
    'has text in white on white, or that lets all show that is below, so that no one sees it; it is still in the file, was taken as withheld and is shown nowhere',
  cut: 'has cells too small for their text, which is cut off on the page; all of it that the file holds was read',
  ended:
    'has cells too small for their text, which ends at the edge of its cell in the file too: what followed is lost, and such a cell ends in "…"',
  outside:
    'has text outside of what its pages show that is still in the file; it was taken as withheld and is shown nowhere',
  layered:
    'has text in layers that are switched off, which is still in the file; it was taken as withheld and is shown nowhere',
  undrawn:
    'has text typed into fields or comments that the file holds without a drawing of it, so that some programs show it and others do not; it was not read, and a cell may be empty for want of it',
  recognized:
    'is scanned: what was read is the text that a program recognized on pictures of its pages, letters and figures of which may be wrong; compare the rows that matter with the pages',
};

/** What bears on every figure of the table, and is said loudly. */
const ofFigures: ReadonlySet<Note> = new Set(['ended', 'recognized']);

const otherColumns =
  'has pages with other columns than the rest; those with the same ones are read as one table';

/** How a PDF is opened: its pages as they stand, or the parts of a wide sheet side by side. */
type Open = () => Promise<PdfText>;

/** The pages of one layout. */
interface Group {
  readonly layout: Layout;
  readonly number: number;
  readonly of: PageGroups['of'];
  /** Where its columns are places of letters. */
  readonly typewriter: Typewriter | null;
  /** The labels of its forms, where it has any. */
  readonly labels: ReadonlySet<string>;
}

const isTable = ({ layout, typewriter, labels }: Group): boolean =>
  layout.columns.length > 1 || typewriter !== null || labels.size > 0;

/**
 * Makes the tables of a printed log: columns and records from where the text stands on its pages; pages with other columns
 * are a table of their own. A record is cited by its page and the line on which it begins.
 * @throws Refusal where the PDF is protected, damaged, or only pictures.
 */
export const pdfTables = async (file: string, path: string): Promise<RawTable[]> => {
  const unstamped = await using(() => openPdf(path), withoutStamps);
  const plain: Open = async () => {
    const pdf = await openPdf(path);
    return unstamped === null ? pdf : unstamped(pdf);
  };
  const halves = await using(plain, byHalves);
  const beside = halves === null ? await using(plain, sideBySide) : null;
  const laid = halves ?? beside;
  const inScale = toOneScale();
  const open: Open = async () => {
    const pdf = await plain();
    return inScale(laid === null ? pdf : laid(pdf));
  };
  const { groups, first } = await using(open, learnGroups);
  if (!groups.some(isTable)) throw new Refusal(refusals.noTable, { text: [await textOfPages(file, open)] });
  const tables: PrintedTable[] = [];
  for (const group of groups) {
    const remarks = ['read from the places of the words on the printed page'];
    if (halves !== null) remarks.push(readByHalves);
    if (beside !== null) remarks.push(laidSideBySide);
    if (groups.length > 1) remarks.push(otherColumns);
    const sheet = groups.length > 1 ? sheetOf(first, group.number) : null;
    tables.push(await tableOf({ file, sheet, remarks, doubts: [] }, open, group));
  }
  const [whole] = tables;
  if (whole !== undefined) tables[0] = { ...whole, lines: () => wholeLines(open) };
  if (tables.length < 2) return tables;
  const apart = await partsOfOne(tables);
  for (const table of tables) if (apart.has(table)) table.doubts.push(mayBeParts);
  return tables;
};

/** What a table is called among several: the page that it begins on, and which of those on it that is. */
const sheetOf = (first: readonly number[], number: number): string => {
  const before = first.slice(0, number).filter((page) => page === first[number]).length;
  return `table from page ${first[number]}${before > 0 ? ` (${before + 1})` : ''}`;
};

const learnGroups = async (pdf: PdfText): Promise<{ groups: Group[]; first: number[] }> => {
  const pages: (Page & Section)[] = [];
  const found = new Set<string | null>();
  for (const number of samplePages(pdf.pages)) {
    const { runs, linesBefore, trouble } = await pdf.page(number);
    found.add(trouble);
    const lines = linesOf(runs, linesBefore);
    if (lines.length > 0) pages.push(...sectionsOf(lines).map((section) => ({ number, ...section })));
  }
  if (pages.length === 0)
    throw new Refusal(found.has(troubles.untold) ? refusals.untoldLetters : refusals.scannedPdf);
  const { count, of } = pageGroups(pages);
  const members: Page[][] = Array.from({ length: count }, () => []);
  let group = 0;
  for (const page of pages) members[(group = of(page, group))]?.push(page);
  return {
    groups: members.map((some, number) => groupOf(some, number, of)),
    first: members.map(([page]) => pdf.numberOf(page?.number ?? 1)),
  };
};

const groupOf = (pages: readonly Page[], number: number, of: Group['of']): Group => {
  const layout = learnLayout(pages);
  const lines = pages.map((page) => page.lines);
  const typewriter = typewritten(lines, layout.columns.length);
  return { layout, number, of, typewriter, labels: labelsOfForms(lines) };
};

/** A table to which is said more as its pages are read. */
type PrintedTable = RawTable & Said;
interface Said {
  readonly remarks: string[];
  readonly doubts: string[];
}

const tableOf = async (
  known: Pick<RawTable, 'file' | 'sheet'> & Said,
  open: Open,
  group: Group,
): Promise<PrintedTable> => {
  // It is said when the first such page comes; the last may be the only one.
  const onNote = (note: Note): void => {
    const said = ofFigures.has(note) ? known.doubts : known.remarks;
    if (!said.includes(wordsOf[note])) said.push(wordsOf[note]);
  };
  const records = (): AsyncGenerator<RawRecord[]> => withRestOfTimes(pdfRecords(open, group, onNote));
  const { remarks, doubts } = known;
  return { ...(await recordTable({ ...known, container: 'pdf' }, records)), remarks, doubts };
};

const using = async <T>(open: Open, use: (pdf: PdfText) => Promise<T>): Promise<T> => {
  const pdf = await open();
  try {
    return await use(pdf);
  } finally {
    await pdf.close();
  }
};

async function* pdfRecords(
  open: Open,
  { layout, number, of, typewriter, labels }: Group,
  onNote: (note: Note) => void,
): AsyncGenerator<RawRecord[]> {
  const pdf = await open();
  const divider = new Divider(layout.division);
  let group = 0;
  let { columns } = layout;
  try {
    for (let at = 1; at <= pdf.pages; at++) {
      const { runs, notes, trouble, linesBefore, stamps = [] } = await pdf.page(at);
      const page = pdf.numberOf(at);
      const all = linesOf(runs, linesBefore);
      for (const section of sectionsOf(all)) {
        group = of(section, group);
        if (group !== number) continue;
        const { lines } = section;
        for (const note of notes) onNote(note);
        if (labels.size > 0) yield formLines(lines, page, labels, layout.fixedOf(lines, page));
        else if (typewriter !== null) yield typedRecords(lines, page, typewriter);
        else {
          columns = layout.columnsOf(lines, columns);
          const own = { ...layout, columns };
          yield divider.page(pageLines(lines, page, own)).map((part) => recordOf(part, layout));
        }
      }
      if (group !== number) continue;
      // A page that gives nothing is not passed over in silence: it stands in the quarantine.
      if (trouble !== null) yield [{ row: 1, page, cells: [`page ${page}`], damage: trouble }];
      const last = all.at(-1)?.number ?? (trouble === null ? 0 : 1);
      if (stamps.length > 0) yield stampsOf(stamps, page, last);
    }
    const rest = divider.finish();
    if (rest.length > 0) yield rest.map((part) => recordOf(part, layout));
  } finally {
    await pdf.close();
  }
}

/** What is stamped on a page, as records after its last line. */
const stampsOf = (stamps: readonly string[], page: number, last: number): RawRecord[] =>
  stamps.map((text, at) => ({ row: last + 1 + at, page, cells: [text] }));

const recordOf = ({ page, lines, isBeside }: Part, layout: Layout): RawRecord => {
  const cells = cellsOf(lines, layout.columns.length, layout.broken);
  const row = lines[0]?.line.number ?? 1;
  const isAlone = isBeside === true && layout.areWide && cells.filter((cell) => cell !== '').length === 1;
  return {
    row,
    page,
    cells,
    ...(cells.some(isUntold) && { damage: untoldCell }),
    ...(isAlone && { isBeside: true }),
  };
};
