import { namedPerson } from '../model/field.ts';
import type { ColumnUse } from '../model/recognition.ts';
import { literal } from '../store/duckdb.ts';

const word = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}'’]+(?:-?\\p{Lu}[\\p{Ll}'’]+)*";
const initial = '\\p{Lu}\\.?';
const title =
  '(?:(?:Special )?Agent|Analyst|Capt(?:ain)?|Chief|Cpl|Corporal|Dep(?:uty)?|Det(?:ective)?|Dr|Inv(?:estigator)?|Lt|Lieutenant|Mr|Mrs|Ms|Ofc|Off(?:icer)?|Sgt|Sergeant|SA|Trooper|Tpr)\\.? ';
const inFull = `(?:${word}|${initial}) (?:${initial} )?${word}|${word}, (?:${word}|${initial})(?: ${initial})?`;
/** What only a person is called: a title before the name. */
const titled = `^${title}(?:${inFull}|(?:${initial} )?${word})$`;
const name = `^(?:${inFull})$|${titled}`;

/** Words by which two capitalised words are a body, or say for whom it was, and no person's name. */
const ofBodies =
  '\\b(?:patrol|homeland|security|customs?|immigra\\w*|border|enforce\\w*|deport\\w*|remov\\w*|detain\\w*|police|sherif\\w*|marshals|constables?|federal|national|services?|secret|department|dept|office|bureau|county|city|village|town|state|university|college|district|task|force|gangs?|unit|team|division|center|centre|intel\\w*|fusion|dispatch|courts?|probation|parole|public|safety|fire|school|hospital|agency|agencies|partner|other|desk|records|traffic|crimes?|narcotics?|homicide|warrants?|fugitives?|operations?|joint|highway|investigations|ice|ero|hsi|cbp|usbp|dhs|uscis|ofo|amo|fbi|dea|atf|usms|usss|tsa|irs|nps|pd|so|sd|da|ag|dps|hp)\\b';

/** Whether the column of who asked is of persons by its label: `Requested By`, `Requestor`; not `Requesting Agency`. */
export const areAskedByPersons = (columns: readonly ColumnUse[]): boolean =>
  columns.some(
    ({ field, label }) =>
      field === 'on_behalf_of' &&
      !/agenc|depart|dept|organi[sz]ation|behalf|party|unit|entity|company|\bfor\b/i.test(label),
  );

/** Towns of two words, told from persons by words that are no given names, or no surnames. */
const ofTowns = [
  '^(?:Santa|Los|Las|El|Fort|Ft\\.?|Mount|Mt\\.?|Port|North|South|East|West|New|Saint|St\\.) \\p{Lu}',
  '^San (?:Angelo|Antonio|Benito|Bernardino|Bruno|Carlos|Clemente|Diego|Dimas|Fernando|Francisco|Gabriel|Jacinto|Jose|Juan|Leandro|Luis|Marcos|Marino|Mateo|Pablo|Rafael|Ramon)$',
  '\\b(?:City|Beach|Falls|Springs|Heights|Rapids|Township|Twp|Village|Junction|Bluffs?|Shores|Gardens|Plains|Harbor|Crossing)$',
  '^(?:Alder|Bear|Beaver|Big|Birch|Buffalo|Cedar|Clear|Cold|Eagle|Elk|Elm|Golden|Grand|Great|Green|High|Little|Long|Maple|Oak|Palm|Pine|Pleasant|Rocky|Sugar|Walnut) (?:Bay|Bend|Branch|Creek|Fork|Forest|Grove|Hills?|Island|Lakes?|Mills?|Park|Point|Prairie|Ridge|Rivers?|Rock|Run|Tree|Valley|View|Woods?)$',
].join('|');

/** A person beside other words: what stands before, the name, what stands after. */
const titledWithin = `(\\b${title})(${inFull}|(?:${initial} )?${word})($|[^\\p{L}])`;
const named = `(${inFull})`;
/** `Kim Ash, HSI`, `Kim Ash (HSI)`, `Kim Ash x123`. */
const beforeOthers = `^()${named}( ?[^\\p{L} .'’].*| (?:and|at|ext|for|from|of|via|with|x\\d) ?.*)$`;
/** `HSI - Kim Ash`, `HSI Kim Ash`. */
const afterOthers = `^(.*[,;/(|–—:-] ?|(?:[\\p{Lu}/&]{2,} ){1,4}|.* (?:and|by|for|from|per) )${named}(\\)?)$`;
const twoNames = `^()${named} ?(?:[,;/&|–—-]|and) ?(?:${inFull})()$`;

const matches = (cell: string, pattern: string): string => `regexp_matches(${cell}, ${literal(pattern)})`;
/** SQL of whether a cell bears a word by which it is the name of a body. */
export const namesBodySql = (cell: string): string => `regexp_matches(${cell}, ${literal(ofBodies)}, 'i')`;

/** SQL of whether a cell looks like the name of a person and nothing else. */
export const isPersonSql = (cell: string): string =>
  `(${matches(cell, name)} AND NOT ${namesBodySql(cell)} AND NOT ${matches(cell, ofTowns)})`;

/** The same of one text. */
export const isPerson = (text: string): boolean =>
  new RegExp(name, 'u').test(text) &&
  !new RegExp(ofBodies, 'iu').test(text) &&
  !new RegExp(ofTowns, 'u').test(text);

/** A branch for cells in which a person stands beside other words, which stay. */
const besideSql = (cell: string, pattern: string, instead: string): string => {
  const found = `regexp_extract(${cell}, ${literal(pattern)}, 2)`;
  return `WHEN ${matches(cell, pattern)} AND NOT ${namesBodySql(found)} AND NOT ${matches(found, ofTowns)}
    THEN regexp_replace(${cell}, ${literal(pattern)}, ${literal(instead)}, 'g')`;
};

/**
 * Who asked for a search, without the name where the cell is that of a person: accounts are coded, and so is he. What
 * names a body, in capitals or by a word of one, is kept, also beside a person; it is judged. Two words without a
 * title are a person only in a column of persons: in one of agencies they may be a town.
 */
export const withoutPersonSql = (cell: string, isOfPersons: boolean): string => {
  const within = isOfPersons ? [twoNames, titledWithin, beforeOthers, afterOthers] : [titledWithin];
  const beside = within.map((pattern) =>
    besideSql(cell, pattern, pattern === twoNames ? namedPerson : `\\1${namedPerson}\\3`),
  );
  return `CASE WHEN ${matches(cell, isOfPersons ? name : titled)} AND NOT ${namesBodySql(cell)} AND NOT ${matches(cell, ofTowns)}
    THEN ${literal(namedPerson)} ${beside.join(' ')} ELSE ${cell} END`;
};
