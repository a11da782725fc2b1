import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReview } from '../../src/judge/index.ts';
import { reviewDoubts } from '../../src/pipeline/judge.ts';
import type { Summary } from '../../src/model/summary.ts';
import { folderOf } from '../cli/folder.ts';
import { run } from '../cli/run.ts';

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

  it('is refused where a column stands twice: one of its decisions would be left out without a word', () => {
    expect(() =>
      parseReview('mine.csv', `${header},Decision\n,police,x,,1,possible,none,immigration\n`),
    ).toThrow('mine.csv, line 1: the column "decision" stands twice: take one of them out');
  });

  it('tells of decisions that changed nothing, by their lines and without their words', () => {
    const outcome = { decisions: 3, used: 0, searches_changed: 0 };
    const unused = [3, 5, 6, 7, 8, 9].map((line) => ({ line, reason: 'stolen vehicle' }));
    const told = reviewDoubts('mine.csv', {
      ...outcome,
      unused,
      conflicts: [{ lines: [2, 4], reason: 'x' }],
    });
    expect(told).toEqual([
      'mine.csv, lines 2 and 4: the decisions contradict each other, and none of them is used; keep one',
      'mine.csv, lines 3, 5, 6, 7, 8 and 1 more: no search of these logs has this component, agency_kind, reason and offense, so the decision changes nothing; in an added line write all four as review.csv does',
    ]);
    expect(reviewDoubts('mine.csv', { ...outcome, unused: [], conflicts: [] })).toEqual([]);
    expect(
      reviewDoubts('mine.csv', { ...outcome, decisions: 0, unused: [], conflicts: [] }),
      'decisions written into another column, or none yet',
    ).toEqual([
      'mine.csv: its column "decision" is blank in every line, so it changes nothing; write immigration, possible or none there',
    ]);
    expect(reviewDoubts(null, null)).toEqual([]);
  });

  it('that changed nothing is told of where the run ends', () => {
    const folder = folderOf({
      'log.csv':
        'Name,Org Name,Reason,Search Time\nA B,Oak Hollow PD,stolen vehicle,"10/02/2025, 01:05:00 PM UTC"\n',
      'mine.csv': `${header}\n,,stolen vehicle,,1,none,immigration\n`,
    });
    const review = path.join(folder, 'mine.csv');
    const given = [path.join(folder, 'log.csv'), '--review', review, '--out', path.join(folder, 'report')];
    const { code, stderr } = run([...given, '--quiet', '--only', 'summary.json']);
    expect(code).toBe(0);
    expect(stderr).toContain(`warning: ${review}, line 2: no search of these logs has this component`);
  }, 60_000);

  it('finds its searches again where the reason begins as a formula does, and stands there with an apostrophe', () => {
    const reasons = ['=ICE warrant', '-ICE', '@home ICE hold', '+ICE', "'-ICE ERO", '_ICE detainer'];
    const rows = reasons.map(
      (reason, at) =>
        `fa4ef0e1-0000-4000-8000-00000000000${at},***,Alder Falls MN PD,12,40,***,${reason},,"03/0${at + 1}/2025, 01:27:03 AM UTC",lookup`,
    );
    const labels =
      'ID,Name,Org Name,Total Networks Searched,Total Devices Searched,License Plate,Reason,Case #,Search Time,Search Type';
    const folder = folderOf({ 'audit.csv': `${[labels, ...rows].join('\n')}\n` });
    const given = ['audit.csv', '--out', 'report', '--only', 'review.csv', '--quiet'];
    expect(run(given, { cwd: folder }).code).toBe(0);
    const review = path.join(folder, 'report', 'review.csv');
    const filled = readFileSync(review, 'utf8').replaceAll(/,immigration,$/gm, ',immigration,none');
    // A capital that a person wrote, and a meaning of no search that stands twice.
    writeFileSync(
      review,
      `${filled.replaceAll(',police,', ',Police,')},,t21,,1,none,none\n,,T21,,1,none,none\n`,
    );
    expect(run([...given, '--review', path.join('report', 'review.csv')], { cwd: folder }).code).toBe(0);
    const written = readFileSync(path.join(folder, 'report', 'summary.json'), 'utf8');
    const summary = JSON.parse(written) as Summary;
    expect(summary.review).toMatchObject({
      decisions: 8,
      used: 6,
      unused: [{ line: 8 }, { line: 9 }],
      searches_changed: 6,
    });
    expect(summary.flagged.total).toBe(0);
  }, 60_000);
});
