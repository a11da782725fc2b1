import type { ColumnUse } from '../model/recognition.ts';
import { literal } from '../store/duckdb.ts';

/** Stands for a name in the column of who asked. */
const namedPerson = '[name]';

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

/**
 * Who asked for a search, without the name where the cell is that of a person: accounts are coded, and so is he. What
 * names a body, in capitals or by a word of one, is kept; it is judged. Two words without a title are a person only
 * in a column of persons: in one of agencies they may be a town.
 */
export const withoutPersonSql = (cell: string, isOfPersons: boolean): string =>
  `CASE WHEN regexp_matches(${cell}, ${literal(isOfPersons ? name : titled)}) AND NOT regexp_matches(${cell}, ${literal(ofBodies)}, 'i')
    THEN ${literal(namedPerson)} ELSE ${cell} END`;
