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
