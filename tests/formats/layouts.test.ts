import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { formats } from '../../src/formats/registry.ts';
import { fieldsOf, logOf, tableOf } from './table.ts';

/** Cells of one search by label, for rows under any order of labels. */
const values: Readonly<Record<string, string>> = {
  ID: '0b7c1d2e-0000-4000-8000-000000000001',
  Name: 'Casey Example',
  'Org Name': 'Alder Falls MN PD',
  'Total Networks Searched': '541',
  'Total Devices Searched': '17652',
  'Time Frame': '01/22/2024, 06:00:00 AM UTC\n01/22/2024, 07:00:00 AM UTC',
  'License Plate': 'ZZZFAKE',
  Reason: 'Stolen vehicle',
  'Case #': '26-01698',
  Filters: 'Pickup, white',
  'Search Time': '01/25/2024, 01:27:03 PM UTC',
  'Search Type': 'lookup',
};
const rowsOf = (labels: string): string[][] => {
  const header = labels.split(', ');
  const row = header.map((label) => values[label.trim()] ?? '');
  return [header, row, row, row];
};

/** Labels as released, and the fields that they stand for. */
const layouts: readonly (readonly [name: string, labels: string, fields: string])[] = [
  [
    'A, modern, 14 columns',
    'ID, Name, Org Name, Total Networks Searched, Total Devices Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type, Text Prompt, Moderation',
    'id user agency networks devices frame plate reason case_number filters time search_type text_prompt moderation',
  ],
  [
    'B, without ids',
    'Name, Org Name, Total Networks Searched, Total Devices Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type, Text Prompt, Moderation',
    'user agency networks devices frame plate reason case_number filters time search_type text_prompt moderation',
  ],
  [
    'C, without devices',
    'ID, Name, Org Name, Total Networks Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type, Text Prompt, Moderation',
    'id user agency networks frame plate reason case_number filters time search_type text_prompt moderation',
  ],
  [
    'D, old order of a network audit',
    'Name, Org Name, Total Networks Searched, Total Devices Searched, Time Frame, License Plate, Case #, Filters, Reason, Search Time',
    'user agency networks devices frame plate case_number filters reason time',
  ],
  [
    'D with prompt and moderation',
    'Name, Org Name, Total Networks Searched, Total Devices Searched, Time Frame, License Plate, Case #, Filters, Reason, Search Time, Text Prompt, Moderation',
    'user agency networks devices frame plate case_number filters reason time text_prompt moderation',
  ],
  [
    'E, old order of an organization audit',
    'Name, Total Networks Searched, Time Frame, License Plate, Case #, Filters, Reason, Search Time',
    'user networks frame plate case_number filters reason time',
  ],
  [
    'F, with an offense type of its own',
    'Name, Total Networks Searched, Time Frame, License Plate, Case #, Filters, Reason, Offense Type, Search Date/Time',
    'user networks frame plate case_number filters reason offense_type time',
  ],
  [
    'G, cut step by step',
    'Name, Org Name, Total Networks Searched, Time Frame, License Plate, Reason, Case #, Filters, Search Time, Search Type',
    'user agency networks frame plate reason case_number filters time search_type',
  ],
  [
    'H, federal searches',
    'ID, Name, Org Name, Total Networks Searched, License Plate, Reason, Case #, Filters, Search Time, Search Type',
    'id user agency networks plate reason case_number filters time search_type',
  ],
  [
    'H, five columns',
    'Org Name, Total Networks Searched, Time Frame, Search Time, Search Type',
    'agency networks frame time search_type',
  ],
  [
    'H, extract of a network audit',
    'Org Name, Total Networks Searched, Total Devices Searched, Search Time, Search Type, Reason',
    'agency networks devices time search_type reason',
  ],
  [
    'H, own searches with cases',
    'Name, Total Networks Searched, Time Frame, Case #, Reason, Search Time',
    'user networks frame case_number reason time',
  ],
  [
    'H, network audit with cases',
    'Org Name, Total Networks Searched, Total Devices Searched, Case #, Reason, Search Time',
    'agency networks devices case_number reason time',
  ],
  [
    'labels of re-saved files',
    'Name, Org_Name, Total_Networks_Searched, Time_Frame_Start, Time_Frame_End, License Plates, reason_1, Case Number, Search_Time, test prompt',
    'user agency networks frame_start frame_end plate reason case_number time text_prompt',
  ],
];

describe('an audit', () => {
  it.each(layouts)('of layout %s is recognised and each column is the right field', (_, labels, fields) => {
    const rows = rowsOf(labels);
    expect(logOf(rows)).toMatchObject({ format: 'flock-audit', confirmed: true, headerRow: 1 });
    expect(fieldsOf(rows)).toEqual(fields.split(' '));
  });

  it.each(layouts)('of layout %s is recognised from its header alone', (_, labels, fields) => {
    expect(fieldsOf([labels.split(', ')])).toEqual(fields.split(' '));
  });

  it.each([
    [
      'a space before each label but the first',
      (label: string, at: number) => (at === 0 ? label : ` ${label}`),
    ],
    ['a byte order mark', (label: string, at: number) => (at === 0 ? `\uFEFF${label}` : label)],
    [
      'a byte order mark read as Windows-1252',
      (label: string, at: number) => (at === 0 ? `ï»¿${label}` : label),
    ],
    ['capitals', (label: string) => label.toUpperCase()],
    ['quotes that stayed', (label: string) => `"${label}"`],
    ['underscores and a colon', (label: string) => `${label.replaceAll(' ', '_')}:`],
    ['line breaks within labels', (label: string) => label.replace(' ', '\n')],
  ])('is recognised under labels with %s', (_, spell) => {
    const [, labels, fields] = layouts[2] ?? ['', '', ''];
    const [header = [], ...rows] = rowsOf(labels);
    expect(fieldsOf([header.map(spell), ...rows])).toEqual(fields.split(' '));
  });
});

describe('a portal audit', () => {
  const id = '0b7c1d2e-0000-4000-8000-000000000001';
  it.each([
    ['id,userId,searchDate,networkCount,reason', 'id user time networks reason'],
    ['id,userId,searchDate,networkCount', 'id user time networks'],
    ['id,userId,searchDate,networkCount,offenseType', 'id user time networks offense_type'],
    [
      'id,userId,searchDate,networkCount,caseNumber,offenseType',
      'id user time networks case_number offense_type',
    ],
    ['id,userId,searchDate,networkCount,caseNumber', 'id user time networks case_number'],
    ['id,userId,searchDate,networkCount,reason,caseNumber', 'id user time networks reason case_number'],
    [
      'id,userId,searchDate,networkCount,reason,caseNumber,offenseType',
      'id user time networks reason case_number offense_type',
    ],
    ['id,userId,searchDate,cameraCount,reason', 'id user time devices reason'],
    ['ID,userID,networkCount,Search Time,Reason', 'id user networks time reason'],
  ])('with the header %s is recognised, rows or none', (labels, fields) => {
    const header = labels.split(',');
    const cells: Record<string, string> = {
      id,
      userid: '***',
      searchdate: '2026-03-10T04:31:52.901Z',
      networkcount: '2',
    };
    const row = header.map((label) => cells[label.toLowerCase()] ?? '');
    for (const rows of [[header], [header, row, row]]) {
      expect(logOf(rows)).toMatchObject({ format: 'flock-portal', logKind: 'portal', confirmed: true });
      expect(fieldsOf(rows)).toEqual(fields.split(' '));
    }
  });
});

describe('every known order of columns', () => {
  const all = formats.flatMap((format) =>
    format.what === 'log'
      ? format.layouts.map((layout) => [format.id, layout.name, layout.fields] as const)
      : [],
  );
  it('is there to be tried', () => expect(all.length).toBeGreaterThan(25));

  it.each(all)('of %s, %s, has each field once and a time', (_, _name, fields) => {
    const named = fields.filter((field) => field !== null);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain('time');
  });
});

it('each format is listed once, with what it is and where it is known from', () => {
  expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  for (const format of formats) {
    expect(format.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const words of [format.title, format.about, format.source]) expect(words.length).toBeGreaterThan(10);
  }
});

it('a header that two formats claim alike is an error that names both and the way out', () => {
  const header = ['Date', 'Audit Type', 'Site', 'Performed By', 'Activity'];
  const found = recognise(tableOf([header, ['04-01-16', 'Query', 'x', 'y', 'z']]));
  expect(found.kind).toBe('unknown');
  expect(found.reasons.join()).toMatch(/as much as for a .*--layout/);
});
