import { describe, expect, test } from 'vitest';
import { judge } from '../../src/classify/index.ts';

const purposeOf = (reason: string): string => judge({ agency: 'Oak Hollow TX PD', reason }).purpose;

/** Each is judged by its first or last word, and by what stands alone in the field. */
const reasons: readonly (readonly [string, string])[] = [
  ['homeland', 'possible'],
  ['ero inv', 'possible'],
  ['Haitian', 'possible'],
  ['imm case', 'immigration'],
  ['rollover ice', 'none'],
  ['husband is Border Patrol', 'none'],
  ['checking if ICE vehicle', 'none'],
  ['Ice, Andre B/M', 'none'],
  ['ICE detainer', 'immigration'],
  ['criminal alien', 'immigration'],
  ['sells ice', 'none'],
  ['Immigration? No', 'none'],
];

describe.each(reasons)('%s', (reason, purpose) => {
  test.each([
    ['alone', reason],
    ['a case number behind it', `${reason} 25-004412`],
    ['a case number with letters behind it', `${reason} 25CR004412`],
    ['a case number in parts with letters behind it', `${reason} 25-CR004412`],
    ['a date behind it', `${reason} 10/14/25`],
    ['a name that was cut out behind it', `${reason} [NAME]`],
    ['a name that was cut out, in words', `${reason} (name redacted)`],
    ['a mask behind it', `${reason} [REDACTED]`],
    ['a masked plate behind it', `${reason} [plate]`],
    ['a masked plate with its label behind it', `${reason}, LP [plate]`],
    ['a plate with its state behind it', `${reason} / TX ABC1234`],
    ['a masked plate before it', `[plate] ${reason}`],
    ['a word behind it that says nothing', `${reason} - investigation`],
    ['an officer behind it', `${reason} / Det Kowalski`],
    ['an officer for whom it is', `${reason} per Sgt Kowalski`],
    ['a case without a number behind it', `${reason} / Case: N/A`],
    ['a case number before it', `25-004412 ${reason}`],
    ['a mask before it', `[REDACTED] ${reason}`],
    ['a line of a form before it', `Reason: ${reason}`],
    ['the category that says nothing', `Other - ${reason}`],
    ['a follow-up before it', `F/U - ${reason}`],
    ['an officer before it', `Det Kowalski: ${reason}`],
  ])('%s', (_title, text) => {
    expect(purposeOf(text)).toBe(purpose);
  });
});

test.each([
  ['BP 120/80', 'none'],
  ['8 USC 1326', 'immigration'],
  ['I-205', 'immigration'],
  ['CPB 24-1123', 'none'],
  ['immigration viol - no. 44718', 'immigration'],
  ['ICE_-_blue_Honda', 'immigration'],
  ['ICE\u00A0-\u00A0blue Honda', 'immigration'],
  ['ICE%20-%20blue%20Honda', 'immigration'],
  ['\uFEFFA# on file', 'immigration'],
  ['BP 180/110 25-11823', 'none'],
  ['immigration: no 25-11823', 'none'],
  ['ICE case: no 25-11823', 'immigration'],
])('a number or a dash that is of the reason itself: %s', (text, purpose) => {
  expect(purposeOf(text)).toBe(purpose);
});
