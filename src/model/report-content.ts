import type { FlaggedSearch } from './flagged-search.ts';
import type { Manifest } from './manifest.ts';
import type { Summary } from './summary.ts';

/** Flagged and possible searches that stand in memory for the documents; flagged.csv has them all. */
export const mostShown = 20_000;

/** All that charts and documents may read: `report --from` has nothing else. */
export interface ReportContent {
  readonly summary: Summary;
  /** The flagged and possible searches that documents may show: the first `mostShown` by time, then search id. */
  readonly flagged: readonly FlaggedSearch[];
  /** The manifest's inputs and options; its outputs are still empty while documents are written. */
  readonly manifest: Manifest;
}
