import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { fieldsOf, judged, logOf, tableOf } from './table.ts';

const time = (n: number): string => `2025-03-0${n} 01:27:03`;
const askedBy = (n: number, agency: string): string[] => [time(n), 'cexample', agency, 'BOLO'];

describe('names whose comma nobody quoted', () => {
  const header = ['Search Time', 'Officer', 'Agency', 'Plate', 'Reason'];
  const rows = [1, 2, 3].map((n) => [
    time(n),
    'Example',
    ' Casey',
    'Alder Falls MN PD',
    `FAKE00${n}`,
    'Stolen vehicle',
  ]);

  it('in every row leave the columns to their right in their places', () => {
    expect(fieldsOf([header, ...rows])).toEqual(['time', 'user', 'agency', 'plate', 'reason']);
    expect(judged([header, ...rows])[1]).toMatchObject({
      kind: 'search',
      cells: {
        user: 'Example, Casey',
        agency: 'Alder Falls MN PD',
        plate: 'FAKE002',
        reason: 'Stolen vehicle',
      },
    });
  });

  it('are told without a space after it by the cells to their right', () => {
    const close = rows.map((cells) => cells.map((cell) => cell.trim()));
    expect(fieldsOf([header, ...close])).toEqual(['time', 'user', 'agency', 'plate', 'reason']);
    expect(judged([header, ...close])[1]).toMatchObject({
      cells: {
        user: 'Example,Casey',
        agency: 'Alder Falls MN PD',
        plate: 'FAKE002',
        reason: 'Stolen vehicle',
      },
    });
  });

  it('are no names where nothing to their right says so: the last cell has no label', () => {
    const table = [
      ['Search Time', 'Officer', 'Reason'],
      ...[1, 2].map((n) => [time(n), 'Example', 'Stolen vehicle', 'closed']),
    ];
    expect(fieldsOf(table)).toEqual(['time', 'user', 'reason', null]);
  });

  it('send such a table record by record: the store would not see the cells beyond the columns', () => {
    const { checks } = logOf([header, ...rows]);
    expect(checks?.some(({ at, pattern }) => at === 5 && !new RegExp(pattern).test('BOLO'))).toBe(true);
  });
});

describe('a column of agencies that asked', () => {
  it('beside the own agency names nobody who searched, whatever its label is', () => {
    const header = ['Search Time', 'Searched By', 'Requesting Agency', 'Our Agency', 'Reason'];
    const rows = [
      [time(1), 'cexample', 'Homeland Security Investigations', 'Alder Falls PD', 'Narcotics'],
      [time(2), 'rexample', '', 'Alder Falls PD', 'BOLO'],
    ];
    expect(fieldsOf([header, ...rows])).toEqual(['time', 'user', 'on_behalf_of', 'agency', 'reason']);
  });

  it.each(['Owning Agency', 'Providing Agency', 'Sharing Agency', 'Host Agency', 'To Agency'])(
    'beside the one whose cameras were asked is the one that searched: "%s"',
    (owner) => {
      const header = ['Date', 'Requesting Agency', 'Officer', owner, 'Plate', 'Reason'];
      const rows = [
        [time(1), 'Birch County SO', 'cexample', 'Alder Falls PD', 'QXZ104', 'Narcotics'],
        [time(2), 'Cedar Lake PD', 'rexample', 'Alder Falls PD', 'QXZ105', 'BOLO'],
      ];
      expect(fieldsOf([header, ...rows])).toEqual(['time', 'agency', 'user', null, 'plate', 'reason']);
    },
  );

  it.each([
    ['Ran By', 'Ran For (Agency)'],
    ['Searched By', 'Run For'],
    ['Officer', 'Performed for Agency'],
    ['Officer', 'Agency Assisted'],
    ['Officer', 'Assisted Agency'],
  ])('is one beside "%s" whose label says for whom it was done: "%s"', (by, asked) => {
    const rows = [askedBy(1, 'Homeland Security Investigations'), askedBy(2, 'Alder Falls PD')];
    expect(fieldsOf([['Search Time', by, asked, 'Reason'], ...rows])).toEqual([
      'time',
      'user',
      'on_behalf_of',
      'reason',
    ]);
  });

  it('that is blank in many rows names nobody who searched; a full one does', () => {
    const header = ['Search Time', 'Searched By', 'Requesting Agency', 'Reason'];
    const agencies = ['Homeland Security Investigations', '', ''];
    expect(fieldsOf([header, ...agencies.map((agency, at) => askedBy(at + 1, agency))])[2]).toBe(
      'on_behalf_of',
    );
    expect(fieldsOf([header, askedBy(1, 'Alder Falls PD'), askedBy(2, 'Birch County SO')])[2]).toBe('agency');
  });

  it('is that of the requestor, and not the person, where both have a column', () => {
    const header = ['Search Time', 'Requestor', 'Requestor Agency', 'Reason'];
    const rows = [
      [time(1), 'Casey Example', 'ICE ERO', 'Investigation'],
      [time(2), 'Robin Example', 'Alder Falls PD', 'Investigation'],
    ];
    expect(fieldsOf([header, ...rows])).toEqual(['time', null, 'on_behalf_of', 'reason']);
  });

  it.each(['Outside Agency', 'Other Agency', 'Agency Requesting Assistance'])(
    'is "%s" where many rows leave it blank, and who searched where none does',
    (label) => {
      const header = ['Search Time', 'Searched By', label, 'Reason'];
      const agencies = ['ICE ERO', '', ''];
      expect(fieldsOf([header, ...agencies.map((agency, at) => askedBy(at + 1, agency))])[2]).toBe(
        'on_behalf_of',
      );
      expect(fieldsOf([header, askedBy(1, 'Alder Falls PD'), askedBy(2, 'Birch County SO')])[2]).toBe(
        'agency',
      );
    },
  );

  it.each(['Assisting Agency', 'Agency Assist', 'Additional Agency', 'Notified Agency'])(
    'or searched is none of "%s": which of the two helped the other is not said',
    (label) => {
      const header = ['Search Time', 'Searched By', label, 'Reason'];
      const rows = [askedBy(1, 'ICE ERO'), askedBy(2, 'State Patrol')];
      expect(fieldsOf([header, ...rows])[2]).toBeNull();
    },
  );
});

describe('a date and a time of day', () => {
  it.each([
    [
      ['Date of Inquiry', 'Time of Inquiry'],
      ['03/01/25', '0127'],
    ],
    [
      ['Inquiry Date', 'Time'],
      ['3/1/2025', '1:27 AM'],
    ],
    [
      ['Date', 'Inquiry Time'],
      ['2025-03-01', '01:27:03'],
    ],
  ])('belong together though a label is known by a word alone: %j', (labels, cells) => {
    const table = [
      [...labels, 'Agency', 'Reason'],
      [...cells, 'Alder Falls MN PD', 'BOLO'],
      [...cells, 'Alder Falls MN PD', 'Warrant'],
    ];
    expect(fieldsOf(table)).toEqual(['date', 'time', 'agency', 'reason']);
  });
});

describe('a log with an agency and times', () => {
  it('is no list of agencies', () => {
    const found = recognise(
      tableOf([
        ['Timestamp (UTC)', 'Actor', 'Agency', 'Event', 'Details'],
        ['2025-03-01T01:27:03.000Z', 'Casey Example', 'Alder Falls PD', 'ALPR Search', 'Stolen vehicle'],
        ['2025-03-02T01:27:03.000Z', 'Robin Example', 'Alder Falls PD', 'ALPR Search', 'BOLO'],
      ]),
    );
    expect(found).toMatchObject({ kind: 'log', format: 'by-synonyms' });
    expect(found.columns.map(({ field }) => field)).toEqual(['time', 'user', 'agency', 'event', 'reason']);
  });
});

describe('what is written where the reason is another', () => {
  it.each(['Reason Other', 'Other (specify)', 'Audit Description', 'If Other'])(
    'is the reason where the chosen one says nothing: %s',
    (label) => {
      const table = [
        ['Search Time', 'Org Name', 'Reason', label],
        [time(1), 'Alder Falls MN PD', 'Investigation', 'stolen car'],
        [time(2), 'Alder Falls MN PD', 'Other', 'assist ICE'],
      ];
      expect(fieldsOf(table)).toEqual(['time', 'agency', 'offense_type', 'reason']);
    },
  );
});

const queryRow = (query: string, plate: string): string[] => [
  time(1),
  'cexample',
  'Alder Falls MN PD',
  query,
  plate,
  'BOLO',
];

describe('two columns that may hold the plate', () => {
  const header = ['Query Date/Time', 'Op Name', 'Agency', 'Query', 'Plate', 'Purpose'];
  it('are told apart by which one holds plates', () => {
    const fields = ['time', 'user', 'agency', null, 'plate', 'reason'];
    expect(fieldsOf([header, queryRow('Plate', 'FAKE001'), queryRow('Partial plate', 'FAKE002')])).toEqual(
      fields,
    );
  });

  it('are the first one where both do, or both are masked', () => {
    const fields = ['time', 'user', 'agency', 'plate', null, 'reason'];
    expect(fieldsOf([header, queryRow('FAKE003', 'FAKE001'), queryRow('FAKE004', 'FAKE002')])).toEqual(
      fields,
    );
    expect(fieldsOf([header, queryRow('***', '***'), queryRow('***', '***')])).toEqual(fields);
  });
});
