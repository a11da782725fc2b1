import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/model/report-content.ts';
import { fonts } from '../../src/report/assets/assets.ts';
import { printable } from '../../src/report/pdf/printable.ts';
import { reportPdf } from '../../src/report/pdf.ts';
import { summaryPdf } from '../../src/report/summary-pdf.ts';
import { plainCharts } from './charts.ts';
import { largeLog, noRows, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { fullReport } from './full.ts';
import { hostileText } from './hostile.ts';
import { pdfAlts, pdfExtent, pdfParts } from './read-back.ts';

const withDocuments = (
  content: ReportContent,
  documents: Partial<ReportContent['summary']['documents']>,
): ReportContent => ({
  ...content,
  summary: { ...content.summary, documents: { ...content.summary.documents, ...documents } },
});

/** A log about which more is to be said than a page holds. */
const longWinded = (): ReportContent => {
  const content = fullReport();
  const file = `${'very-long-name-'.repeat(12)}.csv`;
  return {
    ...content,
    summary: {
      ...content.summary,
      caveats: Array.from(
        { length: 40 },
        () => `${file} holds exactly 1,000,000 rows, at which exports are cut.`,
      ),
    },
  };
};

const contents = {
  smallLog,
  largeLog,
  nothingFlagged,
  whollyMasked,
  noRows,
  hostileText,
  fullReport,
  longWinded,
};

describe('report.pdf', () => {
  it('is a US Letter document tagged as PDF/UA-1, with title, bookmarks and page x of y', async () => {
    const { pages, outline, info, xmp, view } = await pdfParts(reportPdf(smallLog(), plainCharts));
    expect(view).toEqual([0, 0, 612, 792]);
    expect(xmp).toMatch(/pdfuaid:part>\s*1|pdfuaid:part="1"/);
    expect(info['Title']).toBe('Plate reader searches, Alder Creek PD');
    expect(outline).toContain('What the log records');
    expect(outline).toContain('Methods');
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`));
  });

  it('gives each chart its alternative text', async () => {
    const alts = await pdfAlts(reportPdf(smallLog(), plainCharts));
    expect(alts).toContain('What the chart flagged-by-month shows.');
    expect(alts).toContain('What the chart by-weekday shows.');
  });

  it('has the same bytes for the same content, and bears the date of the report', async () => {
    const first = reportPdf(smallLog(), plainCharts);
    expect(Buffer.from(reportPdf(smallLog(), plainCharts)).equals(Buffer.from(first))).toBe(true);
    const { info } = await pdfParts(first);
    expect(info['CreationDate']).toMatch(/^D:20250228000000/);
  });

  it('stamps exhibit label and Bates numbers on every page where asked', async () => {
    const { pages } = await pdfParts(
      reportPdf(withDocuments(smallLog(), { exhibit: 'A-1', bates: 'ABC000098' }), plainCharts),
    );
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page).toContain('Exhibit A-1');
      expect(page).toContain(`ABC${String(98 + index).padStart(6, '0')}`);
    });
  });

  it('keeps a thousand flagged rows and says where the other five hundred are', async () => {
    const { pages } = await pdfParts(reportPdf(largeLog(), plainCharts));
    const text = pages.join(' ');
    expect(text).toContain('The first 1,000 stand here; the other 500 are in flagged.csv');
    expect(text).toContain('S001000');
    expect(text).not.toContain('S001001');
  });

  it.each(Object.entries(contents))('is made of any content: %s', (_name, content) => {
    expect(reportPdf(content(), plainCharts).length).toBeGreaterThan(1000);
  });

  it('breaks a word of ten thousand letters within its column', async () => {
    const { right } = await pdfExtent(reportPdf(hostileText(), plainCharts));
    // 8.5 inches less the margin of 0.85, in points, and a point for the overhang of a letter.
    expect(right).toBeLessThanOrEqual(612 - 0.85 * 72 + 1);
  });

  it('says on its first page what was found and what that cannot show, however long the title', async () => {
    const content = fullReport();
    const title =
      'Searches of license plate readers: logs released by Alder Creek PD, Cedar Ridge PD and Birch County SO';
    const { pages } = await pdfParts(
      reportPdf({ ...content, summary: { ...content.summary, title } }, plainCharts),
    );
    expect(pages[0]).toContain('At least 12 of them');
    expect(pages[0]).toContain('What this cannot show');
    expect(pages[0]).toContain('they were read as UTC.');
  });

  it('prints hostile words as words', async () => {
    const { pages } = await pdfParts(reportPdf(hostileText(), plainCharts));
    const text = pages.join(' ').replaceAll(' ', '');
    expect(text).toContain('#panic("typst")');
    expect(text).toContain('<script>alert(1)</script>');
  });
});

describe('summary.pdf', () => {
  it.each(Object.entries(contents))('is one page: %s', async (_name, content) => {
    const { pages } = await pdfParts(summaryPdf(content(), plainCharts, () => true));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('What this cannot show');
  });

  it('bears the exhibit label, and no Bates number: that of its page is the first of the report', async () => {
    const stamped = withDocuments(smallLog(), { exhibit: 'A-1', bates: 'ABC000098' });
    const { pages } = await pdfParts(summaryPdf(stamped, plainCharts, () => true));
    expect(pages.join(' ')).toContain('Exhibit A-1');
    expect(pages.join(' ')).not.toContain('ABC0000');
  });

  it('names no document that does not stand beside it', async () => {
    const { pages } = await pdfParts(summaryPdf(smallLog(), plainCharts, (name) => name === 'report.html'));
    const text = pages.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('stand in report.html.');
    expect(text).not.toContain('flagged.csv');
  });

  it('gives up the chart before it gives up what the log cannot show', async () => {
    const content = fullReport();
    const title =
      'Searches of license plate readers: logs released by Alder Creek PD, Cedar Ridge PD, Dunmore Bay PD, Elk ' +
      'Prairie PD, Fern Hollow PD, Gravel Pit PD, Hazel Grove PD and Birch County SO';
    const { pages } = await pdfParts(
      summaryPdf({ ...content, summary: { ...content.summary, title } }, plainCharts, () => true),
    );
    const limits = pages[0]?.split('What this cannot show')[1]?.split('What to know')[0] ?? '';
    expect(pages).toHaveLength(1);
    expect(limits.match(/•/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the shipped fonts', () => {
  const shipped = fonts().map((font) => fontkit.create(font));

  it('have every character that the PDF prints', () => {
    const missing: string[] = [];
    for (let point = 0x20; point < 0x1_00_00; point += 1) {
      if (point >= 0xd8_00 && point <= 0xdf_ff) continue;
      for (const character of printable(String.fromCodePoint(point))) {
        const code = character.codePointAt(0) ?? 0;
        const has = shipped.every(
          (font) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(code),
        );
        if (!has) missing.push(code.toString(16));
      }
    }
    expect(missing).toEqual([]);
  });

  it('print Spanish and Vietnamese names', () => {
    expect(printable('Peña Ñandú €5')).toBe('Peña Ñandú €5');
    expect(printable('Nguyễn Thị Hường')).toBe('Nguyễn Thị Hường');
  });

  it('are not asked for signs that they lack: their numbers stand for them, a run of them in one bracket', () => {
    expect(printable('warrant 🚔')).toBe('warrant [U+1F694]');
    expect(printable('移民 check')).toBe('[U+79FB U+6C11] check');
    expect(printable('هجرة')).toBe('[U+0647 U+062C U+0631 U+0629]');
    // A family is three signs and two joiners, which nobody sees; a heart bears a sign for its colour.
    expect(printable('👨\u200D👩\u200D👧 ❤\uFE0F')).toBe('[U+1F468 U+1F469 U+1F467] [U+2764]');
  });
});

/** The text of a PDF whose first search has the reason. */
const textWith = async (reason: string): Promise<string> => {
  const content = fullReport();
  const flagged = content.flagged.map((search, at) =>
    at === 0
      ? {
          ...search,
          reason,
          matches: [{ rule: 'r', field: 'reason' as const, text: 'ICE', start: 0, end: 3 }],
        }
      : search,
  );
  const { pages } = await pdfParts(reportPdf({ ...content, flagged }, plainCharts));
  return pages.join(' ').replaceAll(/\s+/g, ' ');
};

describe('a PDF with signs that its font lacks', () => {
  it('says so once where it cannot show things', async () => {
    const text = await textWith('ICE 移民');
    expect(text).toContain('ICE [U+79FB U+6C11]');
    expect(text.match(/prints their Unicode numbers/g)).toHaveLength(1);
  });

  it('says nothing of it where every sign is printed', async () => {
    expect(await textWith('ICE Nguyễn')).not.toContain('Unicode');
  });
});
