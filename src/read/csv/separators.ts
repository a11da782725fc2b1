/** The signs by which cells are parted, the commonest first. */
export const delimiters = [',', ';', '\t', '|', '^', '~'] as const;

/** The signs that part cells and records. */
export interface Separators {
  readonly delimiter: (typeof delimiters)[number];
  /** How records end; a lone carriage return only where the file has no line feed at all. */
  readonly lineEnd: '\n' | '\r';
}
