import { literal } from '../../store/duckdb.ts';
import { countedThings } from '../../model/counted-things.ts';
import type { Field } from '../../model/field.ts';
import { comparedIdSql, isPlateAsIdSql, ownIdSql, ownIdsPattern, uuidSql } from '../id-cell.ts';
import { maskOwnSql, ownPlateSql } from '../masks/mask-text.ts';
import { withoutPersonSql } from '../person-cell.ts';
import { plainTokenSql, plateTokenSql } from '../plate.ts';
import { platesOfAccounts } from '../masks/plate-parts.ts';
import type { ReleasedCells } from './released-cells.ts';
import { identifyingSql, keptSql } from './released-states.ts';
import { textFields } from './released-table.ts';
import { forEachSql } from '../sql.ts';
import { frameSql, spelledFrameSql } from '../times/time-frame.ts';
import { hasSecondsSql, instantSql, zoneStatedSql } from '../times/time.ts';
import { spelledSql } from '../times/time-spelling.ts';

/** The columns of `released` that are worked out from cleaned cells, over the levels of `releasedSelect`. */
export const valuesOf = (
  cells: ReleasedCells,
  texts: readonly (typeof textFields)[number][],
): Record<string, string> => ({
  ...textValues(texts, !cells.plateIsToken, cells.isAskedByPersons ?? true),
  ...exactness(cells),
  ...keyValues(cells, texts.length),
});

/** A text of the row as `joinedSql` left it, by its place there, where the row is looked at again. */
const shapedSql = (field: Field, at: number): string =>
  `CASE WHEN is_suspect THEN split_part(shaped, ${seamSql}, ${at + 2}) ELSE m_${field} END`;

const withoutOwnSql = (text: string): string => maskOwnSql(text, 'own_plate');

/** Whether the row's texts may hold its plate. A word for none is no plate: a reason may say it as well. */
const holdsOwnSql = "may_hold_own AND s_plate IN ('value', 'partly_masked')";

/** Stands between the texts of a row while they are masked together; no cleaned text holds it. */
const seamSql = 'chr(2)';

/**
 * The texts of a row in one, without its own plate. The first part is empty: each text stands after a seam.
 * @param isShort Whether the table is a short one (`forEachSql`).
 */
export const joinedSql = (texts: readonly Field[], isShort: boolean): string => {
  const cleaned = texts.map((field) => `coalesce(m_${field}, '')`);
  const inOne = (parts: readonly string[]): string => `concat_ws(${[seamSql, "''", ...parts].join(', ')})`;
  return isShort && texts.length > 1
    ? `CASE WHEN ${holdsOwnSql} THEN ${inOne([`array_to_string(${forEachSql(cleaned, withoutOwnSql)}, ${seamSql})`])} ELSE ${inOne(cleaned)} END`
    : inOne(
        texts.map(
          (field) =>
            `coalesce(CASE WHEN ${holdsOwnSql} THEN ${withoutOwnSql(`m_${field}`)} ELSE m_${field} END, '')`,
        ),
      );
};

const textValues = (
  texts: readonly (typeof textFields)[number][],
  isScan: boolean,
  areNames: boolean,
): Record<string, string> => ({
  ...Object.fromEntries(textFields.map((field) => [field, 'NULL'])),
  ...Object.fromEntries(
    texts.map((field, at) => [
      field,
      keptSql(field, withoutNames(field, isScan ? shapedSql(field, at) : `m_${field}`, areNames)),
    ]),
  ),
});

const withoutNames = (field: Field, sql: string, areNames: boolean): string =>
  field === 'on_behalf_of' ? withoutPersonSql(`(${sql})`, areNames) : sql;

/** No time and no frame; they bear their type, since the database reads a bare null as any. */
const noTimes = ['searched_at', 'frame_start', 'frame_end'].map(
  (name) => `CAST(NULL AS TIMESTAMP) AS ${name}`,
);

/** The row's time and both ends of its time frame, as columns over the cells as released. */
export const timeValues = (cells: ReleasedCells): string[] => {
  const cell = cellIn(cells);
  const { spelling, frameSpelling, timeZone } = cells;
  const time = cell('time') ?? cell('date');
  if (time === null) return noTimes;
  const dateColumn = dateBeside(cells);
  const frame =
    frameSpelling === null
      ? frameSql(cell('frame'), cell('frame_start'), cell('frame_end'), timeZone)
      : spelledFrameSql(cell('frame'), cell('frame_start'), cell('frame_end'), frameSpelling);
  return [
    `${spelling !== null && dateColumn === null ? spelledSql(time, spelling) : instantSql(time, { zone: timeZone, dateColumn })} AS searched_at`,
    `${frame.start} AS frame_start`,
    `${frame.end} AS frame_end`,
  ];
};

/** How exact the time is, and whether it states its zone. */
const exactness = (cells: ReleasedCells): Record<string, string> => {
  const cell = cellIn(cells);
  const time = cell('time') ?? cell('date');
  const dateColumn = dateBeside(cells);
  if (time === null) return { to_second: 'false', zone_stated: 'false' };
  if (cells.spelling !== null && dateColumn === null) return { to_second: 'true', zone_stated: 'true' };
  return { to_second: hasSecondsSql(time, dateColumn), zone_stated: zoneStatedSql(time) };
};

const cellIn =
  (cells: ReleasedCells) =>
  (field: Field): string | null =>
    cells.cell(field) === null ? null : `f_${field}`;

/** The column of the day where the time of day has one of its own. */
const dateBeside = (cells: ReleasedCells): string | null =>
  cells.cell('time') === null ? null : cellIn(cells)('date');

/** Whether a cell that tells who searched, or which search it was, is the row's own plate: somebody's slip. */
const isOwnSql = (cell: string): string =>
  `coalesce(upper(${ownPlateSql(cell)}) = upper(own_plate) AND regexp_matches(own_plate, '[0-9]') AND regexp_matches(own_plate, '[A-Za-z]'), false)`;

/** @param agencyAt The place of the agency among the texts that are masked together. */
const keyValues = (cells: ReleasedCells, agencyAt: number): Record<string, string> => {
  const has = hasIn(cells);
  const isScan = !cells.plateIsToken;
  const ownId = isScan
    ? `CASE WHEN NOT ${isOwnSql('m_id')} AND NOT ${isPlateAsIdSql('m_id', cells.ownIds ?? ownIdsPattern([]))} THEN ${ownIdSql('m_id')} END`
    : ownIdSql('m_id');
  const plate = cells.plateIsToken
    ? 'CAST(f_plate AS UUID)'
    : `CASE WHEN is_plain_plate THEN ${plainTokenSql('f_plate', cells.plateKey)} ELSE ${plateTokenSql('f_plate', cells.plateKey)} END`;
  return {
    // Ids that are no UUID (another vendor's numbers) are brought to one type, so that joins stay narrow. Such a number
    // may count the rows of one file only, as that of another does: it is the same search's at the same second alone.
    id: has('id')
      ? identifyingSql(
          'id',
          `coalesce(id_as_uuid, ${uuidSql('m_id')}, CASE WHEN ${ownId} IS NOT NULL THEN CAST(md5(concat_ws('|', ${comparedIdSql('m_id')}, ${placeOfNumber(cells)})) AS UUID) END)`,
        )
      : 'NULL',
    id_text: has('id')
      ? identifyingSql('id', `CASE WHEN coalesce(id_as_uuid, ${uuidSql('m_id')}) IS NULL THEN ${ownId} END`)
      : 'NULL',
    agency: has('agency')
      ? keptSql('agency', isScan ? shapedSql('agency', agencyAt) : 'm_agency')
      : 'source_agency',
    account: has('user')
      ? identifyingSql(
          'user',
          isScan
            ? `CASE WHEN may_hold_own AND ${isOwnSql('m_user')} THEN '[plate]' WHEN is_suspect THEN regexp_replace(m_user, ${literal(platesOfAccounts.pattern)}, ${literal(platesOfAccounts.replacement)}, 'gi') ELSE m_user END`
            : 'm_user',
        )
      : 'NULL',
    plate: has('plate') ? identifyingSql('plate', plate) : 'NULL',
    networks: countSql(has('networks') ? 'm_networks' : null),
    devices: countSql(has('devices') ? 'm_devices' : null),
  };
};

/** What a number must share with another to be that of the same search: the second, or the log where it has none. */
const placeOfNumber = (cells: ReleasedCells): string =>
  `CASE WHEN ${exactness(cells)['to_second']} AND searched_at IS NOT NULL THEN epoch_ms(searched_at) // 1000 ELSE -1 - source END`;

const hasIn =
  ({ cell }: ReleasedCells) =>
  (field: Field): boolean =>
    cell(field) !== null;

/** Thousands with dots between, as `1.204`: nobody counts parts of a network. Of `541.000` the noughts may be its decimals. */
const dottedThousands = '[1-9][0-9]{0,2}(?:[.][0-9]{3})*[.](?:[0-9]{2}[1-9]|[0-9][1-9][0-9]|[1-9][0-9]{2})';

/** What is counted behind the number, as `1,050 networks`. */
const withThing = `^ *([0-9]{1,9}) *${countedThings} *$`;

/**
 * A count that may bear thousands separators or a spreadsheet's `.0`; null for sentinels and masks, and for what is no
 * whole number: it lost digits.
 */
export const countSql = (sql: string | null): string =>
  sql === null
    ? 'NULL'
    : `CASE WHEN NOT contains(${sql}, '.')
        THEN coalesce(TRY_CAST(${sql} AS INTEGER), TRY_CAST(TRY_CAST(replace(trim(${sql}), ',', '') AS DOUBLE) AS INTEGER),
          TRY_CAST(regexp_extract(replace(${sql}, ',', ''), ${literal(withThing)}, 1) AS INTEGER))
        WHEN regexp_full_match(trim(${sql}), ${literal(dottedThousands)})
        THEN TRY_CAST(replace(trim(${sql}), '.', '') AS INTEGER)
        WHEN regexp_full_match(trim(${sql}), '[0-9,]+[.]0*')
        THEN TRY_CAST(TRY_CAST(replace(trim(${sql}), ',', '') AS DOUBLE) AS INTEGER) END`;

/** Fails the statement, as a log's number: a single odd row sends the whole table record by record. */
export const oddRowSql = "CAST(error('an odd row') AS INTEGER)";

/**
 * Whether a row's cells look unlike their columns, so that the whole table must be read record by record:
 * no readable time, an id that is none among UUIDs, a count that is no number and no known sentinel.
 */
export const oddSql = (cells: ReleasedCells): string => {
  const checks = [
    // A table with one unreadable time is read record by record.
    'searched_at IS NULL',
    ...(hasIn(cells)('id')
      ? [`id_text IS NOT NULL AND NOT regexp_full_match(id_text, '[0-9A-Za-z-]{1,64}')`]
      : []),
    ...(['networks', 'devices'] as const)
      .filter(hasIn(cells))
      .map((field) => `${field} IS NULL AND NOT regexp_full_match(m_${field}, '[*—–-]*')`),
    ...(cells.frameSpelling === null
      ? []
      : [`s_frame = 'value' AND (frame_start IS NULL OR frame_end IS NULL)`]),
  ];
  return `(${checks.map((check) => `(${check})`).join(' OR ')})`;
};
