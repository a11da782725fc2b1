import { CsvError, parse as parseCsv, type InfoRecord } from 'csv-parse/sync';
import { csvFault, delimiterOf, eachOnce } from '../given/csv.ts';
import { UserError } from '../model/error.ts';
import { readYaml } from '../given/yaml.ts';

/** One entry of a sources file as written, with the place that errors name. */
export interface RawEntry {
  /** `sources.csv, row 3` (the header counted), or `sources.yaml, line 3`: where what is said in a column stands. */
  readonly at: (column: string) => string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The entries of a sources file by its ending: .yaml or .yml is a list of maps, all else CSV. */
export const readEntries = (file: string, text: string): readonly RawEntry[] =>
  /\.ya?ml$/i.test(file) ? yamlEntries(file, text) : csvEntries(file, text);

const csvEntries = (file: string, text: string): readonly RawEntry[] => {
  try {
    const records = parseCsv(text, {
      bom: true,
      delimiter: delimiterOf(text),
      columns: (labels: string[]) =>
        eachOnce(
          file,
          labels.map((label) => label.trim().toLowerCase().replaceAll(/[ -]/g, '_')),
        ),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: Record<string, string>; info: InfoRecord }[];
    // A spreadsheet saves a blank row as separators alone.
    return records
      .map(({ record, info }) => ({
        at: () => `${file}, row ${info.records + info.empty_lines + 1}`,
        values: cellValues(record),
      }))
      .filter(({ values }) => Object.keys(values).length > 0);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw csvFault(file, error);
  }
};

/** A blank cell says nothing; a count is a number. */
const cellValues = (record: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([name, cell]) => [
        name,
        name === 'stated_rows' && /^[\d,]+$/.test(cell) ? Number(cell.replaceAll(',', '')) : cell,
      ]),
  );

const yamlEntries = (file: string, text: string): readonly RawEntry[] => {
  const { value, at } = readYaml(file, text);
  if (!Array.isArray(value))
    throw new UserError(`${file} is not a list: write each source as "- path: log.csv", its facts below`);
  return value.map((values: unknown, index) => {
    if (typeof values !== 'object' || values === null || Array.isArray(values))
      throw new UserError(`${at([index])}: this entry is no "- path: …" with facts below it`);
    return { at: (column) => at([index, column]), values: values as Record<string, unknown> };
  });
};
