import { ownerNotStated } from './log-source.ts';
import type { Summary } from './summary.ts';

type Log = Pick<Summary['coverage'][number], 'owner' | 'log_kind'>;

const holds: Readonly<Record<Log['log_kind'], string>> = {
  own: 'searches by its own users',
  network: 'searches of its cameras',
  portal: 'portal',
  unknown: 'kind not known',
};

/**
 * Names the logs of a report by their owners: `Oak Hollow PD`, and `Oak Hollow PD (searches of its cameras)` where
 * it released logs of several kinds, of which one sentence may not hold what another denies.
 */
export const logNames = (coverage: readonly Log[]): ((log: Log) => string) => {
  const kinds = new Map<string, Set<string>>();
  for (const { owner, log_kind: kind } of coverage)
    kinds.set(owner, (kinds.get(owner) ?? new Set()).add(kind));
  return ({ owner, log_kind: kind }) =>
    owner === ownerNotStated || (kinds.get(owner)?.size ?? 0) < 2 ? owner : `${owner} (${holds[kind]})`;
};
