import { array, constantFrom, oneof, sample, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/field.ts';
import { exemptions } from '../../src/normalize/masks/mask-exemptions.ts';
import { cellState, cellStateSql, clean, cleanSql } from '../../src/normalize/masks/mask.ts';
import { letSql } from '../../src/normalize/sql.ts';
import { cellExamples } from './cell-states.ts';
import { inStore } from './in-store.ts';

const examples = cellExamples.flatMap(([state, field, ...cells]) =>
  cells.map((cell) => ({ state, field, cell })),
);
const fields = [...new Set(examples.map((example) => example.field))];

/** The states that the store gives to cells of a field, in their order. */
const storeStates = async (cells: readonly (string | null)[], field: Field): Promise<unknown[]> =>
  (
    await inStore(
      cells.map((cell) => [cell]),
      [letSql('m', cleanSql('a'), cellStateSql('m', field))],
    )
  ).map(([state]) => state);

describe('the state of a released cell', () => {
  test.each(fields)('of %s is told from its text, in the store', async (field) => {
    const ofField = examples.filter((example) => example.field === field);
    const states = await storeStates(
      ofField.map(({ cell }) => cell),
      field,
    );
    ofField.forEach(({ cell, state }, at) => expect.soft([cell, states[at]]).toEqual([cell, state]));
  });

  test.each(fields)('of %s is told from its text, record by record', (field) => {
    for (const { cell, state } of examples.filter((example) => example.field === field)) {
      expect.soft([cell, cellState(cell, field)]).toEqual([cell, state]);
    }
  });

  test('is exemption_cited where a cell cites a law on public records, of whatever state', async () => {
    const cited = exemptions.flatMap(({ law, examples: cells }) => cells.map((cell) => ({ law, cell })));
    const states = await storeStates(
      cited.map(({ cell }) => cell),
      'reason',
    );
    cited.forEach(({ law, cell }, at) => {
      expect.soft([law, cell, states[at]]).toEqual([law, cell, 'exemption_cited']);
      expect.soft([law, cell, cellState(cell, 'reason')]).toEqual([law, cell, 'exemption_cited']);
    });
  });

  test('is the same in the store and record by record, for whatever cell', async () => {
    const pieces = constantFrom(
      ...'***/*/ /redacted/x/#/█/0/none/n-a/-/[/]/(/)/7923.600/§/GC/b(7)/stolen/ABC1234/\u00a0/\n/exempt/./é/İ/💥/Ж/\'/"/\\'.split(
        '/',
      ),
    );
    const cell = oneof(
      string({ unit: 'grapheme-ascii', maxLength: 12 }),
      array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    const cells = sample(cell, { numRuns: 3000, seed: 7 });
    for (const field of ['reason', 'user', 'plate', 'devices'] as const) {
      const states = await storeStates(cells, field);
      cells.forEach((text, at) => expect.soft([text, states[at]]).toEqual([text, cellState(text, field)]));
    }
  });

  test('takes a long hostile cell without delay', () => {
    for (const unit of [
      'redacted ',
      '*',
      '* ',
      'x-',
      '(b)',
      '7923.',
      '█',
      'n/',
      '# ',
      'name ',
      '-#',
      'redacted name ',
    ]) {
      const begun = performance.now();
      cellState(unit.repeat(20_000), 'reason');
      expect.soft(performance.now() - begun, unit).toBeLessThan(5000);
    }
  });
});

describe('a cleaned cell', () => {
  test('has single spaces within and none around, in the store and record by record', async () => {
    const cells = [
      'a',
      ' a ',
      'a  b',
      'a\u00a0b',
      'a\n\nb',
      '\ufeffa',
      'a\tb',
      '',
      '  ',
      null,
      'a b',
      '\u3000é ',
    ];
    const expected = ['a', 'a', 'a b', 'a b', 'a b', 'a', 'a b', '', '', '', 'a b', 'é'];
    const found = await inStore(
      cells.map((cell) => [cell]),
      [cleanSql('a')],
    );
    expect(found.flat()).toEqual(expected);
    expect(cells.map((cell) => clean(cell ?? ''))).toEqual(expected);
  });
});
