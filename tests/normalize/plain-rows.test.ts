import { array, constantFrom, oneof, sample, string, stringMatching } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import {
  cellState,
  clean,
  isOddRowSql,
  isPlainPlateSql,
  rowTextSql,
} from '../../src/normalize/masks/mask.ts';
import { exemptions } from '../../src/normalize/masks/mask-exemptions.ts';
import { mayHoldOwnSql, maskText } from '../../src/normalize/masks/mask-text.ts';
import { plateOfCell } from '../../src/normalize/plate-cell.ts';
import { plainTokenSql, plateToken } from '../../src/normalize/plate.ts';
import { letSql } from '../../src/normalize/sql.ts';
import { cellExamples } from './cell-states.ts';
import { inStore } from './in-store.ts';

const fields = ['reason', 'user', 'filters', 'agency'] as const;

describe('a row that one look finds plain', () => {
  test('has no cell that is not its own cleaned text and a value, whatever stands in it', async () => {
    const piece = constantFrom(
      ...cellExamples.flatMap(([, , ...cells]) => cells),
      ...exemptions.flatMap(({ examples }) => examples),
      ...'`|``|***|x|none|\u0002|\ue000|\u00a0| |-|stolen|Investigation|7|é|ſ|$|^'.split('|'),
    );
    const cell = oneof(
      { weight: 6, arbitrary: constantFrom('Investigation', 'lookup', 'Casey Smith') },
      { weight: 2, arbitrary: piece },
      array(piece, { maxLength: 3 }).map((parts) => parts.join('')),
      string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
    );
    const rows = sample(array(cell, { minLength: 4, maxLength: 4 }), { numRuns: 3000, seed: 5 }).map(
      (cells) => cells.map((text) => (text === '' ? null : text)),
    );
    const found = await inStore(rows, [isOddRowSql(rowTextSql(['a', 'b', 'c', 'd']))]);
    const plain = rows.filter((_, at) => found[at]?.[0] === false);
    expect(plain.length).toBeGreaterThan(100);
    for (const cells of plain) {
      for (const [at, text] of cells.entries()) {
        if (text === null) continue;
        const state = cellState(text, fields[at] ?? 'reason');
        expect.soft([text, clean(text), state]).toEqual([text, text, 'value']);
      }
    }
  });
});

const laws = exemptions.flatMap(({ examples }) =>
  examples.map((text) => text.replaceAll(/[^A-Za-z0-9]/g, '')),
);

describe('a plain plate', () => {
  const cell = oneof(
    stringMatching(/^[A-Z0-9]{4,9}$/),
    stringMatching(/^[A-Za-z0-9 *?:=.-]{3,9}$/),
    constantFrom('GC6254', '5USC552', '6254GC1', '1VSA317', 'EXEMPT1A', '5ILCS140', 'REDACTED', ...laws),
  );
  const plates = sample(cell, { numRuns: 4000, seed: 9 });

  test.each([true, false])(
    'is a value, its own normal form, and has the token of any spelling; lasting key: %s',
    async (lasts) => {
      const key = { hex: '00ff'.repeat(16), lasts };
      const found = await inStore(
        plates.map((plate) => [plate]),
        [isPlainPlateSql('a'), plainTokenSql('a', key)],
      );
      const plain = plates.flatMap((plate, at) =>
        found[at]?.[0] === true ? [{ plate, token: found[at]?.[1] }] : [],
      );
      expect(plain.length).toBeGreaterThan(500);
      for (const { plate, token } of plain) {
        expect
          .soft([plate, cellState(plate, 'plate'), plateOfCell(plate), token])
          .toEqual([plate, 'value', plate, plateToken(plate, key)]);
        expect.soft(plate).toMatch(/^(?=.*[A-Z])(?=.*\d)[A-Z0-9]{5,8}$/);
      }
    },
  );

  test('is looked for in every row whose texts hold it', async () => {
    const gaps = sample(array(constantFrom('', '', '', ' ', '-'), { minLength: 8, maxLength: 8 }), {
      numRuns: 500,
      seed: 3,
    });
    const held = plates
      .filter((plate) => /^[A-Z0-9]{5,8}$/.test(plate))
      .slice(0, 500)
      .map((plate, at) => {
        // The last two stand together: a plate typed in other ways is left to its shape.
        const typed = plate
          .split('')
          .map((sign, n) => `${sign}${n < plate.length - 2 ? (gaps[at]?.[n] ?? '') : ''}`)
          .join('');
        return [`stopped ${typed.toLowerCase()} at noon`, plate];
      });
    const found = await inStore(held, [letSql('t', rowTextSql(["'lookup'", 'a']), mayHoldOwnSql('t', 'b'))]);
    held.forEach(([text = '', plate = ''], at) => {
      if (maskText(text, plate) !== maskText(text, null))
        expect.soft([text, found[at]]).toEqual([text, [true]]);
    });
  });
});
