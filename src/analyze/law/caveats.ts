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
