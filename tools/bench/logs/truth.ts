import { actors, components, immigrationKinds, purposes, type Purpose } from '../../../src/model/verdict.ts';
import { Masking } from './masking.ts';
import { log, releasedLogs } from './owners.ts';
import { otherReason } from './rows.ts';
import type { InventedSearch } from './searches.ts';
import { monthOf } from './times.ts';

const zeros = <const Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

const noGroup = () => ({ searches: 0, flagged: 0, immigration: 0, possible: 0 });
type Group = ReturnType<typeof noGroup>;

const noFigures = () => ({
  searches: { rows: 0, distinct: 0, copies: { same_file: 0, same_owner: 0, other_owner: 0 } },
  flagged: {
    total: 0,
    strict: 0,
    broad: 0,
    by_searcher: { ice: 0, cbp: 0 },
    other_immigration: 0,
    by_component: zeros(components),
    by_purpose: zeros(purposes),
    by_immigration_kind: zeros(immigrationKinds),
  },
  actors: zeros(actors),
  quality: {
    /** `readable` takes in the vague ones. */
    reason: { readable: 0, empty: 0, masked: 0 },
    possible_duplicates: 0,
    reason_conflicts: 0,
    masked_reasons_recovered: 0,
  },
});

/** Logs whose reasons are all masked. */
const maskedLogs = log.d | log.again;

const bitCount = Array.from(
  { length: 64 },
  (_, logs) => [1, 2, 4, 8, 16, 32].filter((bit) => logs & bit).length,
);
const copiesIn = (logs: number): number => bitCount[logs] as number;
const ownersIn = (logs: number): number => copiesIn(logs & log.again ? (logs & ~log.again) | log.a : logs);

/** The true figures, counted from the model of the searches as they are made; no row is looked at. */
export class Truth {
  readonly #figures = noFigures();
  readonly #months = new Map<string, Group>();
  readonly #agencies = new Map<string, Group>();
  readonly #owners = new Map<number, Group>();
  readonly #masking = new Masking();
  readonly #sharedReasons = new Set<string>();
  #tailReasons = 0;

  add(search: InventedSearch): void {
    const { logs, kind } = search;
    const readable = (logs & ~maskedLogs) !== 0;
    const purpose = readable ? kind.purpose : kind.purposeMasked;
    const flagged = kind.component !== null || purpose === 'immigration';
    this.#masking.add(search);
    this.#countCopies(search);
    this.#countReason(search, readable);
    this.#countFlagged(search, purpose, flagged);
    this.#figures.actors[readable || kind.account !== null ? kind.actor : 'local'] += 1;
    this.#countIn(this.#months, monthOf(search.second), purpose, flagged);
    this.#countIn(this.#agencies, search.agency, purpose, flagged);
    for (const { bit } of releasedLogs) {
      if ((logs & bit) !== 0 && bit !== log.again) this.#countIn(this.#owners, bit, purpose, flagged);
    }
  }

  /** The figures under the names of summary.json, and what else the bench says of its logs. */
  figures() {
    return {
      ...this.#figures,
      by_month: [...this.#months].map(([month, group]) => ({ month, ...group })),
      by_agency: [...this.#agencies].map(([agency, group]) => ({ agency, ...group })),
      by_owner: releasedLogs
        .filter(({ bit }) => this.#owners.has(bit))
        .map(({ bit, owner, logKind }) => ({
          owner,
          log_kind: logKind,
          ...noGroup(),
          ...this.#owners.get(bit),
        })),
      coverage: this.#masking.shares(),
      distinct_reasons: this.#tailReasons + this.#sharedReasons.size,
    };
  }

  #countCopies({ logs, repeats, possibleDuplicate }: InventedSearch): void {
    const { searches, quality } = this.#figures;
    searches.rows += copiesIn(logs) + repeats;
    searches.distinct += 1;
    searches.copies.same_file += repeats;
    searches.copies.same_owner += copiesIn(logs) - ownersIn(logs);
    searches.copies.other_owner += ownersIn(logs) - 1;
    if (possibleDuplicate) quality.possible_duplicates += 1;
  }

  #countReason({ logs, reason, reasonUnique, otherReasonIn }: InventedSearch, readable: boolean): void {
    const { quality } = this.#figures;
    if (!readable) quality.reason.masked += 1;
    else if (reason === '') quality.reason.empty += 1;
    else quality.reason.readable += 1;
    if (!readable || reason === '') return;
    if ((logs & maskedLogs) !== 0) quality.masked_reasons_recovered += 1;
    if (reasonUnique) this.#tailReasons += 1;
    else this.#sharedReasons.add(reason);
    if (otherReasonIn === 0) return;
    quality.reason_conflicts += 1;
    this.#sharedReasons.add(otherReason);
  }

  #countFlagged({ kind, logs }: InventedSearch, purpose: Purpose, flagged: boolean): void {
    const figures = this.#figures.flagged;
    figures.by_purpose[purpose] += 1;
    if (purpose === 'immigration') {
      // An account that speaks for itself states no kind; only words do.
      const stated = (logs & ~maskedLogs) === 0 ? null : kind.immigrationKind;
      figures.by_immigration_kind[stated ?? 'unstated'] += 1;
    }
    if (flagged || purpose === 'possible') figures.broad += 1;
    if (!flagged) return;
    figures.total += 1;
    if (kind.component === null) figures.other_immigration += 1;
    else figures.by_component[kind.component] += 1;
    if (kind.searcher === 'ice' || kind.searcher === 'cbp') figures.by_searcher[kind.searcher] += 1;
    if (kind.component !== 'hsi' || purpose === 'immigration') figures.strict += 1;
  }

  #countIn<Key>(groups: Map<Key, Group>, key: Key, purpose: Purpose, flagged: boolean): void {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = noGroup()));
    group.searches += 1;
    if (flagged) group.flagged += 1;
    if (purpose === 'immigration') group.immigration += 1;
    else if (purpose === 'possible' && !flagged) group.possible += 1;
  }
}
