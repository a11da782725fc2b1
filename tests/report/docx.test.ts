import type { ReportContent } from '../../src/model/report-content.ts';
import { describe, expect, it } from 'vitest';
import { letterDocx } from '../../src/report/letter-docx.ts';
import { reportDocx } from '../../src/report/docx.ts';
import { plainCharts } from './charts.ts';
import { largeLog, noRows, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { hostileText, hostileWords } from './hostile.ts';
import { docxParts, zipText } from './read-back.ts';

const body = (docx: Uint8Array): string => zipText(docx, 'word/document.xml');

/** Tags in order of opening, each closed by its own name: what a strict reader of XML asks first. */
const unbalanced = (xml: string): string[] => {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self === '/') continue;
    if (close === '/') {
      if (open.pop() !== name) wrong.push(name ?? '');
    } else open.push(name ?? '');
  }
  return [...wrong, ...open];
};

describe('report.docx', () => {
  it('has real headings, captions, header rows and alternative texts', async () => {
    const docx = await reportDocx(smallLog(), plainCharts);
    const { paragraphs } = docxParts(docx);
    const styled = (style: string): string[] =>
      paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text);
    expect(styled('Title')).toEqual(['Plate reader searches, Alder Creek PD']);
    expect(styled('Heading1')).toContain('By searching agency');
    expect(styled('Caption')).toContain('Searches by month');
    expect(body(docx).match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(10);
    expect(body(docx)).toContain('descr="What the chart by-hour shows."');
  });

  it('has the same bytes for the same content', async () => {
    const first = await reportDocx(smallLog(), plainCharts);
    await reportDocx(nothingFlagged(), plainCharts);
    expect(Buffer.from(await reportDocx(smallLog(), plainCharts)).equals(Buffer.from(first))).toBe(true);
    expect(zipText(first, 'docProps/core.xml')).toContain('2025-02-28T00:00:00Z');
  });

  it('says how many flagged rows it leaves out and where they are', async () => {
    const { text } = docxParts(await reportDocx(largeLog(), plainCharts));
    expect(text).toContain('The first 1,000 stand here; the other 500 are in flagged.csv');
  });

  it('takes hostile words for words', async () => {
    const docx = await reportDocx(hostileText(), plainCharts);
    expect(unbalanced(body(docx))).toEqual([]);
    expect(body(docx)).not.toMatch(/(?![\t\r\n])[\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}/u);
    const { text } = docxParts(docx);
    expect(text).toContain(hostileWords[0]);
    expect(text).toContain('<w:p/>');
    expect(text).not.toContain('\u202E');
  });

  it.each([
    ['nothing flagged', nothingFlagged],
    ['wholly masked', whollyMasked],
    ['no row', noRows],
  ] as const)('is made of a log with %s', async (_name, content) => {
    expect(unbalanced(body(await reportDocx(content(), plainCharts)))).toEqual([]);
  });
});

const letterText = async (content: ReportContent): Promise<string> =>
  docxParts(await letterDocx(content, () => true)).text;

/** The last line of a letter beside these outputs. */
const enclosed = async (...outputs: string[]): Promise<string> => {
  const docx = await letterDocx(smallLog(), (name) => outputs.includes(name));
  return /Enclosed: [^\n]*/.exec(docxParts(docx).text)?.[0].trim() ?? '';
};

describe('letter.docx', () => {
  it('fills in the figures with their component and other-purpose lines', async () => {
    const content = smallLog();
    const { text } = docxParts(await letterDocx(content, () => true));
    const { flagged } = content.summary;
    expect(text).toContain(
      'The log records 500 searches of the license plate reader cameras of Alder Creek PD',
    );
    expect(text).toContain(`At least ${flagged.total} of them were made`);
    expect(text).toContain(
      `By account: ${flagged.by_component.hsi} HSI, ${flagged.by_component.cbp} CBP or the Border Patrol.`,
    );
    expect(text).toContain(
      `Of those from ICE and CBP accounts, ${flagged.other_purpose} do not count as for immigration: they record another purpose`,
    );
  });

  it('speaks of citations and of a table of searches only where there are searches to cite', async () => {
    const some = await letterText(smallLog());
    expect(some).toContain(
      'with a citation to the released row of each flagged or possible search there or in flagged.csv',
    );
    const none = await letterText(nothingFlagged());
    expect(none).toContain('How these figures were made stands in the enclosed report. They say');
    expect(none).not.toContain('flagged.csv');
  });

  it('encloses what stands beside it, and asks for a report where none does', async () => {
    expect(await enclosed('report.html', 'report.pdf', 'flagged.csv')).toBe(
      'Enclosed: report.pdf; flagged.csv, with each flagged and possible search',
    );
    expect(await enclosed('report.html')).toBe('Enclosed: report.html');
    expect(await enclosed('flagged.csv')).toContain('[the report, which was not written with this letter]');
  });

  it("leaves places for the sender's words, marked", async () => {
    const docx = await letterDocx(smallLog(), () => true);
    expect(body(docx).match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(9);
    expect(docxParts(docx).text).toContain(
      '[What this means to you, and what you ask for, in your own words]',
    );
  });
});
