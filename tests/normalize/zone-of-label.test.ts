import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRun, type Given } from '../../src/cli/settings.ts';
import { manifestSchema, type ManifestTable } from '../../src/model/manifest.ts';
import type { Summary } from '../../src/model/summary.ts';
import { analyze } from '../../src/pipeline.ts';
import { newFolder } from '../new-folder.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

let runs = 0;
const run = async (
  label: string,
  times: readonly string[],
  given: Given = {},
  owner = 'Alder Falls MN PD',
): Promise<{ summary: Summary; table: ManifestTable; warnings: string[] }> => {
  runs += 1;
  const file = path.join(folder, `${runs}.csv`);
  const rows = times.map((time, at) => `Birch County MN SO,Stolen vehicle ${at},"${time}"`);
  writeFileSync(file, [`Agency,Reason,${label}`, ...rows, ''].join('\n'));
  const out = path.join(folder, `report-${runs}`);
  const { options } = await readRun([file], { owner, ...given, out, only: ['review.csv'] });
  const { summary } = await analyze(options, () => undefined);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')));
  const table = manifest.inputs[0]?.tables[0];
  if (table === undefined) throw new Error('no table');
  return { summary, table, warnings: table.warnings.map(({ kind }) => kind) };
};

const winter = '2025-01-15 10:00:00';
const summer = '2025-07-15 10:00:00';

describe('a zone that stands in the label of the time column alone', () => {
  it('is that of its times, in winter and in summer, and is not assumed', async () => {
    const { summary, table, warnings } = await run('Search Time (PST)', [winter, summer]);
    expect(summary.period).toEqual({ first: '2025-01-15T18:00:00Z', last: '2025-07-15T17:00:00Z' });
    expect(summary.zones).toMatchObject({ assumed_for_reading: null, rows_assumed: 0 });
    expect(table).toMatchObject({
      time_zone: 'America/Los_Angeles',
      time_zone_from: 'the label "Search Time (PST)"',
      time_zone_assumed: false,
    });
    expect(warnings).not.toContain('zone_assumed');
  });

  it('is UTC where it says so, and nothing is assumed either', async () => {
    const { summary } = await run('Searched At [UTC]', [winter, summer]);
    expect(summary.period).toEqual({ first: '2025-01-15T10:00:00Z', last: '2025-07-15T10:00:00Z' });
    expect(summary.zones).toMatchObject({ assumed_for_reading: null, rows_assumed: 0 });
  });

  it('is an offset that no summer changes', async () => {
    const { summary } = await run('Date/Time (UTC-5)', [winter, summer]);
    expect(summary.period).toEqual({ first: '2025-01-15T15:00:00Z', last: '2025-07-15T15:00:00Z' });
  });

  it('leaves a time that bears its own zone as it is', async () => {
    const { summary } = await run('Search Time (PST)', [winter, '07/15/2025 10:00:00 AM UTC']);
    expect(summary.period).toEqual({ first: '2025-01-15T18:00:00Z', last: '2025-07-15T10:00:00Z' });
  });

  it('knows no summer time in Arizona', async () => {
    const { summary, table } = await run('Search Time (MST)', [winter, summer], {}, 'Quartz Mesa AZ PD');
    expect(table.time_zone).toBe('America/Phoenix');
    expect(summary.period).toEqual({ first: '2025-01-15T17:00:00Z', last: '2025-07-15T17:00:00Z' });
  });

  it('gives way to the zone that the user names, and the report says that the two differ', async () => {
    const { summary, table, warnings } = await run('Search Time (PST)', [winter], {
      timeZone: 'America/New_York',
    });
    expect(summary.period.first).toBe('2025-01-15T15:00:00Z');
    expect(table).toMatchObject({ time_zone: 'America/New_York', time_zone_from: '--time-zone' });
    expect(warnings).toContain('zone_contradicts');
    expect(summary.caveats.join(' ')).toContain(
      'the label "Search Time (PST)" says America/Los_Angeles, and they were read as America/New_York, ' +
        'as the option --time-zone says',
    );
  });

  it('is not contradicted by another name of it, nor where every time bears its own', async () => {
    const named = await run('Search Time (MST)', [winter], { timeZone: 'America/Phoenix' });
    expect(named.warnings).not.toContain('zone_contradicts');
    const own = await run('Search Time (PST)', ['01/15/2025, 10:00:00 AM UTC'], {
      timeZone: 'America/New_York',
    });
    expect(own.warnings).not.toContain('zone_contradicts');
  });

  it('is assumed, and said to be, where the label states none', async () => {
    const { summary, table, warnings } = await run('Search Time', [winter, summer]);
    expect(summary.zones).toMatchObject({ assumed_for_reading: 'UTC', rows_assumed: 2 });
    expect(table).toMatchObject({ time_zone: 'UTC', time_zone_from: null, time_zone_assumed: true });
    expect(warnings).toContain('zone_assumed');
    const inPeriod = await run('Search Time', [winter, summer], { since: '2025-06-01' });
    expect(inPeriod.summary.zones.rows_assumed).toBe(1);
  });
});

describe('a zone that a layout file states', () => {
  it('is that of the times of its table', async () => {
    const layout = path.join(folder, 'layout.yaml');
    writeFileSync(
      layout,
      'columns: {Agency: agency, Reason: reason, When: time}\ntime_zone: America/Chicago\n',
    );
    const { summary, table } = await run('When', [winter], { layout });
    expect(summary.period.first).toBe('2025-01-15T16:00:00Z');
    expect(table).toMatchObject({
      time_zone_from: 'the layout given with --layout',
      time_zone_assumed: false,
    });
  });
});
