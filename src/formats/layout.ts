import { z } from 'zod';
import { UserError } from '../model/error.ts';
import { type Field, fields } from '../model/field.ts';
import { shapeFault } from '../given/fault.ts';
import { readYaml } from '../given/yaml.ts';
import { zoneFault } from '../model/options.ts';
import { logKinds } from '../model/recognition.ts';

const columnMeaning = z.enum([...fields, 'ignore'], {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is no field; the fields are ${fields.join(', ')}, and "ignore" for a column that says nothing`,
});

const enough = (columns: Readonly<Record<string, Field | 'ignore'>>): boolean => {
  const named = Object.values(columns);
  return (
    named.includes('time') &&
    named.some((field) => field === 'reason' || field === 'agency' || field === 'id')
  );
};

const once = (columns: Readonly<Record<string, Field | 'ignore'>>): boolean => {
  const named = Object.values(columns).filter((field) => field !== 'ignore');
  return new Set(named).size === named.length;
};

/**
 * What a person says of a layout that no format knows: `--layout FILE`, YAML. A column is named by its label,
 * or by its position from 1 where the key is a whole number.
 */
const layoutMappingSchema = z.strictObject({
  /** Record number of the header; null where the table has none; left out: the record that bears the labels. */
  header_row: z.int().positive().nullable().exactOptional(),
  columns: z
    .record(z.string(), columnMeaning)
    .refine(enough, { error: 'needs a column for "time" and one for "reason", "agency" or "id"' })
    .refine(once, { error: 'gives one field to two columns; name the second one "ignore"' }),
  /** The zone of times written without one, as in `America/Los_Angeles`. */
  time_zone: z
    .string()
    .refine((zone) => zoneFault(zone) === null, {
      error: (issue) => zoneFault(String(issue.input)) ?? undefined,
    })
    .exactOptional(),
  log_kind: z.enum(logKinds).exactOptional(),
});
export type LayoutMapping = z.infer<typeof layoutMappingSchema>;

/**
 * Reads the text of a layout file.
 * @throws UserError that names the file, the place and the mend.
 */
export const parseLayout = (file: string, text: string): LayoutMapping => {
  const { value: given, at } = readYaml(file, text);
  if (typeof given !== 'object') {
    throw new UserError(
      `${file}: holds no layout; give the YAML that \`alpr-audit inspect\` prints, corrected`,
    );
  }
  const checked = layoutMappingSchema.safeParse(given ?? {});
  if (checked.success) return checked.data;
  throw shapeFault(checked.error.issues, at, (depth) =>
    depth === 0 ? Object.keys(layoutMappingSchema.shape) : [],
  );
};
