import { open } from 'node:fs/promises';

/** Names of columns that a JSON file gives apart from its rows, and where their list begins. */
export interface Described {
  readonly labels: readonly string[];
  /** Position of the bracket of their list among the characters of the file. */
  readonly at: number;
}

const ofColumns =
  '(?:columns?|fields|cols|headers?|header_?row|column_?names|column_?labels|column_?headers|headings|field_?names|labels|schema|meta|meta_?data)';
const listOfColumns = new RegExp(`"${ofColumns}"\\s*:\\s*(?=\\[)`, 'gi');
const keyOfColumns = new RegExp(`^${ofColumns}$`, 'i');
const headBytes = 4 * 1024 * 1024;

/** Keys under which the description of a column has its label, the most readable first. */
const ofLabel = [
  'label',
  'title',
  'displayname',
  'display_name',
  'alias',
  'name',
  'header',
  'fieldname',
  'text',
  'id',
];

/** The columns that stand before the rows, as data portals and scripts write them; null where there are none. */
export const describedColumns = async (path: string): Promise<Described | null> => {
  const text = await firstText(path);
  for (const found of text.matchAll(listOfColumns)) {
    const at = found.index + found[0].length;
    const list = listAt(text, at);
    const labels = list === null ? null : labelsOf(list);
    if (labels !== null) return { labels, at };
  }
  return null;
};

/** The columns that an object names beside its rows, and under which key; null where it names none. */
export const columnsOf = (
  value: object,
): { readonly key: string; readonly labels: readonly string[] } | null => {
  for (const [key, list] of Object.entries(value) as [string, unknown][]) {
    const labels = keyOfColumns.test(key) && Array.isArray(list) ? labelsOf(list) : null;
    if (labels !== null) return { key, labels };
  }
  return null;
};

const firstText = async (path: string): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The list that begins at a bracket; null where it does not end or is none. */
const listAt = (text: string, at: number): unknown[] | null => {
  let depth = 0;
  const signs = /"(?:[^"\\]|\\.)*"|[[\]{}]/gs;
  signs.lastIndex = at;
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    if (sign[0] === '[' || sign[0] === '{') depth += 1;
    else if (sign[0] === ']' || sign[0] === '}') depth -= 1;
    if (depth > 0) continue;
    try {
      const list: unknown = JSON.parse(text.slice(at, signs.lastIndex));
      return Array.isArray(list) ? list : null;
    } catch {
      return null;
    }
  }
  return null;
};

const labelsOf = (list: readonly unknown[]): string[] | null => {
  if (list.length < 2) return null;
  const labels = list.map(labelOf);
  const are = labels.every((label) => label !== null) && new Set(labels).size === labels.length;
  return are && labels.some((label) => /\p{L}/u.test(label)) ? labels : null;
};

const labelOf = (item: unknown): string | null => {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const values = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  const label = ofLabel
    .map((key) => values.get(key))
    .find((value) => typeof value === 'string' && value !== '');
  if (typeof label !== 'string') return null;
  // What a data portal keeps of each row for itself.
  return values.get('datatypename') === 'meta_data' ? `Portal column ${label}` : label;
};
