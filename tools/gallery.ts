/**
 * Pictures of invented reports, to be looked at: every page of the PDF and the HTML at three widths, as contact
 * sheets under docs/gallery. Wants poppler's pdftoppm and Debian's Chromium, which no user of the product needs.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { chromium, type Browser } from 'playwright-core';
import { renderCharts } from '../src/charts/render.ts';
import type { ReportContent } from '../src/model/report-content.ts';
import { reportHtml } from '../src/report/html.ts';
import { reportPdf } from '../src/report/pdf.ts';
import { summaryPdf } from '../src/report/summary-pdf.ts';
import { largeLog, nothingFlagged, smallLog, whollyMasked } from '../tests/report/content.ts';
import { fullReport } from '../tests/report/full.ts';
import { hostileText } from '../tests/report/hostile.ts';

const gallery = 'docs/gallery';
const contents: readonly (readonly [name: string, content: () => ReportContent])[] = [
  ['small-log', smallLog],
  ['large-log', largeLog],
  ['nothing-flagged', nothingFlagged],
  ['wholly-masked', whollyMasked],
  ['hostile-text', hostileText],
  ['everything', fullReport],
];
/** Pages that a sheet shows: those after them are the appendix going on. */
const mostPages = 20;
const widths = [390, 820, 1280] as const;

const sheet = async (files: readonly string[], columns: number, scale: number): Promise<Buffer> => {
  const images: Image[] = await Promise.all(files.map((file) => loadImage(file)));
  const width = Math.max(...images.map((image) => image.width)) * scale + 8;
  const height = Math.max(...images.map((image) => image.height)) * scale + 8;
  const canvas = createCanvas(
    width * Math.min(columns, images.length),
    height * Math.ceil(images.length / columns),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = '#8a919d';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, image] of images.entries()) {
    const left = (index % columns) * width + 4;
    const top = Math.floor(index / columns) * height + 4;
    context.drawImage(image, left, top, image.width * scale, image.height * scale);
  }
  return canvas.encode('webp', 80);
};

const pagesOf = async (pdf: Uint8Array, folder: string, name: string, dots: number): Promise<string[]> => {
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, pdf);
  await promisify(execFile)('pdftoppm', [
    '-r',
    String(dots),
    '-l',
    String(mostPages),
    '-png',
    file,
    join(folder, name),
  ]);
  const made = await readdir(folder);
  return made
    .filter((page) => page.startsWith(`${name}-`) && page.endsWith('.png'))
    .toSorted()
    .map((page) => join(folder, page));
};

const screens = async (browser: Browser, html: string, folder: string, name: string): Promise<string[]> => {
  const file = join(folder, `${name}.html`);
  await writeFile(file, html);
  const shots: string[] = [];
  for (const width of widths) {
    const page = await browser.newPage({
      viewport: { width, height: 1400 },
      colorScheme: width === 820 ? 'dark' : 'light',
    });
    await page.goto(pathToFileURL(file).href);
    const path = join(folder, `${name}-${width}.screen.png`);
    await page.screenshot({ path });
    shots.push(path);
    await page.close();
  }
  return shots;
};

const folder = await mkdtemp(join(tmpdir(), 'alpr-audit-gallery-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-gpu'],
});
await mkdir(gallery, { recursive: true });
for (const [name, make] of contents) {
  const content = make();
  const charts = await renderCharts(content.summary);
  const pages = await pagesOf(reportPdf(content, charts), folder, name, 55);
  await writeFile(join(gallery, `${name}-pdf.webp`), await sheet(pages, 5, 1));
  const shots = await screens(browser, reportHtml(content, charts), folder, name);
  await writeFile(join(gallery, `${name}-html.webp`), await sheet(shots, 3, 0.6));
  const one = await pagesOf(
    summaryPdf(content, charts, () => true),
    folder,
    `${name}.summary`,
    60,
  );
  await writeFile(join(gallery, `${name}-summary.webp`), await sheet(one, 1, 1));
}
await browser.close();
await rm(folder, { recursive: true });
