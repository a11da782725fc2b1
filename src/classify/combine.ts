import type { ImmigrationKind, Purpose } from '../model/verdict.ts';
import type { Place, SearchReading } from './read-search.ts';
import type { Party } from './rules/rule.ts';

/** The steps of the label guide, in the order in which they are asked. */
export const steps = [
  'purpose_stated',
  'agency_asks',
  'agency_other_purpose',
  'other_office',
  'weak_cue',
  'slang_or_agency',
  'side_field',
  'nothing',
] as const;
export type Step = (typeof steps)[number];

/** What a search's readings add up to. */
export interface Weighed {
  readonly step: Step;
  readonly purpose: Purpose;
  /** Null unless the purpose is immigration. */
  readonly kind: ImmigrationKind | null;
  /** Who searched or asked; empty where nobody federal is named. */
  readonly parties: readonly Party[];
  /** The words that count, in no order. */
  readonly decisive: readonly Place[];
}

type CuePlace = SearchReading['cues'][number];

/** Weighs the readings: an immigration purpose first, then the agency, then its other purpose, then weak cues. */
export function weigh(reading: SearchReading): Weighed {
  const hasOther = reading.otherPurposes.length > 0;
  const live = reading.cues.filter(({ rule }) => rule.needs !== 'no_other_purpose' || !hasOther);
  const performers = [...reading.performers, ...reading.behalf];
  const slang = slangOf(reading, live, performers);
  const cues = live.filter((one) => !slang.includes(one));
  const of = (tier: string): Place[] => [...performers, ...cues].filter(({ rule }) => rule.tier === tier);
  const stated = of('purpose');
  const agencies = of('agency_a');
  const offices = of('agency_b');
  const named = [...of('other_dhs'), ...of('other_federal')];
  const weak = cues.filter(({ rule }) => rule.tier === 'weak');
  const base = [...stated, ...agencies, ...offices, ...named];
  const rest = { parties: partiesOf([...base, ...weak]), decisive: [...base, ...weak] };
  if (stated.length > 0) {
    // Where the purpose is stated, no unresolved acronym carries the search: it names nobody.
    const parties = partiesOf(base);
    return { ...rest, step: 'purpose_stated', purpose: 'immigration', kind: kindOf(cues, stated), parties };
  }
  if (agencies.length > 0 && (!hasOther || isOnRecord(reading, cues))) {
    return { ...rest, step: 'agency_asks', purpose: 'immigration', kind: kindOf(cues, []) };
  }
  if (agencies.length > 0) {
    const decisive = [...rest.decisive, ...reading.otherPurposes];
    return { ...rest, step: 'agency_other_purpose', purpose: 'possible', kind: null, decisive };
  }
  if (offices.length > 0) return { ...rest, step: 'other_office', purpose: 'possible', kind: null };
  if (weak.length > 0) return { ...rest, step: 'weak_cue', purpose: 'possible', kind: null };
  if (slang.length > 0) {
    const parties: readonly Party[] = [...partiesOf(named), 'acronym'];
    return {
      step: 'slang_or_agency',
      purpose: 'possible',
      kind: null,
      parties,
      decisive: [...named, ...slang],
    };
  }
  if (reading.sideCues.length > 0) return sideWeighed(reading, rest);
  return { ...rest, step: 'nothing', purpose: 'none', kind: null };
}

/** True where an agency's own warrant, officer or request is named, and each offence beside it is on a record. */
function isOnRecord(reading: SearchReading, cues: readonly CuePlace[]): boolean {
  return (
    reading.otherPurposes.every(({ stated }) => stated.onRecord) &&
    cues.some(({ rule, cue }) => rule.tier === 'agency_a' && cue.isAgency)
  );
}

/** A match in the case number or the prompt makes a search possible at most. */
function sideWeighed(reading: SearchReading, rest: Pick<Weighed, 'parties' | 'decisive'>): Weighed {
  const parties = [...rest.parties, ...partiesOf(reading.sideCues)];
  const decisive = [...rest.decisive, ...reading.sideCues];
  const isCue = reading.sideCues.some(
    ({ rule }) => rule.tier !== 'other_dhs' && rule.tier !== 'other_federal',
  );
  return {
    step: isCue ? 'side_field' : 'nothing',
    purpose: isCue ? 'possible' : 'none',
    kind: null,
    parties,
    decisive,
  };
}

/** Cues that may be slang: only the bare word, beside an offence of the group it is slang in, and no agency else. */
function slangOf(
  reading: SearchReading,
  live: readonly CuePlace[],
  performers: readonly Place[],
): readonly CuePlace[] {
  const groups = new Set(reading.otherPurposes.map(({ rule }) => rule.group));
  const slang = live.filter(
    ({ rule, cue }) => rule.slangBeside !== undefined && !cue.isAgency && groups.has(rule.slangBeside),
  );
  const others = [...performers, ...live].filter((one) => isAgency(one) && !slang.some((s) => s === one));
  return others.length > 0 ? [] : slang;
}

const isAgency = ({ rule }: Place): boolean => rule.tier === 'agency_a' || rule.tier === 'agency_b';

function partiesOf(places: readonly Place[]): Party[] {
  return places.flatMap(({ rule }) => (rule.party === undefined ? [] : [rule.party]));
}

/** Criminal where any words say so, else civil where any do, else unstated. */
function kindOf(cues: readonly Place[], stated: readonly Place[]): ImmigrationKind {
  const kinds = new Set([...cues, ...stated].map(({ rule }) => rule.kind));
  if (kinds.has('criminal')) return 'criminal';
  return kinds.has('civil') ? 'civil' : 'unstated';
}
