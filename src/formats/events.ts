import type { ColumnUse } from '../model/recognition.ts';
import type { LogFormat } from './format.ts';

/** What an entry of an audit is: a search, an administrative event, or not known. */
export type EventKind = 'search' | 'event' | 'unknown';

/** Letters and digits only, one space between words: `Hit-list Browsing` and `hit list browsing` are one. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Judges the words of an event column after the format: 'Query Plate' begins with a search; 'Data sharing
 * partner added' holds an administrative word; 'Audit: plate query' holds a search and no such word. Answers
 * are kept by their words, of which a log has few.
 */
export const eventJudge = (format: LogFormat): ((words: string) => EventKind) => {
  const searches = (format.events?.searches ?? []).map((word) => spaced(word).trimEnd());
  const administrative = (format.events?.administrative ?? []).map((word) => spaced(word).trimEnd());
  const kept = new Map<string, EventKind>();
  return (words) => {
    const before = kept.get(words);
    if (before) return before;
    const text = spaced(words);
    const isStart = (word: string): boolean => text.startsWith(word);
    const holds = (word: string): boolean => text.includes(word);
    const kind = searches.some(isStart)
      ? 'search'
      : administrative.some(holds)
        ? 'event'
        : searches.some(holds)
          ? 'search'
          : 'unknown';
    if (kept.size < 1000) kept.set(words, kind);
    return kind;
  };
};

/** Whether a column says of most entries that they are searches. */
export const areSearches = (
  format: LogFormat,
  columns: readonly ColumnUse[],
  samples: readonly (readonly string[])[],
): boolean => {
  const at = columns.find((column) => column.field === 'event')?.index;
  if (at === undefined) return false;
  const judge = eventJudge(format);
  const kinds = samples.map((row) => judge(row[at] ?? ''));
  return kinds.filter((kind) => kind === 'search').length * 2 > kinds.length;
};
