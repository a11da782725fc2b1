import { readFile } from 'node:fs/promises';

/**
 * Reads an SQL file that stands beside a module and fills its `$name` places.
 * @throws where a place has no value or a value no place: the file and its caller have drifted apart.
 */
export const sqlFile = async (
  module: string,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): Promise<string> => {
  const text = await readFile(new URL(name, module), 'utf8');
  const used = new Set<string>();
  const filled = text.replaceAll(/\$([a-z_]+)/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`${name}: no value for $${place}`);
    used.add(place);
    return String(value);
  });
  const unused = Object.keys(values).filter((place) => !used.has(place));
  if (unused.length > 0) throw new Error(`${name}: no place for ${unused.join(', ')}`);
  return filled;
};
