import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

const clear = (): boolean => process.stderr.write('(cleared)');

/** What progress writes to a terminal so many columns wide while two files are read, its first thousand pieces. */
const writtenOn = async (columns: number): Promise<string> => {
  const pieces: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((piece) => {
    if (pieces.push(String(piece)) > 1_000) throw new Error('it writes without end');
    return true;
  });
  const names = ['isTTY', 'columns', 'cursorTo', 'clearLine', 'moveCursor'] as const;
  const before = names.map((name) => [name, process.stderr[name]] as const);
  Object.assign(process.stderr, {
    isTTY: true,
    columns,
    cursorTo: clear,
    clearLine: clear,
    moveCursor: clear,
  });
  vi.stubEnv('CI', undefined);
  vi.stubEnv('TERM', 'xterm');
  try {
    const progress = await startProgress(false);
    for (const detail of ['a.csv', 'b.csv']) {
      progress.announce({ kind: 'stage', stage: 'read', detail });
      await pause(200);
    }
    progress.end();
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
    Object.assign(process.stderr, Object.fromEntries(before));
  }
  return pieces.join('');
};

test('a terminal shows which file is read', async () => {
  expect(await writtenOn(80)).toContain('Reading files: b.csv');
});

test('a terminal that does not say how wide it is is shown no progress: lines without end would be cleared', async () => {
  expect(await writtenOn(0)).toBe('');
});
