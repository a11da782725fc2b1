import type { MaskingStep } from './masking-step.ts';

/** Where persons live. */
export const homes: readonly MaskingStep[] = [
  // Where somebody lives: a house by number, street and flat, or by its place on the globe.
  {
    pattern:
      '\\b\\d{1,5}(?: [nsew]{1,2}[.]?)?(?: [a-z0-9]{2,20}){1,3} (?:apt|apartment|unit)[ .#]{1,3}[a-z]?\\d{0,4}[a-z]?\\b',
    replacement: '[address]',
  },
  {
    pattern:
      '\\b\\d{1,5}(?: [nsew]{1,2}[.]?)?(?: [a-z0-9]{2,20}){1,3}(?: (?:st|street|ave|avenue|rd|road|dr|drive|ln|lane|blvd|ct|way),? #\\d{1,4}[a-z]?|, (?:apt|apartment|unit)[ .#]{1,3}[a-z]?\\d{1,4}[a-z]?|, (?:apt|apartment)[ .#]{1,3}[a-z])\\b',
    replacement: '[address]',
  },
  {
    pattern: '-?\\b\\d{1,2}[.]\\d{3,8}[°]? ?[ns]?[, /]{1,3}-?\\d{1,3}[.]\\d{3,8}(?:[°]? ?[ew])?\\b',
    replacement: '[place]',
  },
  {
    pattern: '\\b((?:lat|lon|lng|long)(?:itude)?)([ :=]{1,3})-?\\d{1,3}[.]\\d{3,8}\\b',
    replacement: '\\1\\2[place]',
  },
  {
    pattern: `\\b\\d{1,3}° ?\\d{1,2}['’′] ?(?:\\d{1,2}(?:[.]\\d{1,6})?["”″]? ?)?[nsew]\\b`,
    replacement: '[place]',
  },
  { pattern: '\\bp[.]?o[.]? ?bo?x[ #]{1,2}\\d{1,6}\\b', replacement: '[address]' },
  {
    pattern:
      '\\b[ns] ?\\d{1,2}[ °]{1,2}\\d{1,2}[.]\\d{2,6}(?:[, /]{1,3}[ew] ?\\d{1,3}[ °]{1,2}\\d{1,2}[.]\\d{2,6})?\\b',
    replacement: '[place]',
  },
  // The same without a sign, as an app's code, and in whole seconds: 'N44.9778 W93.2650', '44-58-40N 093-15-54W'.
  {
    pattern:
      '\\b[ns] ?\\d{1,2}[.]\\d{3,8}[, /]{1,3}[ew] ?\\d{1,3}[.]\\d{3,8}\\b|\\b\\d{1,2}[- ]\\d{1,2}[- ]\\d{1,2}(?:[.]\\d{1,4})? ?[ns][, /]{1,2}\\d{2,3}[- ]\\d{1,2}[- ]\\d{1,2}(?:[.]\\d{1,4})? ?[ew]\\b',
    replacement: '[place]',
  },
  { pattern: '\\b[23456789cfghjmpqrvwx]{8}[+][23456789cfghjmpqrvwx]{2,3}\\b', replacement: '[place]' },
];
