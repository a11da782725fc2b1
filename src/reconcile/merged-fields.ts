/** A field of which each search takes one of its copies' cells. */
interface MergedField {
  readonly column: string;
  /** The column that holds the cell's state: the least masked cell is taken. */
  readonly state: string | null;
  /** True where `search` bears the state of the cell taken. */
  readonly keepsState: boolean;
  /** SQL of how far behind the cells of other rows a row's comes, whatever its state: a condition, or a number below 8. */
  readonly last: string | null;
  /** True for a text that is there in the states `value`, `placeholder` and `partly_masked` and in no other. */
  readonly isText: boolean;
}

const field = (
  column: string,
  state: string | null = null,
  more: Partial<Omit<MergedField, 'column' | 'state'>> = {},
): MergedField => ({ column, state, keepsState: false, last: null, isText: false, ...more });

const text = (
  column: string,
  state: string,
  more: Partial<Pick<MergedField, 'keepsState' | 'last'>> = {},
): MergedField => field(column, state, { isText: true, ...more });

/** A time that states its zone is no guess, whatever zone the others were read in; then one to the second. */
const lastTime = `CASE WHEN searched_at IS NULL THEN 4 ELSE 0 END
  + CASE WHEN zone_stated THEN 0 ELSE 2 END + CASE WHEN to_second THEN 0 ELSE 1 END`;

const merged: readonly MergedField[] = [
  field('agency'),
  text('account', 's_user', { keepsState: true }),
  field('plate', 's_plate', { keepsState: true }),
  field('plate_text', 's_plate'),
  text('offense_type', 's_offense_type'),
  text('case_number', 's_case_number', { keepsState: true }),
  text('on_behalf_of', 's_on_behalf_of'),
  text('filters', 's_filters'),
  text('search_type', 's_search_type'),
  text('text_prompt', 's_text_prompt'),
  text('moderation', 's_moderation'),
  field('searched_at', null, { last: lastTime }),
  field('networks'),
  field('devices'),
  field('frame_start'),
  field('frame_end'),
];

/** A log with one and the same reason in every row says as little as a mask: any other copy's reason is preferred. */
const reason = text('reason', 's_reason', { keepsState: true, last: 'is_constant' });

/** Bits of a packed order that hold the row: a trillion rows. */
const rowBits = '((1::BIGINT << 40) - 1)';

/**
 * What kind of cell it is, the best the smallest, as a number that leaves room for a row. A text is there where its
 * state says so: to ask the column itself would read every text.
 */
const kindOf = ({ column, state, last, isText }: MergedField): string =>
  [
    ...(last === null ? [] : [`(CAST(${last} AS BIGINT) << 45)`]),
    ...(isText ? [] : [`(CAST(${column} IS NULL AS BIGINT) << 44)`]),
    ...(state === null ? [] : [`(CAST(enum_code(${state}) AS BIGINT) << 40)`]),
  ].join(' + ');

/** How the cells of a column are: `blank` in every row, all of one kind (`even`), or of several kinds (`mixed`). */
export type Evenness = 'blank' | 'even' | 'mixed';

/** SQL of what `evennessOf` reads, over all rows: for each column its cells and whether they are of one kind. */
export const evennessSql = (): string =>
  merged
    .flatMap((one) => [
      `count(${one.isText ? `CASE WHEN enum_code(${one.state}) <= enum_code('placeholder'::cell_state) THEN 1 END` : one.column}) AS ${one.column}`,
      `coalesce(min(${kindOf(one)}) = max(${kindOf(one)}), true) AS ${one.column}_even`,
    ])
    .join(', ');

/** What `evennessSql` found. A column without a cell needs no choice, unless its state is asked for. */
export const evennessOf = (found: Readonly<Record<string, unknown>>): ReadonlyMap<string, Evenness> =>
  new Map(
    merged.map(({ column, keepsState }) => [
      column,
      found[column] === 0 && !keepsState ? 'blank' : found[`${column}_even`] === true ? 'even' : 'mixed',
    ]),
  );

/** The columns of `search` that a merged field gives. */
const valuesOf = ({ column, state, keepsState }: MergedField): string[] =>
  keepsState && state !== null ? [column, state] : [column];

/** How the fields are merged, where the cells of each column are as `evenness` says. */
export const mergeOf = (evenness: ReadonlyMap<string, Evenness>) => {
  const are = (kind: Evenness): MergedField[] => merged.filter(({ column }) => evenness.get(column) === kind);
  const [mixed, even, blank] = [are('mixed'), are('even'), are('blank')];
  const evenValues = even.flatMap(valuesOf);
  const tables = [
    ...mixed.map((one) => ({ name: one.column, rid: `${one.column}_rid`, values: valuesOf(one) })),
    ...(evenValues.length === 0 ? [] : [{ name: 'first', rid: 'first_rid', values: evenValues }]),
  ];
  return {
    /** The parts of merge.sql that say the same of every field. */
    merge: (lastSource: number) => ({
      last_source: lastSource,
      chosen: [reason, ...mixed]
        .map((one) => `min(${kindOf(one)} + group_row.rid) & ${rowBits} AS ${one.column}_rid`)
        .join(',\n  '),
      taken_fields: tables
        .map(
          ({ name, rid, values }) => `CREATE TABLE taken_${name} AS
SELECT chosen.leader, ${values.map((value) => `kept.${value}`).join(', ')}
FROM chosen JOIN kept ON kept.rid = chosen.${rid} WHERE chosen.${rid} <> chosen.leader;`,
        )
        .join('\n'),
      taken: tables.flatMap(({ name, values }) => values.map((value) => `taken_${name}.${value}`)).join(', '),
      taken_joins: tables
        .map(({ name }) => `LEFT JOIN taken_${name} ON taken_${name}.leader = chosen.leader`)
        .join('\n'),
      is_taken: ['false', ...tables.map(({ rid }) => `chosen.${rid} <> chosen.leader`)].join(' OR '),
    }),
    /** The parts of search.sql that say the same of every field, for the leaders `first` to before `past`. */
    search: (first: number, past: number) => ({
      first,
      past,
      fields: [
        ...valuesOf(reason).map((value) => picked('taken.cited IS NOT NULL', value)),
        ...tables.flatMap(({ rid, values }) =>
          values.map((value) => picked(`coalesce(chosen.${rid}, kept.rid) <> kept.rid`, value)),
        ),
        ...blank.flatMap(valuesOf).map((value) => `kept.${value}`),
      ].join(',\n  '),
    }),
    /** The tables that only search.sql reads. */
    tables: [
      'group_row',
      'chosen',
      'held_set',
      'source_set',
      'source_alone',
      'reason_choice',
      'taken',
      ...[reason.column, ...tables.map(({ name }) => name)].map((name) => `taken_${name}`),
    ],
  };
};

const picked = (isTaken: string, value: string): string =>
  `CASE WHEN ${isTaken} THEN taken.${value} ELSE kept.${value} END AS ${value}`;
