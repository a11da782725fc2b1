import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plateToken, plateTokenSql } from '../../src/normalize/plate.ts';
import { inStore } from './in-store.ts';

const key = '00ff'.repeat(16);
const tokens = async (plates: readonly (string | null)[], keyHex = key, lasts = true): Promise<unknown[]> =>
  (
    await inStore(
      plates.map((plate) => [plate]),
      [plateTokenSql('a', { hex: keyHex, lasts })],
    )
  ).flat();

/** The first half of the HMAC as node:crypto counts it, as 32 hexadecimal digits. */
const expected = (plate: string, keyHex = key): string =>
  createHmac('sha256', Buffer.from(keyHex, 'hex')).update(plate).digest('hex').slice(0, 32);
const digits = (token: unknown): string => String(token).replaceAll('-', '');

describe("a plate's token", () => {
  test('is the HMAC-SHA-256 that any other program counts with the same key', async () => {
    const found = await tokens(['7XQZ123', '*XQZ12', '1', 'Z*0028*']);
    expect(found.map(digits)).toEqual(['7XQZ123', '*XQZ12', '1', 'Z*0028*'].map((plate) => expected(plate)));
  });

  test.each(['ab', '00'.repeat(64), 'c4'.repeat(65), '0f'.repeat(200)])(
    'holds for a key of any length: %s',
    async (keyHex) => {
      expect((await tokens(['7XQZ123'], keyHex)).map(digits)).toEqual([expected('7XQZ123', keyHex)]);
    },
  );

  test('is one for all spellings of a plate, and another for a partial one', async () => {
    const spellings = ['7XQZ123', '7xqz123', ' 7XQZ-123 ', '7XQZ 123', '7.XQZ\u00a0123'];
    expect(new Set(await tokens(spellings)).size).toBe(1);
    expect(new Set(await tokens(['7XQZ123', '7XQZ12*', '*7XQZ12', '7XQZ12'])).size).toBe(4);
  });

  test('is null where there is no plate', async () => {
    expect(await tokens([null, '', ' - ', '—'])).toEqual([null, null, null, null]);
    expect(plateToken(' - ', { hex: key, lasts: true })).toBeNull();
  });

  test.each([
    ['under a key of the user', true],
    ['under the key of one run', false],
  ])('is the same record by record, %s', async (_, lasts) => {
    const plates = ['7XQZ123', '*XQZ12', ' 7xqz-123', 'é1', 'Ж', '?1'];
    const found = await tokens(plates, key, lasts);
    expect(found).toEqual(plates.map((plate) => plateToken(plate, { hex: key, lasts })));
    expect(found[0]).not.toBeNull();
    expect(found[2]).toBe(found[0]);
  });

  test('under the key of one run is another one under the key of the next', async () => {
    const [one] = await tokens(['7XQZ123'], key, false);
    expect(await tokens(['7XQZ123'], '11'.repeat(32), false)).not.toEqual([one]);
  });
});
