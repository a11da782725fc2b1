import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { tableOf } from './table.ts';

describe('a table that is no log of searches', () => {
  it.each([
    [
      'an event log',
      ['Timestamp', 'User', 'Event Type', 'Entity Type', 'Entity Details', 'Event Id'],
      'event_log',
    ],
    [
      'a camera access log',
      [
        'user',
        'user_organization',
        'object_type',
        'operation',
        'client',
        'object_name',
        'object_organization',
        'location_name',
        'timestamp',
      ],
      'camera_log',
    ],
    [
      'a list of shared networks',
      ['Organization Name', 'Networks Shared With Me', "Networks I'm Sharing"],
      'sharing_list',
    ],
    ['a list of agencies with access', ['External Organizations with Access'], 'sharing_list'],
    ['a list of agencies with their states', ['Agency Name', 'State'], 'sharing_list'],
  ])('%s is recognised as one', (_, labels, kind) => {
    const cells = labels.map((label) =>
      label === 'Timestamp' || label === 'timestamp' ? '2026-08-15T21:33:09.000Z' : 'Birch County MN SO',
    );
    expect(recognise(tableOf([labels, cells, cells])).kind).toBe(kind);
  });

  it.each([
    [
      'counts by user',
      [
        ['Searches by User', ''],
        ['UserId', 'Search Count'],
        ['82b3ee30', '340'],
        ['5a867e0e', '210'],
      ],
    ],
    [
      'counts of reasons by agency',
      [
        ['Org Name', 'Count of Reason'],
        ['Birch County MN SO', '7'],
        ['Alder Falls MN PD', '12'],
        ['Grand Total', '19'],
      ],
    ],
    [
      'a pivot',
      [
        ['userId', '(All)'],
        ['', ''],
        ['Time Of Date', 'Count of id'],
        ['00:00:00', '35'],
      ],
    ],
    [
      'counts under months',
      [
        ['Row Labels', 'Count of id'],
        ['Jun', '482'],
        ['Jul', '1285'],
        ['Grand Total', '1767'],
      ],
    ],
  ])('%s is a table of counts', (_, table) => {
    expect(recognise(tableOf(table)).kind).toBe('pivot');
  });

  it.each([
    [
      'a hot list',
      ['Plate', 'State', 'Reason', 'Added By', 'Date Added', 'Expiration'],
      ['ZZZFAKE', 'MN', 'Stolen', 'Casey', '2025-04-01', '2025-05-01'],
    ],
    [
      'a custom hot list',
      ['License Plate', 'Reason', 'Case Number', 'created_by', 'created_at', 'expires_at'],
      ['ZZZFAKE', 'Stolen', '25-1', 'Casey', '2025-04-01 08:00:00', '2025-05-01'],
    ],
    [
      'a list of users',
      ['User Name', 'Agency', 'Email', 'Role', 'Created At', 'Last Login'],
      ['Casey', 'Birch County MN SO', 'c@example.org', 'User', '2025-04-01 08:00:00', '2025-04-02 08:00:00'],
    ],
    [
      'a list of users without the day of their account',
      ['Name', 'Organization', 'Role', 'Last Active Date'],
      ['Casey', 'Birch County MN SO', 'User', '2025-04-02 08:00:00'],
    ],
    [
      'a log of stops',
      ['Stop Date', 'Officer', 'Agency', 'Reason for Stop', 'Plate', 'Race'],
      ['2025-04-01 08:00:00', 'Casey', 'Birch County MN SO', 'Speeding', 'ZZZFAKE', 'U'],
    ],
    [
      'a log of calls',
      ['Call Date', 'Agency', 'Call Nature', 'Incident Number'],
      ['2025-04-01 08:00:00', 'Birch County MN SO', 'Theft', '25-1'],
    ],
    [
      "a hot list under Flock's own labels",
      ['ID', 'Name', 'Org Name', 'Reason', 'Case #', 'License Plate', 'Date Added', 'Status'],
      ['1', 'Casey', 'Birch County MN SO', 'Stolen', '25-1', 'ZZZFAKE', '04/01/2025', 'Active'],
    ],
    [
      'a list of devices',
      ['Device Name', 'Agency', 'Install Date'],
      ['North gate', 'Birch County MN SO', '2025-04-01'],
    ],
  ])('%s holds no searches', (_, labels, cells) => {
    expect(recognise(tableOf([labels, cells, cells])).kind).toBe('unknown');
  });

  it('a description with a list of agencies in one cell is no sharing list', () => {
    const table = [
      ['kind', 'agencies'],
      ['network', '["Birch County MN SO","Elk Prairie TX PD"]'],
    ];
    expect(recognise(tableOf(table, { named: true })).kind).not.toBe('sharing_list');
  });

  it('a title page is a cover', () => {
    const table = [
      ['Search audit of Alder Falls'],
      [''],
      ['Source: the portal of the agency'],
      ['https://example.org/audit'],
    ];
    expect(recognise(tableOf(table)).kind).toBe('cover');
  });

  it.each([[[]], [[['', ' ']]]])('nothing is empty', (table) => {
    expect(recognise(tableOf(table)).kind).toBe('empty');
  });
});

const reasonsOf = (table: readonly (readonly string[])[]) => {
  const found = recognise(tableOf(table));
  return [found.kind, found.title, found.reasons.join('; ')];
};

describe('a table with a time, an agency and a reason that holds no searches', () => {
  it.each([
    [
      'counts of each day',
      ['Date', 'Agency', 'Number of Searches', 'Top Reason'],
      [
        ['01/15/2025', 'Elm Grove PD', '14', 'Stolen'],
        ['01/16/2025', 'Elm Grove PD', '12', 'Stolen'],
      ],
      '"Number of Searches" counts searches',
    ],
    [
      'counts of each user',
      ['User', 'Agency', 'First Search Date', 'Last Search Date', 'Total Searches'],
      [
        ['jadams', 'Elm Grove PD', '01/01/2025', '01/31/2025', '1,133'],
        ['kbrown', 'Elm Grove PD', '01/02/2025', '01/30/2025', '1'],
      ],
      '"Total Searches" counts searches',
    ],
    [
      "a portal's figures",
      ['Month', 'Searches in the last 30 days', 'Hotlist hits', 'Agency'],
      [
        ['2025-01', '311', '2200', 'Elm Grove PD'],
        ['2025-02', '298', '2100', 'Elm Grove PD'],
      ],
      '"Searches in the last 30 days" counts searches',
    ],
  ])('%s: no row is one search, and no agency is on a list', (_, labels, rows, why) => {
    const [kind, title, reasons] = reasonsOf([labels, ...rows]);
    expect([kind, title]).toEqual(['pivot', 'a table of counts']);
    expect(reasons).toContain(why);
  });

  it.each([
    ['Hit Date/Time', ['Hit Date/Time', 'Tag', 'Hot List Source', 'Alert Reason', 'Agency']],
    ['Camera Name', ['Date', 'Camera Name', 'Plate', 'Agency', 'Reason']],
    ['Lat', ['Timestamp', 'Officer', 'Plate', 'Agency', 'Date', 'Lat', 'Long']],
    ['Device', ['Date/Time', 'Device', 'Plate', 'Network', 'Reason', 'Case Number', 'Source Agency']],
  ])('what cameras saw is refused for its column "%s", and says so', (column, labels) => {
    const row = labels.map((label) => (/Date/.test(label) ? '01/15/2025 10:00' : 'Elm Grove PD'));
    const [kind, title, reasons] = reasonsOf([labels, row, row]);
    expect([kind, title]).toEqual(['unknown', 'what cameras saw, hits or alerts']);
    expect(reasons).toContain(`its column "${column}" is of what cameras saw`);
  });

  it.each([
    ['a user at a device', ['Date/Time', 'User', 'Device', 'Agency', 'Reason'], ''],
    ['one search a row, and how many it found', ['Date/Time', 'Plate', 'Search Count', 'Reason'], '3'],
  ])('%s is still a log', (_, labels, cell) => {
    const row = labels.map((label) =>
      label === 'Date/Time' ? '01/15/2025 10:00' : label === 'Search Count' ? cell : 'Elm Grove PD',
    );
    expect(recognise(tableOf([labels, row, row])).kind).toBe('log');
  });
});
