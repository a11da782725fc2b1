import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Parser } from 'htmlparser2';
import { reportHtml } from '../../src/report/html.ts';
import { inlineJson } from '../../src/report/html/escape.ts';
import { plainCharts } from './charts.ts';
import { invented, largeLog, noRows, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { hostileText, hostileWords } from './hostile.ts';
import { htmlTables, htmlText } from './read-back.ts';
import { inventedSearch } from './searches.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const elements = (html: string): Element[] => {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' };
      found.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return found;
};

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const contents = { smallLog, largeLog, nothingFlagged, whollyMasked, noRows, hostileText };

describe('report.html asks nothing of any network', () => {
  const all = elements(reportHtml(smallLog(), plainCharts));
  const policy =
    all.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes[
      'content'
    ] ?? '';

  it('allows by its policy only the script and the style that stand in it', () => {
    const script = all.find(({ name, attributes }) => name === 'script' && attributes['type'] === undefined);
    const style = all.find(({ name }) => name === 'style');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script?.text ?? '')}`,
      `style-src ${hash(style?.text ?? '')}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has no element that loads from elsewhere, and no handler or style in an attribute', () => {
    for (const { attributes } of all) {
      expect(attributes['src'] ?? 'data:').toMatch(/^data:/);
      expect(Object.keys(attributes).filter((key) => key.startsWith('on') || key === 'style')).toEqual([]);
    }
    expect(all.filter(({ name }) => ['link', 'iframe', 'object', 'embed'].includes(name))).toEqual([]);
  });
});

describe('report.html takes hostile words for words', () => {
  const html = reportHtml(hostileText(), plainCharts);

  it('holds two scripts whatever the reasons say: the data and its own', () => {
    const scripts = elements(html).filter(({ name }) => name === 'script');
    expect(scripts.map(({ attributes }) => attributes['type'])).toEqual(['application/json', undefined]);
    expect(
      elements(html).filter(
        ({ name, attributes }) => name === 'img' && !(attributes['src'] ?? '').startsWith('data:image/'),
      ),
    ).toEqual([]);
  });

  it('shows them as they were recorded', () => {
    const text = htmlText(html);
    expect(text).toContain(hostileWords[0]);
    expect(text).toContain('移民 عربي עברית 😀 naïve Ñandú');
    expect(text).not.toMatch(/[\u202A-\u202E]/);
  });

  it('makes no link of an address that is none', () => {
    expect(elements(html).flatMap(({ attributes }) => attributes['href'] ?? [])).not.toContainEqual(
      expect.stringContaining('javascript'),
    );
  });

  it('writes data that no word can break out of', () => {
    const value = { text: hostileWords.join('') };
    expect(inlineJson(value)).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(inlineJson(value))).toEqual(value);
  });
});

describe('report.html without scripts', () => {
  it('shows the first 300 flagged searches as a table and says where the rest is', () => {
    const html = reportHtml(largeLog(), plainCharts);
    expect(htmlTables(html).get('flagged-table')?.rows).toHaveLength(301);
    expect(htmlText(html)).toContain('Without scripts the first 300 stand here; flagged.csv has them all.');
  });

  it('shows all of a small log', () => {
    const html = reportHtml(smallLog(), plainCharts);
    expect(htmlTables(html).get('flagged-table')?.rows).toHaveLength(15);
    expect(htmlText(html)).not.toContain('Without scripts');
  });
});

describe('report.html of many flagged searches', () => {
  it('holds 20,000 and says how many more are in flagged.csv', () => {
    const flagged = Array.from({ length: 20_005 }, (_, index) =>
      inventedSearch(index, 'log.csv', index % 250),
    );
    const html = reportHtml(
      invented({ title: 'Many', flagged, others: 5, masked: 0, vague: 0, months: ['2025-01'] }),
      plainCharts,
    );
    const data = elements(html).find(({ attributes }) => attributes['id'] === 'flagged-data');
    expect((JSON.parse(data?.text ?? '') as { rows: unknown[] }).rows).toHaveLength(20_000);
    expect(htmlText(html)).toContain('The first 20,000 stand here; the other 5 are in flagged.csv');
  }, 60_000);
});

describe('report.html is well made', () => {
  it.each(Object.entries(contents))(
    'each id stands once and each link has its place: %s',
    (_name, content) => {
      const all = elements(reportHtml(content(), plainCharts));
      const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const { attributes } of all) {
        if (attributes['href']?.startsWith('#')) expect(ids).toContain(attributes['href'].slice(1));
      }
    },
  );

  it.each(Object.entries(contents))('no section stands empty: %s', (_name, content) => {
    for (const { name, attributes, text } of elements(reportHtml(content(), plainCharts))) {
      if (name === 'section') expect(text.length, attributes['id']).toBeGreaterThan(60);
      if (name === 'tbody') expect(text, attributes['id']).not.toBe('');
    }
  });

  it('has the same bytes for the same content', () => {
    expect(reportHtml(largeLog(), plainCharts)).toBe(reportHtml(largeLog(), plainCharts));
  });
});
