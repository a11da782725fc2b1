import type { ChartImage } from '../../model/chart.ts';
import type { Block, Cell, Column, TableBlock, Text } from '../blocks.ts';
import { clean } from '../clean.ts';
import { cutTable } from '../cut.ts';
import { number } from '../words.ts';
import { escapeHtml } from './escape.ts';
import { flaggedHtml } from './html-flagged.ts';

/** Addresses that may become links; a released address of another kind stays text. */
const web = /^https?:\/\//;

const spans = (text: Text): string =>
  (typeof text === 'string' ? [text] : text)
    .map((span) => {
      if (typeof span === 'string') return escapeHtml(span);
      if ('strong' in span) return `<strong>${escapeHtml(span.strong)}</strong>`;
      if ('code' in span) return `<code>${escapeHtml(span.code)}</code>`;
      return web.test(span.href)
        ? `<a href="${escapeHtml(span.href)}" rel="noreferrer">${escapeHtml(span.link)}</a>`
        : escapeHtml(span.link);
    })
    .join('');

const cellText = (cell: Cell): string => {
  if (cell === null) return '–';
  return typeof cell === 'number' ? number(cell) : spans(cell);
};

const headCell = ({ label, kind }: Column): string =>
  `<th scope="col"${kind === 'number' ? ' class="n"' : ''}>${escapeHtml(label)}</th>`;

const row = (cells: readonly Cell[], columns: readonly Column[]): string =>
  `<tr>${cells
    .map((cell, index) => {
      const kind = columns[index]?.kind ?? 'text';
      if (index === 0)
        return `<th scope="row"${kind === 'number' ? ' class="n"' : ''}>${cellText(cell)}</th>`;
      return `<td${kind === 'number' ? ' class="n"' : ''}>${kind === 'code' ? `<code>${cellText(cell)}</code>` : cellText(cell)}</td>`;
    })
    .join('')}</tr>`;

/** A table in a group that scrolls sideways by itself, so that the page never does. */
const scrolled = (id: string, caption: string, table: string): string =>
  `<div class="scroll" role="group" tabindex="0" aria-labelledby="${id}-caption"><table id="table-${id}">` +
  `<caption id="${id}-caption">${escapeHtml(caption)}</caption>${table}</table></div>`;

const tableHtml = (table: TableBlock): string => {
  const { rows, left } = cutTable(table, 'html');
  const head = `<thead><tr>${table.columns.map(headCell).join('')}</tr></thead>`;
  const body = `<tbody>${rows.map((cells) => row(cells, table.columns)).join('\n')}</tbody>`;
  const notes = [...(left === null ? [] : [left]), ...(table.note === undefined ? [] : [table.note])];
  return (
    scrolled(table.id, table.caption, head + body) +
    notes.map((note) => `<p class="note">${spans(note)}</p>`).join('')
  );
};

const chartHtml = (chart: ChartImage): string => {
  const picture = Buffer.from(clean(chart.svg), 'utf8').toString('base64');
  return (
    `<figure><figcaption class="unseen">${escapeHtml(chart.title)}</figcaption>` +
    `<img src="data:image/svg+xml;base64,${picture}" alt="${escapeHtml(chart.alt)}">` +
    `${chart.note === null ? '' : `<p class="note">${escapeHtml(chart.note)}</p>`}</figure>`
  );
};

/** One block of a section. */
export const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${spans(block.text)}</p>`;
    case 'lead':
      return `<p class="lead">${spans(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${spans(item)}</li>`).join('')}</ul>`;
    case 'figures':
      return `<ul class="figures">${block.figures
        .map(
          ({ value, label, detail }) =>
            `<li><strong>${escapeHtml(value)}</strong> <span>${escapeHtml(label)}</span>` +
            `${detail === null ? '' : ` <small>${escapeHtml(detail)}</small>`}</li>`,
        )
        .join('')}</ul>`;
    case 'facts':
      return `<dl>${block.facts
        .map(({ term, detail }) => `<dt>${escapeHtml(term)}</dt><dd>${spans(detail)}</dd>`)
        .join('')}</dl>`;
    case 'callout':
      return (
        `<div class="callout ${block.tone}"><h3>${escapeHtml(block.title)}</h3>` +
        (block.items.length === 1
          ? `<p>${spans(block.items[0] ?? '')}</p></div>`
          : `<ul>${block.items.map((item) => `<li>${spans(item)}</li>`).join('')}</ul></div>`)
      );
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(block.chart);
    case 'space':
      return `<div class="space"><p class="note">${escapeHtml(block.label)}</p></div>`;
    case 'flagged':
      return flaggedHtml(block.flagged);
    default:
      return block satisfies never;
  }
};
