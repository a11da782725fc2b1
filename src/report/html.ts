import { createHash } from 'node:crypto';
import type { ChartImage } from '../model/chart.ts';
import type { ReportContent } from '../model/report-content.ts';
import { asset } from './assets/assets.ts';
import { everyOutput, type Beside } from './beside.ts';
import type { Section } from './blocks.ts';
import { reportDocument } from './content.ts';
import { escapeHtml } from './html/escape.ts';
import { blockHtml } from './html/html-blocks.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const sectionHtml = ({ id, title, blocks }: Section): string =>
  `<section id="${id}"><h2>${escapeHtml(title)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`;

/**
 * The report as one HTML file that opens from disk and asks nothing of any network: the content policy allows
 * only the style and the script that stand in it, by their hashes. It reads whole without scripts.
 */
export const reportHtml = (
  content: ReportContent,
  charts: readonly ChartImage[],
  beside: Beside = everyOutput,
): string => {
  const document = reportDocument(content, charts, beside);
  const style = asset('report.css');
  const script = asset('report.js');
  const policy =
    `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; ` +
    "base-uri 'none'; form-action 'none'";
  const contents = document.sections
    .map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(document.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
${document.exhibit === null ? '' : `<p class="exhibit">Exhibit ${escapeHtml(document.exhibit)}</p>\n`}<h1>${escapeHtml(document.title)}</h1>
<p class="subtitle">${escapeHtml(document.subtitle)}</p>
</header>
<nav class="contents" aria-label="Contents"><details><summary>Contents</summary><ol>${contents}</ol></details></nav>
<main id="main" tabindex="-1">
${document.sections.map(sectionHtml).join('\n')}
</main>
<footer><p>${escapeHtml(document.tool)}</p></footer>
<script>${script}</script>
</body>
</html>
`;
};
