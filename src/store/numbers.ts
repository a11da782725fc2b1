/** The columns of a result that hold 64-bit integers or wider. */
export const bigColumns = (reader: {
  columnNames(): string[];
  columnTypes(): { toString(): string }[];
}): Set<string> => {
  const types = reader.columnTypes().map(String);
  return new Set(reader.columnNames().filter((_, at) => /^(BIGINT|UBIGINT|HUGEINT)$/.test(types[at] ?? '')));
};

/** The driver gives 64-bit integers as text; every count of ours fits a number. */
export const plainNumbers = (
  row: Record<string, unknown>,
  big: ReadonlySet<string>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      big.has(name) && typeof value === 'string' ? Number(value) : value,
    ]),
  );
