import { loadCanvas } from '../charts/render.ts';
import { english } from '../names/english.ts';
import { writersOf } from './documents.ts';
import { showsCharts } from './draw.ts';
import type { Wanted } from './wanted.ts';

/**
 * Loads what the last stages are made of, one part after another, while the store reads the inputs and this side of
 * the program waits for it: what a small log would wait for at its end. A part that cannot be loaded is told by the
 * stage that needs it.
 */
export const loadAhead = async (wanted: Wanted): Promise<void> => {
  const writers = writersOf(wanted).map(([, writer]) => writer);
  const isQuoted = writers.length > 0 || showsCharts(wanted);
  const parts: readonly (() => Promise<unknown>)[] = [
    ...(showsCharts(wanted) ? [loadCanvas] : []),
    ...writers,
    // What is quoted is looked through for names.
    ...(isQuoted ? [() => Promise.resolve().then(english)] : []),
  ];
  for (const load of parts) await load().catch(() => undefined);
};
