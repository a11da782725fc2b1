import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MeasureContext } from '../../src/analyze/context.ts';
import { measureWidth } from '../../src/analyze/width.ts';
import { Store } from '../../src/store/duckdb.ts';

let beside = '';
let store: Store;
beforeEach(async () => {
  beside = await mkdtemp(path.join(tmpdir(), 'alpr-width-'));
  store = await Store.open({ beside, memoryMiB: 256, threads: 1 });
});
afterEach(async () => {
  await store.close();
  await rm(beside, { recursive: true, force: true });
});

/** The widths of searches: networks, devices, and whether each is flagged. */
const widthsOf = async (searches: readonly string[]) => {
  await store.run(`
    CREATE TABLE judged (networks INTEGER, devices INTEGER, flagged BOOLEAN);
    ${searches.map((search) => `INSERT INTO judged VALUES (${search});`).join('\n')}`);
  return measureWidth({ store } as MeasureContext);
};

test('the middle width is that of the middle search, or halfway between the two in the middle', async () => {
  const found = await widthsOf([
    '5, 40, true',
    '1, 10, false',
    'NULL, 20, false',
    '3, 30, false',
    '3, NULL, false',
    '8, NULL, true',
  ]);
  // Networks in order: 1, 3, 3, 5, 8; of flagged searches 5 and 8. Devices: 10, 20, 30, 40; flagged 40.
  expect(found.width).toEqual({
    networks_median: 3,
    networks_median_flagged: 6.5,
    devices_median: 25,
    devices_median_flagged: 40,
    networks_unknown: 1,
    devices_unknown: 2,
  });
});

test('each band of widths counts its searches, the edges of a band within it; a band without any is left out', async () => {
  const found = await widthsOf(['0, 1, true', '1, 1, false', '2, 1, true', '10, 1, false', '11, 1, false']);
  expect(found.by_width).toEqual([
    { networks: '0', searches: 1, flagged: 1 },
    { networks: '1', searches: 1, flagged: 0 },
    { networks: '2 to 10', searches: 2, flagged: 1 },
    { networks: '11 to 100', searches: 1, flagged: 0 },
  ]);
});

test('where no search says how wide it was there is no middle', async () => {
  const { by_width, width } = await widthsOf(['NULL, NULL, true']);
  expect([by_width, width.networks_median, width.devices_median_flagged, width.networks_unknown]).toEqual([
    [],
    null,
    null,
    1,
  ]);
});
