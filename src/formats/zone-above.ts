import type { StatedZone } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { zoneInLabel } from './label-zone.ts';
import { isBlank } from './shapes.ts';

const asked = /^\s*(?:report |local )?time ?zone\s*[:=]?\s*$/i;
/** `Time Zone: Central`, `All times are shown in UTC.` */
const said =
  /\btime ?zone\s*[:=]\s*(?<zone>\S.{0,40})$|\btimes?(?:tamps?)?\b[^.]{0,40}\b(?:in|as)\s+(?<words>[A-Z]\S.{0,40}?)\.?\s*$/i;

const zoneIn = (cells: readonly string[]): string | null => {
  const filled = cells.filter((cell) => !isBlank(cell));
  for (const [at, cell] of filled.entries()) {
    const groups = said.exec(cell.trim())?.groups;
    const words = asked.test(cell) ? filled[at + 1] : (groups?.['zone'] ?? groups?.['words']);
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
