import { createHash } from 'node:crypto';
import type { Field } from '../../model/field.ts';
import type { LogSource } from '../../model/log-source.ts';
import type { RawRecord } from '../../model/raw-table.ts';
import type { ColumnUse, ReadAs } from '../../model/recognition.ts';
import { isOwnId, isPlateAsId } from '../id-cell.ts';
import type { LoadOptions } from './load-options.ts';
import { cellState, clean } from '../masks/mask.ts';
import { maskText } from '../masks/mask-text.ts';
import { plateToken } from '../plate.ts';
import { plateOfCell } from '../plate-cell.ts';
import { platesOfAccounts } from '../masks/plate-parts.ts';
import { textFields } from './released-table.ts';

/** Texts in which people type plates and numbers of persons; the other cells hold counts, times and accounts. */
const openText: ReadonlySet<Field> = new Set<Field>([...textFields, 'agency']);

/**
 * The cells of one search in the order of `mapped`, then the plate's own text where it is to be kept. Plates
 * are tokens and plates in texts are masked here, before the row reaches the store's files.
 * @param options With the pattern of the log's ids that look like plates (`ownIdsPattern`).
 */
export const stagedCells = (
  cells: Partial<Record<Field, string>>,
  mapped: readonly Field[],
  options: Pick<LoadOptions, 'plateKey' | 'keepPlates'> & { readonly ownIds: string },
): (string | null)[] => {
  const named = plateOfCell(cells.plate ?? '');
  // A word for none is no plate: a reason may say it as well.
  const plate = isPlate(named) ? named : '';
  const staged = mapped.map((field) => {
    const cell = field === 'plate' ? named : (cells[field] ?? '');
    if (cell === '') return null;
    if (field === 'plate') return plate === '' ? cell : plateToken(cell, options.plateKey);
    if (field === 'id' && (isOwn(cell, plate) || isAstray(cell, options.ownIds))) return null;
    if (field === 'user') return isOwn(cell, plate) ? '[plate]' : withoutPlates(cell);
    return openText.has(field) ? maskText(cell, plate) : cell;
  });
  return [...staged, options.keepPlates && plate !== '' ? plate : null];
};

/** Whether a cell that tells who searched, or which search it was, is the row's own plate: somebody's slip. */
const isOwn = (cell: string, plate: string): boolean =>
  /\d/.test(plate) && /[A-Za-z]/.test(plate) && compared(cell) === compared(plate);
const compared = (cell: string): string => cell.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/**
 * Whether a cell of ids is a plate, or words that somebody typed with something to mask among them: shown nowhere, and no
 * id. The search is told from others as one without an id is; a UUID that a line broke is one.
 */
const isAstray = (cell: string, ownIds: string): boolean => {
  const cleaned = clean(cell);
  if (!cleaned.includes(' ')) return isPlateAsId(cleaned, ownIds);
  const isUuid = /^[0-9a-f]{32}$/i.test(cleaned.replace(/[ -]/g, ''));
  return !isUuid && !isOwnId(cleaned, ownIds) && maskText(cell, null) !== cleaned;
};

/** An account's name without a plate that stands beside it. */
const withoutPlates = (cell: string): string =>
  cell.replace(plateOfAccount, platesOfAccounts.replacement.replaceAll('\\', '$'));
const plateOfAccount = new RegExp(platesOfAccounts.pattern, 'gi');

/** Most plates by their look alone: told without the long list of exemptions, none of which looks so. */
const plainPlate = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{5,8}$/;

/** A word for no plate is none: it stays as it is, for the store to tell its state. */
const isPlate = (cell: string): boolean =>
  plainPlate.test(cell) || ['value', 'partly_masked'].includes(cellState(cell, 'plate'));

const isValue = (cell: string, field: Field): boolean =>
  field === 'plate'
    ? isPlate(cell)
    : ['value', 'partly_masked', 'placeholder'].includes(cellState(cell, field));

const marks: Partial<Record<Field, string>> = { plate: '[plate]', user: '[account]' };

/** A name in a cell of several, what parts it from its value, and the value up to the next name. */
const nameAndValue =
  /(\p{L}[\p{L}\d #/._-]{0,28}?)("?\s*[:=]\s*"?)((?:(?!,\s+\p{L}[\p{L}\d #/._-]{0,28}[:=])[^;|\n"}])+)/gu;

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, '');

/** A cell of names and values without the plate and the account that are read from it. */
const withoutNamed = (cell: string, at: number, columns: readonly ColumnUse[]): string => {
  const hidden = new Map<string, string>();
  for (const { field, composed } of columns) {
    if (composed?.kind !== 'part' || composed.take !== 'named' || composed.of !== at) continue;
    const mark = field === null ? undefined : marks[field];
    if (mark !== undefined) hidden.set(lettersOf(composed.key), mark);
  }
  if (hidden.size === 0) return cell;
  return cell.replaceAll(nameAndValue, (whole: string, name: string, sign: string) => {
    const mark = hidden.get(lettersOf(name));
    return mark === undefined ? whole : `${name}${sign}${mark}`;
  });
};

/**
 * The cells of a record for a person to see: its plate and account left out, texts masked.
 * @param readAs What the cells stand for where the header does not say it.
 */
export const maskedCells = (
  record: RawRecord,
  { recognition: { columns } }: Pick<LogSource, 'recognition'>,
  readAs?: ReadAs,
): string[] =>
  record.cells.map((released, at) => {
    const cell = withoutNamed(released, at, readAs?.filter((use) => use !== null) ?? columns);
    const column = readAs === undefined ? columns.find((use) => use.index === at) : readAs[at];
    const field = column?.field ?? null;
    if (column?.namesPeople === true && cell.trim() !== '') return '[name]';
    if (cell.trim() === '' || !isValue(cell, field ?? 'reason')) return cell;
    if (field === 'plate') return '[plate]';
    return field === 'user' ? '[account]' : maskText(cell, '');
  });

/** Hash of every released cell, for telling equal rows of one table: 15 hexadecimal digits fit the column. */
export const cellsHash = (record: RawRecord): string =>
  `0x${createHash('md5').update(record.cells.join('\u001f')).digest('hex').slice(0, 15)}`;
