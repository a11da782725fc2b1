/** Pages drawn text by text, as printing programs draw them: clipped, turned, twice, in any order. */

const paper = { width: 612, height: 792 };

/** A text with its baseline so far from the top of the page. */
export const drawn = (x: number, y: number, text: string, size = 8): string =>
  `BT /F1 ${size} Tf ${x.toFixed(2)} ${(paper.height - y).toFixed(2)} Td (${text.replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj ET`;

/** What is drawn within a box alone. */
export const within = (left: number, top: number, width: number, height: number, content: string): string =>
  `q ${left} ${(paper.height - top - height).toFixed(2)} ${width} ${height} re W* n ${content} Q`;

/** A drawing moved and turned. */
export const placed = (matrix: string, content: string): string => `q ${matrix} cm ${content} Q`;

/** A stretch of a page, from the top of it. */
interface Stretch {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Sheet {
  readonly content: string;
  /** Black boxes that are put over the page as comments, each drawn from its own corner. */
  readonly comments?: readonly Stretch[];
  /** What is marked to be redacted, and was not. */
  readonly marked?: readonly Stretch[];
  /** Comments and fields of which the file holds the text alone, and no drawing. */
  readonly typed?: readonly ('FreeText' | 'Widget')[];
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
}

/** A picture over such a stretch of the page; what it shows is of no matter, unless parts of it show what is below. */
export const pictured = (left: number, top: number, width: number, height: number, name = 'Im1'): string =>
  `q ${width} 0 0 ${height} ${left} ${(paper.height - top - height).toFixed(2)} cm /${name} Do Q`;

/** A picture of which parts let show what is below, and one that is cut out of a colour. */
export const throughPicture = 'Im2';
export const stencil = 'Im3';

/** A text in a font that does not tell its letters: each is drawn by its place in the font alone. */
export const drawnByPlace = (x: number, y: number, text: string, size = 8): string => {
  // In many fonts the letters stand in the order of their codes, the space third.
  const places = Array.from(text, (letter) => (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0'));
  return `BT /F2 ${size} Tf ${x.toFixed(2)} ${(paper.height - y).toFixed(2)} Td <${places.join('')}> Tj ET`;
};

/** What stands in a layer that is switched off. */
export const switchedOff = (content: string): string => `/OC /Off BDC ${content} EMC`;

/** A page with such comments. */
export const commented = (content: string, comments: readonly Stretch[]): Buffer =>
  pdfOf([{ content, comments }]);

/** The comments of a page, whose boxes are the objects from a number on. */
const commentsOf = (comments: readonly Stretch[], first: number): string =>
  comments
    .map(({ left, top, width, height }, at) => {
      const foot = paper.height - top - height;
      return `<</Type/Annot/Subtype/Square/F 4/Rect[${left} ${foot} ${left + width} ${foot + height}]/AP<</N ${first + at} 0 R>>>>`;
    })
    .join('');

const marksOf = (marked: readonly Stretch[]): string =>
  marked
    .map(({ left, top, width, height }) => {
      const foot = paper.height - top - height;
      return `<</Type/Annot/Subtype/Redact/F 4/Rect[${left} ${foot} ${left + width} ${foot + height}]/IC[0 0 0]>>`;
    })
    .join('');

const boxOf = ({ width, height }: Stretch): string => {
  const content = `0 g 0 0 ${width} ${height} re f`;
  return `<</Type/XObject/Subtype/Form/BBox[0 0 ${width} ${height}]/Length ${content.length}>>stream\n${content}\nendstream`;
};

const typedOf = (typed: readonly ('FreeText' | 'Widget')[]): string =>
  typed
    .map(
      (kind) =>
        `<</Type/Annot/Subtype/${kind}/F 4/Rect[100 100 180 112]${kind === 'Widget' ? '/FT/Tx/T(a)/V(bolo)' : '/Contents(bolo)'}/DA(/F1 8 Tf 0 g)>>`,
    )
    .join('');

/** A PDF of such pages. */
export const pdfOf = (sheets: readonly Sheet[]): Buffer => {
  const first = 4 + sheets.length * 2;
  const boxes = sheets.flatMap(({ comments = [] }) => comments);
  const layer = `${first + 6 + boxes.length} 0 R`;
  const resources = `<</Font<</F1 3 0 R/F2 ${first} 0 R>>/XObject<</Im1 ${first + 3} 0 R/Im2 ${first + 4} 0 R/Im3 ${first + 5} 0 R>>/Properties<</Off ${layer}>>/ExtGState<</G1<</BM/Multiply>>/G2<</ca 0/CA 0>>/G3<</ca 0.3/CA 0.3>>>>/Shading<</Sh1<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 600 0]/Extend[true true]/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0.4]/C1[0.3 0 0]/N 1>>>>>>>>`;
  const bodies = sheets.flatMap(
    (
      {
        content,
        width = paper.width,
        height = paper.height,
        rotate = 0,
        comments = [],
        marked = [],
        typed = [],
      },
      at,
    ) => [
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Annots[${commentsOf(comments, first + 6 + boxes.indexOf(comments[0] as Stretch))}${marksOf(marked)}${typedOf(typed)}]/Contents ${4 + at * 2} 0 R/Resources ${resources}>>`,
    ],
  );
  const kids = sheets.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects = [
    `<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[${layer}]/D<</OFF[${layer}]>>>>>>`,
    `<</Type/Pages/Count ${sheets.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...bodies,
    `<</Type/Font/Subtype/Type0/BaseFont/Plain/Encoding/Identity-H/DescendantFonts[${first + 1} 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Plain/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${first + 2} 0 R>>`,
    '<</Type/FontDescriptor/FontName/Plain/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\nabcd\nendstream',
    `<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/SMask ${first + 3} 0 R/Length 4>>stream\nabcd\nendstream`,
    '<</Type/XObject/Subtype/Image/Width 8/Height 2/ImageMask true/BitsPerComponent 1/Length 2>>stream\nab\nendstream',
    ...boxes.map(boxOf),
    '<</Type/OCG/Name(Draft)>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${end}\n%%EOF`;
  return Buffer.from(text, 'latin1');
};

/** A cell that is to be drawn. */
/** Widths of some letters of Helvetica, in thousandths of their size. */
const widths: readonly (readonly [string, number])[] = [
  ['ijl', 222],
  ['ft, I:./', 278],
  ['r', 333],
  ['cksvxyz', 500],
  ['SEAPBK', 667],
  ['wCHRN', 722],
  ['mMTFJQOD', 0],
];
const exact: Readonly<Record<string, number>> = {
  m: 833,
  M: 833,
  T: 611,
  F: 611,
  J: 500,
  Q: 778,
  O: 778,
  D: 722,
  '-': 333,
  X: 667,
};
/** How wide a letter is, as a share of its size. */
export const letterWidth = (letter: string): number =>
  (exact[letter] ?? (widths.find(([some]) => some.includes(letter))?.[1] || 556)) / 1000;

export interface Cell {
  /** Number of its row on the page. */
  readonly row: number;
  readonly x: number;
  /** Top of its row. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly isHeader: boolean;
  /** How far to the right the cells are empty. */
  readonly free: number;
}

interface Drawing {
  readonly columns: readonly number[];
  readonly left?: number;
  readonly top?: number;
  readonly rowsOnPage?: number;
  readonly headerOnEachPage?: boolean;
  /** Lines of a cell are parted in the text; a cell is drawn as they stand unless this says otherwise. */
  readonly draw?: (cell: Cell) => string;
}

const size = 8;
const leading = 9.6;
const inset = 2;

/** The lines of a cell from the top of it down. */
export const fromTop = ({ x, top, lines }: Cell): string =>
  lines.map((line, at) => drawn(x + inset, top + inset + size + at * leading, line)).join('\n');

const sum = (some: readonly number[]): number => some.reduce((total, width) => total + width, 0);

/** Draws a log, the header first, page by page; lines of a cell are parted by line ends. */
export const drawLog = (log: readonly (readonly string[])[], drawing: Drawing): string[] => {
  const { columns, left = 36, top = 50, rowsOnPage = 40, headerOnEachPage = true, draw = fromTop } = drawing;
  const [header = [], ...rows] = log;
  const pages: string[] = [];
  for (let from = 0; from < rows.length; from += rowsOnPage) {
    let y = top;
    const own = rows.slice(from, from + rowsOnPage);
    const isHeaded = from === 0 || headerOnEachPage;
    const cells = (isHeaded ? [header, ...own] : own).flatMap((row, at) => {
      const height = 2 * inset + leading * Math.max(...row.map((text) => text.split('\n').length));
      const line = row.map((text, column): Cell => {
        const following = row.slice(column + 1).findIndex((other) => other !== '');
        const until = following < 0 ? columns.length : column + 1 + following;
        return {
          row: at,
          x: left + sum(columns.slice(0, column)),
          top: y,
          width: columns[column] ?? 0,
          height,
          lines: text === '' ? [] : text.split('\n'),
          isHeader: isHeaded && at === 0,
          free: sum(columns.slice(column, until)),
        };
      });
      y += height;
      return line;
    });
    pages.push(cells.map(draw).join('\n'));
  }
  return pages;
};

/** A log of so many rows, its header first, with these reasons in turn. */
export const inventedLog = (reasons: readonly string[], rows = 24): string[][] => [
  ['Name', 'Org Name', 'Plate', 'Reason', 'Search Time'],
  ...Array.from({ length: rows }, (_, at) => [
    ['Casey Moore', 'J. Thornton Smythe'][at % 2] ?? '',
    'Alder Falls MN PD',
    `AQX${1000 + at}`,
    reasons[at % reasons.length] ?? '',
    `11/${10 + (at % 20)}/2025 08:${10 + at}`,
  ]),
];
