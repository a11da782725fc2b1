import type { Draft } from './column-draft.ts';
import { keysWithoutZone, zoneInLabel } from './label-zone.ts';
import { labelKey } from './labels.ts';
import { halfOfDay } from './half-days.ts';
import { looseField, spaced } from './loose-labels.ts';
import { shareOf } from './settled-shape.ts';
import { isVoid } from './shapes.ts';

const splitNote = 'the date and the time of day stand in two columns';

const share = (draft: Draft, shape: 'time' | 'date' | 'clock' | 'bare_clock'): number =>
  shareOf(shape, draft.cells) || 0;

/** A workbook and a database write a time of day as one of their first days: `1899-12-31 05:00:00`. */
const firstDay = /^\s*(?:1899-12-3[01]|1900-01-0[01]|0?1\/0?[01]\/1900|12\/3[01]\/1899)/;
/** And a date without a time of day as its midnight, `12:00:00 AM` where they tell the halves of a day. */
const midnight = /[ T](?:0?0:00(?::00(?:\.0+)?)?Z?|12:00(?::00(?:\.0+)?)? ?[Aa][Mm])\s*$/;
/** Whether all cells are midnights: days, as a workbook writes them. */
export const isDateOfWorkbook = (draft: Draft): boolean =>
  draft.cells.length > 0 && draft.cells.every((cell) => midnight.test(cell));

/** Days since 1900, and parts of a day: a date and a time of day that lost their formats. */
const wholeDays = /^\s*[3-7]\d{4}(?:\.0*)?\s*$/;
const partOfDay = /^\s*(?:0|0?\.\d+)\s*$/;
const saysOnly = (looks: RegExp, { cells }: Draft): boolean => {
  const said = cells.filter((cell) => !isVoid(cell));
  return said.length > 0 && said.every((cell) => looks.test(cell));
};
const isDays = (draft: Draft): boolean => saysOnly(wholeDays, draft);

const isClockOfWorkbook = (draft: Draft): boolean => draft.cells.some((cell) => firstDay.test(cell));

/** Of one time in two zones UTC needs no reading of summer time, and any that is stated is better than none. */
const zoneRank = ({ label }: Draft): number => {
  const zone = zoneInLabel(label);
  return zone === 'UTC' ? 0 : zone === null ? 2 : 1;
};

/**
 * Settles which column is the time of the search where several labels may mean it: a date and a time of day
 * in two columns belong together; else the column whose cells are times is it, of equals the one whose label
 * the format names first.
 */
export const settleTimes = (drafts: readonly Draft[], labels: readonly string[]): void => {
  const order = labels.map(labelKey);
  const rank = ({ label, key }: Draft): number =>
    Math.min(
      ...[...keysWithoutZone(label), key].map((known) => order.indexOf(known)).filter((at) => at >= 0),
    );
  const times = drafts
    .filter((draft) => draft.field === 'time')
    .toSorted((left, right) => rank(left) - rank(right) || zoneRank(left) - zoneRank(right));
  if (times.length < 2) return;
  const full = times.find(
    (draft) =>
      share(draft, 'time') >= 0.5 && !isClockOfWorkbook(draft) && !isDateOfWorkbook(draft) && !isDays(draft),
  );
  // A clock with dots looks like a date too.
  const date =
    times.find((draft) => isDate(draft) && share(draft, 'bare_clock') < 0.5) ??
    times.find((draft) => isDate(draft) && draft.key.endsWith('date')) ??
    times.find(isDate);
  const isOfDays = date !== undefined && isDays(date);
  const isBare = (draft: Draft): boolean =>
    draft !== date && (share(draft, 'bare_clock') >= 0.5 || (isOfDays && saysOnly(partOfDay, draft)));
  const clock = times.find(
    (draft) =>
      isBare(draft) ||
      share(draft, 'clock') >= 0.5 ||
      isClockOfWorkbook(draft) ||
      (draft !== date && !isOfDays && isClockByLabel(draft)),
  );
  if (!full && date && clock) {
    date.field = 'date';
    date.note = splitNote;
    clock.note = splitNote;
    if (isBare(clock)) clock.shape = 'bare_clock';
    return;
  }
  const kept = full ?? times.find(isDays) ?? times[0];
  for (const draft of times) {
    if (draft === kept) continue;
    draft.field = null;
    draft.ignored = true;
    draft.note = `the search's time is read from "${kept?.label.trim() ?? ''}"`;
  }
};

/** A column that a word of its label alone calls a time. */
const isLooseTime = ({ field, note, label }: Draft): boolean =>
  field === null && note === null && looseField(label) === 'time';

/** How long something took, and what was not the search: no time of day of a date that says nothing of it. */
const ofOther =
  /\b(?:response|elapsed|spent|taken|left|total|session|wait\w*|queue|ms|m?secs?|(?:milli)?seconds?|processing|turnaround|hit|read|capture\w*|detect\w*|alert\w*|arrest|stop|arrival|dispatch|approv\w*|shift|clock[ -]?(?:in|out)|(?:log|sign)(?:ged)? ?(?:in|on|out|off))\b/;
const isOfOther = (clock: string, date: string): boolean =>
  ofOther.test(spaced(clock)) && !ofOther.test(spaced(date));

/** Clocks that never reach an hour are lengths of time; one or two may be searches just after midnight. */
const areLengths = (draft: Draft): boolean =>
  draft.cells.length >= 3 && saysOnly(/^\s*0?0:\d\d:\d\d(?:[.]\d+)?\s*$/, draft);

/** A date and a time of day under labels that say so by a word alone: `Date of Inquiry`, `Inquiry Time`. */
export const settleLooseTimes = (drafts: readonly Draft[]): void => {
  const known = drafts.find(({ field }) => field === 'time');
  const isWhole = known !== undefined && share(known, 'time') >= 0.5 && !isDateOfWorkbook(known);
  if (isWhole || drafts.some(({ field }) => field === 'date')) return;
  const loose = drafts.filter((draft) => draft === known || isLooseTime(draft));
  const date = loose.find((draft) => share(draft, 'date') >= 0.5 || isDateOfWorkbook(draft));
  const isClock = (draft: Draft): boolean =>
    !areLengths(draft) &&
    (share(draft, 'clock') >= 0.5 || share(draft, 'bare_clock') >= 0.5 || isClockOfWorkbook(draft));
  if (date === undefined) return;
  const clock = loose.find(
    (draft) => draft !== date && isClock(draft) && !isOfOther(draft.label, date.label),
  );
  if (clock === undefined) return;
  if (known !== undefined && known !== date && known !== clock) return;
  date.field = 'date';
  clock.field = 'time';
  date.note = clock.note = splitNote;
  if (share(clock, 'clock') < 0.5 && share(clock, 'bare_clock') >= 0.5) clock.shape = 'bare_clock';
};

const isDate = (draft: Draft): boolean =>
  share(draft, 'date') >= 0.5 || isDateOfWorkbook(draft) || isDays(draft) || isDateByLabel(draft);

/** With no row to look at, the words of the labels decide. */
const isDateByLabel = (draft: Draft): boolean => draft.cells.length === 0 && draft.key.endsWith('date');
const isClockByLabel = (draft: Draft): boolean => draft.cells.length === 0 && draft.key.endsWith('time');

const act = '(?:search|query|lookup|inquiry|audit|run|ran|request|access|transaction)(?:ed)?';
const ofHours = new RegExp(
  `^(?:${act} )?(?:hours?|hr|hora|heure|stunde)(?: (?:of (?:the )?(?:day|${act})|${act}))?(?: 24 ?h\\w*)?$`,
);
const hourOfTwelve = /^\s*(?:0?[1-9]|1[0-2])(?:\.0+)?\s*$/;

/**
 * An `Hour` beside a day is the time of day: a clock, or an hour of twelve where a column says AM or PM. An hour alone is
 * not read: a day with a number beside it says no more than the day.
 */
export const settleHours = (drafts: readonly Draft[]): void => {
  const hour = drafts.find((draft) => draft.field === null && ofHours.test(spaced(draft.label)));
  if (hour === undefined || drafts.some(({ field }) => field === 'date')) return;
  const date = drafts.find(({ field }) => field === 'time') ?? drafts.find(isLooseTime);
  if (date === undefined) return;
  if (share(date, 'date') < 0.5 && !isDateOfWorkbook(date) && !isDays(date)) return;
  const isHalved = saysOnly(hourOfTwelve, hour) && drafts.some((draft) => saysOnly(halfOfDay, draft));
  if (share(hour, 'clock') < 0.5 && !isClockOfWorkbook(hour) && !isHalved) return;
  date.field = 'date';
  hour.field = 'time';
  hour.ignored = false;
  date.note = hour.note = splitNote;
  if (isHalved) hour.shape = 'bare_clock';
};
