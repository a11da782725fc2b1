import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReview } from '../../src/judge/index.ts';
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
    writeFileSync(review, readFileSync(review, 'utf8').replaceAll(/,immigration,$/gm, ',immigration,none'));
    expect(run([...given, '--review', path.join('report', 'review.csv')], { cwd: folder }).code).toBe(0);
    const written = readFileSync(path.join(folder, 'report', 'summary.json'), 'utf8');
    const summary = JSON.parse(written) as Summary;
    expect(summary.review).toMatchObject({ decisions: 6, used: 6, unused: [], searches_changed: 6 });
    expect(summary.flagged.total).toBe(0);
  }, 60_000);
});
