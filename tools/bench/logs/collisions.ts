import { ordinary } from './kinds.ts';
import { log } from './owners.ts';
import type { InventedSearch } from './searches.ts';
import { localAgencies } from './words.ts';

/**
 * Searches of one agency in the same second over the same networks: what reconciling must neither merge nor
 * part. Each takes a search and a stranger whose id and plate it borrows.
 */
type Collision = (one: InventedSearch, stranger: InventedSearch) => InventedSearch[];

const other = (one: InventedSearch, stranger: InventedSearch): InventedSearch => ({
  ...one,
  id: stranger.id,
  plate: `${one.plate}7`,
});

const collisions: readonly Collision[] = [
  // Different ids never merge, though all else is the same.
  (one, stranger) => [
    { ...one, logs: log.a | log.c },
    { ...other(one, stranger), logs: log.a },
  ],
  // A row without id that two ids match joins neither.
  (one, stranger) => [
    { ...one, logs: log.a | log.c },
    { ...other(one, stranger), logs: log.a },
    { ...one, logs: log.b },
  ],
  // The time frame tells which of two ids a row without id is.
  (one, stranger) => [
    { ...one, logs: log.a | log.b },
    { ...other(one, stranger), frameStart: one.frameStart - 3600, logs: log.c },
  ],
  // Two rows of one file with different plates stay apart; the single row of the other file is one of them.
  (one, stranger) => [
    { ...one, logs: log.b | log.d },
    { ...other(one, stranger), logs: log.b, possibleDuplicate: true },
  ],
  // Equal rows whose plate is masked may be two searches: they stay apart.
  (one) => [
    { ...one, plate: '***', logs: log.b },
    { ...one, plate: '***', logs: log.b, possibleDuplicate: true },
  ],
  // A key with a part missing merges nothing.
  (one) => [
    { ...one, logs: log.a },
    { ...one, networks: -1, logs: log.d },
  ],
  // Two logs that say two readable reasons of one search.
  (one) => [{ ...one, logs: log.a | log.c, otherReasonIn: log.c }],
];

/** One search in 144 is a collision, so that a small log has some of each kind. */
const every = 1009;

/** The collision that the search of this ordinal is the beginning of, or null: it is a search like any other. */
export const collisionAt = (ordinal: number): Collision | null => {
  const collide = collisions[(ordinal % every) - 1];
  if (!collide) return null;
  return (one, stranger) => {
    const agency = one.kind.account === null ? one.agency : (localAgencies[0] as string);
    const plain = { kind: ordinary, agency, reason: 'Investigation', reasonUnique: false, repeats: 0 };
    return collide({ ...one, ...plain }, stranger);
  };
};
