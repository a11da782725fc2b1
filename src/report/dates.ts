import { monthName, monthNames } from '../model/figure-words.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
};

/**
 * `2025-03-09 14:05:22` in a zone, from an ISO 8601 instant; the instant as given where it cannot be read.
 * Put together from parts, since the text of a whole Intl date changes between versions of Node.
 */
export const localTime = (instant: string, zone: string): string => {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = new Map(
    formatter(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${get('year')}-${get('month')}-${get('day')} ${get('hour')}:${get('minute')}:${get('second')}`;
};

/** `March 9, 2025` from `2025-03-09` or anything that begins so; a line does not break within `March 9`. */
export const longDay = (day: string): string => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  const name = monthNames[Number(month) - 1];
  return name && date ? `${name}\u00A0${Number(date)}, ${year}` : day;
};

/** `March 2025` from `2025-03`, which does not break between its parts. */
export const longMonth = (month: string): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) ? monthName(month).replace(' ', '\u00A0') : month;

/** The day of an instant in a zone, as `March 9, 2025`. */
export const dayIn = (instant: string, zone: string): string => longDay(localTime(instant, zone));

/** When searches were made: `from January 3, 2025 to June 30, 2025`, or `on January 3, 2025`. */
export const whenIn = (first: string, last: string | null, zone: string): string => {
  const oneDay = last === null || dayIn(first, zone) === dayIn(last, zone);
  return oneDay ? `on ${dayIn(first, zone)}` : `from ${periodIn(first, last, zone)}`;
};

/** `January 3, 2025 to June 30, 2025`, or one day, or words where no time could be read. */
export const periodIn = (first: string | null, last: string | null, zone: string): string => {
  if (first === null || last === null) return 'a period that could not be read';
  const from = dayIn(first, zone);
  const to = dayIn(last, zone);
  return from === to ? from : `${from} to ${to}`;
};
