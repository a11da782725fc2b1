import { cleanSql } from './mask.ts';
import { letSql } from './sql.ts';
import { instantSql } from './time.ts';

/** SQL expressions of both ends of the window that a search looked at, TIMESTAMP in UTC or null. */
export interface Frame {
  readonly start: string;
  readonly end: string;
}

/** Two days with a word or sign between, or (extracted from a print) nothing but a space. */
const twoTimes =
  '^(.*\\d.*?) ?(?: to | thru | through | until |[–—→;]| - ) ?(.*\\d.*)$|^(\\d+[-/]\\d+[-/]\\d+.*?) (\\d+[-/]\\d+[-/]\\d+.*)$';

const splitSql = (cell: string): string =>
  letSql(
    'f',
    `regexp_extract(${cleanSql(cell)}, '${twoTimes}', ['a', 'b', 'c', 'd'], 'i')`,
    `struct_pack(a := f.a || f.c, b := f.b || f.d)`,
  );

/** The start with the zone that only the end bears, and the end with the day that only the start bears. */
const wholeStart = `CASE WHEN suffix(p.b, ' UTC') AND NOT suffix(p.a, ' UTC') THEN p.a || ' UTC' ELSE p.a END`;
const wholeEnd = `CASE WHEN regexp_matches(p.b, '^\\d{1,2}:\\d') THEN regexp_extract(p.a, '^[0-9/-]+') || ' ' || p.b ELSE p.b END`;

const ofOneCell = (cell: string, zone: string): Frame => {
  const part = (from: number, elsewhere: string): string =>
    `CASE WHEN strlen(${cell}) = 55 AND ${cell}[28] = chr(10) THEN ${instantSql(`${cell}[${from}:${from + 26}]`, { zone })}
      WHEN ${cell} IS NOT NULL THEN ${letSql('p', splitSql(cell), letSql('q', elsewhere, instantSql('q', { zone })))} END`;
  return { start: part(1, wholeStart), end: part(29, wholeEnd) };
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
