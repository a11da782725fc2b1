import type { ChartImage } from '../model/chart.ts';
import type { OutputName } from '../model/options.ts';
import { mostShown } from '../model/report-content.ts';

/** A run of text; renderers escape it for their own format. */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: string; readonly href: string };
/** A sentence or more. */
export type Text = string | readonly Span[];

/** A number is set with thousands separators and to the right; null is an empty cell, said as such. */
export type Cell = Text | number | null;

export interface Column {
  readonly label: string;
  readonly kind: 'text' | 'number' | 'code';
  /** Share of the width against the other columns; 1 where absent. */
  readonly width?: number;
}

export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  readonly detail: string | null;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Anchor, unique in the document. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: Text;
  /** Where rows stand that a document leaves out, e.g. `summary.json (by_agency)`; absent: never cut. */
  readonly whole?: string;
  /** Rows that every format keeps, where more than its own bound. */
  readonly atLeast?: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'lead'; readonly text: Text }
  | { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly term: string; readonly detail: Text }[] }
  | TableBlock
  | { readonly kind: 'chart'; readonly chart: ChartImage }
  | {
      readonly kind: 'callout';
      readonly tone: 'notice' | 'limits';
      readonly title: string;
      readonly items: readonly Text[];
    }
  | { readonly kind: 'space'; readonly label: string }
  | { readonly kind: 'flagged'; readonly flagged: FlaggedList };

/** One flagged or possible search as a document shows it: nothing longer than a quote is kept. */
export interface FlaggedLine {
  readonly searchId: string;
  /** In the zone that figures are counted in, `2025-03-09 14:05:22`, or words where it could not be read. */
  readonly time: string;
  /** `2025-03`, or null where the time could not be read. */
  readonly month: string | null;
  readonly agency: string;
  readonly account: string | null;
  readonly actor: string;
  /** What flagged it, in words. */
  readonly recorded: string;
  readonly flagged: boolean;
  /** Matched words with at most four words either side. */
  readonly quotes: readonly Quote[];
  readonly rules: readonly string[];
  /** File number in the list of files, sheet or page, row. */
  readonly citation: string;
  /** The cited file's whole name, request number, production date and address. */
  readonly source: string;
}

export interface Quote {
  readonly field: string;
  /** Plain and matched text in turn, the first plain. */
  readonly parts: readonly string[];
}

export interface FlaggedList {
  readonly flagged: number;
  readonly possible: number;
  /** The zone that the times of the lines are in. */
  readonly zone: string;
  /** The first of them, as many as any document shows. */
  readonly lines: readonly FlaggedLine[];
  /** The tables of them that stand beside the document, flagged.csv first. */
  readonly tables: readonly OutputName[];
}

export interface Section {
  /** Anchor, unique in the document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A whole document, before any format. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  /** `YYYY-MM-DD`; null where the log bears no time at all. */
  readonly dated: string | null;
  readonly tool: string;
  readonly exhibit: string | null;
  readonly bates: string | null;
  readonly sections: readonly Section[];
}

/** Rows of a table that a document keeps, by format; the rest is pointed at. */
export const tableRows = { html: 200, pdf: 25, docx: 25 } as const;

/** Flagged searches that a document keeps, by format; flagged.csv has them all. */
export const flaggedRows = { html: mostShown, pdf: 1_000, docx: 1_000 } as const;

export type Format = keyof typeof tableRows;
