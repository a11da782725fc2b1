import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summarySchema, type Summary } from '../../src/model/summary.ts';
import { run, type Ran } from '../cli/run.ts';
import { newFolder } from '../new-folder.ts';

/** Reasons of an invented log and how often each stands in it; none is by a federal account. */
const reasons: readonly (readonly [reason: string, searches: number])[] = [
  ['immigration warrant', 8],
  ['assist ICE ERO', 2],
  ['HSI assist', 5],
  ['police impersonator', 5],
  ['stolen vehicle', 25],
  ['burglary', 15],
  ['', 3],
  ['investigation', 4],
];
const header =
  'Name,Org Name,Total Networks Searched,Time Frame,License Plate,Reason,Case #,Filters,Search Time,Search Type';
const rows = reasons
  .flatMap(([reason, searches]) => Array.from({ length: searches }, () => reason))
  .map((reason, at) => {
    const time = `03/${String(1 + (at % 28)).padStart(2, '0')}/2025, 09:${String(at % 60).padStart(2, '0')}:07 AM UTC`;
    return `"J. Invented",Oak Hollow IL PD,${100 + at},"${time}",,${reason},,,"${time}",Lookup`;
  });

let work = '';
let out = '';
let drawnRun: Ran;
const summaryOf = (folder: string): Summary =>
  summarySchema.parse(JSON.parse(readFileSync(path.join(folder, 'summary.json'), 'utf8')));
const sampleFile = (folder: string): string => path.join(folder, 'private', 'sample.csv');
const analyze = (to: string, ...more: readonly string[]): Ran =>
  run([path.join(work, 'audit.csv'), '--out', to, ...more]);
/** sample.csv with an answer on each line by its reason: its columns are reason 6 and answer 9, and hold no comma. */
const filled = (text: string, answers: Readonly<Record<string, string>>): string =>
  text
    .split('\r\n')
    .map((line, at) => {
      const cells = line.split(',');
      if (at > 0 && cells.length > 1) cells[9] = answers[cells[6] ?? ''] ?? '';
      return cells.join(',');
    })
    .join('\r\n');

beforeAll(() => {
  work = newFolder();
  out = path.join(work, 'report');
  writeFileSync(path.join(work, 'audit.csv'), `${[header, ...rows].join('\n')}\n`);
  drawnRun = analyze(out, '--sample', '40', '--only', 'private,report.html');
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('`--sample 40`', () => {
  test('draws from each part of the log, and says where the lines to check stand', () => {
    expect([drawnRun.code, drawnRun.stderr]).toEqual([0, '']);
    expect(drawnRun.stdout).toContain(sampleFile(out));
    // 10 flagged, 5 possible, 5 near misses: all of them; the other 20 places go to 40 others.
    expect(summaryOf(out).sample).toMatchObject({
      drawn: 40,
      returned: 0,
      flagged_precision: null,
      unflagged_at_most: null,
      masked_left_out: 3,
      vague_left_out: 4,
      strata: [
        { stratum: 'flagged', searches: 10, drawn: 10 },
        { stratum: 'possible', searches: 5, drawn: 5 },
        { stratum: 'near_miss', searches: 5, drawn: 5 },
        { stratum: 'unflagged', searches: 40, drawn: 20 },
      ],
    });
  });

  test('gives each text once, with an empty answer, and nothing that tells the verdict', () => {
    const text = readFileSync(sampleFile(out), 'utf8');
    const lines = text.trimEnd().split('\r\n').slice(1);
    const known = reasons.flatMap(([reason]) => (/^$|^investigation$/.test(reason) ? [] : [reason]));
    expect(lines).toHaveLength(known.length);
    expect(new Set(lines.map((line) => line.split(',')[6]))).toEqual(new Set(known));
    for (const line of lines)
      expect(line).toMatch(
        /^s[0-9a-f]{12},[0-9a-f]{12} \(40 drawn\),Oak Hollow IL PD,Account 01,,,[\w ]+,,,,$/,
      );
    expect(text).not.toContain('Invented');
  });

  test('prints no error rate of the log yet', () => {
    const html = readFileSync(path.join(out, 'report.html'), 'utf8');
    expect(html).toContain('none has been answered yet');
    expect(html).not.toContain('that the person confirmed');
  });

  test('gives the same bytes again, and other lines by another seed', () => {
    const again = path.join(work, 'again');
    analyze(again, '--sample', '40', '--only', 'private', '--quiet');
    expect(readFileSync(sampleFile(again))).toEqual(readFileSync(sampleFile(out)));
    analyze(again, '--sample', '40', '--seed', '2025-b', '--only', 'private', '--quiet');
    expect(readFileSync(sampleFile(again), 'utf8')).toContain('2025-b (40 drawn)');
    expect(summaryOf(again).sample).toMatchObject({ drawn: 40, seed: '2025-b' });
  }, 120_000);

  test('is refused where --only leaves private/ out, and a seed alone draws nothing', () => {
    const to = path.join(work, 'never');
    expect(analyze(to, '--sample', '40', '--only', 'report.pdf')).toMatchObject({
      code: 2,
      stderr: 'alpr-audit: --sample is written into private/, which --only leaves out: "40"\n',
    });
    expect(analyze(to, '--seed', 'x')).toMatchObject({
      code: 2,
      stderr: 'alpr-audit: --seed draws nothing without --sample: "x"\n',
    });
  });
});

describe('`--checked`', () => {
  const answers = {
    'immigration warrant': 'yes',
    'assist ICE ERO': 'unsure',
    'HSI assist': 'no',
    'police impersonator': 'no',
    'stolen vehicle': 'no',
    burglary: 'No',
  };

  test('of a sample filled in where it stood: shares with intervals, in summary and report, and the answers are kept', () => {
    const file = sampleFile(out);
    writeFileSync(file, filled(readFileSync(file, 'utf8'), answers));
    const { code, stderr } = analyze(out, '--checked', file, '--only', 'private,report.html');
    expect([code, stderr]).toEqual([0, '']);
    const { sample } = summaryOf(out);
    expect(sample).toMatchObject({ drawn: 40, returned: 40, lines: 6, lines_answered: 6 });
    // Of ten flagged 8 were confirmed: Wilson's interval for 8 of 10; of five possible none.
    expect(sample?.flagged_precision?.estimate).toBe(0.8);
    expect(sample?.flagged_precision?.low).toBeCloseTo(0.4902, 4);
    expect(sample?.flagged_precision?.high).toBeCloseTo(0.9433, 4);
    expect(sample?.possible_confirmed?.estimate).toBe(0);
    // None of 5 in 5/45 of the rest, none of 20 in 40/45 of it.
    const bound = (5 / 45) * (1 - 0.05 ** (1 / 5)) + (40 / 45) * (1 - 0.05 ** (1 / 20));
    expect(sample?.unflagged_at_most).toBeCloseTo(bound, 9);
    const html = readFileSync(path.join(out, 'report.html'), 'utf8');
    expect(html).toContain('Flagged searches that the person confirmed: 80% (95% interval 49% to 94%).');
    expect(html).toContain('at most 17.4%');
    expect(filled(readFileSync(file, 'utf8'), {})).not.toBe(readFileSync(file, 'utf8'));
    expect(readFileSync(file, 'utf8').match(/,(yes|no|unsure),/g)).toHaveLength(6);
  }, 120_000);

  test('with lines left blank says how many', () => {
    const file = path.join(work, 'half.csv');
    writeFileSync(file, filled(readFileSync(sampleFile(out), 'utf8'), { 'stolen vehicle': 'no' }));
    const { stdout, code } = analyze(path.join(work, 'half'), '--checked', file, '--only', 'review.csv');
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('leaves 5 of the 6 lines drawn without an answer');
  }, 120_000);

  test('with a decision of a person beside it is the same draw', () => {
    const review = path.join(work, 'review.csv');
    writeFileSync(review, 'component,agency_kind,reason,offense,decision\n,police,assist ice ero,,none\n');
    const to = path.join(work, 'reviewed');
    const { code } = analyze(to, '--checked', sampleFile(out), '--review', review, '--only', 'review.csv');
    expect(code).toBe(0);
    const { sample, flagged } = summaryOf(to);
    expect(flagged.total).toBe(8);
    expect(sample?.flagged_precision?.estimate).toBe(0.8);
  }, 120_000);

  test('is refused with file and line where it is of other logs, and where the options say another draw', () => {
    const file = sampleFile(out);
    const other = path.join(work, 'other.csv');
    writeFileSync(other, `${[header, ...rows.slice(0, 20)].join('\n')}\n`);
    const to = path.join(work, 'never');
    const strange = run([other, '--out', to, '--checked', file]);
    expect(strange.code).toBe(2);
    expect(strange.stderr).toMatch(
      /^alpr-audit: .*sample\.csv, line \d: these logs do not give this line; .*\n$/,
    );
    const another = analyze(to, '--checked', file, '--sample', '50');
    expect(another).toMatchObject({
      code: 2,
      stderr: `alpr-audit: ${file} was drawn with --sample 40; leave --sample out or say the same: "50"\n`,
    });
  }, 120_000);
});
