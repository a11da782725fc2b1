import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/model/report-content.ts';
import type { Summary } from '../../src/model/summary.ts';
import { reportDocument } from '../../src/report/content.ts';
import { flaggedSentences, scopeSentence } from '../../src/report/findings.ts';
import { reportHtml } from '../../src/report/html.ts';
import { limits } from '../../src/report/limits.ts';
import { plainCharts } from './charts.ts';
import { largeLog, noRows, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { fullReport } from './full.ts';
import { htmlText } from './read-back.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const textOf = (content: ReportContent): string => htmlText(reportHtml(content, plainCharts));
const withLogs = (content: ReportContent, kind: Summary['coverage'][number]['log_kind']): ReportContent => ({
  ...content,
  summary: {
    ...content.summary,
    coverage: content.summary.coverage.map((log) => ({ ...log, log_kind: kind })),
    by_owner: content.summary.by_owner.map((row) => ({ ...row, log_kind: kind })),
  },
});

describe('the first sentences', () => {
  it("say that the owner's cameras were searched only of a network log", () => {
    const network = smallLog();
    expect(scopeSentence(network.summary, network.manifest)).toContain(
      'of the license plate reader cameras of Alder Creek PD',
    );
    const { summary, manifest } = network;
    const coverage = summary.coverage.map((log) => ({ ...log, owner: '(owner not stated)' }));
    expect(scopeSentence({ ...summary, coverage }, manifest)).toContain(
      'of the license plate reader cameras of whoever released it (no file says who)',
    );
    for (const kind of ['own', 'portal', 'unknown'] as const) {
      const other = withLogs(network, kind);
      expect(scopeSentence(other.summary, other.manifest)).toContain('released by Alder Creek PD');
      expect(textOf(other)).not.toMatch(/searches of the (license plate reader )?cameras of/i);
    }
  });

  it('name period and file', () => {
    const { summary, manifest } = smallLog();
    expect(plain(scopeSentence(summary, manifest))).toBe(
      'The log records 500 searches of the license plate reader cameras of Alder Creek PD from January 1, 2025 to ' +
        'February 28, 2025, in the file alder-creek/network-audit-2025.csv.',
    );
  });

  it('say that nothing was recorded, not that nothing was done', () => {
    expect(flaggedSentences(nothingFlagged().summary)).toEqual([
      'It records no search from an ICE or CBP account and none whose readable words state an immigration purpose.',
    ]);
  });

  it('say first that no account of ICE or CBP stands in the log where others alone stated the purpose', () => {
    const { summary } = smallLog();
    const flagged = { ...summary.flagged, total: 7, by_searcher: { ice: 0, cbp: 0 }, other_immigration: 7 };
    const told = flaggedSentences({ ...summary, flagged }).map(plain);
    expect(told[0]).toMatch(
      /^It records no search from an account of ICE .*CBP \(Customs and Border Protection\)\.$/,
    );
    expect(told[1]).toBe('At least 7 of the searches bear recorded words that state an immigration purpose.');
    const single = { ...summary, flagged: { ...flagged, total: 1, other_immigration: 1 } };
    expect(flaggedSentences({ ...single, searches: { ...summary.searches, distinct: 1 } })[1]).toBe(
      'The search bears recorded words that state an immigration purpose.',
    );
  });

  it('agree with one search as with many', () => {
    const { summary } = smallLog();
    const one = {
      ...summary,
      flagged: {
        ...summary.flagged,
        total: 1,
        by_searcher: { ice: 1, cbp: 0 },
        other_immigration: 0,
        other_purpose: 1,
      },
    };
    const [first, second] = flaggedSentences(one);
    expect(first).toMatch(/^At least 1 of them was made .*: 1 from an ICE account\.$/);
    expect(second).toBe(
      'The one from an ICE or CBP account does not count as for immigration: it records another purpose, or no ' +
        'readable one from an office such as HSI, whose work is often something else.',
    );
  });
});

describe('what this cannot show', () => {
  it('is bound to the log: masks, months, kind, vendor, zone', () => {
    const text = limits(withLogs(fullReport(), 'own')).map(plain).join('\n');
    expect(text).toContain('masked before release in 40 and too vague to tell a purpose in 90 searches');
    expect(text).toContain('the log of Alder Creek PD holds what its own users searched');
    expect(text).toContain(
      'November 2024 and December 2024: the log of Alder Creek PD holds no row for those months',
    );
    expect(text).toContain('user names in 25% of 550 rows and plates in 100%');
    expect(text).toContain('2 searches bear such a verdict');
    expect(text).toContain('550 rows written without a time zone; they were read as UTC');
  });

  it('names which log of an agency that released several, and none of them denies what another shows', () => {
    const { summary, manifest } = smallLog();
    const [log] = summary.coverage;
    if (log === undefined) throw new Error('no log');
    const masked = { reason: 0, user: 0.5, plate: null, case_number: null };
    const text = limits({
      manifest,
      summary: {
        ...summary,
        coverage: [
          { ...log, owner: 'Town IL PD', log_kind: 'network', masked },
          { ...log, owner: 'Town IL PD', log_kind: 'own', masked: { ...masked, user: 1 } },
          { ...log, owner: 'Lake IL PD', log_kind: 'own', masked: { ...masked, user: 0 } },
        ],
      },
    }).join('\n');
    expect(text).toContain('the log of Town IL PD (searches of its cameras): user names in 50% of 550 rows');
    expect(text).toContain(
      'the log of Town IL PD (searches by its own users): user names in 100% of 550 rows',
    );
    expect(text).toContain('the log of Lake IL PD holds what its own users searched');
    expect(text).not.toContain('Town IL PD holds what its own users searched');
  });

  it('is told of a few logs one by one, and of forty together', () => {
    const { summary, manifest } = smallLog();
    const [log] = summary.coverage;
    if (log === undefined) throw new Error('no log');
    // The share of masked names and the month without a row differ from log to log.
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...log,
      owner: `Town ${at} IL PD`,
      missing_months: [`20${String(10 + (at % 5))}-${String(1 + (at % 8)).padStart(2, '0')}`],
      masked: { reason: 0, user: (at + 1) / 50, plate: null, case_number: null },
    }));
    const items = limits({ manifest, summary: { ...summary, coverage: many } }).filter((item) =>
      /no row|covered/.test(item),
    );
    expect(items).toEqual([
      'Months of which a log holds no row: 40 logs lack one or more; the report lists them under “Coverage and masking”.',
      'What was covered in the log of Town 0 IL PD: user names in 2% of 550 rows.',
      'What was covered in the log of Town 1 IL PD: user names in 4% of 550 rows.',
      'What was covered in the log of Town 2 IL PD: user names in 6% of 550 rows.',
      'What was covered in 37 more logs: in the report, under “Coverage and masking”.',
    ]);
  });

  it('says nothing of what a log does not lack', () => {
    const { summary, manifest } = nothingFlagged();
    const clean = {
      ...summary,
      zones: { ...summary.zones, rows_assumed: 0 },
      quality: {
        ...summary.quality,
        reason: { readable: 7273, vague: 0, empty: 0, masked: 0, not_exported: 0 },
      },
      coverage: summary.coverage.map((log) => ({
        ...log,
        masked: { reason: 0, user: 0, plate: 0, case_number: null },
      })),
    };
    expect(limits({ manifest, summary: clean })).toEqual([
      'What was found: a log records that a search was made, not whether it met a vehicle or what followed.',
    ]);
  });
});

describe('every document', () => {
  const contents = { smallLog, largeLog, nothingFlagged, whollyMasked, noRows, fullReport };

  it.each(Object.entries(contents))('finds nothing of law and calls nobody a name: %s', (_name, content) => {
    const text = textOf(content()).replaceAll('They do not say that a law was broken', '');
    expect(text).not.toMatch(/illegal|unlawful|violat|abuse|misuse|law was broken|suspicious|improper/i);
  });

  it.each(Object.entries(contents))(
    'never prints the purpose `none` as a word for searches: %s',
    (_name, content) => {
      const cells = reportDocument(content(), plainCharts)
        .sections.flatMap((section) => section.blocks)
        .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
      expect(cells).not.toContain('none');
      expect(cells).not.toContain('None');
    },
  );

  it('gives the total of flagged searches with what it is made of', () => {
    const document = reportDocument(smallLog(), plainCharts);
    for (const section of document.sections) {
      const said = JSON.stringify(section.blocks);
      if (/At least 12\b|Flagged in all/.test(said)) expect(said).toMatch(/another purpose/);
    }
  });

  it('says no immigration purpose stated only of readable reasons, with the unreadable beside it', () => {
    const table = reportDocument(smallLog(), plainCharts)
      .sections.flatMap((section) => section.blocks)
      .find((block) => block.kind === 'table' && block.id === 'by-purpose');
    // 14 flagged or possible: 8 for immigration, 4 possible, 2 of another purpose; 486 others, 90 vague, 40 masked.
    expect(table).toMatchObject({
      rows: [
        ['Counted as for immigration', 8],
        ['Possibly for immigration', 4],
        ['Reason readable: no immigration purpose stated', 358],
        ['Purpose cannot be read. Too vague to tell a purpose', 90],
        ['Purpose cannot be read. Masked before release', 40],
        [[{ strong: 'All searches' }], 500],
      ],
    });
  });

  it('leaves a place for the answer of the agency', () => {
    expect(textOf(smallLog())).toContain(
      'This space is for the answer of Alder Creek PD, in its own words and in full.',
    );
  });

  it('notes where the log itself changes, and compares nothing across it', () => {
    const text = textOf(largeLog());
    expect(text).toContain('April 2025, Alder Creek PD: reasons are picked from a list instead of typed');
    expect(text).toContain('Figures before and after are not compared.');
  });

  it('tells the months that a log lacks in one sentence, and those of many logs in their table alone', () => {
    const content = largeLog();
    const lacking = (owners: number): ReportContent => ({
      ...content,
      summary: {
        ...content.summary,
        breaks: Array.from({ length: owners * 2 }, (_, at) => ({
          kind: 'missing_month' as const,
          month: at % 2 === 0 ? '2025-02' : '2025-05',
          owner: `Town ${Math.floor(at / 2)} IL PD`,
          detail: 'no row in this month',
        })),
      },
    });
    expect(plain(textOf(lacking(1)))).toContain(
      'Town 0 IL PD: the log holds no row of February 2025 or May 2025.',
    );
    expect(textOf(lacking(30))).toContain(
      '30 logs hold no row of one or more months between their first search and their last: see “Coverage and masking”.',
    );
  });
});
