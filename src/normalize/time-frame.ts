import { spelledSql, type TimeSpelling } from './time-spelling.ts';
import { cleanSql } from './mask.ts';
import { anySpellingSql, instantSql } from './time.ts';

/** SQL expressions of both ends of the window that a search looked at, TIMESTAMP in UTC or null. */
export interface Frame {
  readonly start: string;
  readonly end: string;
}

/** Two times with a word or sign between, or (extracted from a print) nothing but a space. */
const joined = '^(.*\\d.*?) ?(?: to | thru | through | until |[–—→;]| - ) ?(.*\\d.*)$';
const adjacent = '^(\\d+[-/]\\d+[-/]\\d+.*?) (\\d+[-/]\\d+[-/]\\d+.*)$';

/** One of the two times of a cleaned cell, with the zone or the day that only the other bears. */
const partSql = (cleaned: string, part: 1 | 2): string => {
  const of = (group: 1 | 2): string =>
    `(regexp_extract(${cleaned}, '${joined}', ${group}, 'i') || CASE WHEN regexp_matches(${cleaned}, '${joined}', 'i') THEN '' ELSE regexp_extract(${cleaned}, '${adjacent}', ${group}) END)`;
  return part === 1
    ? `(${of(1)} || CASE WHEN suffix(${cleaned}, ' UTC') AND NOT suffix(${of(1)}, ' UTC') AND ${of(1)} <> '' THEN ' UTC' ELSE '' END)`
    : `(CASE WHEN regexp_matches(${of(2)}, '^\\d{1,2}:\\d') THEN regexp_extract(${of(1)}, '^[0-9/-]+') || ' ' ELSE '' END || ${of(2)})`;
};

const ofOneCell = (cell: string, zone: string): Frame => {
  // Flock's own way, which nearly every cell has: two times of 27 characters with a line break between.
  const end = (from: number, part: 1 | 2): string =>
    `CASE WHEN strlen(${cell}) = 55 AND ${cell}[28] = chr(10) AND ${cell}[${from + 6}:${from + 7}] = '20'
        AND TRY_STRPTIME(${cell}[${from}:${from + 26}], '%m/%d/%Y, %I:%M:%S %p UTC') IS NOT NULL
      THEN TRY_STRPTIME(${cell}[${from}:${from + 26}], '%m/%d/%Y, %I:%M:%S %p UTC')
      WHEN ${cell} IS NOT NULL AND strlen(${cell}) > 10 THEN ${anySpellingSql(partSql(cleanSql(cell), part), zone)} END`;
  return { start: end(1, 1), end: end(29, 2) };
};

/**
 * The window searched, out of one cell (`start⏎end`, `start to end`, `start - end`) or of two. Times without a
 * zone are read in `zone`. A column that the log does not have is null.
 */
export const frameSql = (
  frame: string | null,
  start: string | null,
  end: string | null,
  zone: string,
): Frame => {
  const joint = frame === null ? null : ofOneCell(frame, zone);
  const either = (cell: string | null, ofJoint: string | undefined): string => {
    const own = cell === null ? null : instantSql(cell, { zone });
    if (own !== null && ofJoint !== undefined) return `coalesce(${own}, ${ofJoint})`;
    return own ?? ofJoint ?? 'CAST(NULL AS TIMESTAMP)';
  };
  return { start: either(start, joint?.start), end: either(end, joint?.end) };
};

/** `frameSql` for a table whose frames all have one spelling: start, line break, end in one cell, or two cells. */
export const spelledFrameSql = (
  frame: string | null,
  start: string | null,
  end: string | null,
  spelling: TimeSpelling,
): Frame => {
  const either = (cell: string | null, part: number): string => {
    const own = cell ?? (frame === null ? null : `split_part(${frame}, chr(10), ${part})`);
    return own === null ? 'CAST(NULL AS TIMESTAMP)' : spelledSql(own, spelling);
  };
  return { start: either(start, 1), end: either(end, 2) };
};
