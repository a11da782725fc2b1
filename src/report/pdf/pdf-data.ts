import type { Beside } from '../beside.ts';
import type { Block, Cell, FlaggedLine, ReportDocument, Section, Text } from '../blocks.ts';
import { hasNumberedSigns } from '../../charts/signs.ts';
import { clean } from '../clean.ts';
import { cutFlagged, cutTable } from '../cut.ts';
import { agrees, listed, number } from '../words.ts';
import { printable } from './printable.ts';

/** A span as the Typst template reads it. */
interface PdfSpan {
  readonly kind: 'text' | 'strong' | 'code' | 'link';
  readonly text: string;
  readonly href?: string;
}
type PdfText = readonly PdfSpan[];

/** Addresses that may become links; a released address of another kind stays text. */
const web = /^https?:\/\//;

const text = (value: Text): PdfText =>
  (typeof value === 'string' ? [value] : value).map((span): PdfSpan => {
    if (typeof span === 'string') return { kind: 'text', text: printable(span) };
    if ('strong' in span) return { kind: 'strong', text: printable(span.strong) };
    if ('code' in span) return { kind: 'code', text: printable(span.code) };
    return web.test(span.href)
      ? { kind: 'link', text: printable(span.link), href: span.href }
      : { kind: 'text', text: printable(span.link) };
  });

const cell = (value: Cell): PdfText => {
  if (value === null) return text('–');
  return text(typeof value === 'number' ? number(value) : value);
};

type Data = Record<string, unknown>;
type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const tableData = (table: BlockOf<'table'>): Data => {
  const { rows, left } = cutTable(table, 'pdf');
  return {
    caption: printable(table.caption),
    columns: table.columns.map(({ label, kind, width }) => ({
      label: printable(label),
      kind,
      width: width ?? 1,
    })),
    rows: rows.map((row) => row.map(cell)),
    notes: [...(left === null ? [] : [text(left)]), ...(table.note === undefined ? [] : [text(table.note)])],
  };
};

const chartData = ({ chart }: BlockOf<'chart'>): Data => ({
  title: printable(chart.title),
  alt: clean(chart.alt),
  note: chart.note === null ? null : printable(chart.note),
  svg: clean(chart.svg),
});

const lineData = (line: FlaggedLine): Data => ({
  id: printable(line.searchId),
  time: printable(line.time),
  agency: printable(line.agency),
  account: line.account === null ? null : printable(line.account),
  recorded: printable(line.recorded),
  quotes: line.quotes.map((quote) => ({
    field: quote.field,
    parts: quote.parts.map(printable),
  })),
  citation: printable(line.citation),
});

/** Each kind of block as data: the template sets it and can take none of it for markup. */
const data: { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>) => Data } = {
  heading: (block) => ({ text: printable(block.text) }),
  space: (block) => ({ text: printable(block.label) }),
  paragraph: (block) => ({ text: text(block.text) }),
  lead: (block) => ({ text: text(block.text) }),
  list: (block) => ({ items: block.items.map(text) }),
  figures: (block) => ({
    figures: block.figures.map(({ value, label, detail }) => ({
      value: printable(value),
      label: printable(label),
      detail: detail === null ? null : printable(detail),
    })),
  }),
  facts: (block) => ({
    facts: block.facts.map(({ term, detail }) => ({ term: printable(term), detail: text(detail) })),
  }),
  callout: ({ tone, title, items }) => ({ tone, title: printable(title), items: items.map(text) }),
  table: tableData,
  chart: chartData,
  flagged: ({ flagged }) => {
    const { lines, intro } = cutFlagged(flagged, 'pdf');
    return { intro: printable(intro), lines: lines.map(lineData) };
  },
};

const block = (value: Block): Data => ({
  kind: value.kind,
  ...(data[value.kind] as (block: Block) => Data)(value),
});

const section = ({ id, title, blocks }: Section): Data => ({
  id,
  title: printable(title),
  blocks: blocks.map(block),
});

const batesParts = (bates: string): { prefix: string; first: number; digits: number } => {
  const [, prefix = '', digits = '1'] = /^(.*?)(\d+)$/.exec(bates) ?? [];
  return { prefix: printable(prefix), first: Number(digits), digits: digits.length };
};

/** The document as the Typst template reads it; `chartInches` is the width of the first page's chart. */
export const pdfData = (document: ReportDocument, chartInches: number): Data => ({
  chartInches,
  title: printable(document.title),
  subtitle: printable(document.subtitle),
  tool: printable(document.tool),
  dated: document.dated,
  exhibit: document.exhibit === null ? null : printable(document.exhibit),
  bates: document.bates === null ? null : batesParts(document.bates),
  sections: document.sections.map(section),
});

const numberedNote = (beside: Beside): string => {
  const held = (['report.html', 'flagged.csv'] as const).filter(beside);
  return (
    'Some signs as they were recorded: the type of this PDF has no emoji, Arabic, Chinese and the like, and prints ' +
    `their Unicode numbers, as [U+1F600]${held.length === 0 ? '' : `; ${listed(held)} ${agrees(held.length, 'has', 'have')} the signs`}.`
  );
};

const withNote = (each: Block, note: string): Block =>
  each.kind === 'callout' && each.tone === 'limits' ? { ...each, items: [...each.items, note] } : each;

/** The document with a point among what it cannot show where the PDF prints numbers for signs that its font lacks. */
export const withSignsNoted = (document: ReportDocument, beside: Beside): ReportDocument =>
  hasNumberedSigns(JSON.stringify(pdfData(document, 0)))
    ? {
        ...document,
        sections: document.sections.map((each) => ({
          ...each,
          blocks: each.blocks.map((one) => withNote(one, numberedNote(beside))),
        })),
      }
    : document;
