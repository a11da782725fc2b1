/** Fields of which each search takes its least masked cell, with the column that holds the cell's state. */
const merged: readonly (readonly [column: string, state: string | null])[] = [
  ['agency', null],
  ['account', 's_user'],
  ['plate', 's_plate'],
  ['plate_text', 's_plate'],
  ['offense_type', 's_offense_type'],
  ['case_number', 's_case_number'],
  ['on_behalf_of', 's_on_behalf_of'],
  ['filters', 's_filters'],
  ['search_type', 's_search_type'],
  ['text_prompt', 's_text_prompt'],
  ['moderation', 's_moderation'],
];

/** Bits of a packed order that hold the row: a trillion rows. */
const rowBits = '((1::BIGINT << 40) - 1)';

const orderOf = (column: string, state: string | null): string =>
  `(CAST(kept.${column} IS NULL AS BIGINT) << 44) + ${state === null ? '' : `(CAST(enum_code(${state}) AS BIGINT) << 40) + `}group_row.rid`;

/** The parts of merge.sql that say the same of every field. */
export const mergeParts = {
  row_bits: rowBits,
  reason_order: orderOf('reason', 's_reason'),
  chosen: merged
    .map(([column, state]) => `min(${orderOf(column, state)}) & ${rowBits} AS ${column}_rid`)
    .join(',\n  '),
  taken: [
    ...merged.map(
      ([column]) => `CREATE TABLE taken_${column} AS
SELECT chosen.leader, kept.${column}
FROM chosen JOIN kept ON kept.rid = chosen.${column}_rid WHERE chosen.${column}_rid <> chosen.leader;`,
    ),
    `CREATE TABLE taken_reason AS
SELECT chosen.leader, kept.reason, kept.source, kept.page, kept.rid, kept.row
FROM chosen LEFT JOIN reason_choice USING (leader)
JOIN kept ON kept.rid = coalesce(reason_choice.rid, chosen.reason_rid)
WHERE kept.rid <> chosen.leader;`,
  ].join('\n'),
};

/** The parts of search.sql that say the same of every field, for the leaders `first` to before `past`. */
export const searchParts = (first: number, past: number) => ({
  first,
  past,
  fields: merged
    .map(
      ([column]) =>
        `CASE WHEN coalesce(chosen.${column}_rid, kept.rid) <> kept.rid THEN taken_${column}.${column} ELSE kept.${column} END AS ${column}`,
    )
    .join(',\n  '),
  joins: ['reason', ...merged.map(([column]) => column)]
    .map(
      (column) =>
        `LEFT JOIN (SELECT * FROM taken_${column} WHERE leader >= ${first} AND leader < ${past}) AS taken_${column} ON taken_${column}.leader = kept.rid`,
    )
    .join('\n'),
});

/** The tables that only search.sql reads. */
export const mergeTables: readonly string[] = [
  'group_row',
  'chosen',
  'reason_choice',
  'taken_reason',
  ...merged.map(([column]) => `taken_${column}`),
];
