import type { Block, Cell, ReportDocument, Section, Text } from '../blocks.ts';
import { clean } from '../clean.ts';
import { cutFlagged, cutTable } from '../cut.ts';
import { number } from '../words.ts';
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

/** A block as data: the template sets it and can take none of it for markup. */
const block = (value: Block): Record<string, unknown> => {
  switch (value.kind) {
    case 'heading':
    case 'space':
      return { kind: value.kind, text: printable(value.kind === 'heading' ? value.text : value.label) };
    case 'paragraph':
    case 'lead':
      return { kind: value.kind, text: text(value.text) };
    case 'list':
      return { kind: 'list', items: value.items.map(text) };
    case 'figures':
      return {
        kind: 'figures',
        figures: value.figures.map((figure) => ({
          value: printable(figure.value),
          label: printable(figure.label),
          detail: figure.detail === null ? null : printable(figure.detail),
        })),
      };
    case 'facts':
      return {
        kind: 'facts',
        facts: value.facts.map(({ term, detail }) => ({ term: printable(term), detail: text(detail) })),
      };
    case 'callout':
      return {
        kind: 'callout',
        tone: value.tone,
        title: printable(value.title),
        items: value.items.map(text),
      };
    case 'table': {
      const { rows, left } = cutTable(value, 'pdf');
      return {
        kind: 'table',
        caption: printable(value.caption),
        columns: value.columns.map(({ label, kind, width }) => ({
          label: printable(label),
          kind,
          width: width ?? 1,
        })),
        rows: rows.map((row) => row.map(cell)),
        notes: [
          ...(left === null ? [] : [text(left)]),
          ...(value.note === undefined ? [] : [text(value.note)]),
        ],
      };
    }
    case 'chart': {
      const { title, alt, note, svg, table } = value.chart;
      return {
        kind: 'chart',
        title: printable(title),
        alt: clean(alt),
        note: note === null ? null : printable(note),
        svg: clean(svg),
        table: value.withTable
          ? { head: table.head.map(printable), rows: table.rows.map((row) => row.map((item) => cell(item))) }
          : null,
      };
    }
    case 'flagged': {
      const { lines, intro } = cutFlagged(value.flagged, 'pdf');
      return {
        kind: 'flagged',
        intro: printable(intro),
        lines: lines.map((line) => ({
          id: printable(line.searchId),
          time: printable(line.time),
          agency: printable(line.agency),
          account: line.account === null ? null : printable(line.account),
          recorded: printable(line.recorded),
          quotes: line.quotes.map((quote) => ({
            field: quote.field,
            before: printable(quote.before),
            words: printable(quote.words),
            after: printable(quote.after),
          })),
          citation: printable(line.citation),
        })),
      };
    }
    default:
      return value satisfies never;
  }
};

const section = ({ id, title, blocks }: Section): Record<string, unknown> => ({
  id,
  title: printable(title),
  blocks: blocks.map(block),
});

const batesParts = (bates: string): { prefix: string; first: number; digits: number } => {
  const [, prefix = '', digits = '1'] = /^(.*?)(\d+)$/.exec(bates) ?? [];
  return { prefix: printable(prefix), first: Number(digits), digits: digits.length };
};

/** The document as the Typst template reads it; `chartInches` is the width of the first page's chart. */
export const pdfData = (document: ReportDocument, chartInches = 4.6): Record<string, unknown> => ({
  chartInches,
  title: printable(document.title),
  subtitle: printable(document.subtitle),
  tool: printable(document.tool),
  dated: document.dated,
  exhibit: document.exhibit === null ? null : printable(document.exhibit),
  bates: document.bates === null ? null : batesParts(document.bates),
  sections: document.sections.map(section),
});
