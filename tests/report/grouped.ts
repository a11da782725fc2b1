import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import type { Summary } from '../../src/model/summary.ts';

/** What a made-up log is like: how many searches, which of them are flagged, what is masked. */
export interface Invented {
  readonly title: string;
  readonly flagged: readonly FlaggedSearch[];
  /** Searches beside the flagged and possible ones. */
  readonly others: number;
  /** Those of the others whose reason is masked, and too vague. */
  readonly masked: number;
  readonly vague: number;
  /** `2025-01`, in order. */
  readonly months: readonly string[];
}

interface Judged {
  readonly searches: number;
  readonly flagged: number;
  readonly immigration: number;
  readonly possible: number;
}

/** How many items have each key. */
export const tally = <Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  of: (item: Item) => Key | null,
): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, items.filter((item) => of(item) === key).length])) as Record<
    Key,
    number
  >;

/** The four figures of a group: `searches` in all, with the flagged and possible ones among them given. */
export const judged = (items: readonly FlaggedSearch[], searches: number): Judged => ({
  searches,
  flagged: items.filter((item) => item.flagged).length,
  immigration: items.filter((item) => item.purpose === 'immigration').length,
  possible: items.filter((item) => item.purpose === 'possible' && !item.flagged).length,
});

const groupsOf = (
  items: readonly FlaggedSearch[],
  key: (item: FlaggedSearch) => string,
): [string, FlaggedSearch[]][] => {
  const groups = new Map<string, FlaggedSearch[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
};

/** Searches by month; the others are spread evenly, what is left over stands in the first. */
export const byMonth = ({ flagged, others, months }: Invented): Summary['by_month'] => {
  const each = Math.floor(others / Math.max(1, months.length));
  return months.map((month, index) => {
    const items = flagged.filter((search) => search.searched_at?.startsWith(month));
    return {
      month,
      ...judged(items, items.length + (index === 0 ? others - each * (months.length - 1) : each)),
      ice: items.filter((item) => item.searcher === 'ice').length,
      cbp: items.filter((item) => item.searcher === 'cbp').length,
    };
  });
};

/** Searches by agency; the others are by the first. */
export const byAgency = ({ flagged, others }: Invented): Summary['by_agency'] => {
  const groups = groupsOf(flagged, (search) => search.agency ?? '');
  if (groups.length === 0 && others > 0) groups.push(['Alder Creek CA PD', []]);
  return groups.map(([agency, items], index) => ({
    agency,
    state: items[0]?.agency_state ?? null,
    kind: items[0]?.agency_kind ?? 'police',
    ...judged(items, items.length + (index === 0 ? others : 0)),
  }));
};

/** The accounts behind flagged and possible searches. */
export const byUser = ({ flagged }: Invented): Summary['by_user'] =>
  groupsOf(flagged, (search) => `${search.account ?? ''}\t${search.agency ?? ''}`).map(([, items]) => ({
    agency: items[0]?.agency ?? '',
    account: items[0]?.account ?? '',
    ...judged(items, items.length),
  }));

/** The accounts of ICE and CBP. */
export const federalAccounts = ({ flagged }: Invented): Summary['federal_accounts'] =>
  groupsOf(
    flagged.filter((search) => search.component !== null),
    (search) => `${search.searcher}\t${search.agency ?? ''}\t${search.account ?? ''}`,
  ).map(([, items]) => ({
    searcher: items[0]?.searcher === 'ice' ? 'ice' : 'cbp',
    agency: items[0]?.agency ?? null,
    account: items[0]?.account ?? null,
    searches: items.length,
    first: items[0]?.searched_at ?? null,
    last: items.at(-1)?.searched_at ?? null,
  }));

/** The recorded reasons that were matched, then a vague one, then the rest. */
export const byReason = ({ flagged, others, vague }: Invented): Summary['by_reason'] => [
  ...groupsOf(
    flagged.filter((search) => search.purpose !== 'none'),
    (search) => (search.reason ?? '').toLowerCase().trim(),
  ).map(([reason, items]) => ({ reason, purpose: items[0]?.purpose ?? 'possible', searches: items.length })),
  { reason: 'investigation', purpose: 'none', searches: vague },
  { reason: null, other: others - vague },
];

export const byRule = ({ flagged }: Invented): Summary['by_rule'] =>
  [...new Set(flagged.flatMap((search) => search.rules))]
    .toSorted()
    .map((rule) => ({ rule, searches: flagged.filter((search) => search.rules.includes(rule)).length }));

/** Flagged searches at the hours of their times, all others at nine. */
export const byHour = ({ flagged, others }: Invented): Summary['by_hour'] => {
  const marked = flagged.filter((search) => search.flagged);
  return Array.from({ length: 24 }, (_, hour) => {
    const here = marked.filter((search) => Number(search.searched_at?.slice(11, 13)) === hour).length;
    return {
      hour,
      searches: here + (hour === 9 ? others + flagged.length - marked.length : 0),
      flagged: here,
    };
  });
};

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** All on a Tuesday. */
export const byWeekday = ({ flagged, others }: Invented): Summary['by_weekday'] =>
  days.map((weekday, index) => ({
    weekday,
    searches: index === 1 ? flagged.length + others : 0,
    flagged: index === 1 ? flagged.filter((search) => search.flagged).length : 0,
  }));
