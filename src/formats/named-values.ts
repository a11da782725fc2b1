import { tally } from '../model/tally.ts';
import type { Field } from '../model/field.ts';
import type { Composed } from '../model/composed.ts';
import type { Draft } from './column-draft.ts';
import { isVoid } from './shapes.ts';
import { labelKey } from './labels.ts';

/** A name, and behind a colon or a sign its value: `Plate: FAKE001; Reason: theft`. */
const name = /(^|[;|\n]\s*|,\s+)(\p{L}[\p{L}\d #/._-]{0,28}?)\s*[:=]\s*/gu;

const ofObject = (cell: string): ReadonlyMap<string, string> | null => {
  try {
    const found: unknown = JSON.parse(cell);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    const plain = Object.entries(found).filter(([, value]) => typeof value !== 'object' || value === null);
    return new Map(plain.map(([key, value]) => [labelKey(key), value === null ? '' : String(value)]));
  } catch {
    return null;
  }
};

/**
 * The values that a cell gives under names, by the key of the name; null where it is no list of such.
 * @param names The names that a value ends at; without them every name.
 */
const valuesIn = (cell: string, names?: readonly string[]): ReadonlyMap<string, string> | null => {
  const text = cell.trim();
  if (text.startsWith('{')) return ofObject(text);
  const found = [...text.matchAll(name)];
  if (found[0]?.index !== 0) return null;
  const ends = found.filter((one) => names?.includes(labelKey(one[2] ?? '')) ?? true);
  const values = new Map<string, string>();
  for (const [at, one] of ends.entries()) {
    const value = text.slice(one.index + one[0].length, ends[at + 1]?.index ?? text.length);
    const key = labelKey(one[2] ?? '');
    const before = values.get(key);
    const trimmed = value.replace(/[\s;|,]+$/, '').trim();
    // One name may stand twice, as where a search has two reasons.
    values.set(key, before === undefined || before === '' ? trimmed : `${before}; ${trimmed}`);
  }
  return values;
};

type Named = Extract<Composed, { take: 'named' }>;

/** The value under a name in a cell; null where the cell is no list of such, and blank where it has none of the name. */
export const namedIn = ({ key, names }: Pick<Named, 'key' | 'names'>, cell: string): string | null => {
  const values = valuesIn(cell, names);
  return values === null ? null : (values.get(key) ?? '');
};

/** What may be read from within a cell; a time there may be of anything. */
const readable: ReadonlySet<Field> = new Set<Field>([
  'user',
  'agency',
  'plate',
  'reason',
  'offense_type',
  'case_number',
  'on_behalf_of',
]);

const areNamed = ({ cells }: Draft): boolean => {
  const filled = cells.filter((cell) => !isVoid(cell));
  const found = filled.map((cell) => valuesIn(cell));
  const lists = found.filter((values) => values !== null);
  const long = lists.filter((values) => values.size > 1);
  return long.length > 0 && lists.length * 5 >= filled.length * 4 && long.length * 2 >= filled.length;
};

/** Fields whose values are written freely, signs and all; of the others a value ends at any name. */
const ofWords: ReadonlySet<Field> = new Set<Field>(['reason', 'offense_type']);

/** The names that are the column's own: they mean a field, or stand in more than a third of its cells. */
const ownNames = (lists: Draft, fieldOf: (label: string) => Field | null): readonly string[] => {
  const counts = tally(lists.cells.flatMap((cell) => [...(valuesIn(cell)?.keys() ?? [])]));
  return [...counts].flatMap(([key, count]) =>
    fieldOf(key) !== null || count * 3 > lists.cells.length ? [key] : [],
  );
};

/**
 * A column whose cells are lists of names and values, as the parameters of a query are kept, is read as a column for
 * each name that means a field which no other column has.
 */
export const settleNamedValues = (drafts: Draft[], fieldOf: (label: string) => Field | null): void => {
  const lists = drafts.find((draft) => !draft.ignored && draft.composed === undefined && areNamed(draft));
  if (lists === undefined) return;
  const names = ownNames(lists, fieldOf);
  const read: string[] = [];
  for (const key of names) {
    const field = fieldOf(key);
    const isTaken = drafts.some((draft) => draft !== lists && draft.field === field);
    if (field === null || !readable.has(field) || isTaken || read.includes(field)) continue;
    const part = { key, ...(ofWords.has(field) && { names }) };
    const cells = lists.cells.flatMap((cell) => namedIn(part, cell) ?? []).filter((cell) => cell !== '');
    if (cells.length === 0) continue;
    read.push(field);
    const composed = { kind: 'part' as const, of: lists.index, take: 'named' as const, ...part };
    if (field === lists.field) {
      lists.composed = composed;
      continue;
    }
    drafts.push({
      index: drafts.length,
      label: '',
      key: '',
      cells,
      field,
      ignored: false,
      note: `read from the cells of "${lists.label.trim()}", under "${key}"`,
      composed,
    });
  }
  if (read.length === 0) return;
  const words = read.map((field) => field.replaceAll('_', ' ')).join(', ');
  lists.note = `names and values in one cell: read are ${words}`;
  if (lists.field === null) lists.ignored = true;
};
