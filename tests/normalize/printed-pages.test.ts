import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../src/cli/settings.ts';
import { withLegend } from '../../src/formats/legend.ts';
import type { AlignedRow } from '../../src/model/recognition.ts';
import { analyze } from '../../src/pipeline.ts';
import { folderOf } from '../cli/folder.ts';
import { drawLog, drawn, inventedLog, pdfOf } from '../read/pdf-draw.ts';

const columns = [90, 110, 60, 160, 110];
const searches = 48;

const readPages = async (pages: readonly string[]) => {
  const folder = folderOf({ 'logs/log.pdf': pdfOf(pages.map((content) => ({ content }))) });
  const { options } = await readRun([path.join(folder, 'logs')], {
    out: path.join(folder, 'report'),
    only: ['review.csv'],
  });
  const { summary, manifest } = await analyze(options, () => undefined);
  return { summary, tables: manifest.inputs[0]?.tables ?? [], counts: manifest.inputs[0]?.counts };
};

/** Each page of a printed log numbers its lines anew: a line further up on a later page is no line above the header. */
describe('a printed log of several pages', () => {
  it('has all its searches where a line of a legend on its last page has their number', () => {
    const search: AlignedRow = { kind: 'search', cells: { reason: '02' }, mended: null };
    const fields = ['reason'] as const;
    const legend = {
      words: { 2: 'stolen vehicle' },
      from: 'the legend',
      rows: [{ row: 9, page: 2 }],
      fields,
    };
    const align = withLegend(legend, () => search);
    expect(align({ row: 9, page: 1, cells: ['02'] })).toMatchObject({ cells: { reason: 'stolen vehicle' } });
    expect(align({ row: 9, page: 2, cells: ['02 = Stolen vehicle'] })).toEqual({
      kind: 'skipped',
      why: 'legend',
    });
  });

  it('gives each row to the one agency that it names as its own', async () => {
    const [labels = [], ...rows] = inventedLog(['bolo', 'stolen vehicle'], searches);
    const owners = ['Birch County MN SO', 'Cedar Falls MN PD'];
    const log = [
      [...labels, 'Log Owner'],
      ...rows.map((row, at) => [...row, owners[at % owners.length] ?? '']),
    ];
    const title = [drawn(38, 30, 'ALPR search audit'), drawn(38, 40, 'Records unit')].join('\n');
    const [first = '', ...others] = drawLog(log, {
      columns: [80, 90, 50, 90, 90, 100],
      rowsOnPage: 20,
      headerOnEachPage: false,
      top: 70,
    });
    const { summary, tables } = await readPages([`${title}\n${first}`, ...others]);
    expect(tables.map(({ counts }) => counts?.rows_loaded)).toEqual([searches / 2, searches / 2]);
    expect(summary.searches.rows).toBe(searches);
  });

  it('has no line of the letter before it, which bears a date', async () => {
    const log = inventedLog(['bolo', 'ICE detainer'], searches);
    const letter = ['Records Division', '100 Main Street', '', '', 'November 3, 2025', '', 'Dear Requester:']
      .map((line, at) => drawn(72, 80 + at * 12, line))
      .join('\n');
    const { summary, counts } = await readPages([letter, ...drawLog(log, { columns, rowsOnPage: 20 })]);
    expect(counts).toMatchObject({ rows_loaded: searches, rows_quarantined: 0 });
    expect(summary.period.last).toMatch(/^2025-11-2/);
  });

  it.each(['11/29/25, 2:39 PM', '11/29/2025'])(
    'has no search of the time at the head of each page: %s',
    async (day) => {
      const log = inventedLog(['bolo', 'ICE detainer'], searches).map((row) => row.toReversed());
      const pages = drawLog(log, { columns: columns.toReversed(), rowsOnPage: 24 });
      const { counts } = await readPages(pages.map((page) => `${drawn(38, 24, day)}\n${page}`));
      expect(counts).toMatchObject({ rows_loaded: searches, rows_quarantined: 0 });
    },
  );

  it('has its times in the half of the day that stands below them, and none where it is lost', async () => {
    const [labels = [], ...rows] = inventedLog(['bolo', 'ICE detainer'], searches);
    const halves = ['PM', 'below', 'PM', 'AM', 'PM', 'AM'];
    const log = rows.flatMap((row, at) => {
      const half = halves[at % halves.length] ?? '';
      const [day = ''] = (row[4] ?? '').split(' ');
      if (half === 'below') return [row.with(4, `${day} 8:15:33`), ['', '', '', '', 'PM']];
      return [row.with(4, at === 0 ? `${day} 8:15:33` : `${day} 8:15:33 ${half}`)];
    });
    const { summary, counts } = await readPages(drawLog([labels, ...log], { columns, rowsOnPage: 28 }));
    expect(counts).toMatchObject({ rows_loaded: searches, rows_quarantined: 0 });
    expect(summary.quality.time_missing).toBe(1);
    const evening = searches * (4 / 6) - 1;
    expect(summary.by_hour.filter(({ searches: found }) => found > 0)).toEqual([
      expect.objectContaining({ hour: 8, searches: searches * (2 / 6) }),
      expect.objectContaining({ hour: 20, searches: evening }),
    ]);
  });
});
