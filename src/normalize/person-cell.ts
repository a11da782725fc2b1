import { literal } from '../store/duckdb.ts';

/** Stands for a name in the column of who asked. */
const namedPerson = '[name]';

const word = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}'’]+(?:-?\\p{Lu}[\\p{Ll}'’]+)*";
const initial = '\\p{Lu}\\.?';
const title =
  '(?:(?:Special )?Agent|Analyst|Capt(?:ain)?|Chief|Cpl|Corporal|Dep(?:uty)?|Det(?:ective)?|Dr|Inv(?:estigator)?|Lt|Lieutenant|Mr|Mrs|Ms|Ofc|Off(?:icer)?|Sgt|Sergeant|SA|Trooper|Tpr)\\.? ';
const name = `^(?:${title})?(?:(?:${word}|${initial}) (?:${initial} )?${word}|${word}, (?:${word}|${initial})(?: ${initial})?)$|^(?:${title})(?:${initial} )?${word}$`;

/** Words by which two capitalised words are a body, or say for whom it was, and no person's name. */
const ofBodies =
  'patrol|homeland|security|customs?|immigra|border|enforce|deport|remov|detain|police|sherif|marshal|constable|federal|national|service|secret|department|dept|office|bureau|county|city|village|town|state|university|college|district|task|force|gang|unit|team|division|center|centre|intel|fusion|dispatch|court|probation|parole|public|safety|fire|school|hospital|agency|agencies|partner|other|desk|records|traffic|crime|narcotic|homicide|warrant|fugitive|operation|joint|highway|investigations';

/**
 * Who asked for a search, without the name where the cell is that of a person: accounts are coded, and so is he. What
 * names a body, in capitals or by a word of one, is kept; it is judged.
 */
export const withoutPersonSql = (cell: string): string =>
  `CASE WHEN regexp_matches(${cell}, ${literal(name)}) AND NOT regexp_matches(${cell}, ${literal(ofBodies)}, 'i')
    THEN ${literal(namedPerson)} ELSE ${cell} END`;
