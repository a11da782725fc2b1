import type { FlaggedSearch } from '../../src/model/flagged-search.ts';

/** One invented reason with where its words stand, worked out by hand from the text. */
interface InventedReason {
  readonly reason: string;
  readonly words: string;
  readonly purpose: FlaggedSearch['purpose'];
  readonly kind: FlaggedSearch['immigration_kind'];
  readonly rule: string;
}

const reasons: readonly InventedReason[] = [
  {
    reason: 'assist ICE with warrant pick up',
    words: 'assist ICE',
    purpose: 'immigration',
    kind: 'unstated',
    rule: 'assist-ice',
  },
  {
    reason: 'Immigration (civil/administrative) - ',
    words: 'Immigration (civil/administrative)',
    purpose: 'immigration',
    kind: 'civil',
    rule: 'dropdown-civil',
  },
  {
    reason: 'alien smuggling load vehicle northbound',
    words: 'alien smuggling',
    purpose: 'immigration',
    kind: 'criminal',
    rule: 'smuggling',
  },
  {
    reason: 'BP request, vehicle of interest',
    words: 'BP request',
    purpose: 'possible',
    kind: null,
    rule: 'bp-weak',
  },
];

const agencies = [
  ['Alder Creek CA PD', 'CA', 'police', 'local', null],
  ['US Border Patrol Example Sector', null, 'federal', 'cbp', 'cbp'],
  ['Homeland Security Investigations Example Office', null, 'federal', 'ice', 'hsi'],
  ['Bay County Consolidated Sheriffs Department and Coroner', 'CA', 'sheriff', 'local', null],
] as const;

const pad = (n: number): string => String(n).padStart(2, '0');

/** An invented flagged or possible search; `index` alone decides it. */
export const inventedSearch = (index: number, file: string, day: number): FlaggedSearch => {
  const [agency, state, kind, searcher, component] = agencies[index % agencies.length] ?? agencies[0];
  const federal = searcher !== 'local';
  const said = reasons[(index * 7 + Math.floor(index / 4)) % reasons.length] ?? reasons[0];
  // Every fifth federal search records a purpose of another kind.
  const other = federal && index % 5 === 0;
  const reason = other ? 'stolen vehicle recovery' : (said?.reason ?? '');
  const start = reason.indexOf(said?.words ?? '');
  const purpose = other ? 'none' : (said?.purpose ?? 'none');
  const flagged = federal || purpose === 'immigration';
  return {
    search_id: `S${String(index + 1).padStart(6, '0')}`,
    searched_at: `2025-${pad(1 + Math.floor(day / 28))}-${pad(1 + (day % 28))}T${pad(8 + (index % 16))}:${pad((index * 7) % 60)}:05Z`,
    agency,
    agency_state: state,
    agency_kind: kind,
    owners: ['Alder Creek PD'],
    account: `Account ${pad(1 + (index % 9))}`,
    plate: `P${String(1 + (index % 40)).padStart(6, '0')}`,
    reason,
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
    purpose,
    immigration_kind: purpose === 'immigration' ? (said?.kind ?? null) : null,
    actor: federal ? searcher : purpose === 'immigration' && said?.rule === 'assist-ice' ? 'ice' : 'local',
    searcher,
    component,
    flagged,
    flagged_by: [
      ...(federal ? ['searcher' as const] : []),
      ...(purpose === 'immigration' ? ['purpose' as const] : []),
    ],
    route: !flagged
      ? null
      : searcher === 'cbp'
        ? 'cbp_account'
        : searcher === 'ice'
          ? 'ice_account'
          : said?.rule === 'assist-ice'
            ? 'local_for_ice'
            : 'local_immigration_no_agency',
    notes: [],
    rules: [...(federal ? [`account-${searcher}`] : []), ...(other ? [] : [said?.rule ?? ''])],
    matches:
      other || start < 0
        ? []
        : [
            {
              rule: said?.rule ?? '',
              field: 'reason',
              text: said?.words ?? '',
              start,
              end: start + (said?.words.length ?? 0),
            },
          ],
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
