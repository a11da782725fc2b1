import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Block, Cell, FlaggedLine, KeyFigure, Section, TableBlock } from '../blocks.ts';
import { clean } from '../clean.ts';
import { cutFlagged, cutTable } from '../cut.ts';
import { boxed, colours, paragraph, picture, runs, table } from './docx-parts.ts';

type Piece = Paragraph | Table;

const note = (text: Parameters<typeof paragraph>[0]): Paragraph => paragraph(text, { style: 'Note' });
const caption = (text: string): Paragraph => paragraph(text, { style: 'Caption', keepNext: true });
const bullet = (text: Parameters<typeof paragraph>[0]): Paragraph =>
  paragraph(text, { numbering: { reference: 'bullets', level: 0 } });
/** Word joins two tables that touch; a thin line of text keeps them apart. */
const gap = (): Paragraph => new Paragraph({ spacing: { after: 120 } });

const tablePieces = (block: TableBlock): Piece[] => {
  const { rows, left } = cutTable(block, 'docx');
  return [
    caption(block.caption),
    table(block.columns, rows),
    ...(left === null ? [] : [note(left)]),
    ...(block.note === undefined ? [] : [note(block.note)]),
    gap(),
  ];
};

const quoteWords = (line: FlaggedLine): string =>
  line.quotes.map(({ field, parts }) => `${field}: “${parts.join('')}”`).join(' ');

const flaggedRow = (line: FlaggedLine): Cell[] => [
  `${line.time} ${line.searchId}`,
  line.account === null ? line.agency : `${line.agency}, ${line.account}`,
  [line.recorded, line.quotes.length > 0 ? `. ${quoteWords(line)}` : ''],
  line.citation,
];

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const figureLine = ({ value, label, detail }: KeyFigure): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    children: [
      new TextRun({ text: clean(value), bold: true, size: 28, color: colours.navy }),
      new TextRun({ text: ` ${clean(label)}` }),
      ...(detail === null ? [] : [new TextRun({ text: ` (${clean(detail)})`, color: colours.quiet })]),
    ],
  });

const calloutPieces = ({ tone, title, items }: BlockOf<'callout'>): Piece[] => [
  gap(),
  boxed(
    [
      new Paragraph({ heading: HeadingLevel.HEADING_2, spacing: { before: 0 }, children: runs(title) }),
      ...(items.length === 1 ? items.map((item) => paragraph(item)) : items.map(bullet)),
    ],
    tone === 'limits' ? colours.wash : colours.sand,
    null,
  ),
  gap(),
];

const chartPieces = ({ chart }: BlockOf<'chart'>): Piece[] => [
  picture(chart),
  caption(chart.title),
  ...(chart.note === null ? [] : [note(chart.note)]),
];

const flaggedPieces = ({ flagged }: BlockOf<'flagged'>): Piece[] => {
  const { lines, intro } = cutFlagged(flagged, 'docx');
  return [
    paragraph(intro),
    caption('Flagged and possible searches, with the row that is quoted'),
    table(
      [
        { label: 'Time and search', kind: 'text', width: 1.3 },
        { label: 'Agency and account', kind: 'text', width: 2 },
        { label: 'What is recorded', kind: 'text', width: 3.2 },
        { label: 'Citation', kind: 'text', width: 1.2 },
      ],
      lines.map(flaggedRow),
    ),
  ];
};

/** Each kind of block as paragraphs and tables. */
const pieces: { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>) => Piece[] } = {
  heading: ({ text }) => [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(text) })],
  paragraph: ({ text }) => [paragraph(text)],
  lead: ({ text }) => [paragraph(text, { style: 'Lead' })],
  list: ({ items }) => [...items.map(bullet), gap()],
  figures: ({ figures }) => figures.map(figureLine),
  facts: ({ facts }) =>
    facts.flatMap(({ term, detail }) => [
      paragraph([{ strong: term }], { keepNext: true, spacing: { after: 0 } }),
      paragraph(detail),
    ]),
  callout: calloutPieces,
  table: tablePieces,
  chart: chartPieces,
  space: ({ label }) => [boxed([note(label)], null, 3600), gap()],
  flagged: flaggedPieces,
};

const blockPieces = (block: Block): Piece[] => (pieces[block.kind] as (block: Block) => Piece[])(block);

/** A section with its heading. */
export const sectionPieces = ({ id, title, blocks }: Section): Piece[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: id === 'flagged',
    children: runs(title),
  }),
  ...blocks.flatMap(blockPieces),
];
