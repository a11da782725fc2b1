import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { ChartImage } from '../../model/chart.ts';
import type { Cell, Column, Text } from '../blocks.ts';
import { clean } from '../clean.ts';
import { number } from '../words.ts';
import { standInFor } from './pictures.ts';

/** Width of the text of a Letter page with inch margins, in twentieths of a point. */
export const textWidth = 9360;
/** The same in pixels of 1/96 inch, as pictures are measured. */
const pictureWidth = 440;

export const colours = {
  navy: '003B6F',
  quiet: '595F69',
  hair: 'C9CED6',
  wash: 'F2F5F8',
  sand: 'FDF6EA',
} as const;

type RunLook = Pick<ConstructorParameters<typeof TextRun>[0] & object, 'bold' | 'color' | 'size'>;

/** The runs of a sentence; a released address stays text, since an editor follows links. */
export const runs = (text: Text, look: RunLook = {}): TextRun[] =>
  (typeof text === 'string' ? [text] : text).map((span) => {
    if (typeof span === 'string') return new TextRun({ ...look, text: clean(span) });
    if ('strong' in span) return new TextRun({ ...look, text: clean(span.strong), bold: true });
    if ('code' in span) return new TextRun({ ...look, text: clean(span.code), font: 'Consolas' });
    return new TextRun({ ...look, text: clean(span.link) });
  });

/** A paragraph of a sentence. */
export const paragraph = (text: Text, options: IParagraphOptions = {}, look: RunLook = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text, look) });

const cellText = (cell: Cell): Text => {
  if (cell === null) return '–';
  return typeof cell === 'number' ? number(cell) : cell;
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color }) as const;

/** Column widths in twentieths of a point that fill the page and add up to it. */
const widthsOf = (columns: readonly Column[]): number[] => {
  const sum = columns.reduce((all, column) => all + (column.width ?? 1), 0);
  return columns.map((column) => Math.floor((textWidth * (column.width ?? 1)) / sum));
};

/** A table with a header row that is repeated on each page; cells are paragraphs, so that it can be edited. */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => {
  const widths = widthsOf(columns);
  const cell = (content: Cell, index: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      borders: {
        top: none,
        left: none,
        right: none,
        bottom: head ? line(colours.navy, 8) : line(colours.hair, 4),
      },
      children: [
        paragraph(
          cellText(content),
          {
            alignment: columns[index]?.kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
            keepNext: head,
            spacing: { after: 0, line: 240 },
          },
          head ? { bold: true, size: 16, color: colours.navy } : { size: 17 },
        ),
      ],
    });
  return new Table({
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => cell(column.label, index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((content, index) => cell(content, index, false)),
          }),
      ),
    ],
  });
};

/** A box of one cell round paragraphs: a callout, or the place for a response. */
export const boxed = (children: Paragraph[], fill: string | null, height: number | null): Table =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [textWidth],
    rows: [
      new TableRow({
        ...(height === null ? {} : { height: { value: height, rule: 'atLeast' } }),
        children: [
          new TableCell({
            width: { size: textWidth, type: WidthType.DXA },
            margins: { top: 120, bottom: 120, left: 160, right: 160 },
            ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
            borders:
              fill === null
                ? {
                    top: line(colours.hair, 4),
                    bottom: line(colours.hair, 4),
                    left: line(colours.hair, 4),
                    right: line(colours.hair, 4),
                  }
                : { top: none, bottom: none, right: none, left: line(colours.navy, 24) },
            children,
          }),
        ],
      }),
    ],
  });

/** Width and height in pixels, from the header of a PNG. */
const pngSize = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/** A chart as a picture with alternative text. */
export const picture = (chart: ChartImage): Paragraph => {
  const { width, height } = pngSize(chart.png);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: standInFor(chart),
        transformation: { width: pictureWidth, height: Math.round((pictureWidth * height) / width) },
        altText: { name: chart.id, title: clean(chart.title), description: clean(chart.alt) },
      }),
    ],
  });
};
