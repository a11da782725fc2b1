import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawRecord, RawTable } from '../../src/model/raw-table.ts';
import { discover, readFile } from '../../src/read/index.ts';
import { onlyTable, readAlone, recordsOf, scanned, useBench } from './helper.ts';

const bench = useBench();
const data = path.resolve('../shared/data');
const okaloosa = path.join(data, 'okaloosa');
const eugene = path.join(data, 'eugene');
const portal = path.join(data, 'portal');

const recordsAt = async (at: string): Promise<RawRecord[]> =>
  recordsOf(onlyTable(await readAlone(at, bench.store)));

const cellOf = (record: RawRecord | undefined, at: number): string => record?.cells[at] ?? '';

const idUserTime = ({ cells }: RawRecord): readonly string[] => cells.slice(0, 3);

describe.skipIf(!existsSync(okaloosa))('the audit printed on 809 pages', () => {
  it('gives its header and 7,273 rows, equal to the extraction beside it but where that one cut a number', async () => {
    const printed = await recordsAt(
      path.join(okaloosa, '11_1_2025-12_8_2025-Okaloosa_County_FL_SO-Audit.pdf'),
    );
    const extracted = await recordsAt(path.join(okaloosa, 'EXTRACTED_retention_analysis.csv'));
    expect(printed).toHaveLength(7274);
    expect(printed[0]?.cells).toEqual([
      'ID',
      'Org Name',
      'Total Networks Searched',
      'Total Devices Searched',
      'Time Frame',
      'Reason',
      'Search Time',
      'Search Type',
      'Moderation',
    ]);
    let cut = 0;
    extracted.slice(1).forEach((row, at) => {
      const print = printed[at + 1];
      const start = cellOf(row, 4);
      // The extraction took the last digits of some counts, set close to the time frame, for its month.
      const devices = [cellOf(row, 3), cellOf(row, 3) + start.slice(0, 2)];
      expect(devices).toContain(cellOf(print, 3));
      if (cellOf(print, 3) !== devices[0]) cut++;
      const others = [0, 1, 2, 6, 7, 8, 9].map((column) => cellOf(row, column));
      expect([0, 1, 2, 5, 6, 7, 8].map((column) => cellOf(print, column))).toEqual(others);
      expect(cellOf(print, 4)).toBe(`${start} ${cellOf(row, 5)}`);
    });
    expect(cut).toBe(51);
  });

  it('cites pages in order, and lines in order on each', async () => {
    const printed = await recordsAt(
      path.join(okaloosa, '11_1_2025-12_8_2025-Okaloosa_County_FL_SO-Audit.pdf'),
    );
    expect(printed.at(-1)?.page).toBe(809);
    const inOrder = printed.slice(1).every((record, at) => {
      const before = printed[at];
      return before?.page === record.page
        ? (before?.row ?? 0) < record.row
        : (before?.page ?? 0) + 1 === record.page;
    });
    expect(inOrder).toBe(true);
  });

  it('and the printed list of agencies gives its 858 rows, each with the name and page extracted beside it', async () => {
    const printed = await recordsAt(path.join(okaloosa, 'Sharing_Agencies.pdf'));
    const extracted = await recordsAt(path.join(okaloosa, 'Sharing_Agencies_EXTRACTED.csv'));
    expect(printed).toHaveLength(859);
    expect(extracted.slice(1).map((row) => cellOf(row, 0))).toEqual(
      printed.slice(1).map(({ page }) => String(page)),
    );
    // The extraction dropped the mark of federal agencies, and misread some names that the print has plainly.
    const other = extracted
      .slice(1)
      .filter((row, at) => cellOf(printed[at + 1], 0).replace('[Federal] ', '') !== cellOf(row, 1));
    expect(other).toHaveLength(23);
  });
});

describe.skipIf(!existsSync(eugene))('the portal archive as CSV and as workbook', () => {
  it('has the same cells in the workbook for each id that both hold', async () => {
    const csv = await recordsAt(path.join(eugene, 'EPDSearchAuditLogs.csv'));
    const book = await readAlone(path.join(eugene, 'EPDSearchAuditLogs.xlsx'), bench.store);
    const log = book.tables.find(({ sheet }) => sheet === 'Log') as RawTable;
    const rows = await recordsOf(log);
    expect([csv.length, rows.length]).toEqual([4295, 4378]);
    const byId = new Map(csv.map(({ cells }) => [cells[0], cells]));
    const shared = rows.filter(({ cells }) => byId.has(cells[0]));
    expect(new Set(shared.map(({ cells }) => cells[0])).size).toBe(4293);
    // Serial dates come back as the times that the CSV has, to the millisecond.
    expect(shared.map(idUserTime)).toEqual(shared.map(({ cells }) => byId.get(cells[0])?.slice(0, 3)));
    // The later download has camera counts where the earlier one had 0.
    const recounted = shared.filter(({ cells }) => cells[3] !== byId.get(cells[0])?.[3]);
    expect(recounted.map(({ cells }) => byId.get(cells[0])?.[3])).toEqual(
      Array.from({ length: 33 }, () => '0'),
    );
  });
});

describe.skipIf(!existsSync(portal))('the portal snapshots of 44 agencies', () => {
  it('give every one of their 75,703 rows both ways, none damaged', async () => {
    const context = { store: bench.store, tempDir: bench.store.tempDir, seen: new Map<string, string>() };
    let rows = 0;
    let files = 0;
    for (const found of await discover([portal])) {
      const file = await readFile(found, context);
      if (file.copyOf !== null) continue;
      const table = onlyTable(file);
      const records = await recordsOf(table);
      expect(records.filter(({ damage }) => damage !== undefined)).toEqual([]);
      const direct = await scanned(table, bench.store, 0);
      expect(direct).toEqual(records.map(({ cells }) => cells));
      rows += records.length - 1;
      files++;
    }
    expect((await readdir(portal)).length).toBe(44);
    expect(files).toBe(174);
    expect(rows).toBe(75_703);
  });
});
