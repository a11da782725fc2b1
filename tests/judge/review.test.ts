import { describe, expect, it } from 'vitest';
import { parseReview } from '../../src/judge/index.ts';

const header = 'component,agency_kind,reason,offense,searches,verdict,decision';
const decided = {
  component: '',
  agency_kind: 'police',
  reason: 'hsi assist',
  offense: '',
  decision: 'immigration',
  line: 2,
};

describe('a filled-in review.csv', () => {
  it('gives the decisions, and leaves lines without one', () => {
    expect(
      parseReview(
        'mine.csv',
        `${header}\n,police,hsi assist,,1,possible,Immigration\n,police,t21,,1,possible,\n`,
      ),
    ).toEqual([decided]);
  });

  it.each([';', '\t'])('is read as a spreadsheet saved it, with %j between the cells', (sign) => {
    const text = `\uFEFF${header}\r\n,police,hsi assist,,1,possible,immigration\r\n`;
    expect(parseReview('mine.csv', text.replaceAll(',', sign))).toEqual([decided]);
  });

  it('is refused where it is another file: its decisions would be left out without a word', () => {
    expect(() => parseReview('mine.csv', 'a,b\n1,2\n')).toThrow(
      'mine.csv, line 1 lacks reason and decision: give a filled-in copy of review.csv, with its header',
    );
    expect(() =>
      parseReview('mine.csv', `${header.replace(',decision', '')}\n,police,x,,1,possible\n`),
    ).toThrow('mine.csv, line 1 lacks decision');
  });
});
