/**
 * One search out of its copies, the plain way: the rules of docs/METHOD.md over rows in memory, with maps
 * and loops and nothing of the product. It is the count that the product's own is held against.
 */
export interface CopyRow {
  /** The released table that holds the row. */
  readonly table: number;
  readonly id: string | null;
  readonly agency: string | null;
  /** Whole seconds since 1970, UTC; null where the time cannot be read or bears no seconds. */
  readonly second: number | null;
  readonly networks: number | null;
  readonly frameStart: number | null;
  readonly frameEnd: number | null;
  /** Every released cell, joined: equal for equal rows of one table. */
  readonly cells: string;
  /** Whether the row bears a plate that is not masked. */
  readonly plateShown: boolean;
}

export interface Searches {
  /** For each row the position of its search's first row. */
  readonly leader: readonly number[];
  readonly possibleDuplicates: number;
}

interface IdSearch {
  readonly leader: number;
  frame: string | null;
}

export const reconcileNaively = (rows: readonly CopyRow[]): Searches => {
  const leader = rows.map((_, at) => at);
  const byId = groupBy(rows, (row) => row.id);
  for (const members of byId.values()) for (const at of members) leader[at] = members[0] as number;
  const searchesByKey = keysOfIds(rows, byId);
  const frames = framesOf(rows);
  // The rows without an id, by whole key and then by table.
  const bare = groupBy(rows, (row, at) => {
    const key = row.id === null ? shortKey(row) : null;
    return key === null ? null : `${key}|${frames[at] ?? 'no frame'}`;
  });
  let possibleDuplicates = 0;
  for (const members of bare.values()) {
    const first = members[0] as number;
    const match = theOnlyMatch(
      searchesByKey.get(shortKey(rows[first] as CopyRow) as string) ?? [],
      frames[first] ?? null,
    );
    const leaderAt: number[] = [];
    for (const table of groupBy(
      members.map((at) => rows[at] as CopyRow),
      ({ table: of }) => String(of),
    ).values()) {
      const units = unitsOf(
        rows,
        table.map((at) => members[at] as number),
      );
      possibleDuplicates += units.length - 1;
      for (const [place, unit] of units.entries()) {
        const known = place === 0 ? (match ?? leaderAt[place]) : leaderAt[place];
        const search = known ?? unit[0] ?? 0;
        leaderAt[place] = search;
        for (const at of unit) leader[at] = search;
      }
    }
  }
  return { leader: firstOfEach(leader), possibleDuplicates };
};

/** The rows of one table under one key, equal ones with a plate together, in the order of their first. */
const unitsOf = (rows: readonly CopyRow[], members: readonly number[]): number[][] =>
  [
    ...groupBy(members, (at) => {
      const row = rows[at] as CopyRow;
      return row.plateShown ? `equal ${row.cells}` : `alone ${at}`;
    }).values(),
  ].map((unit) => unit.map((at) => members[at] as number));

/** The one search with an id that matches by the whole key, else by the key without frames; null where none or several do. */
const theOnlyMatch = (searches: readonly IdSearch[], frame: string | null): number | null => {
  const whole = searches.filter((search) => frame !== null && search.frame === frame);
  if (whole.length > 0) return whole.length === 1 ? (whole[0] as IdSearch).leader : null;
  const short = searches.filter((search) => frame === null || search.frame === null);
  return short.length === 1 ? (short[0] as IdSearch).leader : null;
};

const keysOfIds = (
  rows: readonly CopyRow[],
  byId: ReadonlyMap<string, readonly number[]>,
): Map<string, IdSearch[]> => {
  const found = new Map<string, IdSearch[]>();
  for (const members of byId.values()) {
    for (const at of members) {
      const row = rows[at] as CopyRow;
      const key = shortKey(row);
      if (key === null) continue;
      const searches = found.get(key) ?? [];
      found.set(key, searches);
      let search = searches.find((known) => known.leader === members[0]);
      if (!search) searches.push((search = { leader: members[0] as number, frame: null }));
      search.frame ??= frameKey(row);
    }
  }
  return found;
};

/** The frame of each row without an id; one that has none takes that of the others of its key where these agree. */
const framesOf = (rows: readonly CopyRow[]): (string | null)[] => {
  const known = new Map<string, Set<string>>();
  for (const row of rows) {
    const [key, frame] = [shortKey(row), frameKey(row)];
    if (row.id !== null || key === null || frame === null) continue;
    known.set(key, (known.get(key) ?? new Set()).add(frame));
  }
  return rows.map((row) => {
    const others = known.get(shortKey(row) ?? '');
    return frameKey(row) ?? (others?.size === 1 ? ([...others][0] as string) : null);
  });
};

const shortKey = ({ agency, second, networks }: CopyRow): string | null =>
  agency === null || second === null || networks === null ? null : `${agency}|${second}|${networks}`;

const frameKey = ({ frameStart, frameEnd }: CopyRow): string | null =>
  frameStart === null || frameEnd === null ? null : `${frameStart}|${frameEnd}`;

const groupBy = <T>(
  items: readonly T[],
  keyOf: (item: T, at: number) => string | null,
): Map<string, number[]> => {
  const groups = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return groups;
};

/** The same searches, each known by the first of its rows. */
const firstOfEach = (leader: readonly number[]): number[] => {
  const first = new Map<number, number>();
  for (const [at, of] of leader.entries()) if (!first.has(of)) first.set(of, at);
  return leader.map((of) => first.get(of) as number);
};
