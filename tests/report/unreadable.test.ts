import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/model/report-content.ts';
import type { Block } from '../../src/report/blocks.ts';
import { reportDocument } from '../../src/report/content.ts';
import { plainCharts } from './charts.ts';
import { smallLog, whollyMasked } from './content.ts';

const found = (content: ReportContent): readonly Block[] =>
  reportDocument(content, plainCharts).sections[0]?.blocks ?? [];

describe('a document with under half of the reasons readable', () => {
  const masked = whollyMasked();
  const readable = (n: number, distinct: number): ReportContent => ({
    ...masked,
    summary: {
      ...masked.summary,
      searches: { ...masked.summary.searches, distinct },
      quality: {
        ...masked.summary.quality,
        reason: { ...masked.summary.quality.reason, readable: n },
        reason_readable_share: n / distinct,
      },
    },
  });

  it('does not say that nothing is known of the others: an account alone may tell', () => {
    const [first] = found(readable(400, 2040));
    expect(JSON.stringify(first)).toContain('The recorded words of the others tell no purpose.');
  });

  it('opens with that share', () => {
    const [first] = found(readable(400, 2040));
    expect(first).toMatchObject({
      kind: 'callout',
      title: 'Fewer than half of the searches bear a reason that can be read',
    });
    expect(JSON.stringify(first)).toContain('400 of 2,040 searches (20%) bear a reason');
  });

  it('opens with that where none can be read, and speaks of no others then', () => {
    const [first] = found(masked);
    expect(first).toMatchObject({
      kind: 'callout',
      title: 'None of the 2,040 searches bears a reason that can be read',
    });
    expect(JSON.stringify(first)).toContain('The recorded words tell no purpose.');
    expect(found(readable(0, 1))[0]).toMatchObject({
      title: 'The one search bears no reason that can be read',
    });
  });

  it('does not where more can be read', () => {
    expect(found(smallLog())[0]?.kind).toBe('lead');
  });
});
