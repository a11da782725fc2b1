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
