import { number } from '../model/figure-words.ts';
import type { ListedAgency } from '../model/intake.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { OtherRecognition } from '../model/recognition.ts';
import { agenciesListed } from './agencies/agency-list.ts';
import { isHeading, listInText } from './agencies/list-in-text.ts';

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
  const names = agenciesListed(await cellsOf(table.records));
  if (names === null) return null;
  const reason = `${number(names.length)} names, nearly all of them of agencies`;
  return bareList({ title: 'a list of agencies without a header', reason, names, owner: '' });
};

/** The same of a text that says more than the names: where a heading of its first lines speaks of access. */
export const readListInText = async (table: RawTable): Promise<BareList | null> => {
  if (table.lines === undefined && !table.head.some(({ cells }) => isHeading(cells))) return null;
  const found = listInText(await cellsOf(table.lines ?? table.records));
  if (found === null) return null;
  const { heading, names, owner } = found;
  const reason = `${number(names.length)} names below "${heading}"`;
  return bareList({ title: 'a list of agencies within a text', reason, names, owner });
};

const cellsOf = async (read: RawTable['records']): Promise<(readonly string[])[]> => {
  const cells: (readonly string[])[] = [];
  for await (const records of read()) cells.push(...records.map((record) => record.cells));
  return cells;
};

const bareList = ({
  title,
  reason,
  names,
  owner,
}: {
  readonly title: string;
  readonly reason: string;
  readonly names: readonly string[];
  readonly owner: string;
}): BareList => ({
  recognition: {
    kind: 'sharing_list',
    format: null,
    title,
    headerRow: null,
    columns: [],
    reasons: [reason],
  },
  listed: names.map((name) => ({
    name,
    sharedWithOwner: '',
    sharedByOwner: owner,
    ownerShares: null,
    ownerReceives: null,
  })),
});
