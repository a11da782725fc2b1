import { readAgency } from './agency.ts';
import { clean } from '../masks/mask.ts';

/** From so many names on, and so large a share of them agencies, a text is a list of agencies. */
const leastNames = 3;
const leastShare = 0.8;

/**
 * The agencies of a portal's share list as people copy it: one name a line, or all in one paragraph with commas
 * or semicolons between, perhaps after a heading (`External organizations with access: …`). Null where the
 * cells are something else. `records` are the cells of a table without a header, in order.
 */
export const agenciesListed = (records: readonly (readonly string[])[]): string[] | null => {
  const names = records.flatMap((cells) => cells.flatMap(namesIn)).filter((name) => name !== '');
  const heading = names[0]?.split(/:\s+/u) ?? [];
  const listed = heading.length === 2 ? [heading[1] ?? '', ...names.slice(1)] : names;
  const known = listed.filter(isAgency);
  const isList = known.length >= leastNames && known.length >= leastShare * listed.length;
  // A first line that is no agency is the list's title.
  return isList ? listed.filter((name, at) => at > 0 || isAgency(name)) : null;
};

/** The names in a cell, whatever sets them apart; '' for what is blank. */
export const namesIn = (cell: string): string[] =>
  cell.split(/[,;\n\r\t]|(?:^|\s)[•·▪]\s/u).map((name) => clean(name).replace(/^(?:[-*•]|\d+[.)])\s+/u, ''));

/** Whether a text reads as the name of an agency. */
export const isAgency = (name: string): boolean => {
  const { kind, state, federal } = readAgency(name);
  return name.length <= 100 && (federal || (kind !== 'unknown' && (state !== null || kind !== 'other')));
};
