import type { Field } from '../model/field.ts';
import type { RawRecord } from '../model/raw-table.ts';
import { labelKey } from './labels.ts';
import { looseField } from './loose-labels.ts';
import {
  areBlank,
  isBlank,
  isVoid,
  looksLikeAgency,
  looksLikeCount,
  looksLikeMoment,
  looksLikeTime,
  looksLikeUuid,
} from './shapes.ts';
import { wholeLabels } from './whole-labels.ts';
import { filledWidth } from './table-cells.ts';

/** A record, or two read as one, that may be the header. */
export interface HeaderCandidate {
  /** Position in the head of the first record after the header. */
  readonly after: number;
  /** Record number of the header; of its second line where it has two. */
  readonly row: number;
  /** Page of a PDF that it stands on; null elsewhere. */
  readonly page: number | null;
  readonly labels: readonly string[];
  readonly keys: readonly string[];
  /** How many of the labels some format knows. */
  readonly known: number;
  /** A label that was left out, since the column under it was deleted. */
  readonly orphan?: string;
}

/** A cell that only data holds; a record with one is no header. */
const isData = (cell: string): boolean =>
  looksLikeMoment(cell) || looksLikeUuid(cell) || looksLikeCount(cell);

/** Whether cells are the parts of a sentence, which its commas made of it: the last one goes on in small letters to its full stop. */
const isSentence = (cells: readonly string[]): boolean =>
  /^\s*(?:\p{Ll}[^.]*\s)?(?:and|or)\s[^.]*\.\s*$/u.test(cells.findLast((cell) => !isBlank(cell)) ?? '');

const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) =>
    [upper[at] ?? '', lower[at] ?? ''].filter((part) => !isBlank(part)).join(' '),
  );

const candidate = (
  labels: readonly string[],
  { row, page }: RawRecord,
  after: number,
  isLabel: (label: string, key: string) => boolean,
): HeaderCandidate => {
  const keys = labels.map(labelKey);
  const known = new Set(keys.filter((key, at) => key !== '' && isLabel(labels[at] ?? '', key))).size;
  return { after, row, page, labels, keys, known };
};

/** The number of cells of the widest record that holds data; as many as there may be where none does. */
const widestRow = (head: readonly RawRecord[]): number => {
  const widths = head.filter(({ cells }) => cells.some(isData)).map(({ cells }) => cells.length);
  return widths.length === 0 ? Infinity : Math.max(...widths);
};

/**
 * The records of the head that may be its header, the likeliest first: those that bear at least half as many
 * known labels as the best one, in the order of the file (a later header belongs to a second export).
 */
export const headerCandidates = (
  head: readonly RawRecord[],
  isLabel: (label: string, key: string) => boolean,
): HeaderCandidate[] => {
  const found: HeaderCandidate[] = [];
  const plain = head.map(({ cells }) => !areBlank(cells) && !cells.some(isData) && !isSentence(cells));
  const rowCells = widestRow(head);
  head.forEach((record, at) => {
    if (!plain[at]) return;
    const labels = wholeLabels(record.cells, rowCells);
    const one = candidate(labels, record, at + 1, isLabel);
    const next = plain[at + 1] ? head[at + 1] : undefined;
    const two = next && candidate(joined(record.cells, next.cells), next, at + 2, isLabel);
    const lower = next && candidate(next.cells, next, at + 2, isLabel);
    // A lone cell over the first column is a title or a remark above the header, not the first line of a label.
    const isTitle = filledWidth(record.cells) === 1;
    const best = !isTitle && two && lower && two.known > Math.max(one.known, lower.known) ? two : one;
    if (best.known > 0) found.push(best);
  });
  const most = Math.max(0, ...found.map((entry) => entry.known));
  return found
    .filter((entry) => entry.known * 2 >= most || isOverSearches(entry, head[entry.after]))
    .map((entry) => withLineBelow(entry, head, plain[entry.after] === true));
};

/**
 * A line of labels more: of words in each cell that the rows below fill, also where these have a time, `(UTC)`,
 * `name`, `as entered`. A row whose time is masked or missing is none.
 */
const withLineBelow = (
  entry: HeaderCandidate,
  head: readonly RawRecord[],
  isPlain: boolean,
): HeaderCandidate => {
  const line = head[entry.after];
  const under = head.slice(entry.after + 1, entry.after + 4);
  if (!isPlain || line === undefined || under.length === 0) return entry;
  const times = entry.labels.flatMap((label, at) => {
    const field = looseField(label);
    return field === 'time' || field === 'date' ? [at] : [];
  });
  const isLabels =
    times.some((at) => under.every(({ cells }) => looksLikeMoment(cells[at] ?? ''))) &&
    times.every((at) => !isVoid(line.cells[at] ?? '')) &&
    !line.cells.some((cell) => looksLikeAgency(cell) || /\d/.test(cell));
  return isLabels ? { ...entry, after: entry.after + 1, row: line.row, page: line.page } : entry;
};

/**
 * Whether labels are those of a small table of searches, of which a later and wider header tells nothing: each of them is
 * known, a time, a reason and who searched are among them, and the record under them has its time there.
 */
const isOverSearches = ({ labels, known }: HeaderCandidate, under: RawRecord | undefined): boolean => {
  const filled = labels.filter((label) => !isBlank(label));
  const at = (field: Field): number => labels.findIndex((label) => looseField(label) === field);
  return (
    filled.length === known &&
    (at('agency') >= 0 || at('user') >= 0) &&
    at('reason') >= 0 &&
    looksLikeTime(under?.cells[at('time')] ?? '')
  );
};
