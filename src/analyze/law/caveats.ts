import { listed } from '../../model/figure-words.ts';
import type { LawPack } from './pack.ts';

const oneYearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * What a report must say of its law pack, as sentences: that it is over a year old on the report's day, and
 * that nothing of it is printed where all of it still waits for a reader.
 *
 * @param reportDay ISO date that the documents bear; null where no search has a time.
 */
export function lawCaveats(pack: LawPack, reportDay: string | null): string[] {
  const caveats: string[] = [];
  if (reportDay !== null && reportDay > oneYearLater(pack.asOf))
    caveats.push(
      `The law of ${pack.name} was last checked on ${pack.asOf}, over a year before this report: check it before citing.`,
    );
  if (pack.provisions.length === 0)
    caveats.push(
      `No provision of ${pack.name} law is printed: none of those known was read in its final text, with its date and its exceptions.`,
    );
  return caveats;
}

/** An agency that released a log, with the state that its name tells; null where it tells none. */
interface Owner {
  readonly name: string;
  readonly state: string | null;
}

/** Owners named in one sentence. */
const namedAtMost = 4;

/**
 * Says which logs are of agencies of another state than the pack's, of whose searches its provisions are counted
 * all the same; no sentence where there is none. Of an owner whose name tells no state nothing is said.
 */
export function ownersElsewhere(pack: LawPack, owners: readonly Owner[]): string[] {
  const named = owners.flatMap(({ name, state }) =>
    state === null || state === pack.state ? [] : [`${name} (${state})`],
  );
  const elsewhere = [...new Set(named)].toSorted((a, b) => (a < b ? -1 : 1));
  // Of a pack that waits for its reader nothing is laid beside any log.
  if (elsewhere.length === 0 || pack.provisions.length === 0) return [];
  const whose =
    elsewhere.length === 1
      ? 'the log of an agency of another state, by its name'
      : `the logs of ${elsewhere.length} agencies of other states, by their names`;
  return [
    `The law of ${pack.name} (--state ${pack.state}) is laid beside ${whose}: ${listed(elsewhere, namedAtMost)}. ` +
      'The counts do not say that this law reaches such a log.',
  ];
}
