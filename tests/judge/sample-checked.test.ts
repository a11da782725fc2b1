import { describe, expect, it } from 'vitest';
import { matchAnswers, parseChecked, type Sample } from '../../src/judge/index.ts';
import { UserError } from '../../src/model/error.ts';

const header = 'sample_id,seed,reason,answer';
const line = (id: string, answer: string, seed = '0e12 (200 drawn)'): string =>
  `${id},${seed},stolen,${answer}`;
const file = (...lines: readonly string[]): string => [header, ...lines].join('\n');
const refusal = (text: string): string => {
  try {
    parseChecked('mine.csv', text);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  throw new Error('the file was taken');
};

describe('a filled-in sample.csv', () => {
  it('says how it was drawn, and gives the answers in any case, blank ones as none', () => {
    expect(
      parseChecked(
        'mine.csv',
        file(line('s1', ' Yes'), line('s2', 'NO'), line('s3', 'unsure'), line('s4', '')),
      ),
    ).toEqual({
      file: 'mine.csv',
      seed: '0e12',
      size: 200,
      answers: [
        { id: 's1', answer: 'yes', line: 2 },
        { id: 's2', answer: 'no', line: 3 },
        { id: 's3', answer: 'unsure', line: 4 },
        { id: 's4', answer: null, line: 5 },
      ],
    });
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may come back with %s, a byte order mark, other columns and blank lines', (_, separator) => {
    const text = ['note', 's1', '', 's2']
      .map((id, at) =>
        at === 0
          ? ['SAMPLE_ID', 'seed', 'answer', 'note']
          : id === ''
            ? ['', '', '', '']
            : [id, '7 (9 drawn)', 'no', 'x, y; z'],
      )
      .map((cells) => cells.map((cell) => (/[,;]/.test(cell) ? `"${cell}"` : cell)).join(separator))
      .join('\r\n');
    const { seed, size, answers } = parseChecked('mine.csv', `\uFEFF${text}`);
    expect([seed, size, answers.map(({ id, answer }) => `${id} ${answer}`)]).toEqual([
      '7',
      9,
      ['s1 no', 's2 no'],
    ]);
  });

  it.each([
    [
      'another answer',
      file(line('s1', 'yes'), line('s2', 'maybe')),
      'mine.csv, line 3: the answer must be yes, no, unsure or blank: "maybe"',
    ],
    [
      'the answers of two persons',
      `sample_id,seed,answer,Answer\ns1,7 (9 drawn),yes,no`,
      'mine.csv, line 1: the column "answer" stands twice: take one of them out',
    ],
    [
      'a line twice',
      file(line('s1', 'yes'), line('s1', 'no')),
      'mine.csv, line 3: the sample_id stands on line 2 already: "s1"',
    ],
    ['a line without name', file(line('', 'yes')), 'mine.csv, line 2: the sample_id is missing'],
    [
      'lines of two draws',
      file(line('s1', 'yes'), line('s2', 'yes', '8 (9 drawn)')),
      'mine.csv, line 3: the seed differs from that of the first line: "8 (9 drawn)"',
    ],
    [
      'a seed that was changed',
      file(line('s1', 'yes', '8')),
      'mine.csv, line 2: the seed is not as private/sample.csv has it: "8"',
    ],
    [
      'no answers',
      'sample_id,seed\ns1,7 (9 drawn)',
      'mine.csv lacks the columns sample_id, seed and answer, or any line: give a filled-in copy of private/sample.csv',
    ],
    [
      'no lines',
      header,
      'mine.csv lacks the columns sample_id, seed and answer, or any line: give a filled-in copy of private/sample.csv',
    ],
  ])('with %s is refused with file and line', (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('that is no CSV is refused by name', () => {
    expect(refusal('sample_id,seed,answer\n"1,x,yes\n')).toBe(
      'mine.csv, line 2: a cell opens with a double quote that is never closed: close it, or take it out ' +
        '(a double quote inside a cell is written twice)',
    );
  });
});

describe('answers meet the lines that were drawn', () => {
  const sample = { lines: [{ id: 's1' }, { id: 's2' }, { id: 's3' }] } as unknown as Sample;

  it('by their names, in any order; lines without an answer or without a line are left', () => {
    const checked = parseChecked('mine.csv', file(line('s3', 'no'), line('s1', ''), line('s2', 'yes')));
    expect([...matchAnswers(sample, checked)]).toEqual([
      ['s3', 'no'],
      ['s2', 'yes'],
    ]);
  });

  it('and a line that was not drawn is refused with its place', () => {
    const checked = parseChecked('mine.csv', file(line('s1', 'yes'), line('s9', '')));
    expect(() => matchAnswers(sample, checked)).toThrow(
      /^mine\.csv, line 3: these logs do not give this line; .*: "s9"$/,
    );
  });
});
