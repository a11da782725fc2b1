import type { Field } from '../model/field.ts';
import { looksLikeAgency } from './shapes.ts';
import { shareOf } from './settled-shape.ts';

/** Words by which a label that no format knows still says its field, the most telling first. */
const words: readonly (readonly [Field, RegExp])[] = [
  ['reason', /\b(?:reason|purpose|justification)\b/],
  ['on_behalf_of', /\b(?:behalf|requestor|requester)\b/],
  ['case_number', /\b(?:case|incident)\b/],
  ['offense_type', /\b(?:offense|offence|crime)\b/],
  ['plate', /\b(?:plates?|lpn)\b/],
  ['agency', /\b(?:agency|organi[sz]ation|department)\b/],
  ['user', /\b(?:officer|user|username|employee|deputy|operator)\b/],
  ['time', /\b(?:date|time|timestamp|datetime)\b/],
];

/** Labels that speak of something beside the search: remarks, counts, when a record was changed. */
const beside =
  /\b(?:notes?|comments?|remarks?|counts?|number of|status|redact\w*|ids?|address|e-?mail|phone|type|version|review\w*|created|updated|modified|expir\w*|start|end|from|until|begin\w*|state)\b/;

/** `searchTime` and `Search_Time` as words in lower case. */
const spaced = (label: string): string =>
  label
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}#-]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The field that a word of the label speaks of, or null. Long labels are sentences, and say nothing. */
export const looseField = (label: string): Field | null => {
  if (label.length > 40) return null;
  const text = spaced(label);
  if (beside.test(text)) return null;
  return words.find(([, word]) => word.test(text))?.[0] ?? null;
};

/** Whether the cells under such a label are at all what the field holds. */
export const bearsOut = (field: Field, cells: readonly string[]): boolean => {
  if (cells.length === 0) return true;
  if (field === 'time')
    return ['time', 'date', 'clock'].some((shape) => shareOf(shape as 'time', cells) >= 0.5);
  if (field === 'agency') return cells.filter(looksLikeAgency).length / cells.length >= 0.3;
  return true;
};
