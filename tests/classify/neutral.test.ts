import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { isBlank } from '../../src/classify/blank.ts';
import { judge, readField, rules } from '../../src/classify/index.ts';
import { notes as noteOrder, textFields, type SearchText, type TextField } from '../../src/model/verdict.ts';
import { caseFiles, casesOf } from './cases.ts';

const searches = caseFiles.flatMap((file) => casesOf(file).map(({ search }) => search));
const examples = rules.flatMap((rule) => [...rule.examples.match, ...rule.examples.noMatch]);
const masks = ['', '***', 'REDACTED', '###', 'GC 7923.600', ' ', '.', '-', 'unknown'];
const valuesOf = (field: TextField): readonly string[] => [
  ...masks,
  ...examples,
  ...searches.map((search) => search[field] ?? ''),
];
const neutralOf = (field: TextField): fc.Arbitrary<string> =>
  fc.constantFrom(...new Set(valuesOf(field).filter((value) => readField(field, value).neutral)));
/** Found once: to read every value for each of the drawn searches takes longer than a test may. */
const neutral = Object.fromEntries(textFields.map((field) => [field, neutralOf(field)])) as Record<
  TextField,
  fc.Arbitrary<string>
>;
const neutralSearch: fc.Arbitrary<SearchText> = fc.record(neutral, { requiredKeys: [] });

describe('a search of neutral values alone', () => {
  test('has no purpose, a local actor, and the notes of its values and no others', () => {
    fc.assert(
      fc.property(neutralSearch, (search) => {
        const verdict = judge(search);
        const own = textFields.flatMap((field) => readField(field, search[field] ?? '').notes);
        expect(verdict.purpose).toBe('none');
        expect(verdict.actor).toBe('local');
        expect(verdict.component).toBeNull();
        expect(verdict.flagged).toBe(false);
        expect(['local', 'unknown']).toContain(verdict.searcher);
        expect(verdict.notes).toEqual(noteOrder.filter((note) => own.includes(note)));
        expect(verdict.matches.length > 0).toBe(verdict.notes.length > 0);
      }),
      { numRuns: 1500 },
    );
  });

  test('is searched by nobody known only where agency and account are blank or masked', () => {
    fc.assert(
      fc.property(neutralSearch, (search) => {
        expect(judge(search).searcher).toBe(says(search.agency) || says(search.user) ? 'local' : 'unknown');
      }),
      { numRuns: 500 },
    );
  });

  test('stays so when a neutral value is put in another’s place', () => {
    fc.assert(
      fc.property(neutralSearch, fc.constantFrom(...textFields), (search, field) => {
        const [other] = fc.sample(neutral[field], 1);
        const { purpose, actor } = judge({ ...search, [field]: other });
        expect({ purpose, actor }).toEqual({ purpose: 'none', actor: 'local' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a value that is not neutral', () => {
  test('changes some verdict by itself: nothing is held back from judging for no cause', () => {
    for (const { search, purpose, actor } of caseFiles.flatMap((file) => casesOf(file))) {
      const isNeutral = textFields.every((field) => readField(field, search[field] ?? '').neutral);
      if (purpose !== 'none' || actor !== 'local')
        expect({ search, isNeutral }).toEqual({ search, isNeutral: false });
    }
  });
});

const says = (value: string | null | undefined): boolean => !isBlank(value) && value !== 'unknown';
