import { ordinary, searchKinds, type SearchKind } from './kinds.ts';
import { log, portalAgency } from './owners.ts';
import { Random } from './random.ts';
import { commonReason, plateOf, tailReason } from './reasons.ts';
import { accounts, localAgencies } from './words.ts';

/** One search of the model. The truth is counted from these, the rows are written from them. */
export interface InventedSearch {
  readonly id: string;
  /** Seconds since 1970, UTC. */
  readonly second: number;
  readonly agency: string;
  readonly account: string;
  readonly plate: string;
  readonly kind: SearchKind;
  readonly reason: string;
  /** True where the reason is one of the long tail, found nowhere else. */
  readonly reasonUnique: boolean;
  readonly caseNumber: string;
  readonly filters: string;
  /** Number of networks searched; -1 where the cell is blank, so that the row can be joined to nothing. */
  readonly networks: number;
  /** Number of cameras searched; -1 where the vendor writes two dashes. */
  readonly devices: number;
  /** Seconds; the window of time searched. */
  readonly frameStart: number;
  readonly frameEnd: number;
  /** Bits of `log`: whose logs hold it. */
  readonly logs: number;
  /** How many further times each log named in `repeatedIn` holds the very same row. */
  readonly repeats: number;
  readonly repeatedIn: number;
  /** A log whose copy says another readable reason, 0 for none. */
  readonly otherReasonIn: number;
  /** True for each search after the first of those which nobody can tell apart in one file. */
  readonly possibleDuplicate: boolean;
}

/** How many rows the log of this bit holds of a search. */
export const rowsHeld = (search: InventedSearch, bit: number): number =>
  (search.logs & bit) === 0 ? 0 : 1 + (search.repeatedIn === bit ? search.repeats : 0);

export const firstSecond = Date.UTC(2024, 6, 1) / 1000;
export const periodDays = 730;

/** Which logs hold a search, of a thousand: 40 % stand in two or more. */
const spread: readonly (readonly [number, number])[] = [
  [log.a, 190], [log.b, 100], [log.c, 140], [log.d, 100], [log.portal, 70],
  [log.a | log.c, 120], [log.a | log.b, 40], [log.a | log.d, 30], [log.c | log.b, 20], [log.c | log.d, 30],
  [log.b | log.d, 20], [log.a | log.portal, 20], [log.c | log.portal, 20],
  [log.b | log.portal, 5], [log.d | log.portal, 5],
  [log.a | log.b | log.c, 20], [log.a | log.c | log.d, 20], [log.a | log.b | log.d, 10],
  [log.a | log.c | log.portal, 20], [log.b | log.c | log.d, 5],
  [log.a | log.b | log.c | log.d, 10], [log.a | log.c | log.d | log.portal, 5],
]; // prettier-ignore
const spreadTable: readonly number[] = spread.flatMap(([logs, weight]) => Array<number>(weight).fill(logs));

/** Rows a search, of `spread` and of the repeated rows: sets the pace of the clock and the tail of reasons. */
export const rowsPerSearch = 1.52;
const distinctReasonsPerRow = 0.17;
/** Share of searches with a reason of their own; a tenth of the searches stand only where reasons are masked. */
const tailShare = (distinctReasonsPerRow * rowsPerSearch) / 0.88;

const kindTable = searchKinds.flatMap((kind) => Array<SearchKind>(kind.share).fill(kind));
const hex = Array.from({ length: 65536 }, (_, at) => at.toString(16).padStart(4, '0'));
const uuid = (random: Random): string => {
  const [a, b, c, d] = [random.next(), random.next(), random.next(), random.next()];
  return `${hex[a >>> 16]}${hex[a & 0xffff]}-${hex[b >>> 16]}-4${(hex[b & 0xffff] as string).slice(1)}-${hex[0x8000 | ((c >>> 16) & 0x3fff)]}-${hex[c & 0xffff]}${hex[d >>> 16]}${hex[d & 0xffff]}`;
};
/** An agency's people; the names of one are found at others too. */
const accountsPerAgency = 12;
const filterTexts = ['', '', '', 'california', 'Pickup, white', 'sedan', 'suvgmcblack'];

/** Endless invented searches in the order of time, no two in one second but where `collisions` makes them. */
export class SearchSource {
  readonly #random: Random;
  readonly #secondsPerSearch: number;
  #count = 0;
  #tail = 0;

  constructor(seed: number, rows: number) {
    this.#random = new Random(seed);
    const searches = Math.max(1, rows / rowsPerSearch);
    this.#secondsPerSearch = Math.max(1, Math.floor(((periodDays * 86_400) / searches) * 0.99));
  }

  /** Ordinal of the next search. */
  get count(): number {
    return this.#count;
  }

  next(): InventedSearch {
    const random = this.#random;
    const logs = spreadTable[random.below(1000)] as number;
    const inPortal = (logs & log.portal) !== 0;
    const kind = this.#kind(inPortal);
    const second = firstSecond + this.#count * this.#secondsPerSearch + random.below(this.#secondsPerSearch);
    this.#count += 1;
    const place = Math.floor((random.next() / 4294967296) ** 3 * localAgencies.length);
    const hours = [12, 24, 168, 720][random.below(4)] as number;
    const plate = random.once(9) ? '' : plateOf(random.below(260_000));
    const frameEnd = second + random.below(7200);
    const reasonUnique = kind === ordinary && random.below(10_000) < tailShare * 10_000;
    return {
      id: uuid(random),
      second,
      agency: kind.account ?? (inPortal ? portalAgency : (localAgencies[place] as string)),
      account: accounts[(place * 7 + random.below(accountsPerAgency)) % accounts.length] as string,
      plate,
      kind,
      reason: reasonUnique ? tailReason(this.#tail++) : this.#sharedReason(kind, logs),
      reasonUnique,
      caseNumber: random.once(12) ? `25-${100_000 + random.below(900_000)}` : '',
      filters: random.pick(filterTexts),
      networks: 1 + ((place * 37) % 1400) + random.below(5),
      devices: random.once(15) ? -1 : 2000 + ((place * 7919) % 60_000) + random.below(9),
      frameStart: frameEnd - hours * 3600,
      frameEnd,
      logs,
      ...this.#repeats(logs & -logs, plate),
      otherReasonIn: 0,
      possibleDuplicate: false,
    };
  }

  #kind(inPortal: boolean): SearchKind {
    const kind = kindTable[this.#random.below(100_000)] ?? ordinary;
    return inPortal && kind.account !== null ? ordinary : kind;
  }

  /** One search in a hundred has no reason at all, but never where another copy of it is masked. */
  #sharedReason(kind: SearchKind, logs: number): string {
    if (kind !== ordinary) return this.#random.pick(kind.reasons);
    return (logs & log.d) === 0 && this.#random.once(100) ? '' : commonReason(this.#random);
  }

  /** One search in 150 stands up to five times in a log; rows without an id only where their plate tells them. */
  #repeats(inLog: number, plate: string): { repeats: number; repeatedIn: number } {
    const told = plate !== '' || (inLog & (log.b | log.d)) === 0;
    if (!this.#random.once(150) || !told) return { repeats: 0, repeatedIn: 0 };
    return { repeats: this.#random.once(5) ? 4 : 1, repeatedIn: inLog };
  }
}
