import { fields, statedFields, type CellState, type Field } from '../../model/field.ts';
import { literal } from '../../store/duckdb.ts';
import {
  cellStateSql,
  cleanSql,
  plainValue,
  shapedStateSql,
  stateOfColumnSql,
  stateOfWordsSql,
  wordsOfState,
} from '../masks/mask.ts';
import type { ReleasedCells } from './released-cells.ts';
import { forEachSql } from '../sql.ts';

type Stated = (typeof statedFields)[number];
type Cells = Pick<ReleasedCells, 'cell' | 'plateIsToken' | 'frameSpelling' | 'known' | 'isShort'>;

/** The fields that the log has. */
export const releasedFields = ({ cell }: Pick<ReleasedCells, 'cell'>): Field[] =>
  fields.filter((field) => cell(field) !== null);

/** Fields whose cells a scan takes only where they have the shape of their column: `oddSql` sends others back. */
const shapedFields: ReadonlySet<Field> = new Set(['id', 'time', 'networks', 'devices', 'frame']);

const statedOf = ({ cell }: Cells): Stated[] =>
  statedFields.filter((field) => cell(field) !== null || (field === 'frame' && cell('frame_start') !== null));

/** Fields whose cells are looked at together with the others of the row; a plate would be found in itself. */
export const freeFields = (cells: Cells): Stated[] =>
  statedOf(cells).filter((field) => !shapedFields.has(field) && field !== 'plate');

const cellOf = ({ cell }: Cells, field: Stated): string =>
  cell(field) === null ? 'f_frame_start' : `f_${field}`;

/** Whether a cell is known, by the levels below, to need neither cleaning nor a look at its words. */
const isPlainSql = (cells: Cells, field: Stated): string => {
  const cell = cellOf(cells, field);
  const isScan = !cells.plateIsToken;
  if (field === 'plate') return isScan ? 'is_plain_plate' : 'false';
  // Whatever can be read as what its column says is a value, and has no white space that would be cleaned away.
  if (isScan && field === 'id') return 'id_as_uuid IS NOT NULL';
  if (isScan && field === 'time' && cells.cell('date') === null) return 'searched_at IS NOT NULL';
  if (isScan && field === 'frame' && cells.frameSpelling !== null)
    return 'frame_start IS NOT NULL AND frame_end IS NOT NULL';
  return plainValue[field]?.(cell) ?? 'is_plain';
};

/** Each stated field's cell, cleaned (`m_`); a plain one may be null for ''. */
export const cleanedCells = (cells: Cells): string[] =>
  statedOf(cells).map((field) => {
    const cell = cellOf(cells, field);
    return `CASE WHEN ${isPlainSql(cells, field)} THEN ${cell} ELSE ${cleanSql(cell)} END AS m_${field}`;
  });

/** Whether a cell's state is told by its words, and not by the shape of its column alone. */
const hasWords = ({ plateIsToken }: Cells, field: Stated): boolean =>
  plateIsToken || !shapedFields.has(field);

/** Fields whose words for masks and for nothing are those of one of them. */
interface Alike {
  readonly as: Stated;
  readonly fields: Stated[];
}

/** In a short table, fields that are alike, some together: one list holds what is worked out for them all. */
const listsOf = (cells: Cells): Alike[] => {
  if (cells.isShort !== true) return [];
  const lists = new Map<string, Alike>();
  for (const field of statedOf(cells).filter((stated) => hasWords(cells, stated))) {
    const list = lists.get(wordsOfState(field)) ?? { as: field, fields: [] };
    list.fields.push(field);
    lists.set(wordsOfState(field), list);
  }
  return [...lists.values()].filter(({ fields: alike }) => alike.length > 1);
};

/** In a short table, the states that the words of alike fields give, as lists over `cleanedCells`. */
export const statesInLists = (cells: Cells): string[] =>
  listsOf(cells).map(({ as, fields: alike }, at) => {
    const arePlain = alike.map((field) => `coalesce(${isPlainSql(cells, field)}, false)`);
    const states = forEachSql(
      alike.map((field) => `m_${field}`),
      (cell) => stateOfWordsSql(cell, as, stateSql),
    );
    return `CASE WHEN NOT (${[...new Set(arePlain)].join(' AND ')}) THEN ${states} END AS states_${at}`;
  });

/** The state of each field's cell (`s_`), over `cleanedCells` and, where there are any, `statesInLists`. */
export const statesOfCells = (cells: Cells): string[] => {
  const stated = new Set(statedOf(cells));
  const free = new Set(freeFields(cells));
  const lists = listsOf(cells);
  const state = (field: Stated): string => {
    const cell = `m_${field}`;
    if (!hasWords(cells, field)) return shapedStateSql(cell, field, stateSql);
    const list = lists.findIndex((alike) => alike.fields.includes(field));
    const place = (lists[list]?.fields.indexOf(field) ?? -1) + 1;
    return place === 0
      ? cellStateSql(cell, field, stateSql)
      : stateOfColumnSql(cell, field, `states_${list}[${place}]`, stateSql);
  };
  return statedFields.map((field) => {
    if (!stated.has(field)) return `${stateSql('not_exported')} AS s_${field}`;
    const plain = free.has(field) ? plainStateSql(cells, field) : stateSql('value');
    return `CASE WHEN ${isPlainSql(cells, field)} THEN ${plain} ELSE ${state(field)} END AS s_${field}`;
  });
};

const plainStateSql = ({ known }: Cells, field: Stated): string => {
  const texts = [...(known?.[field] ?? [])].map(
    ([text, state]) => `WHEN f_${field} = ${literal(text)} THEN ${stateSql(state)}`,
  );
  return `CASE WHEN f_${field} IS NULL THEN ${stateSql('empty')} ${texts.join(' ')} ELSE ${stateSql('value')} END`;
};

/** A constant of the store's own type: a text would be looked up for every cell. */
const stateSql = (state: CellState): string => `CAST(${literal(state)} AS cell_state)`;

/** What a field's cell gives, null where it is a mask or nothing at all. */
export const keptSql = (field: Stated, sql: string): string =>
  `CASE WHEN s_${field} IN ('value', 'placeholder', 'partly_masked') THEN ${sql} END`;

/** The same of what tells one search, account or plate from another: a placeholder is nobody's. */
export const identifyingSql = (field: 'id' | 'user' | 'plate', sql: string): string =>
  `CASE WHEN s_${field} IN (${field === 'id' ? "'value'" : "'value', 'partly_masked'"}) THEN ${sql} END`;
