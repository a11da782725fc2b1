import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../model/error.ts';

/** A released row as a citation names it, with the file on disk that holds it. */
export interface RowAddress {
  /** The file on disk: of a zip member, the zip. */
  readonly onDisk: string;
  /** Name of the input in the manifest: `log.csv`, `release.zip/logs/log.csv`. */
  readonly file: string;
  readonly sheet: string | null;
  readonly page: number | null;
  readonly row: number;
}

/**
 * Reads `FILE[!SHEET or #PAGE]:ROW`, split at the last colon. A name may itself hold `!`, `#` and `:`: what
 * exists on disk decides where the file's name ends.
 */
export const rowAddress = (written: string): RowAddress => {
  const [, place, row] = /^(.+):(\d+)$/s.exec(written) ?? [];
  if (place === undefined)
    throw new UserError(`no row is named; write FILE:ROW, as audit.csv:118: "${written}"`);
  const address = { page: null, sheet: null, row: Number(row) };
  const whole = located(place);
  // A member of a zip is not on disk: there the last mark decides.
  if (whole && (existsSync(place) || marks(place).length === 0)) return { ...address, ...whole };
  for (const at of marks(place)) {
    const found = located(place.slice(0, at));
    const inside = place.slice(at + 1);
    if (!found || inside === '') continue;
    if (place[at] === '!') return { ...address, ...found, sheet: inside };
    if (/^\d+$/.test(inside)) return { ...address, ...found, page: Number(inside) };
  }
  throw new UserError(
    existsSync(place)
      ? `"${place}" is a folder; name the file in it that holds the row`
      : `no such file: "${place}"; check its name, and the folder that you are in`,
  );
};

/** Where a sheet or a page may begin, the last place first. */
const marks = (place: string): readonly number[] =>
  [...place.matchAll(/[!#]/g)].map((match) => match.index).toReversed();

/** The file on disk that a name is of, or lies in; null where there is none. */
const located = (name: string): Pick<RowAddress, 'onDisk' | 'file'> | null => {
  const parts = name.split('/');
  for (let count = parts.length; count > 0; count -= 1) {
    const onDisk = parts.slice(0, count).join('/');
    if (existsSync(onDisk) && statSync(onDisk).isFile())
      return { onDisk, file: [path.basename(onDisk), ...parts.slice(count)].join('/') };
  }
  return null;
};
