import { tally } from '../../model/tally.ts';
import { statedFields, type CellState, type Field } from '../../model/field.ts';
import type { LogSource } from '../../model/log-source.ts';
import type { RawTable } from '../../model/raw-table.ts';
import { literal } from '../../store/duckdb.ts';
import { cellState, clean } from '../masks/mask.ts';
import { maskText } from '../masks/mask-text.ts';
import { cellsOfTable } from './scan-groups.ts';

/** Texts that recur in the cells of a field, none a plain value, with the state of each. */
export type KnownTexts = Partial<Record<Field, ReadonlyMap<string, CellState>>>;

/** A text that stands in so large a part of the first cells is looked at once, before the load. */
const recurringPart = 0.05;

/** Signs that no plate of the row could be found among, so that the text is the same in every row. */
const tooFewForAPlate = /^[^A-Za-z0-9]*(?:[A-Za-z][^A-Za-z0-9]*){0,4}$/;
const isKept = (state: CellState): boolean => ['value', 'partly_masked', 'placeholder'].includes(state);

/** The masks and placeholders that recur in a log's first rows: what is known of them need not be asked of each row. */
export const knownTexts = (table: RawTable, source: LogSource): KnownTexts =>
  Object.fromEntries(
    statedFields.map((field) => [field, knownOf(cellsOfTable(table, source, field), field)]),
  );

const knownOf = (cells: readonly string[], field: Field): ReadonlyMap<string, CellState> => {
  return new Map(
    [...tally(cells)]
      .filter(([text, count]) => count >= cells.length * recurringPart && clean(text) === text)
      .map(([text]) => [text, cellState(text, field)] as const)
      .filter(([text, state]) => state !== 'value' && state !== 'empty' && isTheSameInEachRow(text, state)),
  );
};

/** A mask is not kept at all; what is kept must hold nothing to mask, whatever the row's own plate. */
const isTheSameInEachRow = (text: string, state: CellState): boolean =>
  !isKept(state) || (/^[ -~]*$/.test(text) && tooFewForAPlate.test(text) && maskText(text, null) === text);

/** A field's cell, null where its text is known. */
export const unknownSql = (cell: string, known: ReadonlyMap<string, CellState> | undefined): string =>
  known === undefined || known.size === 0
    ? cell
    : `CASE WHEN ${cell} IN (${[...known.keys()].map(literal).join(', ')}) THEN NULL ELSE ${cell} END`;
