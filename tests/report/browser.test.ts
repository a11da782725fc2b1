import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportHtml } from '../../src/report/html.ts';
import { plainCharts } from './charts.ts';
import { largeLog, nothingFlagged, smallLog, whollyMasked } from './content.ts';
import { hostileText } from './hostile.ts';

const executablePath = '/usr/bin/chromium';
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const contents = { smallLog, largeLog, nothingFlagged, whollyMasked, hostileText };

const violations = async (page: Page): Promise<string[]> => {
  // The page's own policy forbids added scripts: axe comes in through the debugger.
  await page.evaluate(`${await readFile(axePath, 'utf8')}; null`);
  return page.evaluate<string[]>(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((result) => ' +
      'result.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`))',
  );
};

describe.skipIf(!existsSync(executablePath))('report.html in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let folder: string;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alpr-audit-html-'));
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking'],
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const open = async (
    content: (typeof contents)[keyof typeof contents],
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<Page> => {
    const file = join(folder, `${content.name}.html`);
    await writeFile(file, reportHtml(content(), plainCharts));
    const page = await browser.newPage(options);
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return page;
  };

  it.each(Object.values(contents).map((content) => [content.name, content] as const))(
    'meets WCAG 2.1 AA in light and dark, on a desk and on a phone: %s',
    async (_name, content) => {
      const looks = [
        { colorScheme: 'light', viewport: { width: 1200, height: 900 } },
        { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
      ] as const;
      for (const look of looks) {
        const page = await open(content, look);
        expect(await violations(page)).toEqual([]);
        const width: unknown = await page.evaluate('document.documentElement.scrollWidth');
        expect(width).toBe(look.viewport.width);
        await page.close();
      }
    },
  );

  it('makes no request but for itself, and breaks no policy of its own', async () => {
    await (await open(largeLog)).close();
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('filters the flagged searches by text, month, agency, actor and rule', async () => {
    const page = await open(largeLog);
    const status = page.locator('#flagged-status');
    await expect.poll(() => status.textContent()).toContain('1,500 searches');
    await page.locator('select[name="agency"]').selectOption('US Border Patrol Example Sector');
    await expect.poll(() => status.textContent()).toContain('375 of 1,500 searches');
    await page.locator('select[name="rule"]').selectOption('smuggling');
    const { flagged } = largeLog();
    const smuggling = flagged.filter(
      (search) => search.searcher === 'cbp' && search.rules.includes('smuggling'),
    );
    await expect.poll(() => status.textContent()).toContain(`${smuggling.length} of 1,500 searches`);
    await page.getByRole('searchbox', { name: 'Text' }).fill('nowhere to be found');
    await expect.poll(() => status.textContent()).toBe('No search meets these filters.');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => status.textContent()).toContain('1,500 searches');
    await page.locator('select[name="month"]').selectOption('2025-03');
    await page.locator('select[name="actor"]').selectOption('ICE');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ of 1,500 searches/);
    await page.close();
  });

  it('sorts by a heading, with the keyboard alone, and says so to a screen reader', async () => {
    const page = await open(largeLog);
    await page.getByRole('button', { name: 'Agency and account' }).focus();
    await page.keyboard.press('Enter');
    const head = page.locator('th[data-sort="agency"]');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('#flagged-table tbody tr').first().textContent()).toContain(
      'Alder Creek CA PD',
    );
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('#flagged-table tbody tr').first().textContent()).toContain(
      'US Border Patrol Example Sector',
    );
    await page.close();
  });

  it('opens a row to its matched words and its citation', async () => {
    const page = await open(smallLog);
    const row = page.locator('#flagged-table tbody tr').first();
    await row.locator('summary').click();
    expect(await row.locator('mark').textContent()).toBe('assist ICE');
    expect(await row.locator('details').textContent()).toContain(
      'alder-creek/network-audit-2025.csv; request R-2025-0114',
    );
    expect(await row.locator('td').last().textContent()).toBe('File 1, row 2');
    await page.close();
  });

  it('leafs through pages of fifty lines', async () => {
    const page = await open(largeLog);
    expect(await page.locator('#flagged-table tbody tr').count()).toBe(50);
    await page.getByRole('button', { name: 'Later lines' }).click();
    expect(await page.locator('#flagged-status').textContent()).toContain('lines 51 to 100');
    await page.close();
  });

  it('reads whole without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const file = join(folder, 'largeLog.html');
    await writeFile(file, reportHtml(largeLog(), plainCharts));
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('#flagged-table tbody tr').count()).toBe(300);
    expect(await page.locator('#flagged-filters').isVisible()).toBe(false);
    await context.close();
  });

  it('reads to a screen reader as headings, tables with headers and a live region', async () => {
    const page = await open(smallLog);
    const tree = await page.locator('body').ariaSnapshot();
    const kept = tree
      .split('\n')
      .filter((line) =>
        /- (banner|main|navigation|contentinfo|region|heading|table|columnheader|status|search|form|textbox|searchbox|combobox|button)\b/.test(
          line,
        ),
      )
      .map((line) => line.replace(/:$/, ''))
      .join('\n');
    await expect(`${kept}\n`).toMatchFileSnapshot('snapshots/accessibility-tree.yml');
    await page.close();
  });
});
