import { describe, expect, test } from 'vitest';
import { judge } from '../../src/classify/index.ts';
import { caseFiles, casesOf } from './cases.ts';

describe.each(caseFiles)('searches labelled by hand: %s', (file) => {
  const cases = casesOf(file);

  test('there are enough of them to mean something', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  test.each(cases.map((one) => [JSON.stringify(one.search), one] as const))('%s', (_title, one) => {
    const { purpose, actor } = judge(one.search);
    expect({ purpose, actor }).toEqual({ purpose: one.purpose, actor: one.actor });
  });
});
