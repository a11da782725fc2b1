import { describe, expect, it } from 'vitest';
import { inspected } from './inspected.ts';

const header = 'Search Time,Org Name,Reason';
const rows = (...times: readonly string[]): string =>
  [header, ...times.map((time) => `${time},Alder Falls MN PD,BOLO`), ''].join('\n');
const timesOf = (file: { rows: readonly { readonly searched_at?: unknown }[] } | undefined): unknown[] =>
  (file?.rows ?? []).map((row) => row.searched_at);
const ofDays = (warnings: readonly string[] = []): string[] =>
  warnings.filter((text) => text.includes('above 12'));

const framed = (time: string, frame: string): string =>
  `Search Time,Org Name,Reason,Time Frame\n${time},Alder Falls MN PD,BOLO,${frame}\n`;

const april = rows('03/04/2025 01:27:03', '25/04/2025 02:27:03');
const may = rows('03/05/2025 01:27:03', '11/05/2025 02:27:03');

describe('dates without a number above 12', () => {
  it('are read with the day first where a sister of the same layout shows it', async () => {
    const [first, second] = await inspected(
      { 'april.csv': april, 'may.csv': may },
      { timeZone: 'America/Chicago' },
    );
    expect(ofDays(first?.warnings)).toEqual([]);
    // Five hours behind in summer.
    expect(timesOf(second)).toEqual(['2025-05-03 06:27:03', '2025-05-11 07:27:03']);
    expect(ofDays(second?.warnings)).toEqual([
      'may.csv has no number above 12 in the dates of its 2 rows; they were read with the day first, as april.csv of the same layout shows.',
    ]);
  });

  it('are left in doubt where sisters contradict each other, and where there is none', async () => {
    const june = rows('06/03/2025 01:27:03', '06/25/2025 02:27:03');
    const files = await inspected({ 'april.csv': april, 'june.csv': june, 'may.csv': may });
    expect(timesOf(files[2])).toEqual(['2025-03-05 01:27:03', '2025-11-05 02:27:03']);
    const doubt =
      'may.csv has no number above 12 in the dates of its 2 rows, so that they do not show which number is the day; they were read with the month first.';
    expect(ofDays(files[2]?.warnings)).toEqual([doubt]);
    const [alone] = await inspected({ 'may.csv': may });
    expect(ofDays(alone?.warnings)).toEqual([doubt]);
  });

  it("are in no doubt where they are many days of one month, those of the name, or the vendor's", async () => {
    const week = rows('03/05/2025 01:27:03', '03/06/2025 01:27:03', '03/07/2025 01:27:03');
    const vendors = rows('"03/05/2025, 01:27:03 AM UTC"');
    const files = await inspected({
      'Alder Falls MN PD 3_5_2025-3_5_2025.csv': rows('03/05/2025 01:27:03'),
      'vendor.csv': vendors,
      'week.csv': week,
    });
    expect(files.flatMap(({ warnings }) => ofDays(warnings))).toEqual([]);
  });

  it('say nothing of a log of another layout', async () => {
    const other = may.replace('Reason', 'Search Reason');
    const [, found] = await inspected({ 'april.csv': april, 'may.csv': other });
    expect(timesOf(found)).toEqual(['2025-03-05 01:27:03', '2025-11-05 02:27:03']);
  });

  it('are in doubt where a log of another layout has the day first, though they look like days of one month', async () => {
    const week = rows('03/05/2025 01:27:03', '03/06/2025 01:27:03').replace('Reason', 'Search Reason');
    const [, found] = await inspected({ 'april.csv': april, 'week.csv': week });
    expect(timesOf(found)).toEqual(['2025-03-05 01:27:03', '2025-03-06 01:27:03']);
    expect(ofDays(found?.warnings)).toHaveLength(1);
  });

  it('turn their time frames with them', async () => {
    const [, found] = await inspected({
      'april.csv': framed('25/04/2025 02:27:03', '24/04/2025 00:00 to 25/04/2025 00:00'),
      'may.csv': framed('03/05/2025 01:27:03', '01/05/2025 00:00 to 03/05/2025 00:00'),
    });
    expect(found?.rows).toMatchObject([
      {
        searched_at: '2025-05-03 01:27:03',
        frame_start: '2025-05-01 00:00:00',
        frame_end: '2025-05-03 00:00:00',
      },
    ]);
  });
});
