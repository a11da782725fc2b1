import { bare, hasOpenQuote, parseRecords } from './cells.ts';
import type { Separators } from './separators.ts';

/** A record whose quotes are sound, and how many physical lines it takes. */
export interface SoundRecord {
  readonly cells: readonly string[];
  readonly lines: number;
}

/** A cell of the beginning of a file runs over no more lines than this. */
const longest = 20;

/** The records of some lines that can be read beyond doubt; what is broken, blank or cut off is passed over. */
export const soundRecords = (lines: readonly string[], separators: Separators): SoundRecord[] => {
  const groups = byQuotes(lines);
  const all = parseRecords(groups.flat().join(''), separators);
  if (all?.length === groups.length) {
    return all
      .map((cells, at) => ({ cells, lines: groups[at]?.length ?? 1 }))
      .filter(({ cells }) => !isBlank(cells));
  }
  const records: SoundRecord[] = [];
  for (let at = 0; at < lines.length;) {
    const [group = []] = byQuotes(lines.slice(at, at + longest));
    const [cells, ...others] = parseRecords(group.join(''), separators) ?? [];
    const isSound = cells !== undefined && others.length === 0;
    if (isSound && !isBlank(cells)) records.push({ cells, lines: group.length });
    at += isSound ? group.length : 1;
  }
  return records;
};

/** Lines in groups at whose ends no quote is open; lines after the last such end are left out. */
const byQuotes = (lines: readonly string[]): string[][] => {
  const groups: string[][] = [];
  let group: string[] = [];
  let open = false;
  for (const line of lines) {
    group.push(line);
    open = hasOpenQuote(line) !== open;
    if (open) continue;
    groups.push(group);
    group = [];
  }
  return groups;
};

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && bare(cells[0] ?? '') === '';
