import type { Format } from './format.ts';
import type { HeaderCandidate } from './header.ts';
import { keysWithoutZone } from './label-zone.ts';
import { addedByTools, labelKey } from './labels.ts';
import { looseField, spaced } from './loose-labels.ts';
import { formats } from './registry.ts';
import { inFull } from './short-labels.ts';

/** The labels of a format, as keys, worked out once. */
interface Keys {
  readonly format: Format;
  readonly marks: ReadonlySet<string>;
  readonly must: readonly string[];
  readonly never: readonly string[];
}

const keysOf = (format: Format): Keys => ({
  format,
  marks: new Set(format.marks.map(labelKey)),
  must: (format.must ?? []).map(labelKey),
  never: (format.never ?? []).map(labelKey),
});

const all: readonly Keys[] = formats.map(keysOf);

/** Labels that a format reads, marks or not. */
export const labelsOf = (format: Format): readonly string[] => {
  if (format.what === 'log') return Object.values(format.fields).flat();
  if (format.what === 'sharing_list') return Object.values(format.lists).flat();
  return format.marks;
};

const known = new Set(formats.flatMap((format) => [...labelsOf(format), ...format.marks]).map(labelKey));
const addedKeys = new Set(Object.keys(addedByTools).map(labelKey));

/** True for a label that some format knows by name, with a zone or without, or that names a field by a word. */
export const isLikelyLabel = (label: string, key: string): boolean =>
  isKnownKey(key) ||
  looseField(label) !== null ||
  [...keysWithoutZone(label), labelKey(inFull(spaced(label)))].some(isKnownKey);

/** True for a label that some format knows by name. */
export const isKnownKey = (key: string): boolean => known.has(key) && !addedKeys.has(key);

/** A format that a header speaks for, with the labels that do. */
export interface Claim {
  readonly format: Format;
  readonly labels: readonly string[];
}

/** The formats whose marks a header bears, those with the most first. */
export const claims = (header: HeaderCandidate): Claim[] => {
  const present = new Set(header.keys);
  return all
    .filter(
      ({ format, must, never }) =>
        format.needs > 0 && must.every((key) => present.has(key)) && !never.some((key) => present.has(key)),
    )
    .map(({ format, marks }) => ({ format, labels: markedLabels(header, marks) }))
    .filter(({ format, labels }) => labels.length >= format.needs)
    .toSorted((left, right) => right.labels.length - left.labels.length);
};

const markedLabels = (header: HeaderCandidate, marks: ReadonlySet<string>): string[] => {
  const seen = new Set<string>();
  return header.labels.filter((_, at) => {
    const key = header.keys[at] ?? '';
    if (!marks.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
