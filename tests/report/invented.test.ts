import { describe, expect, it } from 'vitest';
import { flaggedSearchSchema } from '../../src/model/flagged-search.ts';
import { manifestSchema } from '../../src/model/manifest.ts';
import { summarySchema } from '../../src/model/summary.ts';
import { largeLog, noRows, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { fullReport } from './full.ts';
import { hostileText } from './hostile.ts';

const contents = { smallLog, largeLog, nothingFlagged, whollyMasked, noRows, fullReport, hostileText };
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, n) => all + n, 0);

describe('the invented logs that documents are tested with', () => {
  it.each(Object.entries(contents))('are of the shape that a report folder has: %s', (_name, make) => {
    const { summary, flagged, manifest } = make();
    expect(() => summarySchema.parse(summary)).not.toThrow();
    expect(() => manifestSchema.parse(manifest)).not.toThrow();
    for (const search of flagged) expect(() => flaggedSearchSchema.parse(search)).not.toThrow();
  });

  it.each(Object.entries(contents))('keep their sums: %s', (_name, make) => {
    const { flagged, searches, quality, actors, by_month: months } = make().summary;
    expect(flagged.total).toBe(flagged.by_searcher.ice + flagged.by_searcher.cbp + flagged.other_immigration);
    expect(sum(flagged.by_route)).toBe(flagged.total);
    expect(sum(flagged.by_purpose)).toBe(searches.distinct);
    expect(sum(quality.reason)).toBe(searches.distinct);
    expect(sum(quality.none_by_reason)).toBe(flagged.by_purpose.none);
    expect(sum(actors)).toBe(searches.distinct);
    expect(months.reduce((all, month) => all + month.searches, 0)).toBe(searches.distinct);
    expect(months.reduce((all, month) => all + month.flagged, 0)).toBe(flagged.total);
  });
});
