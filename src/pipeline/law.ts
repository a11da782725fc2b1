import { measureLaw } from '../analyze/law/count.ts';
import { lawPacks } from '../analyze/law/index.ts';
import type { LawFinding } from '../model/law.ts';
import type { Run } from './begin.ts';

/** What the log records beside the provisions of the owner's state; none where no state is asked for. */
export const lawOf = async ({ store, options, announce }: Run, zone: string): Promise<LawFinding[]> => {
  if (options.state === null) return [];
  const pack = lawPacks.get(options.state);
  if (pack !== undefined) return measureLaw(store, zone, pack);
  announce({
    kind: 'warning',
    text: `there is no law pack for ${options.state}; there are packs for ${[...lawPacks.keys()].join(', ')}`,
  });
  return [];
};
