import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { renderCharts } from '../../src/charts/render.ts';
import { group, month, summaryWith } from './summary.ts';

const busy = summaryWith({
  by_month: [month('2025-01', 900, 2, 1, 4), month('2025-02', 700, 0, 0, 1), month('2025-04', 800)],
  by_agency: [
    { agency: 'Æsop <& "Sons"> County\u0007 \u202ESO', state: null, kind: 'sheriff', ...group(2400, 8) },
  ],
  by_hour: Array.from({ length: 24 }, (_, hour) => ({ hour, searches: 100, flagged: hour % 3 })),
  breaks: [{ kind: 'dropdown_reasons', month: '2025-02', owner: null, detail: '' }],
});

describe('every chart', () => {
  it('has its own name, a title, words for those who do not see it, and is never a pie', () => {
    for (const summary of [busy, summaryWith({})]) {
      const specs = charts.map((chart) => chart(summary));
      expect(specs.length).toBeGreaterThanOrEqual(10);
      expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length);
      for (const { id, title, alt, config } of specs) {
        expect(id).toMatch(/^[a-z-]+$/);
        expect(title.length).toBeLessThan(52);
        expect(alt).toMatch(/\.$/);
        expect(['bar', 'line']).toContain('type' in config ? config.type : null);
      }
    }
  });

  it('counts from zero', () => {
    for (const { id, config } of charts.map((chart) => chart(busy))) {
      const { indexAxis, scales = {} } = config.options ?? {};
      const counting = Object.keys(scales).filter((axis) =>
        indexAxis === 'y' ? axis === 'x' : axis !== 'x',
      );
      expect(counting, id).not.toEqual([]);
      for (const axis of counting) {
        const scale: { min?: unknown; beginAtZero?: unknown } = scales[axis] ?? {};
        expect(scale.min === 0 || scale.beginAtZero === true, `${id}, ${axis}`).toBe(true);
      }
    }
  });
});

describe('the images', () => {
  it('are the same bytes for the same summary, print-sized PNG and SVG with letters as outlines', async () => {
    const [first, second] = [await renderCharts(busy), await renderCharts(busy)];
    // As text: to compare arrays of bytes takes vitest longer than to draw them.
    const asText = (images: typeof first) =>
      images.map((image) => ({ ...image, png: Buffer.from(image.png).toString('base64') }));
    expect(asText(second)).toEqual(asText(first));
    expect(first.map(({ id }) => id)).toEqual(charts.map((chart) => chart(busy).id));
    for (const { id, svg, png } of first) {
      const view = new DataView(png.buffer, png.byteOffset);
      expect(view.getUint32(0)).toBe(0x89504e47);
      expect(view.getUint32(16)).toBe(1920);
      expect(svg).toMatch(/viewBox="0 0 480 \d+"/);
      expect(svg).not.toMatch(/<text|font-family/);
      for (const [, name] of svg.matchAll(/ id="([^"]+)"/g)) expect(name).toMatch(new RegExp(`^${id}-`));
    }
  });

  it('escape the words of a log and keep out what XML cannot hold', async () => {
    const image = (await renderCharts(busy)).find(({ id }) => id === 'flagged-by-agency');
    expect(image?.svg).toContain('Æsop &lt;&amp; &quot;Sons&quot;&gt; County SO: 8 of 2,400 searches');
  });

  it('are drawn of a summary without any search', async () => {
    for (const { png, svg } of await renderCharts(summaryWith({}))) {
      expect(png.length).toBeGreaterThan(1000);
      expect(svg).toContain('</svg>');
    }
  });
});
