import type { ColumnUse, StatedZone } from '../model/recognition.ts';
import { labelKey } from './labels.ts';

/**
 * Zones that a label states by name or by letters. A label stands over summer and winter alike, so `PST` on a
 * column is what clocks on the Pacific coast showed all year; only a time that bears the letters itself is read
 * by them to the letter. Offsets are hours from UTC, in winter and in summer.
 */
const regions: readonly {
  readonly zone: string;
  readonly letters: string;
  readonly name: string;
  readonly offsets: readonly number[];
}[] = [
  { zone: 'America/New_York', letters: 'e[sd]?t|est5edt', name: 'eastern', offsets: [-5, -4] },
  { zone: 'America/Puerto_Rico', letters: 'ast', name: 'atlantic', offsets: [-4] },
  { zone: 'America/Chicago', letters: 'c[sd]?t|cst6cdt', name: 'central', offsets: [-6, -5] },
  { zone: 'America/Denver', letters: 'm[sd]?t|mst7mdt', name: 'mountain', offsets: [-7, -6] },
  { zone: 'America/Los_Angeles', letters: 'p[sd]?t|pst8pdt', name: 'pacific', offsets: [-8, -7] },
  { zone: 'America/Anchorage', letters: 'ak[sd]?t', name: 'alaska', offsets: [-9, -8] },
  { zone: 'Pacific/Honolulu', letters: 'hs?t', name: 'hawaii', offsets: [-10] },
];

const kind = '(?: (?:standard|daylight|prevailing))?';
/** `Eastern Time`, `Date/Time Eastern`, `(US Eastern)`; the `Central` of `Central Dispatch` is a place. */
const named = (name: string): string => `\\b${name}(?=${kind}(?: (?:date|time)\\b| ?[\\])/&(,]| ?$))`;
/** Letters count in brackets and at the end: the `MDT` of `MDT Search Time` is a terminal in a car. */
const lettered = (letters: string): string =>
  `\\b(?:${letters})\\b(?!\\.)(?=[^\\[(]*[\\])]|(?: ?/ ?[a-z]{2,4})? ?$)`;
const universal = '\\b(?:utc|gmt|zulu|coordinated universal time|greenwich mean time)\\b|[(\\[]z[)\\]]';
const offset = '(?:\\b(?:utc|gmt) ?|[(\\[] ?)([+−–-]) ?(\\d{1,2})(?::?([0-5]\\d))?(?!\\d)';
const iana = /\b(?:America|US|Pacific|Etc)\/[A-Za-z_+-]+\d*(?:\/[A-Za-z_]+)?/i;

/** `searchTimeUTC` and `Search_Time_UTC` as words in lower case, brackets and signs kept. */
const worded = (label: string): string =>
  label
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

const byIana = (label: string): string | null => {
  const name = iana.exec(label)?.[0];
  if (name === undefined) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};

/** Whole hours from UTC as a label states them; NaN for half hours, which no zone of the United States has. */
const offsetOf = (text: string): number | null => {
  const [found, sign, hours, minutes = '00'] = new RegExp(offset).exec(text) ?? [];
  if (found === undefined) return null;
  if (minutes !== '00' || Number(hours) > 14) return Number.NaN;
  return Number(hours) * (sign === '+' ? 1 : -1);
};

/**
 * The zone that a time column's label states, as an IANA name: `Search Time (PST)`, `Searched At [UTC]`,
 * `Date/Time (UTC-5)`, `Time (Eastern)`. Null where it states none, or two that differ.
 */
export const zoneInLabel = (label: string): string | null => {
  const whole = byIana(label);
  if (whole !== null) return whole;
  const text = worded(label);
  const [region, second] = regions.filter(({ letters, name }) =>
    new RegExp(`${named(name)}|${lettered(letters)}`).test(text),
  );
  const hours = offsetOf(text);
  if (region !== undefined) {
    const agrees = hours === null ? !new RegExp(universal).test(text) : region.offsets.includes(hours);
    return second === undefined && agrees ? region.zone : null;
  }
  if (hours === null) return new RegExp(universal).test(text) ? 'UTC' : null;
  if (Number.isNaN(hours)) return null;
  // In the names of these zones the sign is turned round.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
};

/** What stands in brackets, but for the unit of a length of time: `Search Time (sec)` is none of a day. */
const inBrackets = /[([](?!\s*(?:ms|m?secs?|(?:milli)?seconds?)\s*[)\]])[^)\]]*[)\]]/g;

/** What a label is called without its zone, as keys; `Pacific Time` may be a zone, or a time with a zone before it. */
export const keysWithoutZone = (label: string): string[] => {
  const bare = worded(label.replace(iana, ' ')).replaceAll(inBrackets, ' ').trim();
  const without = (after: string): string => {
    const names = regions.map(({ name }) => `\\b${name}\\b${kind}${after}`);
    const letters = regions.map((region) => lettered(region.letters));
    const zones = [offset, ...names, universal, ...letters, '\\blocal\\b'];
    return labelKey(bare.replaceAll(new RegExp(zones.join('|'), 'g'), ' '));
  };
  return [...new Set([labelKey(bare), without('(?: time)?'), without('')])].filter((key) => key !== '');
};

/** The zone that the label of the time column states, or of the date beside it; null where neither does. */
export const zoneOfColumns = (columns: readonly ColumnUse[]): StatedZone | null => {
  for (const field of ['time', 'date'] as const) {
    const label = columns.find((column) => column.field === field)?.label ?? '';
    const value = zoneInLabel(label);
    if (value !== null) return { value, from: `the label "${label.trim()}"` };
  }
  return null;
};
