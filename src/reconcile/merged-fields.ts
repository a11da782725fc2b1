/** A field of which each search takes one of its copies' cells. */
interface MergedField {
  readonly column: string;
  /** The column that holds the cell's state: the least masked cell is taken. */
  readonly state: string | null;
  /** True where `search` bears the state of the cell taken. */
  readonly keepsState: boolean;
  /** SQL condition for rows whose cell comes after those of all others. */
  readonly last: string | null;
}

const field = (
  column: string,
  state: string | null = null,
  more: Partial<Pick<MergedField, 'keepsState' | 'last'>> = {},
): MergedField => ({ column, state, keepsState: false, last: null, ...more });

const merged: readonly MergedField[] = [
  field('agency'),
  field('account', 's_user', { keepsState: true }),
  field('plate', 's_plate', { keepsState: true }),
  field('plate_text', 's_plate'),
  field('offense_type', 's_offense_type'),
  field('case_number', 's_case_number', { keepsState: true }),
  field('on_behalf_of', 's_on_behalf_of'),
  field('filters', 's_filters'),
  field('search_type', 's_search_type'),
  field('text_prompt', 's_text_prompt'),
  field('moderation', 's_moderation'),
  field('searched_at', null, { last: 'NOT to_second' }),
  field('networks'),
  field('devices'),
  field('frame_start'),
  field('frame_end'),
];

/** A log with one and the same reason in every row says as little as a mask: any other copy's reason is preferred. */
const reason = field('reason', 's_reason', { keepsState: true, last: 'constant_reason.source IS NOT NULL' });

/** Bits of a packed order that hold the row: a trillion rows. */
const rowBits = '((1::BIGINT << 40) - 1)';

const orderOf = ({ column, state, last }: MergedField): string =>
  [
    ...(last === null ? [] : [`(CAST(${last} AS BIGINT) << 45)`]),
    `(CAST(kept.${column} IS NULL AS BIGINT) << 44)`,
    ...(state === null ? [] : [`(CAST(enum_code(${state}) AS BIGINT) << 40)`]),
    'group_row.rid',
  ].join(' + ');

/** The columns that may be blank in every row of every log: what they are is asked before anything is merged. */
export const mayBeBlank: readonly string[] = merged
  .filter(({ keepsState }) => !keepsState)
  .map(({ column }) => column);

const taken = ({ column, state, keepsState }: MergedField): string => `CREATE TABLE taken_${column} AS
SELECT chosen.leader, kept.${column}${keepsState ? `, kept.${state}` : ''}
FROM chosen JOIN kept ON kept.rid = chosen.${column}_rid WHERE chosen.${column}_rid <> chosen.leader;`;
const picked = (isTaken: string, column: string, value: string): string =>
  `CASE WHEN ${isTaken} THEN taken_${column}.${value} ELSE kept.${value} END AS ${value}`;

/** How the fields are merged: `blank` are columns without a cell in any row, which no search need choose from. */
export const mergeOf = (blank: ReadonlySet<string>) => {
  const [filled, empty] = [
    merged.filter(({ column }) => !blank.has(column)),
    merged.filter(({ column }) => blank.has(column)),
  ];
  return {
    /** The parts of merge.sql that say the same of every field. */
    merge: (lastSource: number) => ({
      last_source: lastSource,
      chosen: [reason, ...filled]
        .map((one) => `min(${orderOf(one)}) & ${rowBits} AS ${one.column}_rid`)
        .join(',\n  '),
      taken: filled.map(taken).join('\n'),
    }),
    /** The parts of search.sql that say the same of every field, for the leaders `first` to before `past`. */
    search: (first: number, past: number) => ({
      first,
      past,
      fields: [
        ...['reason', 's_reason'].map((value) => picked('taken_reason.rid IS NOT NULL', 'reason', value)),
        ...filled.flatMap(({ column, state, keepsState }) =>
          [column, ...(keepsState && state !== null ? [state] : [])].map((value) =>
            picked(`coalesce(chosen.${column}_rid, kept.rid) <> kept.rid`, column, value),
          ),
        ),
        ...empty.map(({ column }) => `kept.${column}`),
      ].join(',\n  '),
      joins: [reason, ...filled]
        .map(
          ({ column }) =>
            `LEFT JOIN (SELECT * FROM taken_${column} WHERE leader >= ${first} AND leader < ${past}) AS taken_${column} ON taken_${column}.leader = kept.rid`,
        )
        .join('\n'),
    }),
    /** The tables that only search.sql reads. */
    tables: [
      'group_row',
      'chosen',
      'source_set',
      'reason_choice',
      ...[reason, ...filled].map(({ column }) => `taken_${column}`),
    ],
  };
};
