import type { FlaggedSearch } from '../model/flagged-search.ts';
import type { ReportContent } from '../model/report-content.ts';
import type { Summary } from '../model/summary.ts';
import { quotesOf } from './quote.ts';

type ReasonRow = Extract<Summary['by_reason'][number], { searches: number }>;

/** Stands for the reasons of which documents quote nothing: no word of them was matched, the account alone counts. */
export const notQuoted = '(not quoted)';

const loose = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The quote that stands for each recorded reason: its matched words and four either side, never the whole. */
const quotesByReason = (flagged: readonly FlaggedSearch[]): Map<string, string> => {
  const quotes = new Map<string, string>();
  for (const search of flagged) {
    if (search.reason === null) continue;
    const key = loose(search.reason);
    if (quotes.has(key)) continue;
    const words = quotesOf(search)
      .filter((quote) => quote.field === 'Recorded reason')
      .map((quote) => quote.parts.join(''));
    if (words.length > 0) quotes.set(key, words.join(' … '));
  }
  return quotes;
};

/**
 * The commonest reasons of searches counted as for immigration, or as possible, each by its quote; reasons that are
 * quoted alike are one, and those not quoted are another. The most searches first.
 */
export const quotedReasons = ({
  summary,
  flagged,
}: Pick<ReportContent, 'summary' | 'flagged'>): ReasonRow[] => {
  const quotes = quotesByReason(flagged);
  const rows = new Map<string, ReasonRow>();
  for (const row of summary.by_reason) {
    if (row.reason === null || row.purpose === 'none') continue;
    const reason = quotes.get(loose(row.reason)) ?? notQuoted;
    const key = `${row.purpose} ${reason.toLowerCase()}`;
    const searches = (rows.get(key)?.searches ?? 0) + row.searches;
    rows.set(key, { reason: rows.get(key)?.reason ?? reason, purpose: row.purpose, searches });
  }
  return [...rows.values()].toSorted((a, b) => b.searches - a.searches);
};
