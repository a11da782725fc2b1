import { measureLaw } from '../analyze/law/count.ts';
import { lawCaveats } from '../analyze/law/caveats.ts';
import { lawPacks } from '../analyze/law/index.ts';
import { lastDay } from '../analyze/local-day.ts';
import type { LawFinding } from '../model/law.ts';
import type { Run } from './begin.ts';

/** What the log records beside the provisions of the owner's state, and what must be said of the pack itself. */
export interface LawOfState {
  readonly law: LawFinding[];
  readonly lawCaveats: readonly string[];
}

/** Counts by the law pack of the owner's state; nothing where no state is asked for. */
export const lawOf = async ({ store, options, announce }: Run, zone: string): Promise<LawOfState> => {
  if (options.state === null) return { law: [], lawCaveats: [] };
  const pack = lawPacks.get(options.state);
  if (pack === undefined) {
    announce({
      kind: 'warning',
      text: `there is no law pack for ${options.state}; there are packs for ${[...lawPacks.keys()].join(', ')}`,
    });
    return { law: [], lawCaveats: [] };
  }
  const dated = options.dated ?? (await lastDay(store, zone));
  return { law: await measureLaw(store, zone, pack), lawCaveats: lawCaveats(pack, dated) };
};
