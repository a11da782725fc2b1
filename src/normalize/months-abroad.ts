import { literal } from '../store/duckdb.ts';

/** How the months begin in Spanish, French, German, Italian and Portuguese, in capitals, with the English ones they share. */
const months: readonly (readonly [english: string, begins: string])[] = [
  ['JAN', 'ENE|JAN|GEN'],
  ['FEB', 'F[EÉ][BV]'],
  ['MAR', 'M[AÄ]R|MAER'],
  ['APR', 'A[BVP]R'],
  ['MAY', 'MA[YIG]'],
  ['JUN', 'JUN|JUIN|GIU'],
  ['JUL', 'JUL|JUIL|LUG'],
  ['AUG', 'AGO|AO[UÛ]|AUG'],
  ['SEP', 'SE[PT]'],
  ['OCT', 'O[CKT]T|OUT'],
  ['NOV', 'NOV'],
  ['DEC', 'D[EÉI][CZ]'],
];

/** A date of a word between two numbers, with what such languages put between; a weekday may stand before it. */
const date =
  '^\\s*(?:[A-ZÀ-Þ]{5,10}(?:-FEIRA)?,?\\s+)?(\\d{1,2})[.]?\\s+(?:DE\\s+)?([A-ZÀ-Þ]{3,11})[.]?,?\\s+(?:DEL?\\s+)?(20[0-6]\\d)(?:,|\\s+A LAS|\\s+À|\\s+UM)?(\\s.*?)?(?:\\s+UHR)?\\s*$';

/** A text in capitals whose month stands in another language, with the English one: `27-FEB-2025 13:05`. */
export const monthsInEnglishSql = (upper: string): string => {
  const joined = `regexp_replace(${upper}, ${literal(date)}, '\\1-\\2-\\3\\4')`;
  const named = months.reduce(
    (sql, [english, begins]) =>
      `regexp_replace(${sql}, '^(\\d+)-(?:${begins})[A-ZÀ-Þ]*-', '\\1-${english}-')`,
    joined,
  );
  return `CASE WHEN regexp_matches(${upper}, ${literal(date)}) THEN ${named} ELSE ${upper} END`;
};
