import { SSF } from 'xlsx';

const day = 86_400_000;

/** Days are counted from here; before March 1900 Excel counts a 29 February that never was. */
const epochs = {
  1900: Date.UTC(1899, 11, 30),
  early1900: Date.UTC(1899, 11, 31),
  1904: Date.UTC(1904, 0, 1),
};

/** The last serial day that a workbook can hold: 31 December 9999. */
const lastSerial = 2_958_465;

/**
 * A number as the person at the sheet saw it: dates by their format as ISO text, codes with their leading
 * zeros, all else plain and in full.
 * @param raw The number as the file writes it, in days since the epoch where it is a date.
 * @param format Number format of the cell, such as `m/d/yy h:mm`; null where it has none.
 */
export const numberText = (raw: string, format: string | null, is1904: boolean): string => {
  const plain = plainNumber(raw);
  if (format === null || format === 'General') return is1904 ? countedFrom1900(plain) : plain;
  const value = Number(raw);
  if (!Number.isFinite(value)) return plain;
  if (/^0+$/.test(format) && Number.isInteger(value)) return zeroPadded(value, format.length);
  return SSF.is_date(format) ? (serialText(value, format, is1904) ?? plain) : plain;
};

/** Days from the start of 1900 to that of 1904, as Excel counts both. */
const daysTo1904 = 1462;

/**
 * A moment that lost the format of its cell, as a number of days alone is read: from 1900. A whole number may be a count
 * as well as a day, and stays.
 */
const countedFrom1900 = (plain: string): string => {
  const [, days, clock = ''] = /^(3[6-9]\d{3}|4\d{4})(\.\d+)$/.exec(plain) ?? [];
  return days === undefined ? plain : `${Number(days) + daysTo1904}${clock}`;
};

/** A number without an exponent and without the `.0` of a writer that knows only fractions. */
const plainNumber = (raw: string): string => {
  const text = raw.trim();
  if (/^-?\d+\.0+$/.test(text)) return text.slice(0, text.indexOf('.'));
  if (!/e/i.test(text)) return text;
  const plain = String(Number(text));
  return /^-?[\d.]+$/.test(plain) ? plain : text;
};

const zeroPadded = (value: number, length: number): string =>
  (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(length, '0');

/** A serial day as ISO text, to the millisecond; null where it lies outside the calendar of a workbook. */
const serialText = (serial: number, format: string, is1904: boolean): string | null => {
  if (serial < 0 || serial > lastSerial) return null;
  const [positive = format] = format.split(';');
  const shown = positive.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const showsTime = /[hs]/i.test(shown);
  const showsDate = /[yd]/i.test(shown) || !showsTime;
  const epoch = is1904 ? epochs[1904] : serial < 60 ? epochs.early1900 : epochs[1900];
  const moment = new Date(epoch + Math.round(serial * day)).toISOString();
  if (/\[h+\]/i.test(shown)) return elapsed(serial);
  if (!showsDate && serial < 1) return moment.slice(11, 23).replace(/\.000$/, '');
  if (!showsTime && Number.isInteger(serial)) return moment.slice(0, 10);
  return moment.slice(0, 23).replace('T', ' ');
};

const two = (part: number): string => String(part).padStart(2, '0');

/** Hours past a day, as `[h]:mm:ss` shows them. */
const elapsed = (days: number): string => {
  const seconds = Math.round(days * 86_400);
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
