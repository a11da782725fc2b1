import type { ColumnUse } from '../model/recognition.ts';
import type { BesideHeader } from './beside-header.ts';
import { agencyIn, isLabelled } from './sections.ts';

/** A body's whole name and nothing else, as a title bears it: `Alder Falls Police Department`. */
const wholeName =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:of|and|\p{Lu}[\p{L}.'’-]*)){0,5} (?:Police(?: Department| Dept\.?)?|PD|Sheriff['’]?s? (?:Office|Department|Dept\.?)|County (?:SO|Sheriff)|Department of Public Safety|DPS|State Patrol|Highway Patrol|State Police)$/u;

/**
 * The agency that the lines above the header name, where no column does: a report's title says whose searches follow.
 * Null where none or several are named, or where it is not the whole of its line.
 */
export const agencyAbove = (above: BesideHeader['above'], columns: readonly ColumnUse[]): string | null => {
  if (columns.some(({ field }) => field === 'agency')) return null;
  const named = above.flatMap(({ cells }) => {
    const name = agencyIn(cells);
    return name !== null && (isLabelled(cells) || wholeName.test(name)) ? [name] : [];
  });
  const [name] = named;
  return name !== undefined && new Set(named.map((other) => other.toLowerCase())).size === 1 ? name : null;
};
