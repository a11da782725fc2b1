import type { Engine } from './engine/build.ts';
import { readAccount, readAgency, type Named } from './read-name.ts';
import { readText, type Held } from './read-text.ts';

/** What the column of those on whose behalf a search was made says: the parties in it, and those it denies. */
export interface BehalfReading {
  readonly named: readonly Named[];
  readonly denied: readonly Held[];
}

/**
 * Reads on whose behalf a search was made: the name of an agency, of its officer, or a denial (`none (not for ICE)`),
 * which people write into a column that asks for a name.
 */
export function readBehalf(engine: Engine, text: string): BehalfReading {
  const agency = readAgency(engine, text).named;
  const found = [...agency, ...asOfficer(readAccount(engine, text).named, agency)];
  if (found.length === 0) return { named: found, denied: [] };
  const denied = readText(engine, text, false).held.filter(
    ({ held }) => 'stance' in held.because && held.because.stance.stance === 'negated',
  );
  const isDenied = (one: Named): boolean =>
    denied.some(({ start, end }) => one.start < end && start < one.end);
  return { named: found.filter((one) => !isDenied(one)), denied };
}

/** An officer's agency, but for the whole of one of which the name gives an office: `CBP Air and Marine`. */
function asOfficer(officer: readonly Named[], agency: readonly Named[]): readonly Named[] {
  const parties = new Set(agency.map(({ rule }) => rule.party));
  const isExact = (office: 'ice_other' | 'cbp_other', whole: 'ice' | 'cbp'): boolean =>
    parties.has(office) && !parties.has(whole);
  return officer.filter(
    ({ rule: { party } }) =>
      !(party === 'cbp' && isExact('cbp_other', 'cbp')) && !(party === 'ice' && isExact('ice_other', 'ice')),
  );
}
