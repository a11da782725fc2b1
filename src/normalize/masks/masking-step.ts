/**
 * One step of masking a text: a regular expression for the store and for JavaScript alike (no look-around, `\1` for a
 * group) and what takes the match's place.
 */
export interface MaskingStep {
  readonly pattern: string;
  readonly replacement: string;
}

/** What stands for a number of a person. */
export const number = '[number]';
