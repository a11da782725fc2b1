import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, ColumnUse } from '../model/recognition.ts';
import type { Draft } from './column-draft.ts';
import { spaced } from './loose-labels.ts';
import { isBlank, isVoid } from './shapes.ts';

const whose = '(?:(?:user|officer|employee|member|searcher|account|login|operator|requestor|requester) )?';
const first = new RegExp(`^${whose}(?:name )?(?:(?:first|given)(?: ?name)?|f ?name)(?: of user)?$`);
const last = new RegExp(`^${whose}(?:name )?(?:(?:last|family)(?: ?name)?|surname|l ?name)(?: of user)?$`);
/** Columns beside the account whose cells name a person or the way to one. */
const ofPeople =
  /\b(?:(?:first|given|last|middle|family|full|display|user|supervisor|officer|employee) ?name|surname|f ?name|l ?name|e ?-?mail|supervisor|approved by|reviewed by|authori[sz]ed by|badge|phone|owner|registrant|driver|suspect|subject|victim|complainant|witness|dob|date of birth|reques(?:tor|ter) ?name|(?:case|lead|assigned|arresting|responding|reporting) (?:officer|agent|detective|deputy|investigator|analyst|manager|attorney)|agent ?name|detective|contact)\b/;

/** Whether the cells under a label name a person, though no account is read from them. */
export const namesPeople = (label: string): boolean => ofPeople.test(spaced(label));

/**
 * A first and a last name in two columns are one account: the last name alone would be that of several people. Where
 * another column holds an account they stay aside.
 */
export const settleNames = (drafts: readonly Draft[]): void => {
  const find = (label: RegExp): Draft | undefined => drafts.find((draft) => label.test(spaced(draft.label)));
  const [given, family] = [find(first), find(last)];
  if (given === undefined || family === undefined || given === family) return;
  const others = drafts.filter(
    (draft) => draft.field === 'user' && draft !== given && draft !== family && !draft.cells.every(isVoid),
  );
  if (others.length > 0) return;
  for (const draft of drafts) if (draft.field === 'user') draft.field = null;
  family.field = 'user';
  family.note = `with the first name that stands in "${given.label.trim()}"`;
  given.field = null;
  given.ignored = true;
  given.note = 'read with the last name: both are the account';
  given.readWith = 'user';
};

const ofNumbers = /\b(?:id|ids|number|no|#|badge|login|e ?-?mail)$/;
const ofNames = /\bname$/;

/**
 * Whether the first of two columns of the account is its number, and the second says how it is called: `User ID` and `User
 * Name`. A name tells who searched, as `ICE Dallas`; what a number stands for nobody but the vendor knows.
 */
export const isNumberOfName = (number: Draft, name: Draft): boolean =>
  ofNumbers.test(spaced(number.label)) &&
  ofNames.test(spaced(name.label)) &&
  number.cells.every((cell) => !/\S\s+\S/.test(cell)) &&
  name.cells.filter((cell) => /\p{L}\s+\p{L}/u.test(cell)).length * 2 >= number.cells.length;

/** The column of the first names that belong to the account; null where it is whole in its own. */
export const firstNameColumn = (columns: readonly ColumnUse[]): number | null =>
  columns.find(({ readWith }) => readWith === 'user')?.index ?? null;

/** Gives each account the first name that stands in a column of its own; of two equal masks one is enough. */
export const withFirstNames =
  (at: number, align: (record: RawRecord) => AlignedRow): ((record: RawRecord) => AlignedRow) =>
  (record) => {
    const row = align(record);
    const given = (record.cells[at] ?? '').trim();
    // In a row whose cells were moved another cell may stand there.
    if (row.kind !== 'search' || row.mended !== null || isBlank(given)) return row;
    const family = (row.cells.user ?? '').trim();
    const isMask = family === given && isVoid(given);
    return isMask ? row : { ...row, cells: { ...row.cells, user: `${given} ${family}`.trim() } };
  };
