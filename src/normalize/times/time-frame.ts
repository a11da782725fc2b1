import { literal } from '../../store/duckdb.ts';
import { spelledSql, spellingOf, type TimeSpelling } from './time-spelling.ts';
import { cleanSql } from '../masks/mask.ts';
import { letSql } from '../sql.ts';
import { strptimeSql } from './strptime.ts';
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
  const end = (from: number, part: 1 | 2): string => {
    const known = strptimeSql(`${cell}[${from}:${from + 26}]`, '%m/%d/%Y, %I:%M:%S %p UTC');
    return `CASE WHEN strlen(${cell}) = 55 AND ${cell}[28] = chr(10) AND ${cell}[${from + 6}:${from + 7}] = '20'
        AND ${known} IS NOT NULL THEN ${known}
      WHEN ${cell} IS NOT NULL AND strlen(${cell}) > 10 THEN ${letSql('cleaned', cleanSql(cell), letSql('part', partSql('cleaned', part), anySpellingSql('part', zone)))} END`;
  };
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

/** How all time frames of a table are spelled: their times, and what stands between two of them in one cell. */
export interface FrameSpelling {
  readonly spelling: TimeSpelling;
  readonly between: string;
}

/** What stands between the two times of a cell in known logs; the vendor writes a line break. */
const betweens = ['\n', ' to ', ' - ', ' – ', ' thru ', ' through ', ' until '];

/** The spelling that the sampled frames have, of one cell and of two; null where they have no known one. */
export const frameSpellingOf = (frames: readonly string[], ends: readonly string[]): FrameSpelling | null => {
  for (const between of betweens) {
    const parts = frames.map((frame) => frame.split(between));
    const spelling = parts.every(({ length }) => length === 2)
      ? spellingOf([...parts.flat(), ...ends])
      : null;
    if (spelling !== null) return { spelling, between };
  }
  return null;
};

/** One of the two times of a cell, as text. */
export const framePartSql = (frame: string, { between }: FrameSpelling, part: 1 | 2): string =>
  `split_part(${frame}, ${between === '\n' ? 'chr(10)' : literal(between)}, ${part})`;

/** `frameSql` for a table whose frames all have one spelling, in one cell or in two. */
export const spelledFrameSql = (
  frame: string | null,
  start: string | null,
  end: string | null,
  frames: FrameSpelling,
): Frame => {
  const either = (cell: string | null, part: 1 | 2): string => {
    const own = cell ?? (frame === null ? null : framePartSql(frame, frames, part));
    return own === null ? 'CAST(NULL AS TIMESTAMP)' : spelledSql(own, frames.spelling);
  };
  return { start: either(start, 1), end: either(end, 2) };
};
