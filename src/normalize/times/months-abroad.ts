import { monthsAbroad } from '../../model/months-abroad.ts';
import { literal } from '../../store/duckdb.ts';

/** A date of a word between two numbers, with what such languages put between; a weekday may stand before it. */
const date =
  '^\\s*(?:[A-ZÀ-Þ]{5,10}(?:-FEIRA)?,?\\s+)?(\\d{1,2})[.]?\\s+(?:DE\\s+)?([A-ZÀ-Þ]{3,11})[.]?,?\\s+(?:DEL?\\s+)?(20[0-6]\\d)(?:,|\\s+A LAS|\\s+À|\\s+UM)?(\\s.*?)?(?:\\s+UHR)?\\s*$';

/** A text in capitals whose month stands in another language, with the English one: `27-FEB-2025 13:05`. */
export const monthsInEnglishSql = (upper: string): string => {
  const joined = `regexp_replace(${upper}, ${literal(date)}, '\\1-\\2-\\3\\4')`;
  const named = monthsAbroad.reduce(
    (sql, [english, begins]) =>
      `regexp_replace(${sql}, '^(\\d+)-(?:${begins})[A-ZÀ-Þ]*-', '\\1-${english}-')`,
    joined,
  );
  return `CASE WHEN regexp_matches(${upper}, ${literal(date)}) THEN ${named} ELSE ${upper} END`;
};
