import type { Field } from '../../model/field.ts';

const thing = '(?:licen[sc]e )?(?:plates?|tags?|lpn?s?)';

/**
 * What officers write into the box of the plate where they have none: no plate reads so but somebody's joke, and as
 * one it would be the plate that was searched the most.
 */
const wordsForNoPlate = [
  `unk(?:n|nown)?(?: ${thing})?`,
  `no(?: ?${thing}| licen[sc]e| registration| vehicle)(?: (?:displayed|visible|given|on (?:file|vehicle)))?`,
  `(?:temp(?:orary)?|paper|dealer)(?: ${thing})?`,
  `(?:partial|multiple|various|several|any|see)(?: ${thing}| (?:notes?|reason|case|filters?))?`,
  'unreadable|illegible|obscured|not (?:visible|readable|seen|known)|none (?:seen|visible|listed)',
  `tests?(?:ing)?(?: ${thing})?|tbd|pending|${thing}`,
].join('|');

const wordsForNothing =
  'none|null|nil|nan|n ?[/\\\\.-]? ?a|not (?:applicable|available|provided|given|stated|specified)|none (?:given|provided|stated|listed)|no (?:data|reason|reason given|case|case number|case #)|undefined|unspecified|unavailable|blank|empty|x{1,3}';
/** What a spreadsheet shows where a formula came to nothing, as one that it made of a text behind a dash. */
const brokenFormula = '#(?:ref!|name\\?|value!|num!|null!|div/0!|spill!|calc!|field!)';
/** What databases write for nothing where they write tables as text: `\\N`. */
const databaseNull = '\\\\n';

/** Cells where a zero is a number that was released, not somebody's way to say nothing. */
const counts: ReadonlySet<Field> = new Set(['networks', 'devices']);

/** The pattern of what stands in a cell of a field for nothing, read by RE2 and by JavaScript without regard to case. */
export const placeholderOf = (field: Field): string => {
  const noughts = counts.has(field) ? '' : '|0{1,3}';
  const words = `${wordsForNothing}${noughts}${field === 'plate' ? `|${wordsForNoPlate}` : ''}`;
  return `^(?:[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]*(?:${words})[^\\p{L}\\p{N}]*|${brokenFormula}|${databaseNull})$`;
};
