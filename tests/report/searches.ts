import type { FlaggedSearch } from '../../src/model/flagged-search.ts';

type Words = Pick<FlaggedSearch, 'reason' | 'purpose' | 'immigration_kind' | 'matches' | 'route'>;

/** A reason whose words are matched; `route` is that of a local search that bears it. */
const stated = (
  rule: string,
  words: string,
  rest: string,
  purpose: FlaggedSearch['purpose'],
  immigration_kind: FlaggedSearch['immigration_kind'],
  route: FlaggedSearch['route'],
): Words => ({
  reason: words + rest,
  purpose,
  immigration_kind,
  matches: [{ rule, field: 'reason', text: words, start: 0, end: words.length }],
  route,
});

const reasons: readonly Words[] = [
  stated('assist-ice', 'assist ICE', ' with warrant pick up', 'immigration', 'unstated', 'local_for_ice'),
  stated(
    'dropdown-civil',
    'Immigration (civil/administrative)',
    ' - ',
    'immigration',
    'civil',
    'local_immigration_no_agency',
  ),
  stated(
    'smuggling',
    'alien smuggling',
    ' load vehicle northbound',
    'immigration',
    'criminal',
    'local_immigration_no_agency',
  ),
  stated('bp-weak', 'BP request', ', vehicle of interest', 'possible', null, null),
];
const otherReason: Words = {
  reason: 'stolen vehicle recovery',
  purpose: 'none',
  immigration_kind: null,
  matches: [],
  route: null,
};

type Who = Pick<FlaggedSearch, 'agency' | 'agency_state' | 'agency_kind' | 'searcher' | 'component'>;

const searchers: readonly Who[] = [
  {
    agency: 'Alder Creek CA PD',
    agency_state: 'CA',
    agency_kind: 'police',
    searcher: 'local',
    component: null,
  },
  {
    agency: 'US Border Patrol Example Sector',
    agency_state: null,
    agency_kind: 'federal',
    searcher: 'cbp',
    component: 'cbp',
  },
  {
    agency: 'Homeland Security Investigations Example Office',
    agency_state: null,
    agency_kind: 'federal',
    searcher: 'ice',
    component: 'hsi',
  },
  {
    agency: 'Bay County Consolidated Sheriffs Department and Coroner',
    agency_state: 'CA',
    agency_kind: 'sheriff',
    searcher: 'local',
    component: null,
  },
];

const pad = (n: number): string => String(n).padStart(2, '0');
const at = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

const judgement = (
  who: Who,
  words: Words,
): Pick<FlaggedSearch, 'actor' | 'flagged' | 'flagged_by' | 'route' | 'rules'> => {
  const federal = who.component !== null;
  const immigration = words.purpose === 'immigration';
  const accountRoute = who.searcher === 'cbp' ? 'cbp_account' : 'ice_account';
  return {
    actor: !federal && words.route === 'local_for_ice' ? 'ice' : who.searcher,
    flagged: federal || immigration,
    flagged_by: [...(federal ? (['searcher'] as const) : []), ...(immigration ? (['purpose'] as const) : [])],
    route: federal ? accountRoute : words.route,
    rules: [...(federal ? [`account-${who.searcher}`] : []), ...words.matches.map((match) => match.rule)],
  };
};

/** An invented flagged or possible search; `index` alone decides who searched and what is recorded. */
export const inventedSearch = (index: number, file: string, day: number): FlaggedSearch => {
  const who = at(searchers, index);
  // Every fifth search of an ICE or CBP account records a purpose of another kind.
  const words =
    who.component !== null && index % 5 === 0 ? otherReason : at(reasons, index * 7 + Math.floor(index / 4));
  return {
    search_id: `S${String(index + 1).padStart(6, '0')}`,
    searched_at: `2025-${pad(1 + Math.floor(day / 28))}-${pad(1 + (day % 28))}T${pad(8 + (index % 16))}:${pad((index * 7) % 60)}:05Z`,
    ...who,
    ...words,
    ...judgement(who, words),
    owners: ['Alder Creek PD'],
    account: `Account ${pad(1 + (index % 9))}`,
    plate: `P${String(1 + (index % 40)).padStart(6, '0')}`,
    offense_type: null,
    case_number: null,
    on_behalf_of: null,
    networks: 40 + (index % 60),
    devices: 900 + index,
    frame_start: null,
    frame_end: null,
    search_type: 'lookup',
    text_prompt: null,
    moderation: null,
    notes: [],
    agreement_287g: null,
    file,
    sheet: null,
    page: null,
    row: 2 + index * 3,
    request_no: 'R-2025-0114',
    url: 'https://records.example.org/request/114',
    produced_on: '2025-07-08',
    other_copies: index % 3,
  };
};
