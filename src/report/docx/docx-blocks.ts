import { HeadingLevel, Paragraph, Table, TextRun } from 'docx';
import type { Block, Cell, FlaggedLine, Section, TableBlock } from '../blocks.ts';
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
  line.quotes.map(({ field, before, words, after }) => `${field}: “${before}${words}${after}”`).join(' ');

const flaggedRow = (line: FlaggedLine): Cell[] => [
  `${line.time} ${line.searchId}`,
  line.account === null ? line.agency : `${line.agency}, ${line.account}`,
  [line.recorded, line.quotes.length > 0 ? `. ${quoteWords(line)}` : ''],
  line.citation,
];

const blockPieces = (block: Block): Piece[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.text) })];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'lead':
      return [paragraph(block.text, { style: 'Lead' })];
    case 'list':
      return [...block.items.map(bullet), gap()];
    case 'figures':
      return block.figures.map(
        ({ value, label, detail }) =>
          new Paragraph({
            spacing: { after: 60 },
            children: [
              new TextRun({ text: clean(value), bold: true, size: 28, color: colours.navy }),
              new TextRun({ text: ` ${clean(label)}` }),
              ...(detail === null
                ? []
                : [new TextRun({ text: ` (${clean(detail)})`, color: colours.quiet })]),
            ],
          }),
      );
    case 'facts':
      return block.facts.flatMap(({ term, detail }) => [
        paragraph([{ strong: term }], { keepNext: true, spacing: { after: 0 } }),
        paragraph(detail),
      ]);
    case 'callout':
      return [
        gap(),
        boxed(
          [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              spacing: { before: 0 },
              children: runs(block.title),
            }),
            ...(block.items.length === 1
              ? block.items.map((item) => paragraph(item))
              : block.items.map(bullet)),
          ],
          block.tone === 'limits' ? colours.wash : colours.sand,
          null,
        ),
        gap(),
      ];
    case 'table':
      return tablePieces(block);
    case 'chart':
      return [
        picture(block.chart),
        caption(block.chart.title),
        ...(block.chart.note === null ? [] : [note(block.chart.note)]),
        ...(block.withTable
          ? tablePieces({
              kind: 'table',
              id: block.chart.id,
              caption: 'Figures of the chart',
              columns: block.chart.table.head.map((label, index) => ({
                label,
                kind: index === 0 ? 'text' : 'number',
              })),
              rows: block.chart.table.rows,
            })
          : []),
      ];
    case 'space':
      return [boxed([note(block.label)], null, 3600), gap()];
    case 'flagged': {
      const { lines, intro } = cutFlagged(block.flagged, 'docx');
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
    }
    default:
      return block satisfies never;
  }
};

/** A section with its heading. */
export const sectionPieces = ({ id, title, blocks }: Section): Piece[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: id === 'flagged',
    children: runs(title),
  }),
  ...blocks.flatMap(blockPieces),
];
