import type { FlaggedLine, FlaggedList, Quote } from '../blocks.ts';
import { clean } from '../clean.ts';
import { cutFlagged } from '../cut.ts';
import { number } from '../words.ts';
import { escapeHtml, inlineJson } from './escape.ts';

/** Rows that stand in the page itself, for readers without scripts; the script shows all that the page holds. */
const plainRows = 300;

const partHtml = (text: string, at: number): string =>
  at % 2 === 0 ? escapeHtml(text) : `<mark>${escapeHtml(text)}</mark>`;

const quoteHtml = ({ field, parts }: Quote): string =>
  `<p>${escapeHtml(field)}: “${parts.map(partHtml).join('')}”</p>`;

const rowHtml = (line: FlaggedLine): string =>
  `<tr><th scope="row">${escapeHtml(line.time)}<br><small>${escapeHtml(line.searchId)}</small></th>` +
  `<td>${escapeHtml(line.agency)}${line.account === null ? '' : `<br><small>${escapeHtml(line.account)}</small>`}</td>` +
  `<td>${escapeHtml(line.actor)}</td>` +
  `<td><details><summary>${escapeHtml(line.recorded)}</summary>${line.quotes.map(quoteHtml).join('')}` +
  `<p>Source: ${escapeHtml(line.source)}</p>` +
  `<p>${line.rules.length === 1 ? 'Rule' : 'Rules'}: ${line.rules.map((rule) => `<code>${escapeHtml(rule)}</code>`).join(', ')}</p></details></td>` +
  `<td>${escapeHtml(line.citation)}</td></tr>`;

/** The lines for the page's script: strings that recur stand once, and lines name them by position. */
const flaggedJson = (lines: readonly FlaggedLine[]): string => {
  const positions = new Map<string, number>();
  const at = (value: string): number => {
    const text = clean(value);
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, positions.size);
    return positions.size - 1;
  };
  const rows = lines.map((line) => [
    clean(line.searchId),
    clean(line.time),
    at(line.month ?? ''),
    at(line.agency),
    at(line.account ?? ''),
    at(line.actor),
    at(line.recorded),
    line.quotes.map(({ field, parts }) => [at(field), ...parts.map(at)]),
    line.rules.map(at),
    clean(line.citation),
    at(line.source),
  ]);
  return inlineJson({ strings: [...positions.keys()], rows });
};

/** The flagged searches: a plain table that stands without scripts, and the data with which one sorts and filters. */
export const flaggedHtml = (list: FlaggedList): string => {
  const { lines, intro } = cutFlagged(list, 'html');
  const plain = lines.slice(0, plainRows);
  const without =
    plain.length === lines.length
      ? ''
      : `<p class="note plain-only">Without scripts the first ${number(plain.length)} stand here${list.tables.includes('flagged.csv') ? '; flagged.csv has them all' : ''}.</p>`;
  const heads = [
    ['time', 'Time and search'],
    ['agency', 'Agency and account'],
    ['actor', 'Actor'],
    ['recorded', 'What is recorded'],
    ['citation', 'Citation'],
  ] as const;
  return (
    `<p>${escapeHtml(intro)} Open a line for the matched words and their source.</p>${without}` +
    '<form id="flagged-filters" class="filters" hidden aria-label="Filter the searches">' +
    '<label>Text <input type="search" name="text" autocomplete="off"></label>' +
    '<label>Month <select name="month"><option value="">All</option></select></label>' +
    '<label>Agency <select name="agency"><option value="">All</option></select></label>' +
    '<label>Actor <select name="actor"><option value="">All</option></select></label>' +
    '<label>Rule <select name="rule"><option value="">All</option></select></label>' +
    '<button type="reset">Clear</button></form>' +
    '<p id="flagged-status" role="status" class="note"></p>' +
    '<div class="scroll" role="group" tabindex="0" aria-labelledby="flagged-caption">' +
    '<table id="flagged-table"><caption id="flagged-caption">Flagged and possible searches, with the row that is quoted</caption>' +
    `<thead><tr>${heads.map(([key, label]) => `<th scope="col" data-sort="${key}">${label}</th>`).join('')}</tr></thead>` +
    `<tbody>${plain.map(rowHtml).join('\n')}</tbody></table></div>` +
    '<nav id="flagged-pages" class="pages" aria-label="Pages of the flagged searches" hidden>' +
    '<button type="button" data-step="-1">Earlier lines</button><span></span><button type="button" data-step="1">Later lines</button></nav>' +
    `<script type="application/json" id="flagged-data">${flaggedJson(lines)}</script>`
  );
};
