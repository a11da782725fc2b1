import type { ListedAgency } from '../model/intake.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { OtherRecognition } from '../model/recognition.ts';
import { readAgency } from './agency.ts';
import { clean } from './mask.ts';

/** A table without a header that is a list of agencies, and the agencies on it. */
export interface BareList {
  readonly recognition: OtherRecognition;
  readonly listed: readonly ListedAgency[];
}

/**
 * Reads a table that no format knows as a list of agencies by name, such as people copy from a portal's page.
 * Null where its first records hold something else.
 */
export const readBareList = async (table: RawTable): Promise<BareList | null> => {
  if (agenciesListed(table.head.map(({ cells }) => cells)) === null) return null;
  const cells: (readonly string[])[] = [];
  for await (const records of table.records()) cells.push(...records.map((record) => record.cells));
  const names = agenciesListed(cells);
  if (names === null) return null;
  return {
    recognition: {
      kind: 'sharing_list',
      format: null,
      title: 'a list of agencies without a header',
      headerRow: null,
      columns: [],
      reasons: [`${names.length.toLocaleString('en-US')} names, nearly all of them of agencies`],
    },
    listed: names.map((name) => ({
      name,
      sharedWithOwner: '',
      sharedByOwner: '',
      ownerShares: null,
      ownerReceives: null,
    })),
  };
};

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

const namesIn = (cell: string): string[] =>
  cell.split(/[,;\n\r\t]|(?:^|\s)[•·▪]\s/u).map((name) => clean(name).replace(/^(?:[-*•]|\d+[.)])\s+/u, ''));

const isAgency = (name: string): boolean => {
  const { kind, state, federal } = readAgency(name);
  return name.length <= 100 && (federal || (kind !== 'unknown' && (state !== null || kind !== 'other')));
};
