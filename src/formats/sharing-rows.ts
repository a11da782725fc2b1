import { onOneLine } from '../model/same-text.ts';
import type { ListedAgency } from '../model/intake.ts';
import type { RawRecord, RawTable } from '../model/raw-table.ts';
import type { ColumnUse, OtherRecognition } from '../model/recognition.ts';
import { isFooter } from './footers.ts';
import { labelKey } from './labels.ts';
import { listNotes } from './sharing.ts';
import {
  isAnswer,
  joinSides,
  notSaid,
  sidesOfCell,
  sidesOfDirection,
  sidesOfWords,
  type Sides,
} from './sharing-direction.ts';
import { filledCells, isVoid, looksLikeAgency } from './shapes.ts';
import { belowHeader } from '../model/record-place.ts';

/** Cells list several networks with commas, semicolons or line breaks between them. */
const networks = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => !isVoid(name) && !isAnswer(name));

/** The columns of a list by what they hold. */
type Columns = Readonly<Partial<Record<keyof typeof listNotes, ColumnUse>>>;

const columnsOf = ({ columns }: OtherRecognition): Columns =>
  Object.fromEntries(
    Object.entries(listNotes).flatMap(([list, note]) => {
      const column = columns.find((entry) => entry.note === note);
      return column ? [[list, column]] : [];
    }),
  );

/** `Agencies that share with us` over a part of the list; the names below it are of that side. */
const headingOf = (cells: readonly string[]): Sides | null => {
  const [only, second] = filledCells(cells);
  if (only === undefined || second !== undefined || only.length > 100) return null;
  const said = /\b(?:shar(?:e|es|ed|ing)|receiv\w+|with access)\b/i.test(only) ? sidesOfWords(only) : notSaid;
  if (said === notSaid) return null;
  // `Agencies sharing with Alder Falls PD` may be either side, as the list may be of that agency or another.
  return looksLikeAgency(only) ? notSaid : said;
};

/** What a record's own cells say of the direction, then what stands over them. */
const sidesOf = (record: RawRecord, columns: Columns, heading: Sides): Sides => {
  const { sharing, sharedWithMe, direction } = columns;
  const hasBoth = sharing !== undefined && sharedWithMe !== undefined;
  const at = (column: ColumnUse): string => record.cells[column.index] ?? '';
  const said = [
    sharing ? sidesOfCell(at(sharing), 'shares', hasBoth) : notSaid,
    sharedWithMe ? sidesOfCell(at(sharedWithMe), 'receives', hasBoth) : notSaid,
    direction ? sidesOfDirection(at(direction)) : notSaid,
  ].reduce(joinSides);
  return { shares: said.shares ?? heading.shares, receives: said.receives ?? heading.receives };
};

const listedAs = (name: string, sides: Sides, sharedWithOwner = '', sharedByOwner = ''): ListedAgency => ({
  name: onOneLine(name),
  sharedWithOwner,
  sharedByOwner,
  ownerShares: sides.shares,
  ownerReceives: sides.receives,
});

/**
 * The agencies of a sharing list in a record after its header: several where a list without further columns
 * names them with commas between, or where each side has a column of names.
 */
const agenciesOf = (
  recognition: OtherRecognition,
  columns: Columns,
  record: RawRecord,
  heading: Sides,
): ListedAgency[] => {
  const { agency, sharing, sharedWithMe } = columns;
  const at = (column: ColumnUse | undefined): string => (column && record.cells[column.index]) ?? '';
  if (!agency) {
    return [
      ...networks(at(sharing)).map((name) => listedAs(name, { shares: true, receives: null })),
      ...networks(at(sharedWithMe)).map((name) => listedAs(name, { shares: null, receives: true })),
    ];
  }
  const sides = sidesOf(record, columns, heading);
  const isBare = Object.keys(columns).length === 1;
  const others = recognition.columns.some((column) => column.index > 0 && column.use !== 'ignored');
  const names = isBare && !others ? record.cells.flatMap(networks) : [at(agency)];
  return names
    .filter((name) => !isVoid(name))
    .map((name) =>
      listedAs(name, sides, networks(at(sharedWithMe)).join(', '), networks(at(sharing)).join(', ')),
    );
};

const isHeaderAgain = (recognition: OtherRecognition, record: RawRecord): boolean =>
  recognition.columns.every(
    (column) => labelKey(record.cells[column.index] ?? '') === labelKey(column.label),
  );

/** Every agency of a sharing list, read through all its records: none in blank records, footers and headings. */
export const listedAgencies = async (
  recognition: OtherRecognition,
  table: RawTable,
): Promise<ListedAgency[]> => {
  const found: ListedAgency[] = [];
  const columns = columnsOf(recognition);
  const ofLabel = sidesOfWords(columns.agency?.label ?? '');
  let heading = ofLabel;
  for await (const records of table.records()) {
    for (const record of records) {
      if (belowHeader(recognition, record) <= 0) continue;
      if (isHeaderAgain(recognition, record)) {
        heading = ofLabel;
      } else {
        const said = headingOf(record.cells);
        if (said) heading = said;
        else if (!isFooter(record.cells)) found.push(...agenciesOf(recognition, columns, record, heading));
      }
    }
  }
  return found;
};
