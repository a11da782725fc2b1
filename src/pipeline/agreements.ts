import { daySql } from '../analyze/times.ts';
import type { AgreementOn } from '../model/agreement.ts';
import type { Summary } from '../model/summary.ts';
import { agreementOn, readAgreements } from '../normalize/agencies/agreements.ts';
import type { Run } from './begin.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-options.ts';

export interface Agreements {
  readonly on: AgreementOn;
  readonly summary: Summary['agreements'];
}

/** The register of 287(g) agreements that the user gave, held against the agencies and the days, in `zone`, of the searches. */
export const agreementsOf = async ({ options, store }: Run, zone: string): Promise<Agreements> => {
  if (options.agreements === null) return { on: () => null, summary: null };
  const on = agreementOn(readAgreements(options.agreements, await readText(options.agreements)));
  const days = await store.rows<{ key: string; state: string | null; day: string; searches: number }>(`
    SELECT agency_key AS key, agency_state AS state, ${daySql('searched_at', zone)} AS day, count(*) AS searches
    FROM judged WHERE agency_key IS NOT NULL AND searched_at IS NOT NULL GROUP BY 1, 2, 3`);
  const inForce = days.filter(({ key, state, day }) => on(key, state, day) !== null);
  return {
    on,
    summary: {
      file: shownPath(options.agreements),
      agencies: new Set(inForce.map(({ key }) => key)).size,
      searches: inForce.reduce((sum, { searches }) => sum + searches, 0),
    },
  };
};
