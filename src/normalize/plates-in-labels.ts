import type { RawTable } from '../model/raw-table.ts';
import type { ColumnUse, Recognition } from '../model/recognition.ts';
import { idLetters } from './id-cell.ts';
import { maskText } from './masks/mask-text.ts';

/** A key that is a plate and nothing else; labels that people write have small letters, or no number in them. */
const mayBePlate = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9 -]{5,9}$/;
const isPlate = (key: string): boolean => mayBePlate.test(key) && maskText(key, null) === '[plate]';

/**
 * Three letters beside digits, or a word for a plate: sheets and columns are called as often for a request (`W012345`).
 * Letters that stand before the numbers of logs and requests are none of a plate.
 */
const hasPlateLetters =
  /(?<!\p{L})[a-z]{3}[ -]?[a-z]?\d|\d[a-z]?[ -]?[a-z]{3}(?!\p{L})|(?<!\p{L})(?:plate|tag|lp|placa)s?(?!\p{L})/iu;
const ofRequests = new RegExp(`(?<!\\p{L})(?:${idLetters}|net|org|orr|pra|rms|top)[ -]?\\d`, 'iu');

/** What a file calls a sheet or a column, without the plates in it. */
export const withoutPlates = (name: string): string => {
  if (!hasPlateLetters.test(name) || ofRequests.test(name)) return name;
  const masked = maskText(name, null);
  return masked.includes('[plate]') ? masked : name;
};

/** How the labels of a table are shown. In a file of records by plate each plate gets a number, so that the columns stay apart. */
const shownLabels = (labels: readonly string[], named: boolean): ((label: string) => string) => {
  if (!named) return withoutPlates;
  const plates = [...new Set(labels.flatMap((label) => label.split('.')).filter(isPlate))];
  return (label) =>
    label
      .split('.')
      .map((key) => (plates.includes(key) ? `[plate ${plates.indexOf(key) + 1}]` : key))
      .join('.');
};

/**
 * A recognition whose labels bear no plates: names of columns stand in the manifest, in warnings and in documents. In a
 * file of records by plate (`{"reason": {"7ABC123": "theft"}}`) each plate is the name of a column; in a header one
 * stands where somebody wrote what the log was searched for (`Notes 7ABC123`).
 */
export const withoutPlatesInLabels = <Kind extends Recognition>(
  recognition: Kind,
  { named }: Pick<RawTable, 'named'>,
): Kind => {
  const shown = shownLabels(
    recognition.columns.map(({ label }) => label),
    named,
  );
  const labels = recognition.columns
    .map(({ label }) => label.trim())
    .filter((label) => shown(label) !== label)
    .toSorted((one, other) => other.length - one.length);
  if (labels.length === 0) return recognition;
  const inText = (text: string): string =>
    labels.reduce((said, label) => said.replaceAll(`"${label}"`, `"${shown(label)}"`), text);
  const columns = recognition.columns.map((column): ColumnUse => ({
    ...column,
    label: shown(column.label),
    note: column.note === null ? null : inText(column.note),
  }));
  return { ...recognition, columns, reasons: recognition.reasons.map(inText) };
};

/**
 * The tables of a file under the names of their sheets without plates: documents cite rows by them. Sheets of one name
 * are numbered, as a citation must lead to one of them.
 */
export const withoutPlatesInSheets = (tables: readonly RawTable[]): readonly RawTable[] => {
  const names = tables.map(({ sheet }) => sheet && withoutPlates(sheet));
  return tables.map((table, at) => {
    const name = names[at] ?? null;
    if (name === table.sheet) return table;
    const isAlone = names.every((other, place) => place === at || other !== name);
    return { ...table, sheet: isAlone ? name : `${name} (${at + 1})`, sheetInFile: table.sheet };
  });
};
