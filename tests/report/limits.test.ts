import { expect, it } from 'vitest';
import { limits } from '../../src/report/limits.ts';
import { smallLog } from './content.ts';

it('speaks of several agencies that released what their own users searched as of several', () => {
  const { summary } = smallLog();
  const [log] = summary.coverage;
  if (log === undefined) throw new Error('no log');
  const own = (owner: string) => ({ ...log, owner, log_kind: 'own' as const });
  expect(limits({ ...summary, coverage: [own('Lake IL PD'), own('Town IL PD')] }).join(' ')).toContain(
    'Searches of the cameras of these agencies by others: the logs of Lake IL PD and Town IL PD hold what their own ' +
      'users searched.',
  );
});
