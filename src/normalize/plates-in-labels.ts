import type { RawTable } from '../model/raw-table.ts';
import type { ColumnUse, Recognition } from '../model/recognition.ts';
import { maskText } from './mask-text.ts';

/** A key that is a plate and nothing else; labels that people write have small letters, or no number in them. */
const mayBePlate = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9 -]{5,9}$/;
const isPlate = (key: string): boolean => mayBePlate.test(key) && maskText(key, '') === '[plate]';

/**
 * A recognition whose labels bear no plates: in a file of records by plate (`{"reason": {"7ABC123": "theft"}}`) each
 * plate is the name of a column, and names of columns stand in the manifest, in warnings and in documents. Each gets a
 * number, so that the columns stay apart. A table with a header of its own keeps its labels, by which it is known again.
 */
export const withoutPlatesInLabels = <Kind extends Recognition>(
  recognition: Kind,
  { named }: Pick<RawTable, 'named'>,
): Kind => {
  if (!named) return recognition;
  const keys = recognition.columns.flatMap(({ label }) => label.split('.'));
  const plates = [...new Set(keys.filter(isPlate))];
  if (plates.length === 0) return recognition;
  const shown = (label: string): string =>
    label
      .split('.')
      .map((key) => (plates.includes(key) ? `[plate ${plates.indexOf(key) + 1}]` : key))
      .join('.');
  const labels = recognition.columns
    .map(({ label }) => label)
    .filter((label) => shown(label) !== label)
    .toSorted((one, other) => other.length - one.length);
  const inText = (text: string): string =>
    labels.reduce((said, label) => said.replaceAll(`"${label}"`, `"${shown(label)}"`), text);
  const columns = recognition.columns.map((column): ColumnUse => ({
    ...column,
    label: shown(column.label),
    note: column.note === null ? null : inText(column.note),
  }));
  return { ...recognition, columns, reasons: recognition.reasons.map(inText) };
};
