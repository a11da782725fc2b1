import { measureLaw } from '../analyze/law/count.ts';
import { lawCaveats, ownersElsewhere } from '../analyze/law/caveats.ts';
import { lawPacks } from '../analyze/law/index.ts';
import { lastDay } from '../analyze/local-day.ts';
import type { FileIntake } from '../model/intake.ts';
import type { LawFinding } from '../model/law.ts';
import type { Run } from './begin.ts';

/** What the log records beside the provisions of the owner's state, and what must be said of the pack itself. */
export interface LawOfState {
  readonly law: LawFinding[];
  readonly lawCaveats: readonly string[];
}

/** Counts by the law pack of the owner's state; nothing where no state is asked for. */
export const lawOf = async (
  { store, options, announce }: Run,
  files: readonly FileIntake[],
  zone: string,
): Promise<LawOfState> => {
  if (options.state === null) return { law: [], lawCaveats: [] };
  const pack = lawPacks.get(options.state);
  if (pack === undefined) {
    const printed = [...lawPacks.values()].filter(({ provisions }) => provisions.length > 0);
    const text = `There is no law pack for ${options.state} (--state), and no law is laid beside the log; there are packs for ${printed.map(({ state }) => state).join(', ')}.`;
    announce({ kind: 'warning', text });
    return { law: [], lawCaveats: [text] };
  }
  const dated = options.dated ?? (await lastDay(store, zone));
  const owners = files.flatMap(({ tables }) =>
    tables.flatMap(({ log }) =>
      log === null ? [] : [{ name: log.source.owner.value, state: log.source.ownerState }],
    ),
  );
  const ofOthers = ownersElsewhere(pack, owners);
  for (const text of ofOthers) announce({ kind: 'warning', text });
  return {
    law: await measureLaw(store, zone, pack),
    lawCaveats: [...ofOthers, ...lawCaveats(pack, dated)],
  };
};
