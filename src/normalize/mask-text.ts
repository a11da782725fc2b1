import { literal } from '../store/duckdb.ts';
import { clean, cleanSql } from './mask.ts';
import { personalNumbers, type MaskingStep } from './personal-numbers.ts';
import { plateSteps, platesSuspected, seam } from './plate-text.ts';
import { letSql } from './sql.ts';

const steps: readonly MaskingStep[] = [...personalNumbers, ...plateSteps];

/** Most cells do not match this and are done after one look. */
const suspected = [platesSuspected, ...personalNumbers.map(({ pattern }) => pattern)].join('|');

/** What may stand between the characters of a row's own plate as somebody typed it. */
const gap = '[ .*?-]{0,2}';

/**
 * Masks plates and personal numbers in a text that people typed: the row's own plate, whatever has the shape of
 * an American plate, what follows a word for one (`[plate]`); birthdays, telephone, licence and registration
 * numbers of persons (`[number]`), e-mail addresses (`[e-mail]`, with an agency's domain kept). Case numbers,
 * sections of law, roads, times and codes stay. The text comes back cleaned (`clean`).
 */
export const maskText = (text: string, ownPlate: string | null): string => {
  const cleaned = maskOwn(clean(text), ownPlate ?? '');
  if (!suspectedExpression.test(cleaned)) return cleaned;
  return compiledSteps
    .reduce((masked, { expression, replacement }) => masked.replace(expression, replacement), cleaned)
    .replaceAll(seam, '');
};

const suspectedExpression = new RegExp(suspected, 'i');
const compiledSteps = steps.map(({ pattern, replacement }) => ({
  expression: new RegExp(pattern, 'gi'),
  replacement: replacement.replace(/\\(\d)/g, (_, group: string) => `$${group}`),
}));

const maskOwn = (text: string, ownPlate: string): string => {
  const plate = ownPlate.replace(/[^A-Za-z0-9]/g, '');
  if (!/^(?:\d{4,12}|[A-Za-z]{5,12}|(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{3,12})$/.test(plate)) return text;
  if (!text.toUpperCase().includes(plate.slice(-2).toUpperCase())) return text;
  const typed = plate.split('').join(gap);
  const isWord = plate.length < 5 || /^[A-Za-z]+$/.test(plate);
  return text.replace(new RegExp(isWord ? `\\b${typed}\\b` : typed, 'gi'), '[plate]');
};

/** What `maskText` gives, as an SQL expression over a text cell and the row's plate, where there is one. */
export const maskTextSql = (cell: string, plateCell: string | null): string => {
  const cleaned = cleanSql(cell);
  const withoutOwn = plateCell === null ? cleaned : letSql('w', cleaned, maskOwnSql('w', plateCell));
  const masked = steps.reduce(
    (sql, { pattern, replacement }) =>
      `regexp_replace(${sql}, ${literal(pattern)}, ${literal(replacement)}, 'gi')`,
    'm',
  );
  return letSql(
    'm',
    withoutOwn,
    `CASE WHEN regexp_matches(m, ${literal(suspected)}, 'i') THEN replace(${masked}, '${seam}', '') ELSE m END`,
  );
};

const maskOwnSql = (text: string, plateCell: string): string => {
  const plate = `regexp_replace(${plateCell}, '[^A-Za-z0-9]', '', 'g')`;
  const isPlate = `regexp_full_match(o, '\\d{4,12}|[A-Za-z]{5,12}|[A-Za-z0-9]{3,12}') AND NOT regexp_full_match(o, '\\d{3}|[A-Za-z]{3,4}')`;
  const typed = `array_to_string(string_split(o, ''), '${gap}')`;
  const pattern = `CASE WHEN strlen(o) < 5 OR NOT regexp_matches(o, '\\d') THEN '\\b' || ${typed} || '\\b' ELSE ${typed} END`;
  // The last two characters of the plate are looked for first: far cheaper than an expression of its own for each row.
  return `CASE WHEN ${text} IS NULL OR ${plateCell} IS NULL OR strlen(${text}) < 3 OR strlen(${plateCell}) NOT BETWEEN 3 AND 20
      OR NOT contains(upper(${text}), upper(right(trim(${plateCell}, ' *?-.'), 1))) THEN ${text}
    ELSE ${letSql(
      'o',
      plate,
      `CASE WHEN ${isPlate} AND contains(upper(${text}), upper(right(o, 2)))
        THEN regexp_replace(${text}, ${pattern}, '[plate]', 'gi') ELSE ${text} END`,
    )} END`;
};
