import type { RawTable } from '../model/raw-table.ts';
import type { LogRecognition, StatedZone } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { zoneInLabel } from './label-zone.ts';
import { labelKey } from './labels.ts';
import { filledCells } from './shapes.ts';

const asked = /^\s*(?:report |local )?time ?zone\s*[:=]?\s*$/i;
/** `Time Zone: Central`, `All times are shown in UTC.`, `All times Eastern`, `Times are Pacific`. */
const said =
  /\btime ?zone\s*[:=]\s*(?<zone>\S.{0,40})$|\btimes?(?:tamps?)?\b[^.]{0,40}\b(?:in|as)\s+(?<words>[A-Z]\S.{0,40}?)[.)]*\s*$|(?:\ball |^\W*(?:note:?\s+)?(?:search )?(?:dates? (?:and|&) )?)times(?:tamps)?:?(?: (?:are|shown|listed|displayed|recorded|reported|local))*:? \(?(?<all>[A-Z]\S.{0,30}?)\)?\.?\)*\s*$/i;

const zoneIn = (cells: readonly string[]): string | null => {
  const filled = filledCells(cells);
  for (const [at, cell] of filled.entries()) {
    const groups = said.exec(cell.trim())?.groups;
    const words = asked.test(cell)
      ? filled[at + 1]
      : (groups?.['zone'] ?? groups?.['words'] ?? groups?.['all']);
    const zone = words === undefined ? null : zoneInLabel(`(${words.trim()})`);
    if (zone !== null) return zone;
  }
  return null;
};

/** The zone that the lines above the header state for all times of the table; null where none or several do. */
export const zoneAbove = (above: BesideHeader['above']): StatedZone | null => {
  const zones = new Set(above.flatMap(({ cells }) => zoneIn(cells) ?? []));
  const [value] = zones;
  return value !== undefined && zones.size === 1 ? { value, from: 'a line above the header' } : null;
};

/** How a line begins that says something of times: below the rows no other is looked at, as it may be what is left of one. */
const ofTimes =
  /^\W*(?:notes?:?\s+)?(?:(?:all|the|search|query|report|dates?|and|&|\/)\s*)*time(?:s|stamps?| ?zone)?\b/i;
/** A day or an hour, which no offset is. */
const hasMoment = /(?:^|[^+−–\d-])\d{1,2}:\d|\d\/\d/;

/** The zone that a line between or below the rows states for their times, and nothing else; null for any other line. */
export const zoneOfLine = (cells: readonly string[]): string | null => {
  const filled = filledCells(cells);
  const [first = ''] = filled;
  const isOfZone = first.length <= 120 && ofTimes.test(first) && !filled.some((cell) => hasMoment.test(cell));
  return filled.length < 3 && isOfZone ? zoneIn(filled) : null;
};

/** The zone in a line that describes the column of times: `Search Time | when the search was made, US Central time`. */
const zoneDescribed = (cells: readonly string[], times: ReadonlySet<string>): string | null => {
  const [label = '', ...words] = filledCells(cells);
  if (!times.has(labelKey(label))) return null;
  const zones = new Set(words.flatMap((cell) => zoneInLabel(cell.trim().replace(/\.$/, '')) ?? []));
  const [zone] = zones;
  return zone !== undefined && zones.size === 1 ? zone : null;
};

/**
 * The zone that the notes beside a log, on sheets of the same file that are no logs, state for its times; null where
 * none or several do.
 */
export const zoneOfNotes = (
  { columns }: LogRecognition,
  notes: readonly Pick<RawTable, 'head' | 'sheet'>[],
): StatedZone | null => {
  const times = new Set(
    columns.flatMap(({ field, label }) => (field === 'time' || field === 'date' ? [labelKey(label)] : [])),
  );
  const found = notes.flatMap(({ head, sheet }) =>
    head.flatMap(({ cells }) => {
      const value = zoneIn(cells) ?? zoneDescribed(cells, times);
      return value === null ? [] : [{ value, from: `the sheet "${(sheet ?? '').trim()}"` }];
    }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
};
