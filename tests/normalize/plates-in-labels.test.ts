import { expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const byPlate = (...cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(['7ABC123', '8XYZ456', 'QRS7788'].map((plate, at) => [plate, cells[at] ?? '']));

const row = (minute: number) => ({
  search_time: `2025-03-01T01:${minute}:03Z`,
  agency: 'Alder Falls MN PD',
  reason: 'theft',
  extra: { UTM33: 'a', line2: 'b' },
});

it('plates by which a file names its columns stand in no warning and no reason', async () => {
  const [file] = await inspected({
    'log.json': JSON.stringify({
      search_time: byPlate('2025-03-01T01:27:03Z', '2025-03-01T01:28:03Z', '2025-03-01T01:29:03Z'),
      agency: byPlate('Alder Falls MN PD', 'Alder Falls MN PD', 'Alder Falls MN PD'),
      reason: byPlate('theft', 'BOLO', 'warrant'),
    }),
  });
  const said = JSON.stringify(file);
  expect(said).not.toMatch(/7ABC123|8XYZ456|QRS7788/);
  expect(said).toContain('reason.[plate 2]');
});

it('other keys stay the names of their columns', async () => {
  const [file] = await inspected({ 'log.json': JSON.stringify([row(10), row(11), row(12)]) });
  expect(file?.warnings.join(' ')).toContain('"extra.UTM33", "extra.line2"');
});
