import { monthNumber, monthWords } from '../model/month-words.ts';
import type { Composed } from '../model/composed.ts';
import type { Draft } from './column-draft.ts';
import { spaced } from './loose-labels.ts';
import { shareOf } from './settled-shape.ts';
import { isBlank } from './shapes.ts';

const of = '(?:(?:search|query|audit|date|time|transaction|event|request) )?(?:of )?';
const parts: readonly RegExp[] = [
  new RegExp(`^${of}(?:year|yr|yyyy|año)$`),
  new RegExp(`^${of}(?:month|mon|mo|mm|mes)(?: (?:name|number|#))?$`),
  new RegExp(`^${of}(?:day|dy|dd|día)(?: of (?:the )?month)?$`),
  new RegExp(`^${of}(?:hour|hours|hr|hh)$`),
  new RegExp(`^${of}(?:minutes?|mins?)$`),
  new RegExp(`^${of}(?:seconds?|secs?|ss)$`),
];

const monthName = new RegExp(`^(?:${monthWords})\\.?$`, 'i');

const whole = (cell: string, least: number, most: number): string | null => {
  const digits = /^\s*(\d{1,4})(?:\.0+)?\s*$/.exec(cell)?.[1];
  if (digits === undefined || Number(digits) < least || Number(digits) > most) return null;
  return digits.length < 2 ? `0${digits}` : digits;
};

/** A month by its name, in two digits. */
export const monthDigits = (name: string): string => String(monthNumber(name)).padStart(2, '0');

/** Whether a label is of the day of a month. */
export const isOfDay = (label: string): boolean => parts[2]?.test(spaced(label)) === true;

const monthOf = (cell: string): string | null => {
  const text = cell.trim();
  if (!monthName.test(text)) return whole(cell, 1, 12);
  return monthDigits(text);
};

/** The date that the parts of a row make, with the time of day where they have an hour; null where they make none. */
export const dateOfParts = (
  { parts: at }: Extract<Composed, { kind: 'date' }>,
  cells: readonly string[],
): string | null => {
  const cell = (part: number): string => cells[at[part] ?? -1] ?? '';
  const [year, month, day] = [whole(cell(0), 1990, 2099), monthOf(cell(1)), whole(cell(2), 1, 31)];
  if (year === null || month === null || day === null) return null;
  const date = `${year}-${month}-${day}`;
  if (at.length < 4) return date;
  const clock = [3, 4, 5].map((part) =>
    part < at.length && !isBlank(cell(part)) ? whole(cell(part), 0, part === 3 ? 23 : 59) : '00',
  );
  return isBlank(cell(3)) || clock.includes(null) ? date : `${date} ${clock.join(':')}`;
};

/**
 * A year, a month and a day in columns of their own are the date of the search, with the hour where one stands beside
 * them, wherever no column holds a date. The day's column stands for them all.
 */
export const settleDateParts = (drafts: readonly Draft[], samples: readonly (readonly string[])[]): void => {
  const found = parts.map((label) => drafts.find((draft) => label.test(spaced(draft.label))));
  const [year, month, day] = found;
  if (year === undefined || month === undefined || day === undefined) return;
  const isDated = drafts.some(
    ({ field, cells }) =>
      field === 'time' && (['time', 'date', 'epoch'] as const).some((shape) => shareOf(shape, cells) >= 0.5),
  );
  if (isDated) return;
  const missing = found.indexOf(undefined);
  const used = (missing < 0 ? found : found.slice(0, missing)).flatMap((draft) => draft ?? []);
  const composed = { kind: 'date' as const, parts: used.map(({ index }) => index) };
  const dates = samples.flatMap((cells) => dateOfParts(composed, cells) ?? []);
  if (dates.length * 2 < samples.length) return;
  for (const draft of used) {
    draft.field = null;
    draft.ignored = true;
    draft.note = `a part of the date, read with "${day.label.trim()}"`;
  }
  day.field = 'time';
  day.ignored = false;
  day.note = null;
  day.cells = dates;
  day.composed = composed;
};
