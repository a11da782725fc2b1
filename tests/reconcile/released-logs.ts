import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { releasedLogs, log, portalAgency } from '../../tools/bench/logs/owners.ts';
import type { CopyRow } from './naive.ts';

/** One released row as a person would read it off the file, with the words that the oracle needs. */
export interface ReadRow extends CopyRow {
  readonly file: string;
  readonly owner: string;
  readonly reason: string;
}

const masks = new Set(['***', 'REDACTED', '[REDACTED]']);

/** Reads the bench's invented logs, file by file in the order of their paths, by a CSV parser and nothing of the product. */
export const readReleasedLogs = (folder: string, files: readonly string[]): ReadRow[] =>
  [...files].sort().flatMap((file, table) => {
    const released = releasedLogs.find((each) => each.file === file);
    if (!released) throw new Error(`no such log: ${file}`);
    const bytes = readFileSync(path.join(folder, file));
    // Without `stream`, Node 20 takes Windows-1252 for Latin-1.
    const text = new TextDecoder(released.bit === log.b ? 'windows-1252' : 'utf-8').decode(bytes, {
      stream: true,
    });
    const [header = [], ...records] = parse(text, { relax_column_count: false });
    const labels = header.map((label) => label.trim());
    return records
      .filter((cells) => cells[0] !== header[0])
      .map((cells) => {
        const cell = (...names: string[]): string => {
          const at = labels.findIndex((label) => names.includes(label));
          return at < 0 ? '' : (cells[at] ?? '');
        };
        const [frameStart = '', frameEnd = ''] = cell('Time Frame').split(/\n| to /);
        const networks = cell('Total Networks Searched', 'networkCount');
        const plate = cell('License Plate');
        return {
          file,
          owner: released.owner,
          table,
          id: cell('ID', 'id') || null,
          agency: released.bit === log.portal ? portalAgency : cell('Org Name'),
          second: secondOf(cell('Search Time', 'searchDate')),
          networks: networks === '' ? null : Number(networks),
          frameStart: secondOf(frameStart),
          frameEnd: secondOf(frameEnd),
          cells: JSON.stringify(cells),
          plateShown: plate !== '' && !masks.has(plate),
          reason: cell('Reason', 'reason'),
        };
      });
  });

export const isMasked = (reason: string): boolean => masks.has(reason);

/** Whole seconds since 1970 of the vendor's or the portal's way to write a time. */
const secondOf = (text: string): number | null => {
  const vendor = /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d):(\d\d) ([AP])M UTC$/.exec(text);
  if (vendor) {
    const [month, day, year, hour, minute, second] = vendor.slice(1, 7).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return Date.UTC(year, month - 1, day, (hour % 12) + (vendor[7] === 'P' ? 12 : 0), minute, second) / 1000;
  }
  return text === '' ? null : Math.floor(Date.parse(text) / 1000);
};
