import type { CellState, Field } from '../../model/field.ts';
import { literal } from '../../store/duckdb.ts';
import { citationWords, exemptions } from './mask-exemptions.ts';
import { placeholderOf } from './placeholders.ts';
import { blanks, blanksInScript, narrow, narrowSql, wideLetters, wideLettersInScript } from '../sql.ts';

// Each pattern is read by the store (RE2) and by JavaScript, without regard to case, over a cleaned cell: the
// only white space is a single space, no look-around, every loop linear.

/** Cells in which Flock itself writes `***`; in others that mask is the agency's. */
const vendorMasks: ReadonlySet<Field> = new Set([
  'id',
  'user',
  'plate',
  'case_number',
  'frame',
  'frame_start',
  'frame_end',
  'filters',
  'text_prompt',
]);

const glyphs = '[█▉▊▋▌▇▆▅▄▃▂▁▓▒░■▪▮▬◼⬛●]';

/** What a mask may say that it covers: `[Name Redacted]`, `Redacted - License Plate`. */
const covered =
  '(?:names?|users?|officers?|accounts?|plates?|licen[sc]e|tags?|case|number|no|id|reasons?|search|personal|private|confidential|sensitive|pii|cjis?|foia|foil|opra|cpra|pra|text|details?|info(?:rmation)?|data|contents?|fields?|entry)';

/** Words that say that a cell was kept back, without a word for masking. */
const keptBack =
  '(?:not (?:released|disclosed|disclosable|releasable)|non-?disclosable|undisclosed|pii(?: removed)?|(?:foia|foil|opra|cpra|pra) exempt(?:ed|ion)?|not subject to (?:public )?(?:release|disclosure)|exempt from (?:public )?(?:release|disclosure)|(?:not |non[ -]?)public(?: data| info(?:rmation)?| record)?|omitted|sealed|privileged|de[ -]?identified|(?:anonym|pseudonym)i[sz]ed|obscured|obfuscated|protected|blacked out|(?:personal(?:ly identif(?:ying|iable))?|private|protected|confidential) info(?:rmation)?|law enforcement sensitive)';

/** Words that say why a cell was kept back, and nothing of the search. */
const why =
  '(?:per|by|due|to|under|pursuant|for|from|as|in|of|the|and|an?|laws?|enforcement|ongoing|active|open|pending|current|investigat[a-z]*|cases?|privacy|personal|private|info(?:rmation)?|data|sensitive|confidential[a-z]*|statut[a-z]+|records?|public|act|foia|foil|opra|cpra|pra|cjis?|pii|codes?|sections?|disclosure|disclosed|release|security|safety|protected|exempt[a-z]*|court|orders?|juvenile|policy|legal|attorney)';

/** The word as people shorten, misspell or translate it: `RDCTD`, `REDATCED`, `Redactado`. */
const otherwise =
  '(?:rda?ct(?:e?d)?|redcte?d|redactd|reda(?:ced|tced|ted)|redcat?ed|redacat?ed|(?:redactad|censurad|tachad|suprimid|omitid)[oa]|confidencial)';

/** The whole cell is a mask, in brackets or not, once or several times over. */
const masked = [
  '^[^a-z0-9]*(?:(?:fully |partially )?(?:redact(?:ed|ion)?|withheld|masked|exempt(?:ed)?|(?:data |info(?:rmation)? )?(?:removed|suppressed))[^a-z0-9]*)+$',
  `^[^a-z0-9]*${otherwise}[^a-z0-9]*$`,
  '^[^a-z0-9]*n ?[/.-]? ?a[^a-z0-9]+(?:redacted|withheld|masked|exempt)[^a-z0-9]*$',
  '^[^a-z0-9]*(?:redacted|withheld|masked|exempt)[^a-z0-9]+n ?[/.-]? ?a[^a-z0-9]*$',
  '^[^a-z0-9]*[[({<] ?w ?/ ?h ?[\\])}>][^a-z0-9]*$',
  // Brackets as a web page writes them.
  '^(?:[^a-z0-9]|&(?:lt|gt|quot|amp|nbsp);)*(?:redact(?:ed|ion)|withheld|masked)(?:[^a-z0-9]|&(?:lt|gt|quot|amp|nbsp);)*$',
  '^[^a-z0-9]*redacted (?:by|per|for|due to) [a-z .,]+$',
  `^[^a-z0-9]*(?:redact(?:ed|ion)|withheld|omitted)(?:[^a-z0-9]+${why})+[^a-z0-9]*$`,
  `^[^a-z0-9]*(?:${covered}[^a-z0-9]+)+(?:redacted|redaction|withheld)[^a-z0-9]*$`,
  `^[^a-z0-9]*redacted(?:[^a-z0-9]+${covered})+[^a-z0-9]*$`,
  '^[^a-z0-9]*(?:r e d a c t e d|confidential)[^a-z0-9]*$',
  `^[^a-z0-9]*${keptBack}[^a-z0-9]*$`,
  '^[# -]*#[# -]*#[# -]*#[# -]*$',
  '^[* ]*[*][* ]*[*][* ]*[*][* ]*$',
  `^[^a-z0-9]*${glyphs}[^a-z0-9]*$`,
  '^[x -]*x[ -]*x[ -]*x[ -]*x[x -]*$',
].join('|');

/** A mask in brackets that says why in words of its own: `[Redacted - MGDPA 13.82]`. */
const bracketed = '^[^a-z0-9]*[[({<][^a-z0-9]*redact(?:ed|ion)\\b[^\\])}>]{0,80}[\\])}>][^a-z0-9]*$';

/** A mask stands inside other words. */
const partlyMasked = `\\bredact(?:ed|ion)\\b|${glyphs}|#{3}|\\bx{4,}\\b|\\[withheld\\]`;
/** In a name also stars that stand apart; in a reason they are an officer's emphasis. */
const partlyMaskedName = `${partlyMasked}|(?:^| )[*]{3}(?: |$)`;

const citation = `(?:${exemptions.map((exemption) => exemption.pattern).join('|')})(?: ?\\([a-z0-9]{1,4}\\))*`;

const patternsOf = (field: Field) => ({
  masked,
  citation,
  placeholder: placeholderOf(field),
  partly: field === 'user' ? partlyMaskedName : partlyMasked,
  vendorState: vendorMasks.has(field) ? ('masked_vendor' as const) : ('masked_agency' as const),
});

/** Whatever is no plain value matches this, and little else does: most cells are done after one look. */
const gateOf = (field: Field): string => {
  const { placeholder, partly } = patternsOf(field);
  return `^[^a-z0-9]|^x[x -]*$|redact|^${otherwise}|r e d a c t|confidential|withheld|masked|exempt|removed|suppressed|^${keptBack}|${placeholder}|${partly}|${citation}`;
};

/** Cells that are values by their length and ending alone. */
export const plainValue: Partial<Record<Field, (cell: string) => string>> = {
  id: (cell) => `strlen(${cell}) = 36 AND ${cell} >= '0' AND ${cell}[9] = '-'`,
  time: (cell) => `strlen(${cell}) = 27 AND suffix(${cell}, ' UTC')`,
  frame: (cell) => `strlen(${cell}) = 55 AND suffix(${cell}, ' UTC')`,
  networks: (cell) => `strlen(${cell}) <= 6 AND TRY_CAST(${cell} AS UINTEGER) IS NOT NULL`,
  devices: (cell) => `strlen(${cell}) <= 6 AND TRY_CAST(${cell} AS UINTEGER) IS NOT NULL`,
};

/** Whether a cell has the shape of its column by its length, ending or first letter alone; null where that says nothing. */
export const plainShapeSql = (cell: string, field: Field): string | null =>
  field === 'agency'
    ? `(${cell} >= 'A' AND ${cell} < '[') OR (${cell} >= 'a' AND ${cell} < '{')`
    : (plainValue[field]?.(cell) ?? null);

const matchesSql = (cell: string, pattern: string): string =>
  `regexp_matches(${cell}, ${literal(pattern)}, 'i')`;

const otherBlanks = blanks.replace('\\x{20}', '\\x{1f}');

/**
 * A cell's text without white space around it, every run of white space a single space, wide letters as plain
 * ones; '' for null.
 */
export const cleanSql = (cell: string): string =>
  `CASE WHEN regexp_matches(${cell}, '^[${blanks}]|[${blanks}]$|[${blanks}]{2}|[${otherBlanks}${wideLetters}]')
    THEN trim(regexp_replace(${narrowSql(cell)}, '[${blanks}]+', ' ', 'g')) ELSE coalesce(${cell}, '') END`;

/** Stands between the cells of a row that are looked at together; a cell that holds it is looked at by itself. */
const edge = '`';

/** Cells of a row in one text, each between two edges, null ones left out: for `isOddRowSql`. */
export const rowTextSql = (cells: readonly string[]): string =>
  `concat_ws('${edge}', '', ${[...cells, "''"].join(', ')})`;

/**
 * Whether any of a row's cells (`rowTextSql`, of fields of free text) is unclean or passes its field's gate: one
 * look at them all in place of two at each. Where it is false, every cell is its own cleaned text and a value.
 * The gate's edges of a cell become those between cells. A cell that begins or ends with an edge of its own gives
 * two in a row, and the gate stops what begins with a sign. With `orPattern`, also whether that is found.
 */
export const isOddRowSql = (rowText: string, orPattern?: string): string => {
  const unclean = `[${blanks}]${edge}|[${blanks}]{2}|[${otherBlanks}${wideLetters}]`;
  // The gate of a name is the widest. No class of it holds a `$`, nor a `^` but as its first sign.
  const gate = gateOf('user').replaceAll(/(?<!\[)\^|\$/g, edge);
  return matchesSql(rowText, [unclean, gate, ...(orPattern === undefined ? [] : [orPattern])].join('|'));
};

/**
 * Whether a plate cell is a plate in capitals and digits, both of them, and nothing else: a value, and the plate
 * as it is compared. A few look like a law (`5USC552`) and are left to `cellStateSql`.
 */
export const isPlainPlateSql = (cell: string): string =>
  `CASE WHEN strlen(${cell}) BETWEEN 5 AND 8
    THEN NOT ${matchesSql(cell, `(?-i:[^A-Z0-9])|^[a-z]+$|^[0-9]+$|${gateOf('plate')}`)} ELSE false END`;

/** What `cleanSql` gives, for one cell. */
export const clean = (text: string): string => text.replace(wideLetter, narrow).replace(blankRun, ' ').trim();
const wideLetter = new RegExp(`[${wideLettersInScript}]`, 'gu');
const blankRun = new RegExp(`[${blanksInScript}]+`, 'gu');

/**
 * What a released cell tells before anybody reads its words, as one of `cellStates`, over a column that
 * `cleanSql` made. The column is there: for one that was not exported the caller gives `not_exported`. A `*`
 * inside a longer plate is a wildcard and the cell a value; the word `test` is a value. `as` writes a state.
 */
export const cellStateSql = (
  cleaned: string,
  field: Field,
  as: (state: CellState) => string = literal,
): string => stateOfColumnSql(cleaned, field, stateOfWordsSql(cleaned, field, as), as);

/** The part of `cellStateSql` that differs between columns: `ofWords` gives the state where it says nothing. */
export const stateOfColumnSql = (
  cleaned: string,
  field: Field,
  ofWords: string,
  as: (state: CellState) => string,
): string => {
  const plain = plainValue[field];
  return `CASE WHEN ${cleaned} = '' THEN ${as('empty')}
    ${plain === undefined ? '' : `WHEN ${plain(cleaned)} THEN ${as('value')}`}
    WHEN ${cleaned} = '***' THEN ${as(patternsOf(field).vendorState)}
    ELSE ${ofWords} END`;
};

/** The part of `cellStateSql` that looks at the words: the same for fields of one `wordsOfState`. */
export const stateOfWordsSql = (cleaned: string, field: Field, as: (state: CellState) => string): string => {
  const { placeholder, partly } = patternsOf(field);
  const rest = `regexp_replace(regexp_replace(${cleaned}, ${literal(citation)}, ' ', 'gi'), ${literal(citationWords)}, ' ', 'gi')`;
  return `CASE WHEN NOT ${matchesSql(cleaned, gateOf(field))} THEN ${as('value')}
    WHEN ${matchesSql(cleaned, masked)} THEN ${as('masked_agency')}
    WHEN ${matchesSql(cleaned, citation)} THEN
      CASE WHEN regexp_matches(${rest}, '[\\p{L}\\p{N}]') THEN ${as('partly_masked')} ELSE ${as('exemption_cited')} END
    WHEN ${matchesSql(cleaned, bracketed)} THEN ${as('masked_agency')}
    WHEN ${matchesSql(cleaned, placeholder)} THEN ${as('placeholder')}
    WHEN ${matchesSql(cleaned, partly)} THEN ${as('partly_masked')}
    ELSE ${as('value')} END`;
};

/** Two fields of which this is the same have the same words for masks and for nothing. */
export const wordsOfState = (field: Field): string => {
  const { placeholder, partly } = patternsOf(field);
  return `${placeholder} ${partly}`;
};

/**
 * What `cellStateSql` gives, for a cell that is known to have the shape of its column, be a sentinel, the
 * vendor's mask or blank: told without the long list of exemptions.
 */
export const shapedStateSql = (cleaned: string, field: Field, as: (state: CellState) => string): string =>
  `CASE WHEN ${cleaned} = '' THEN ${as('empty')} WHEN ${cleaned} = '***' THEN ${as(patternsOf(field).vendorState)}
    WHEN regexp_full_match(${cleaned}, '[—–-]+') THEN ${as('placeholder')} ELSE ${as('value')} END`;

/** What `cellStateSql` gives over `cleanSql`, for one released cell. */
export const cellState = (text: string | null, field: Field): CellState => {
  const cell = clean(text ?? '');
  if (cell === '') return 'empty';
  const { expressions, vendorState } = compiledFor(field);
  if (cell === '***') return vendorState;
  if (expressions.masked.test(cell)) return 'masked_agency';
  if (expressions.citation.test(cell)) {
    const rest = cell.replace(everyCitation, ' ').replace(everyCitationWord, ' ');
    return /[\p{L}\p{N}]/u.test(rest) ? 'partly_masked' : 'exemption_cited';
  }
  if (inBrackets.test(cell)) return 'masked_agency';
  if (expressions.placeholder.test(cell)) return 'placeholder';
  return expressions.partly.test(cell) ? 'partly_masked' : 'value';
};

const inBrackets = new RegExp(bracketed, 'iu');
const everyCitation = new RegExp(citation, 'giu');
const everyCitationWord = new RegExp(citationWords, 'giu');

const expression = (pattern: string): RegExp => new RegExp(pattern, 'iu');
const compile = (field: Field) => {
  const { vendorState, ...patterns } = patternsOf(field);
  return {
    vendorState,
    expressions: {
      masked: expression(patterns.masked),
      citation: expression(patterns.citation),
      placeholder: expression(patterns.placeholder),
      partly: expression(patterns.partly),
    },
  };
};
const compiled = new Map<Field, ReturnType<typeof compile>>();
const compiledFor = (field: Field): ReturnType<typeof compile> => {
  const known = compiled.get(field) ?? compile(field);
  compiled.set(field, known);
  return known;
};
