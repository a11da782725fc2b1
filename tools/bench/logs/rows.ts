import { layouts, type RowTexts } from './layouts.ts';
import { log } from './owners.ts';
import { rowsHeld, type InventedSearch } from './searches.ts';
import { portalTime, vendorTime } from './times.ts';

/** The readable reason of the copy that says another one. */
export const otherReason = 'traffic stop follow up';

const texts = (search: InventedSearch, bit: number): RowTexts => ({
  time: bit === log.portal ? portalTime(search.second) : vendorTime(search.second),
  frameStart: vendorTime(search.frameStart),
  frameEnd: vendorTime(search.frameEnd),
  reason: search.otherReasonIn === bit ? otherReason : search.reason,
  searchType: search.second % 3 === 0 ? 'search' : 'lookup',
});

/** The rows of a search in the log of this bit: none, one, or one and its exact repetitions. */
export const releasedRows = (search: InventedSearch, bit: number): readonly string[] => {
  const row = layouts[bit]?.row(search, texts(search, bit)) as string;
  return Array<string>(rowsHeld(search, bit)).fill(row);
};
