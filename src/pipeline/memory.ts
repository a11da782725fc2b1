import type { Stage } from '../model/event.ts';

/** A stage, or a part of one that is done by itself where memory is short. */
type Work = Stage | 'tables' | 'documents';

/**
 * What each takes beside the store, in mebibytes, as measured at ten million rows: the program itself, the language's
 * heap (little until texts are judged, most while documents are made), and rows on their way into files.
 */
const besideStore: Readonly<Record<Work, number>> = {
  read: 100,
  load: 100,
  reconcile: 100,
  judge: 350,
  measure: 350,
  draw: 800,
  write: 800,
  tables: 400,
  documents: 700,
};

/** The store counts but two thirds of what it takes. */
const takenToCounted = 1.5;

/** With less the store cannot read its own tables. */
const leastStore = 128;

/** The store's share of the run's memory, both in mebibytes. */
export const storeMemory = (memory: number, work: Work): number =>
  Math.max(leastStore, Math.round((memory - besideStore[work]) / takenToCounted));

/** Whether the store can write its tables while documents are made. */
export const hasRoomForBoth = (memory: number): boolean =>
  (memory - besideStore.write) / takenToCounted >= 300;
