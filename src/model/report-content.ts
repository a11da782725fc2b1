import type { FlaggedSearch } from './flagged-search.ts';
import type { Manifest } from './manifest.ts';
import type { Summary } from './summary.ts';

/** All that charts and documents may read: `report --from` has nothing else. */
export interface ReportContent {
  readonly summary: Summary;
  /** Every flagged or possible search, ordered by time, then search id. */
  readonly flagged: readonly FlaggedSearch[];
  /** The manifest's inputs and options; its outputs are still empty while documents are written. */
  readonly manifest: Manifest;
}
