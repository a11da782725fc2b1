import { describe, expect, it } from 'vitest';
import { eventJudge } from '../../src/formats/events.ts';
import { isFooter } from '../../src/formats/footers.ts';
import { genetec } from '../../src/formats/known/genetec.ts';
import { vigilantLearn } from '../../src/formats/known/vigilant-learn.ts';

describe('an entry of a vendor audit', () => {
  it.each([
    ['Query Plate', 'search'],
    ['Plate Search', 'search'],
    ['DETECTION BROWSING', 'search'],
    ['Hit-list Browsing', 'search'],
    ['Hot List Browsing', 'search'],
    ['Audit: plate query', 'search'],
    ['Sharing', 'event'],
    ['Data sharing partner added', 'event'],
    ['Reporting', 'event'],
    ['User Login', 'event'],
    ['Hot List Update', 'event'],
    ['Added to hot list', 'event'],
    ['Hotlist entry deleted', 'event'],
    ['Search of hot list', 'search'],
    ['Password changed', 'event'],
    ['Something else', 'unknown'],
  ])('of the kind "%s" is taken for: %s', (words, kind) => {
    expect(eventJudge(vigilantLearn)(words)).toBe(kind);
  });

  it.each([
    ['Execute', 'search'],
    ['GenerateReport', 'search'],
    ['Delete', 'event'],
    ['PlateEditor', 'event'],
    ['Log on', 'event'],
    ['User logged off', 'event'],
  ])('of the activity "%s" is taken for: %s', (words, kind) => {
    expect(eventJudge(genetec)(words)).toBe(kind);
  });
});

describe('a line of a report', () => {
  it.each([
    [['Total Records: 489,496']],
    [['Total', '', '12']],
    [['Elmfield PD Total', '', '', '1,204']],
    [['Elmfield PD Count', '', '', '12']],
    [['US Border Patrol total', '']],
    [['Elmfield PD Subtotal:', '7', '9']],
    [['Page', '1', 'of', '3']],
    [['- 4 -', '']],
    [['2 of 36']],
    [['(12 rows affected)']],
    [['Report By: someone']],
    [['Time Frame: From 01-01-16 To 12-31-16']],
    [['Date Created: 02-28-18']],
    [['Administrator List Report']],
    [['Generated on 3/1/2025 by the records unit']],
  ])('%j is no row of a search', (cells) => {
    expect(isFooter(cells)).toBe(true);
  });

  it.each([
    [['Total loss vehicle, stolen']],
    [['fa4e5eed-0000-4000-8000-000000000001', '***', 'Total Wine theft', 'x', 'y']],
    [['Casey Example', 'BOLO']],
    [['Elmfield PD Total', 'BOLO']],
    [['reporting party']],
  ])('%j is no footer', (cells) => {
    expect(isFooter(cells)).toBe(false);
  });
});
