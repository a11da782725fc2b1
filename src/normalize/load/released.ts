import type { Field } from '../../model/field.ts';
import { unknownSql } from './known-texts.ts';
import { isOddRowSql, isPlainPlateSql, rowTextSql } from '../masks/mask.ts';
import { isSuspectSql, maskShapesSql, mayHoldOwnSql, ownPlateSql, worthALook } from '../masks/mask-text.ts';
import { plateOfCellSql } from '../plate-cell.ts';
import { cleanedCells, freeFields, releasedFields, statesInLists, statesOfCells } from './released-states.ts';
import type { ReleasedCells } from './released-cells.ts';
import { releasedColumnNames, textFields } from './released-table.ts';
import { joinedSql, oddRowSql, oddSql, timeValues, valuesOf } from './released-values.ts';

/** Rows of a table that is planned no longer than it is read. */
export const shortTable = 20_000;

/**
 * The SELECT that turns released cells into rows of `released`: times to UTC, masks told from values, plates
 * to tokens, plates and numbers of persons within texts masked; insert them by name. One SELECT inside the other, so
 * that what several columns need is worked out once: cells as released (`f_`), all free text of the row in one
 * (`row_text`), which tells by one look that most rows are plain; cells cleaned (`m_`), their states (`s_`); its
 * texts, where they are suspect, in one without the row's own plate (`joined`) and without whatever looks like one
 * (`shaped`); the row.
 */
export const releasedSelect = (cells: ReleasedCells): string => {
  const has = (field: Field): boolean => cells.cell(field) !== null;
  const texts = textFields.filter(has);
  const isScan = !cells.plateIsToken;
  const free = freeFields(cells).map((field) => unknownSql(`f_${field}`, cells.known?.[field]));
  const values = valuesOf(cells, texts);
  const odd = isScan ? `CASE WHEN ${oddSql(cells)} THEN ${oddRowSql} ELSE source END` : 'source';
  const plate = cells.cell('plate');
  const levels: readonly (readonly string[])[] = [
    ...(isScan && plate !== null ? [['*', `${isPlainPlateSql(plate)} AS is_plain_plate`]] : []),
    cellsAsReleased(cells),
    [
      '*',
      `${rowTextSql(free)} AS row_text`,
      ...(isScan ? [`${has('plate') ? ownSql : "''"} AS own_plate`] : []),
      ...(has('id') ? ['TRY_CAST(f_id AS UUID) AS id_as_uuid'] : []),
      ...timeValues(cells),
    ],
    ['*', `NOT ${isOddRowSql('row_text', isScan ? worthALook : undefined)} AS is_calm`],
    [
      '*',
      `CASE WHEN is_calm THEN true ELSE NOT ${isOddRowSql('row_text')} END AS is_plain`,
      ...(isScan
        ? [
            `CASE WHEN is_calm AND ${has('plate') ? 'is_plain_plate' : 'true'} THEN false ELSE ${mayHoldOwnSql('row_text', 'own_plate')} END AS may_hold_own`,
          ]
        : []),
    ],
    [
      '*',
      ...cleanedCells(cells),
      // What is cleaned or masked may look like a plate only then: such a row is looked at again.
      ...(isScan
        ? [
            `CASE WHEN may_hold_own OR NOT is_plain THEN true WHEN is_calm THEN false ELSE ${isSuspectSql('row_text')} END AS is_suspect`,
          ]
        : []),
    ],
    ['*', ...statesInLists(cells)],
    ['*', ...statesOfCells(cells)],
    // The shapes of plates are a long list: planned and matched once for all texts of a row.
    ...(isScan
      ? [
          [
            '*',
            `CASE WHEN is_suspect THEN ${joinedSql(has('agency') ? [...texts, 'agency'] : texts, cells.isShort === true)} END AS joined`,
          ],
          ['*', `CASE WHEN is_suspect THEN ${maskShapesSql('joined')} END AS shaped`],
        ]
      : []),
    ['*', ...Object.entries(values).map(([name, sql]) => `${sql} AS ${name}`)],
    releasedColumnNames.map((name) => `${name === 'source' ? odd : name} AS ${name}`),
  ];
  return levels.reduce(
    (relation, select) => `(SELECT ${select.join(',\n  ')} FROM ${relation})`,
    cells.relation,
  );
};

/** The plate that must not stand in the row's texts: its letters and digits. */
const ownSql = `CASE WHEN is_plain_plate THEN f_plate WHEN f_plate <> '***' THEN ${ownPlateSql('f_plate')} END`;

const cellsAsReleased = (cells: ReleasedCells): string[] => {
  const isScan = !cells.plateIsToken;
  const plate = cells.cell('plate');
  const plateOf = (sql: string): string =>
    isScan ? `CASE WHEN is_plain_plate THEN ${sql} ELSE ${plateOfCellSql(sql)} END` : sql;
  // A blank that a list of offenses leaves at the end (`Robbery - `) would have the whole row looked at again.
  const trimmed: ReadonlySet<Field> = new Set(isScan ? freeFields(cells) : []);
  const released = (field: Field): string => {
    const sql = cells.cell(field) ?? 'NULL';
    if (field === 'plate') return plateOf(sql);
    return trimmed.has(field) ? `CASE WHEN suffix(${sql}, ' ') THEN rtrim(${sql}, ' ') ELSE ${sql} END` : sql;
  };
  return [
    ...releasedFields(cells).map((field) => `${released(field)} AS f_${field}`),
    ...(plate !== null && isScan ? ['is_plain_plate'] : []),
    `${cells.source} AS source`,
    `${cells.agency} AS source_agency`,
    `${cells.row} AS row`,
    `${cells.page} AS page`,
    `${cells.cellsHash} AS cells_hash`,
    `${cells.plateText === null ? 'CAST(NULL AS VARCHAR)' : plateOf(cells.plateText)} AS plate_text`,
  ];
};
