import { describe, expect, it } from 'vitest';
import { fieldsOf, judged, logOf } from './table.ts';

const beside = (labels: readonly string[], rows: readonly (readonly string[])[]) => [
  ['Search Time', 'Org Name', ...labels],
  ...rows.map((cells, at) => [`1/2${at % 10}/2024 13:27`, 'Alder Falls MN PD', ...cells]),
];
const reasonsOf = (table: readonly (readonly string[])[]) =>
  judged(table).map((row) => (row.kind === 'search' ? row.cells.reason : row.why));

describe('columns', () => {
  it.each([
    ['Reason Code', 'Comments', ['04', '02', 'INV']],
    ['Reason', 'Notes', ['04', '11', '02']],
    ['Reason', 'Officer Remarks', ['STOL', 'WARR', 'STOL', 'WARR']],
    ['Purpose Code', 'Purpose Explained', ['C', 'J', 'C']],
    ['Purpose', 'Narrative', ['A', 'B', 'A']],
    ['Reason Code', 'Reason Description', ['04', '02', 'INV']],
  ])('of codes, "%s", leave the reasons to the words beside them, "%s"', (code, words, codes) => {
    const table = [
      ['Search Time', 'Org Name', code, words],
      ...codes.map((cell, at) => [
        `1/2${at}/2024 13:27`,
        'Alder Falls MN PD',
        cell,
        at === 1 ? '' : `stolen vehicle ${at}`,
      ]),
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', 'reason']);
    expect(logOf(table).columns[2]).toMatchObject({ note: 'short codes beside reasons in words' });
    expect(logOf(table).columns[3]?.note).toContain(`in the place of the codes of "${code}"`);
  });

  it.each([
    [
      'the remarks are few',
      'Comments',
      [
        ['04', ''],
        ['02', ''],
        ['04', 'entered twice'],
      ],
    ],
    [
      'the remarks hold no words',
      'Comments',
      [
        ['04', '12'],
        ['02', '13'],
        ['04', '-'],
      ],
    ],
    [
      'the reasons are words',
      'Comments',
      [
        ['theft', 'see report'],
        ['04', 'see report'],
        ['BOLO', 'see report'],
      ],
    ],
    [
      'the label speaks of another',
      'Clerk Comments',
      [
        ['04', 'see report'],
        ['02', 'see report'],
      ],
    ],
  ])('of reasons keep them beside remarks where %s', (_why, remarks, cells) => {
    const table = [
      ['Search Time', 'Org Name', 'Reason', remarks],
      ...cells.map((pair, at) => [`1/2${at}/2024 13:27`, 'Alder Falls MN PD', ...pair]),
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason', null]);
  });

  it.each(['Remarks', 'Comments', 'Notes', 'Search Notes'])(
    'of reasons that say nothing leave the place to words beside them: %s',
    (label) => {
      const table = beside(
        ['Reason', label],
        [
          ['Investigation', 'assist ICE'],
          ['Other', ''],
          ['police investigation', 'stolen vehicle'],
          ['homicide', ''],
        ],
      );
      expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', 'reason']);
      expect(reasonsOf(table)).toEqual(['assist ICE', 'Other', 'stolen vehicle', 'homicide']);
    },
  );

  it('of reasons that say nothing do so beside an offense type too', () => {
    const table = beside(
      ['Offense Type', 'Reason', 'Notes'],
      [
        ['Other', 'investigation', 'assist ICE'],
        ['Theft', 'other', ''],
        ['Theft', 'inv.', 'white van'],
      ],
    );
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', null, 'reason']);
    expect(reasonsOf(table)).toEqual(['assist ICE', 'other', 'white van']);
  });

  it('of reasons from a short list do so where most rows have words beside them', () => {
    const kinds = ['Theft', 'Warrant', 'Traffic'];
    const rows = Array.from({ length: 30 }, (_, at) => [
      kinds[at % 3] ?? '',
      at % 5 ? `looking for van ${at}` : '',
    ]);
    expect(fieldsOf(beside(['Reason', 'Comments'], rows))).toEqual([
      'time',
      'agency',
      'offense_type',
      'reason',
    ]);
    const few = rows.map(([kind = ''], at) => [kind, at % 10 ? '' : `entered twice ${at}`]);
    expect(fieldsOf(beside(['Reason', 'Comments'], few))).toEqual(['time', 'agency', 'reason', null]);
  });

  it('of reasons stay where the words beside them are what a reviewer wrote', () => {
    const table = beside(
      ['Reason', 'Comments'],
      [
        ['Investigation', 'reviewed, ok'],
        ['Investigation', 'Reviewed - not immigration'],
        ['Other', 'redacted per request'],
      ],
    );
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'reason', null]);
  });

  it('of two columns of reasons, the one that varies more is the reason and the other is judged beside it', () => {
    const table = [
      ['Search Time', 'Org Name', 'Purpose', 'Reason'],
      ['1/21/2024 13:27', 'Alder Falls MN PD', 'Law Enforcement', 'ICE detainer'],
      ['1/22/2024 13:27', 'Alder Falls MN PD', 'Law Enforcement', 'stolen vehicle'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', 'reason']);
    const same = table.map((cells, at) => (at === 0 ? cells : [...cells.slice(0, 3), cells[2] ?? '']));
    expect(fieldsOf(same)).toEqual(['time', 'agency', 'reason', null]);
  });
});

/** Twenty searches of five reasons from a list; only those of `Other` have words beside them. */
const withWords = (label: string) => [
  ['Search Time', 'Org Name', 'Search Reason', label],
  ...Array.from({ length: 20 }, (_, at) => [
    `1/${10 + at}/2024 13:27`,
    'Alder Falls MN PD',
    ['Stolen Vehicle', 'Warrant', 'Homicide', 'Other', 'Robbery'][at % 5] ?? '',
    at % 5 === 3 ? `words of row ${at}` : '',
  ]),
];

describe('the words that go with one choice of a list', () => {
  it.each([
    'Other Reason (Specify)',
    'Reason Details',
    'If Other, Explain',
    'Purpose Description',
    'Description of Reason',
    'Explanation of the Purpose',
    'Specify Other',
    'Please specify',
  ])('are the reasons of its rows, though they are few: "%s"', (label) => {
    const reasons = reasonsOf(withWords(label));
    expect(reasons.slice(0, 5)).toEqual([
      'Stolen Vehicle',
      'Warrant',
      'Homicide',
      'words of row 3',
      'Robbery',
    ]);
    expect(fieldsOf(withWords(label)).slice(2)).toEqual(['offense_type', 'reason']);
  });

  it("are none where a clerk's notes stand there", () => {
    expect(fieldsOf(withWords('Notes')).slice(2)).toEqual(['reason', null]);
  });
});

const casesOf = (cells: readonly string[]): string[] =>
  fieldsOf([
    ['Query Time', 'Agency', 'Operator', 'Case #'],
    ...cells.map((cell, at) => [`1/2${at}/2024 13:27`, 'Alder Falls MN PD', 'cexample', cell]),
  ]).slice(3) as string[];

describe('cases, where no column says why', () => {
  it('are the reasons where most are words of several kinds', () => {
    expect(casesOf(['stolen vehicle', 'ICE detainer', '25-118', 'missing juvenile'])).toEqual(['reason']);
  });

  it.each([
    [['25-1184', 'HPD-25-1190', 'INC2500118', 'warrant']],
    [['pending', 'pending', 'pending', '25-1184']],
    [['case open', 'investigation', 'follow up', 'other']],
    [['stolen vehicle', 'stolen vehicle', '25-1184', '25-1190']],
    [['N/A', 'unknown', 'none', '']],
  ])('are cases still where they are numbers, or say nothing: %j', (cells) => {
    expect(casesOf(cells)).toEqual(['case_number']);
  });
});
