import { hasTime } from './inner.ts';

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Columns of a table, each with its cells: in a list, or under the numbers of their rows. */
const cellsOf = (value: unknown): readonly unknown[] | null => {
  const cells = Array.isArray(value)
    ? (value as unknown[])
    : isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key))
      ? Object.values(value)
      : null;
  return cells !== null && cells.every(isPlain) ? cells : null;
};

const byColumns = (value: Values): object[] | null => {
  const columns = Object.entries(value).flatMap(([key, inner]) => {
    const cells = cellsOf(inner);
    return cells === null ? [] : [{ key, cells }];
  });
  const [first] = columns;
  const rest = Object.values(value).filter((inner) => !isPlain(inner)).length - columns.length;
  if (first === undefined || columns.length < 3 || rest > 0 || first.cells.length === 0) return null;
  if (columns.some(({ cells }) => cells.length !== first.cells.length)) return null;
  return first.cells.map((_, at) => Object.fromEntries(columns.map(({ key, cells }) => [key, cells[at]])));
};

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Records that stand under a key each: its number, its id. */
const byKeys = (value: Values): object[] | null => {
  const records = Object.values(value).filter(isObject);
  const [first] = records;
  if (first === undefined || records.length < 2 || records.length < Object.keys(value).length) return null;
  // Under words stand parts of one thing: `retention`, `sharing`.
  if (!Object.keys(value).every((key) => /\d|^-/.test(key))) return null;
  const names = Object.keys(first);
  const areAlike = records.every((record) => {
    const shared = Object.keys(record).filter((key) => names.includes(key)).length;
    return shared >= 3 && shared * 3 >= Object.keys(record).length * 2 && hasTime(record);
  });
  if (!areAlike) return null;
  const areIds =
    Object.keys(value).every((key) => uuid.test(key)) && !names.some((name) => /^_?id$/i.test(name));
  return areIds ? Object.entries(value).map(([id, record]) => ({ id, ...(record as Values) })) : records;
};

/**
 * The rows of a file that is one object with a table in it, which has its columns as lists (`{"time": [...], "reason":
 * [...]}`), as a data frame is written, or its records under a key each; null where it is one record, or anything else.
 */
export const rowsOfSole = (value: object): object[] | null => {
  if (!isObject(value)) return null;
  const rows = byColumns(value) ?? byKeys(value);
  if (rows !== null) return rows;
  const within = Object.values(value).filter((inner) => !isPlain(inner));
  const [only] = within;
  return within.length === 1 && isObject(only) ? rowsOfSole(only) : null;
};
