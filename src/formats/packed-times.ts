import type { Composed } from '../model/composed.ts';
import type { Draft } from './column-draft.ts';
import { looseField, spaced } from './loose-labels.ts';
import { shareOf } from './settled-shape.ts';
import { isBlank, isVoid, looksLikeClock, looksLikeDate } from './shapes.ts';

type Packed = Extract<Composed, { kind: 'packed' }>;

/** A day as one number, `20250103`; a spreadsheet may have given it a decimal. */
const packedDay = /^\s*(20[0-6]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\.0*)?\s*$/;
/** A clock as one number, whose noughts a spreadsheet takes away: `090501` is `90501`. */
const digits = /^\s*(\d{1,6})(?:\.0*)?\s*$/;

/** A clock as one number, with colons; `wide` numbers bear seconds. Null where it is none. */
const clockOf = (cell: string, wide: boolean): string | null => {
  const said = digits.exec(cell)?.[1];
  if (said === undefined) return null;
  const [hour = '', minute = '', second = '00'] = said.padStart(wide ? 6 : 4, '0').match(/../g) ?? [];
  if (said.length > (wide ? 6 : 4) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null;
  return wide ? `${hour}:${minute}:${second}` : `${hour}:${minute}`;
};

const dayOf = (cell: string): string | null => {
  const [, year, month, day] = packedDay.exec(cell) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return looksLikeDate(cell) ? cell.trim() : null;
};

/** The time that a day and a clock of digits make; the day alone where the clock says nothing; null for no day. */
export const timeOfPacked = ({ parts, wide }: Packed, cells: readonly string[]): string | null => {
  const [at, clockAt] = parts;
  const [cell, clock] = [cells[at] ?? '', cells[clockAt] ?? ''];
  const day = dayOf(cell);
  if (day === null) return null;
  if (isBlank(clock) || isVoid(clock)) return day;
  const read = looksLikeClock(clock) ? clock.trim() : clockOf(clock, wide);
  return read === null ? null : `${day} ${read}`;
};

const saysOnly = ({ cells }: Draft, looks: (cell: string) => boolean): boolean => {
  const said = cells.filter((cell) => !isVoid(cell));
  return said.length > 0 && said.every(looks);
};

const isPackedDay = (draft: Draft): boolean => saysOnly(draft, (cell) => packedDay.test(cell));

const ofTime = (draft: Draft): boolean =>
  draft.field === 'time' || (draft.field === null && looseField(draft.label) === 'time');

/**
 * A day as one number with a clock beside it, and any day with a clock that is one number with seconds, are the time of
 * the search, as systems export it that keep numbers. How wide the clock is shows in its column alone: `905` may be
 * five past nine, or nine minutes and five seconds past midnight.
 */
export const settlePacked = (drafts: readonly Draft[]): void => {
  const times = drafts.filter(ofTime);
  const day =
    times.find(isPackedDay) ??
    times.find(
      (draft) => shareOf('date', draft.cells) >= 0.5 && /\b(?:date|day)\b/.test(spaced(draft.label)),
    );
  if (day === undefined) return;
  const clock = times.find((draft) => draft !== day && isClock(draft, isPackedDay(day)));
  if (clock === undefined) return;
  const composed: Packed = { kind: 'packed', parts: [day.index, clock.index], wide: isWide(clock) };
  clock.field = null;
  clock.ignored = true;
  clock.note = `the time of day, read with "${day.label.trim()}"`;
  day.field = 'time';
  day.ignored = false;
  day.note = null;
  day.composed = composed;
  day.cells = day.cells.map((cell) => `${dayOf(cell) ?? cell} 00:00:00`);
};

/** Whether some number is too long for hours and minutes. */
const isWide = ({ cells }: Draft): boolean => cells.some((cell) => (digits.exec(cell)?.[1] ?? '').length > 4);

const isClock = (draft: Draft, isDayPacked: boolean): boolean => {
  // Five digits may be a day of a spreadsheet: beside a date with its marks some clock must be past ten.
  const isSure = isDayPacked || draft.cells.some((cell) => digits.exec(cell)?.[1]?.length === 6);
  const isNumber = isSure && saysOnly(draft, (cell) => clockOf(cell, isWide(draft)) !== null);
  return isNumber || (isDayPacked && shareOf('clock', draft.cells) >= 0.5);
};
