import { describe, expect, it } from 'vitest';
import type { ReportContent } from '../../src/model/report-content.ts';
import type { Summary } from '../../src/model/summary.ts';
import { reportHtml } from '../../src/report/html.ts';
import { plainCharts } from './charts.ts';
import { smallLog } from './content.ts';
import { fullReport } from './full.ts';
import { htmlText } from './read-back.ts';

const textOf = (content: ReportContent): string => htmlText(reportHtml(content, plainCharts));

describe('what stands beside the log', () => {
  const text = textOf(fullReport());

  it.each([
    ['what changed since an earlier report', 'Changed since the report of January 31, 2025'],
    ['a provision with its date', 'Cal. Gov. Code § 7284.6(a)(1) (CA) January 1, 2018'],
    [
      'its exceptions',
      'Exceptions: a task force whose primary purpose is not immigration enforcement; transfers under § 7282.5.',
    ],
    ['what to verify before citing', 'Verify before citing: the exceptions of subdivision (b).'],
    ['the fields that a provision asks for', 'searches without a recorded purpose 17 44'],
    ['a list of agencies shared with', 'Agencies that searched and are not on the list'],
    ['which way the agencies of a list share', 'of them CBP 2 1 1'],
    ['which way a named one does', 'US Border Patrol Example Sector CBP shares with 4'],
    [
      'who searched without being shared with',
      'does not show the network shared with Agency Searches Cedar Falls CA PD 3',
    ],
    [
      'the sample that a person checked',
      'Flagged searches that the person confirmed: 96% (95% interval 91% to 99%).',
    ],
    [
      'the bound of what was missed',
      'Searches with a readable reason, neither flagged nor possible, that are for immigration after all: at most 1.3%.',
    ],
    [
      'the review, of which every decision is told',
      '11 decisions of a person were used and changed 5 searches; 1 met no search; 2 contradicted each other and were not used.',
    ],
    ['the register of agreements', '22 searches by 1 agency with an agreement on the day. It flags nothing.'],
    ['rules of the user', 'The rules were changed by mine.yaml: added local-operation.'],
    [
      'a layout that was not confirmed',
      'old-log.xls (120 rows) was read as a log of another vendor by its labels or shapes alone',
    ],
    ['warnings of the files', 'holds exactly 555 rows'],
    ['how the rules judge, and of what', 'these figures are not the error rate of this log'],
    ['what the accuracy is of', 'Immigration purpose 130 99% (95% to 100%) 97% (93% to 99%) not measured'],
    ['each ICE account', 'Homeland Security Investigations Example Office'],
  ])('is said: %s', (_what, words) => {
    expect(text).toContain(words);
  });
});

it('says of decisions and agreements that met no search that there was none, once', () => {
  const full = fullReport();
  const review = {
    decisions: 1,
    used: 0,
    unused: [{ line: 2, reason: 't21' }],
    conflicts: [],
    searches_changed: 0,
  };
  const agreements = { file: 'agreements.csv', agencies: 0, searches: 0 };
  const text = textOf({ ...full, summary: { ...full.summary, review, agreements } });
  expect(text).toContain('No decision of a person was used; 1 met no search.');
  expect(text).toContain('no search by an agency with an agreement on the day. It flags nothing.');
});

describe('a note under a table is there where it says something', () => {
  const note = 'these rows may add up to more than all searches';

  it('rows of owners may add up to more than all searches, a single row may not', () => {
    const one = smallLog();
    const [row] = one.summary.by_owner;
    const two = row === undefined ? [] : [row, { ...row, owner: 'Elm Prairie MN PD' }];
    expect(textOf(one)).not.toContain(note);
    expect(textOf({ ...one, summary: { ...one.summary, by_owner: two } })).toContain(note);
  });

  it.each([
    // Possible, possible and not flagged; what is said of the possible ones among the flagged.
    [5, 5, null],
    [5, 3, 'Of the 5 possible, 2 are from ICE or CBP accounts and stand among the flagged.'],
    [5, 0, 'All 5 possible searches are from ICE or CBP accounts and stand among the flagged.'],
    [1, 0, 'The one possible search is from ICE or CBP accounts and stands among the flagged.'],
  ])('of %i possible searches %i not flagged: %s', (possible, notFlagged, words) => {
    const { summary, ...rest } = smallLog();
    const text = textOf({
      ...rest,
      summary: {
        ...summary,
        flagged: {
          ...summary.flagged,
          broad: summary.flagged.total + notFlagged,
          by_purpose: { ...summary.flagged.by_purpose, possible },
        },
      },
    });
    if (words === null) expect(text).not.toContain('stand among the flagged');
    else expect(text).toContain(words);
  });
});

describe('ICE and CBP accounts', () => {
  it('are named in a sentence each, and together where they are several', () => {
    const content = smallLog();
    const summary: Summary = {
      ...content.summary,
      flagged: { ...content.summary.flagged, by_searcher: { ice: 278, cbp: 578 } },
      federal_accounts: [
        {
          searcher: 'ice',
          agency: 'Harbor City PD',
          account: 'Account 04',
          searches: 278,
          first: '2016-11-03T09:00:00Z',
          last: '2017-07-28T09:00:00Z',
        },
        {
          searcher: 'cbp',
          agency: 'Harbor City PD',
          account: 'Account 11',
          searches: 300,
          first: null,
          last: null,
        },
        {
          searcher: 'cbp',
          agency: 'Harbor City PD',
          account: 'Account 12',
          searches: 278,
          first: null,
          last: null,
        },
      ],
    };
    const text = textOf({ ...content, summary });
    expect(text).toContain(
      'One ICE account (Account 04, Harbor City PD) made 278 searches, from November 3, 2016 to July 28, 2017.',
    );
    expect(text).toContain(
      '2 CBP accounts made 578 searches together. Account 11 (Harbor City PD) made 300 searches. Account 12 (Harbor City PD) made 278 searches.',
    );
  });

  it('calls searches whose account is masked no single account', () => {
    const content = smallLog();
    const masked = { searcher: 'cbp', agency: 'US Border Patrol', account: null, searches: 3 } as const;
    const summary = {
      ...content.summary,
      federal_accounts: [{ ...masked, first: null, last: null }],
    };
    const text = textOf({ ...content, summary });
    expect(text).toContain(
      'CBP (US Border Patrol; the log does not tell its accounts apart) made 3 searches.',
    );
    expect(text).not.toContain('One CBP account');
  });

  it('calls no part of an agency’s searches all of them', () => {
    const content = smallLog();
    const made = { searcher: 'ice', first: null, last: null } as const;
    const summary: Summary = {
      ...content.summary,
      federal_accounts: [
        { ...made, agency: 'ICE ERO Example Office', account: null, searches: 3 },
        { ...made, agency: 'ICE ERO Example Office', account: 'Account 12', searches: 2 },
        { ...made, agency: 'HSI Example Office', account: null, searches: 1 },
      ],
    };
    const text = textOf({ ...content, summary });
    expect(text).toContain('ICE ERO Example Office (accounts that the log does not name) made 3 searches.');
    expect(text).toContain('HSI Example Office made 1 search.');
  });
});

describe('plates of few searches', () => {
  it('share a row that does not call all of them such, as others may stand in it', () => {
    const content = smallLog();
    expect(textOf(content)).toMatch(/P000007 1 9 .* Other plates 12 31 /);
    expect(textOf(content)).toContain('Plates of fewer than 5 searches share a row');
    const by_plate = [{ plate: null, plates: 3, searches: 7, flagged: 7 }];
    expect(textOf({ ...content, summary: { ...content.summary, by_plate } })).toContain('All plates 3 7 7');
  });
});

describe('the list of flagged searches', () => {
  it('says in which zone its times are', () => {
    const content = fullReport();
    const zones = { ...content.summary.zones, counted_in: 'America/Denver' };
    const text = textOf({ ...content, summary: { ...content.summary, zones } });
    expect(text).toContain('in order of time. Times are in America/Denver; flagged.csv has them in UTC.');
  });
});

describe('the commonest reasons', () => {
  it('are said to be quoted from the searches that are listed, where not all are', () => {
    const content = smallLog();
    expect(textOf(content)).toContain('Where no word of it was matched it is (not quoted)');
    expect(textOf({ ...content, flagged: content.flagged.slice(0, 3) })).toContain(
      'Where no word of it was matched, or none in the first 3 searches, it is (not quoted)',
    );
  });
});

describe('how to run it again', () => {
  it('names each option as the command line takes it', () => {
    const content = fullReport();
    const options = { paths: ['logs'], minCell: 7, reportZone: 'America/Chicago', force: false };
    const text = textOf({ ...content, manifest: { ...content.manifest, options } });
    expect(text).toContain('paths logs --min-cell 7 --report-zone America/Chicago');
  });

  it('says what a sources file said of each path, and joins outputs as the command line takes them', () => {
    const content = fullReport();
    const options = {
      paths: ['logs'],
      only: ['report.html', 'report.pdf'],
      sources: [
        { path: 'march.csv', owner: 'Alder Creek PD', request_no: null },
        { path: 'april.csv', owner: null, request_no: 'R-13' },
      ],
    };
    const text = textOf({ ...content, manifest: { ...content.manifest, options } });
    expect(text).toContain('--only report.html,report.pdf ');
    expect(text).toContain(
      '--sources path: march.csv, owner: Alder Creek PD; path: april.csv, request_no: R-13',
    );
  });
});
