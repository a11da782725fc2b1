/** One object of the file, or the text that is none. */
export type Item =
  | { readonly row: number; readonly value: object }
  | { readonly row: number; readonly text: string };

/** An object, or the text where it is none. */
export const parsed = (text: string): { value: object } | { text: string } => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { value } : { text };
  } catch {
    return { text };
  }
};

const deepest = 4;

/** The kinds of values that MongoDB names in an object of their own: `{"$date": …}`, `{"$numberLong": "12"}`. */
const named = /^\$(?:date|oid|uuid|number(?:Long|Int|Double|Decimal))$/;

/** A value without the name of its kind. */
const unnamed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const [only, ...others] = Object.entries(value);
  return only !== undefined && others.length === 0 && named.test(only[0]) ? unnamed(only[1]) : value;
};

/** The values of an object by their keys; those of objects within it by both keys: `agency.name`. Lists stay whole. */
export const flat = (value: object, before = '', depth = 1): [key: string, value: unknown][] =>
  Object.entries(value).flatMap(([key, released]): [string, unknown][] => {
    const inner = unnamed(released);
    const name = `${before}${key}`;
    const isInner = typeof inner === 'object' && inner !== null && !Array.isArray(inner) && depth < deepest;
    return isInner ? flat(inner, `${name}.`, depth + 1) : [[name, inner]];
  });

/** What map servers, search engines and services put a row's own values in. */
const wrapping = /^(?:attributes|properties|_source|fields|node|row|record|document)\./;

/** Keys without the name of what their values are packed in, where that leaves no two alike. */
export const withoutWrapping = (keys: readonly string[]): string[] => {
  const bare = keys.map((key) => key.replace(wrapping, ''));
  return bare.map((key, at) => (bare.indexOf(key) === bare.lastIndexOf(key) ? key : (keys[at] ?? key)));
};

/** A value as a cell's text. */
export const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
