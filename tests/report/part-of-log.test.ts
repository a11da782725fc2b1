import { describe, expect, it } from 'vitest';
import { scopeSentence } from '../../src/report/findings.ts';
import { smallLog } from './content.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the first sentence of a report on a part of the log', () => {
  it.each([
    [1, 'In the period asked for (1 more row lies outside it), the log records 500 searches '],
    [62, 'In the period asked for (62 more rows lie outside it), the log records 500 searches '],
  ])('says that it is one: %i outside the period', (outside, said) => {
    const { summary, manifest } = smallLog();
    const part = { ...summary, inputs: { ...summary.inputs, rows_outside_period: outside } };
    expect(plain(scopeSentence(part, manifest))).toContain(said);
  });
});
