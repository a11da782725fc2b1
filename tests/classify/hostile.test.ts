import { describe, expect, test } from 'vitest';
import { judge, lookAlike, readField, rules } from '../../src/classify/index.ts';

const size = 100_000;
const filled = (with_: string): string => with_.repeat(Math.ceil(size / with_.length)).slice(0, size);
/** Texts made to be slow: repeated cues, denials, openings that never close, letters that may join or be cut. */
const hostile: readonly string[] = [
  'a',
  'ice ',
  'ice',
  'i c e ',
  '@',
  'a@b.gov ',
  'not ice ',
  'not a the ',
  'assist ice ',
  'illegal ',
  'immi ',
  'protest ice ',
  '[',
  '[federal ',
  '((',
  '%20',
  'é',
  '\u200B',
  '😀',
  'ＩＣＥ ',
  ' - ',
  'investigation ',
  '1234 ',
  'mexican national ',
  'bp ',
  'threatened to call ice on ',
  'homeland security ',
  'immigratoin ',
  'assisticewarrant ',
  '*',
  'gov. code § 7923.600 ',
].map(filled);

/** Processor time in milliseconds, so that a busy machine does not fail the test. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('texts of 100,000 characters made to be slow', () => {
  test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 24)), text] as const))(
    '%s',
    (_title, text) => {
      const perRule = spent(() => {
        for (const field of ['reason', 'agency', 'user'] as const) {
          readField(field, text);
          lookAlike(field, text);
        }
        judge({ reason: text });
      });
      // Eight readings: no rule takes more than a few milliseconds for one.
      expect(perRule / 8 / rules.length).toBeLessThan(8);
    },
  );

  test('take twice as long when twice as long, not four times', () => {
    const text = filled('assist ice warrant, not immigration ');
    const read = (length: number): number =>
      Math.min(
        ...[1, 2, 3, 4, 5].map((n) => spent(() => readField('reason', `${text.slice(0, length)}${n}`))),
      );
    read(size);
    // Four times as long: 4 where time grows with the length, 16 where it grows with its square.
    expect(read(size) / read(size / 4)).toBeLessThan(11);
  });
});
