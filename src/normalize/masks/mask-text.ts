import { literal } from '../../store/duckdb.ts';
import { clean } from './mask.ts';
import { wideLetters } from '../sql.ts';
import type { MaskingStep } from './masking-step.ts';
import { personalNumbers, personsSuspected } from './personal-numbers.ts';
import { seam } from './plate-codes.ts';
import { plateSteps, platesSuspected } from './plate-text.ts';

const steps: readonly MaskingStep[] = [...personalNumbers, ...plateSteps];

/**
 * Most cells match none of these and are done after one look at each. Several, since the store reads a larger expression,
 * past the memory that it keeps for one, some hundred times slower.
 */
const suspected: readonly string[] = [...platesSuspected, ...personsSuspected];

/** Without one of these no text is suspected, nor holds a plate of letters and digits; most have none. */
export const worthALook =
  '[0-9@#:="$_]|num|no[.]|plate.{0,40}(?:start|begin|end|contain|includ|letter|first|last|say|like|match|>)|(?:plate|plt|tag|placa|lic|licen[sc]e|lpn?)s? (?:(?:is|of|was|reads?) )?[b-df-hj-np-tv-xz]{2}|lic/|vanity|personal|custom|[([]at[)\\]]| at .{2,20}(?: dot |[.])com|[.](?:com|me|net|app)/|reddit';

/** What may stand between the characters of a row's own plate as somebody typed it. */
const gap = '[ .*?-]{0,2}';
/** Letters and digits that are typed for one another: in a plate O is 0 and I is 1. */
const typedAs: Readonly<Record<string, string>> = { O: '[O0]', '0': '[O0]', I: '[I1]', '1': '[I1]' };

/**
 * Masks plates and personal numbers in a text that people typed: the row's own plate, whatever has the shape of
 * an American plate, what follows a word for one (`[plate]`); birthdays, telephone, licence, registration
 * and passport numbers of persons (`[number]`), flats (`[address]`), coordinates (`[place]`), e-mail addresses
 * (`[email]`, with an agency's domain kept). Case numbers, sections of law, roads, times and codes stay. The text comes back cleaned (`clean`).
 */
export const maskText = (text: string, ownPlate: string | null): string => {
  const cleaned = maskOwn(clean(text), ownPlate ?? '');
  if (!lookExpression.test(cleaned) || !suspectedExpressions.some((expression) => expression.test(cleaned)))
    return cleaned;
  return compiledSteps
    .reduce((masked, { expression, replacement }) => masked.replace(expression, replacement), cleaned)
    .replaceAll(seam, '');
};

const lookExpression = new RegExp(worthALook, 'i');
const suspectedExpressions = suspected.map((pattern) => new RegExp(pattern, 'i'));
const compiledSteps = steps.map(({ pattern, replacement }) => ({
  expression: new RegExp(pattern, 'gi'),
  replacement: replacement.replace(/\\(\d)/g, (_, group: string) => `$${group}`),
}));

const maskOwn = (text: string, ownPlate: string): string => {
  const plate = ownPlate.replace(/[^A-Za-z0-9]/g, '');
  if (!/^(?:\d{4,12}|[A-Za-z]{5,12}|(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{3,12})$/.test(plate)) return text;
  // An expression of the row's own costs as much as a hundred other steps.
  if (!squeezed(text).includes(squeezed(plate)) || !mayHoldEnd(text, plate)) return text;
  const typed = plate
    .split('')
    .map((sign) => typedAs[sign.toUpperCase()] ?? sign)
    .join(gap);
  const isWord = plate.length < 5 || /^[A-Za-z]+$/.test(plate);
  return text.replace(new RegExp(isWord ? `\\b${typed}\\b` : typed, 'gi'), '[plate]');
};

/** Its letters and digits alone, those in doubt as one of the two: a text holds a plate only where it so does. */
const squeezed = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9]+/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll('I', '1');

/** The row's own plate as `maskOwnSql` compares it: its letters and digits alone. */
export const ownPlateSql = (plateCell: string): string =>
  `regexp_replace(${plateCell}, '[^A-Za-z0-9]', '', 'g')`;

/**
 * Whether a text, or texts of a row together, holds the end of the row's own plate, or may hold it apart or in wide
 * letters; cheap, and mostly false.
 */
export const mayHoldOwnSql = (text: string, own: string): string =>
  `CASE WHEN strlen(${own}) BETWEEN 3 AND 12
    THEN contains(upper(${text}), upper(right(${own}, 2))) OR regexp_matches(${text}, '${apart}', 'i') ELSE false END`;
/** A letter or digit alone among others, and wide letters, which no cleaned text has. */
const alone = '[a-z0-9][ .*?-]{1,2}[a-z0-9]$|[a-z0-9][ .*?-]{1,2}[a-z0-9][^a-z0-9]';
const apart = `${alone}|[${wideLetters}]`;

/** What `mayHoldOwnSql` says, for one cleaned text: the plate's last two signs are not parted within a longer number. */
const mayHoldEnd = (text: string, plate: string): boolean =>
  text.toUpperCase().includes(plate.slice(-2).toUpperCase()) || aloneExpression.test(text);
const aloneExpression = new RegExp(alone, 'i');

/** Letters and digits in doubt as one of the two. */
const compared = (value: string): string => `translate(${value}, 'OI', '01')`;

/**
 * A cleaned text without the row's own plate, over columns of both (`cleanSql`, `ownPlateSql`). Only where the
 * text holds the plate is an expression made for the row, which costs as much as a hundred other steps.
 */
export const maskOwnSql = (text: string, own: string): string => {
  const isPlate = `regexp_full_match(${own}, '\\d{4,12}|[A-Za-z]{5,12}|[A-Za-z0-9]{3,12}') AND NOT regexp_full_match(${own}, '\\d{3}|[A-Za-z]{3,4}')`;
  // Two signs that no plate has stand for the letters in doubt until the parts are joined: the gap has digits itself.
  const letters = `array_to_string(string_split(translate(upper(${own}), 'O0I1', chr(3) || chr(3) || chr(4) || chr(4)), ''), '${gap}')`;
  const typed = `replace(replace(${letters}, chr(3), '[O0]'), chr(4), '[I1]')`;
  const pattern = `CASE WHEN strlen(${own}) < 5 OR NOT regexp_matches(${own}, '\\d') THEN '\\b' || ${typed} || '\\b' ELSE ${typed} END`;
  return `CASE WHEN strlen(${text}) < 3 OR NOT ${mayHoldOwnSql(text, own)} THEN ${text}
    WHEN NOT contains(${compared(`regexp_replace(upper(${text}), '[^A-Z0-9]', '', 'g')`)}, ${compared(`upper(${own})`)}) THEN ${text}
    WHEN ${isPlate} THEN regexp_replace(${text}, ${pattern}, '[plate]', 'gi')
    ELSE ${text} END`;
};

/** Whether `maskShapesSql` may mask something in texts of a row together: what is false of them is so of each. */
export const isSuspectSql = (texts: string): string =>
  `CASE WHEN regexp_matches(${texts}, '${worthALook}', 'i')
    THEN ${suspected.map((pattern) => `regexp_matches(${texts}, ${literal(pattern)}, 'i')`).join(' OR ')} ELSE false END`;

/** A cleaned text without whatever has the shape of a plate or of a person's number; with `maskOwnSql`, `maskText`. */
export const maskShapesSql = (text: string): string => {
  const masked = steps.reduce(
    (sql, { pattern, replacement }) =>
      `regexp_replace(${sql}, ${literal(pattern)}, ${literal(replacement)}, 'gi')`,
    text,
  );
  return `CASE WHEN ${isSuspectSql(text)} THEN replace(${masked}, '${seam}', '') ELSE ${text} END`;
};
