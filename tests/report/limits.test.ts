import { expect, it } from 'vitest';
import { limits } from '../../src/report/limits.ts';
import { smallLog } from './content.ts';
import { table } from './manifest.ts';

it('speaks of several agencies that released what their own users searched as of several', () => {
  const { summary, manifest } = smallLog();
  const [log] = summary.coverage;
  if (log === undefined) throw new Error('no log');
  const own = (owner: string) => ({ ...log, owner, log_kind: 'own' as const });
  expect(
    limits({ manifest, summary: { ...summary, coverage: [own('Lake IL PD'), own('Town IL PD')] } }).join(' '),
  ).toContain(
    'Searches of the cameras of these agencies by others: the logs of Lake IL PD and Town IL PD hold what their own ' +
      'users searched.',
  );
});

it('says what one vendor refuses only of a log of that vendor, of the time since it does', () => {
  const { summary, manifest } = smallLog();
  const [input] = manifest.inputs;
  if (input === undefined) throw new Error('no file');
  const said = (format: string, last: string): boolean =>
    limits({
      summary,
      manifest: {
        ...manifest,
        inputs: [{ ...input, tables: [{ ...table, format, period: { first: null, last } }] }],
      },
    }).some((limit) => limit.includes('the vendor Flock refuses'));
  expect(said('flock-portal', '2025-07-02T10:00:00Z')).toBe(true);
  expect(said('flock-portal', '2025-05-30T10:00:00Z')).toBe(false);
  expect(said('vigilant-learn', '2025-07-02T10:00:00Z')).toBe(false);
});
