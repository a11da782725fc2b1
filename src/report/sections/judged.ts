import type { Cell, Column } from '../blocks.ts';

interface Judged {
  readonly searches: number;
  readonly flagged: number;
  readonly immigration: number;
  readonly possible: number;
}

/** The four figures of a group of searches, as columns. */
export const judgedColumns: readonly Column[] = [
  { label: 'Searches', kind: 'number' },
  { label: 'Flagged', kind: 'number' },
  { label: 'Immigration purpose', kind: 'number', width: 1.35 },
  { label: 'Possible', kind: 'number' },
];

/** The four figures of a group of searches, as cells under `judgedColumns`. */
export const judgedCells = (row: Judged): Cell[] => [
  row.searches,
  row.flagged,
  row.immigration,
  row.possible,
];
