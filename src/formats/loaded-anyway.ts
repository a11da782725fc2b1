import type { Field } from '../model/field.ts';
import type { AlignedRow } from '../model/recognition.ts';
import { type CellClass, columnFit, misfit } from './cell-class.ts';
import { byField, fitsMapping, type ReadyMapping } from './mapping.ts';
import { isBlank } from './shapes.ts';

type Cells = Partial<Record<Field, string>>;

const silent: ReadonlySet<CellClass> = new Set(['blank', 'void']);

/**
 * A row that suits no order of columns is still a search where it has its id, or an agency and a reason; else
 * it is kept for the quarantine, with the reason in plain words.
 */
export const loadedAnyway = (
  mapping: ReadyMapping,
  cells: readonly string[],
  classes: readonly CellClass[],
  mended: string | null,
): AlignedRow => {
  const at = (field: Field): number => mapping.at[mapping.fields.indexOf(field)] ?? -1;
  const classOf = (field: Field): CellClass => classes[at(field)] ?? 'blank';
  const overflow = classes.slice(mapping.width).some((one) => one !== 'blank');
  const row = byField(mapping, cells);
  const isPlausible = isTelling(mapping, classOf);
  if (!overflow && isPlausible) return { kind: 'search', cells: row, mended };
  if (overflow) {
    const joined = withRestOfText(mapping, cells);
    if (joined) return { kind: 'search', cells: joined, mended: joinWords(mended, textJoined) };
  }
  if (isPlausible) {
    const found = withFoundTime(mapping, row, classes, cells);
    if (found) return { kind: 'search', cells: found, mended: joinWords(mended, timeFound) };
  }
  return { kind: 'quarantined', why: whyNot(classes, overflow) };
};

const textJoined = 'text in the last column was put together again, whose commas had made cells of it';

/** The row where all columns are in their places and only the text of the last one has fallen into several cells. */
const withRestOfText = (mapping: ReadyMapping, cells: readonly string[]): Cells | null => {
  const last = mapping.columns.at(-1);
  if (last?.field !== 'reason' || last.shape !== null || isBlank(cells[last.index] ?? '')) return null;
  const whole = [...cells.slice(0, last.index), cells.slice(last.index).join(',').replace(/,+$/, '')];
  return fitsMapping(mapping, whole) ? byField(mapping, whole) : null;
};

const timeFound = 'the time was found in another column; cells that could not be placed were left out';

const joinWords = (first: string | null, second: string): string => (first ? `${first}; ${second}` : second);

/** Whether the row has what makes it a search: contract words 'an id, or an agency and a reason'. */
const isTelling = (mapping: ReadyMapping, classOf: (field: Field) => CellClass): boolean => {
  const fits = (field: Field): boolean => {
    const shape = mapping.columns.find((column) => column.field === field)?.shape ?? null;
    const one = classOf(field);
    return !silent.has(one) && columnFit(field, shape, one) > misfit;
  };
  const isNamed = (field: Field): boolean => mapping.fields.includes(field);
  if (isNamed('id') && fits('id')) return true;
  if (isNamed('agency')) return fits('agency') && fits('reason');
  // A log of one agency's own searches has no agency column: a reason and a count, frame or time beside it.
  return (
    fits('reason') &&
    (['time', 'networks', 'devices', 'frame'] as const).some((field) => isNamed(field) && fits(field))
  );
};

/** The row with only those cells that suit their columns, and the one time that stands elsewhere. */
const withFoundTime = (
  mapping: ReadyMapping,
  row: Cells,
  classes: readonly CellClass[],
  cells: readonly string[],
): Cells | null => {
  const times = classes.flatMap((one, at) => (one === 'time' ? [at] : []));
  const [only] = times;
  // Where the time is in its own place it tells nothing of where the others are.
  if (only === undefined || times.length > 1 || only === mapping.at[mapping.fields.indexOf('time')])
    return null;
  const kept: Cells = {};
  for (const [index, field] of mapping.fields.entries()) {
    const position = mapping.at[index] ?? -1;
    kept[field] = position < only && row[field] !== undefined ? row[field] : '';
  }
  kept.time = cells[only] ?? '';
  return kept;
};

const whyNot = (classes: readonly CellClass[], overflow: boolean): string => {
  const filled = classes.filter((one) => one !== 'blank').length;
  if (filled === 1) return 'a single filled cell, which is no search';
  if (overflow) return 'it has more cells than the table has columns, and they suit no known order';
  return 'it has no time in its place, no id, and no agency with a reason';
};
