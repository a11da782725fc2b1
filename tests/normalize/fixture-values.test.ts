import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const root = path.resolve(import.meta.dirname, '../../fixtures/by-synonyms');

/** Of each row of an invented log: when it was searched, in UTC, and by whom. */
const countedAs = async (name: string): Promise<string[]> => {
  const folder = path.join(root, name);
  const [file = ''] = readdirSync(folder).filter((one) => one !== 'expected.json');
  const [read] = await inspected({ [file]: readFileSync(path.join(folder, file)) });
  return (read?.rows ?? []).map((row) => `${row['searched_at']} ${row['account'] ?? 'nobody'}`);
};

describe('what an invented log leaves to another line, sheet or sign is counted with its rows', () => {
  it.each([
    [
      'ok.account-above-its-rows',
      '2025-03-01 01:27:03 Account 01; 2025-03-02 02:27:03 Account 01; 2025-03-03 03:27:03 Account 02',
    ],
    [
      'ok.account-once-with-its-total',
      '2025-03-01 01:27:03 Account 01; 2025-03-02 02:27:03 Account 01; 2025-03-03 03:27:03 Account 02',
    ],
    [
      'ok.account-of-its-sheet',
      '2025-03-01 01:27:03 Account 01; 2025-03-02 02:27:03 Account 01; 2025-03-03 03:27:03 Account 02',
    ],
    // Six hours before UTC in winter.
    ['ok.zone-on-a-sheet-of-notes', '2025-03-01 07:27:03 Account 01; 2025-03-02 08:27:03 Account 02'],
    ['ok.zone-below-the-rows', '2025-03-01 07:27:03 Account 01; 2025-03-02 08:27:03 Account 02'],
    ['ok.zone-above-the-header', '2025-03-01 07:27:03 Account 01; 2025-03-02 08:27:03 Account 02'],
    ['ok.offsets-of-one-digit', '2025-03-01 07:27:03 Account 01; 2025-03-02 09:27:03 Account 02'],
    ['ok.log-in-mail', '2025-03-01 01:27:03 Account 01; 2025-03-02 02:27:03 Account 02'],
    ['ok.load-file', '2025-03-01 01:27:03 Account 01; 2025-03-02 02:27:03 Account 02'],
  ])('%s', async (name, expected) => {
    expect(await countedAs(name)).toEqual(expected.split('; '));
  });
});
