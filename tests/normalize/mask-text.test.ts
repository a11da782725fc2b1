import { array, constantFrom, oneof, sample, string } from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { maskOwnSql, maskShapesSql, maskText, ownPlateSql } from '../../src/normalize/masks/mask-text.ts';
import { cleanSql } from '../../src/normalize/masks/mask.ts';
import { letSql } from '../../src/normalize/sql.ts';
import { inStore } from './in-store.ts';
import { kept, own, personal, plates, textsWithPlates, type MaskedText } from './masked-texts.ts';

const tables: readonly (readonly [promise: string, examples: readonly MaskedText[]])[] = [
  ['a plate of any state becomes [plate]', plates],
  ['a plate within words becomes [plate], the words stay', textsWithPlates],
  ["the row's own plate becomes [plate], whatever its shape", own],
  ['a number or address of a person becomes [number] or [email]', personal],
  ['a code, a section, a road, a time, a case number stays what the person saw', kept],
];

/** One step over the other, as a load does it: cleaned, without the row's own plate, without whatever looks like one. */
const masked = letSql(
  'm',
  cleanSql('a'),
  letSql('o', ownPlateSql('b'), letSql('w', maskOwnSql('m', 'o'), maskShapesSql('w'))),
);

const inTheStore = async (examples: readonly MaskedText[]): Promise<unknown[]> =>
  (
    await inStore(
      examples.map((example) => [example.text, example.own ?? null]),
      [masked],
    )
  ).flat();

describe('in a text that people typed', () => {
  test.each(tables)('%s, in the store', async (_, examples) => {
    const found = await inTheStore(examples);
    examples.forEach((example, at) =>
      expect.soft([example.text, found[at]]).toEqual([example.text, example.kept]),
    );
  });

  test.each(tables)('%s, record by record', (_, examples) => {
    for (const { text, own: plate, kept: expected } of examples) {
      expect.soft([text, maskText(text, plate ?? null)]).toEqual([text, expected]);
    }
  });

  test('what is masked stays as it is when it is masked again', () => {
    for (const { kept: once } of tables.flatMap(([, examples]) => examples)) {
      expect.soft(maskText(once, null)).toBe(once);
    }
  });

  test('the store and JavaScript mask alike, whatever the text', async () => {
    const piece = constantFrom(
      ...tables.flatMap(([, examples]) => examples.map(({ text }) => text)),
      ..." |-|, |/|#|*|plate |a|7|\n|(|'|\\|\u0001|é".split('|'),
    );
    const text = oneof(
      array(piece, { maxLength: 5 }).map((parts) => parts.join('')),
      array(piece, { maxLength: 5 }).map((parts) => parts.join(' ')),
      string({ unit: 'grapheme-ascii', maxLength: 20 }),
    );
    const plate = constantFrom('', '7XQZ123', '*XQZ12', 'QQ 77', '12345', 'BIGDOGX', '.*', '***');
    const examples = sample(text, { numRuns: 3000, seed: 11 }).map((typed, at) => ({
      text: typed,
      own: sample(plate, { numRuns: 1, seed: at })[0] ?? '',
      kept: '',
    }));
    const found = await inTheStore(examples);
    examples.forEach((example, at) =>
      expect.soft([example, found[at]]).toEqual([example, maskText(example.text, example.own)]),
    );
  });

  test('a long hostile text is masked without delay', () => {
    for (const unit of [
      '7XQZ123 ',
      'A1',
      '*A',
      'plate ',
      'plate#',
      '1-',
      '555-',
      'a@a.',
      'california',
      'dob ',
      'A 12',
    ]) {
      const begun = performance.now();
      maskText(unit.repeat(20_000), '7XQZ123');
      expect.soft(performance.now() - begun, unit).toBeLessThan(5000);
    }
  });
});
