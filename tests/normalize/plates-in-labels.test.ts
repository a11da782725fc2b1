import { expect, it } from 'vitest';
import type { RawTable } from '../../src/model/raw-table.ts';
import { withoutPlatesInSheets } from '../../src/normalize/plates-in-labels.ts';
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

it('a plate in a header stands in no warning, what else is in its label does', async () => {
  const [file] = await inspected({
    'log.csv': [
      'Search Time,Agency,Reason,Notes 7XQZ123',
      '2025-03-01 10:00:00,Alder Falls MN PD,theft,a',
      '2025-03-01 11:00:00,Alder Falls MN PD,BOLO,b',
    ].join('\n'),
  });
  expect(JSON.stringify(file)).not.toContain('7XQZ123');
  expect(file?.warnings.join(' ')).toContain('"Notes [plate]"');
});

const shown = (...names: readonly string[]) =>
  withoutPlatesInSheets(names.map((sheet) => ({ sheet }) as RawTable)).map(({ sheet }) => sheet);

it('a sheet that is named for a plate is cited without it, and apart from the others', () => {
  expect(shown('7XQZ123 search', 'QXR-1234', 'plate 8XYZ456', 'QXR-1235')).toEqual([
    '[plate] search',
    '[plate] (2)',
    'plate [plate]',
    '[plate] (4)',
  ]);
  const others = ['Sheet1', 'Jan 2025', 'FEB25', 'W012345', 'REQ1234', 'Log 26-118', 'TOP100'];
  expect(shown(...others)).toEqual(others);
});
