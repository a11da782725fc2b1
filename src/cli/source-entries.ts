import { CsvError, parse as parseCsv, type InfoRecord } from 'csv-parse/sync';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { UserError } from '../model/error.ts';

/** One entry of a sources file as written, with the row that errors name. */
export interface RawEntry {
  /** Record number in a CSV, its header counted; line in a YAML file. */
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The entries of a sources file by its ending: .yaml or .yml is a list of maps, all else CSV. */
export const readEntries = (file: string, text: string): readonly RawEntry[] =>
  /\.ya?ml$/i.test(file) ? yamlEntries(file, text) : csvEntries(file, text);

const csvEntries = (file: string, text: string): readonly RawEntry[] => {
  try {
    const records = parseCsv(text, {
      bom: true,
      columns: (labels: string[]) =>
        labels.map((label) => label.trim().toLowerCase().replaceAll(/[ -]/g, '_')),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { record: Record<string, string>; info: InfoRecord }[];
    return records.map(({ record, info }) => ({ row: info.records + 1, values: cellValues(record) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError(`${file} is not a CSV table: ${error.message}`);
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new UserError(`${file} is not YAML: ${fault.message.split('\n')[0]}`);
  if (!isSeq(document.contents))
    throw new UserError(`${file} is not a list: write each source as "- path: log.csv", its facts below`);
  return document.contents.items.map((item) => {
    const row = isMap(item) ? lines.linePos(item.range?.[0] ?? 0).line : 1;
    if (!isMap(item))
      throw new UserError(`${file} holds an entry that is no "- path: …" with facts below it`);
    return { row, values: item.toJS(document) as Record<string, unknown> };
  });
};
