import { describe, expect, it } from 'vitest';
import { fieldsOf, judged, logOf } from './table.ts';

const tableOf = (labels: readonly string[], rows: readonly (readonly string[])[]) => [
  ['Search Time', 'Agency', ...labels, 'Reason'],
  ...rows.map((cells) => ['04/01/2025 08:00', 'Alder Falls MN PD', ...cells, 'BOLO']),
];
const accounts = (table: readonly (readonly string[])[]) =>
  judged(table).map((row) => (row.kind === 'search' ? row.cells.user : row.why));

describe('a first and a last name in two columns', () => {
  it.each([
    ['First Name', 'Last Name'],
    ['User First', 'User Last'],
    ['FName', 'LName'],
    ['Officer First Name', 'Officer Surname'],
    ['first_name', 'last_name'],
  ])('are one account: "%s", "%s"', (first, last) => {
    const names = [
      ['Robin', 'Vale'],
      ['Kim', 'Vale'],
      ['', 'Ash'],
      ['Kim', ''],
      ['***', '***'],
    ];
    const found = ['Robin Vale', 'Kim Vale', 'Ash', 'Kim', '***'];
    expect(accounts(tableOf([first, last], names))).toEqual(found);
    const turned = names.map((row) => row.toReversed());
    expect(accounts(tableOf([last, first], turned))).toEqual(found);
    expect(fieldsOf(tableOf([first, last], names))).toEqual(['time', 'agency', null, 'user', 'reason']);
    // The store's own scan takes each column by itself.
    expect(logOf(tableOf([first, last], names)).checks).toBeNull();
  });

  it('stay aside where another column has the account, and are shown nowhere', () => {
    const table = tableOf(['User ID', 'First Name', 'Last Name'], [['rvale', 'Robin', 'Vale']]);
    expect(accounts(table)).toEqual(['rvale']);
    expect(logOf(table).columns.map(({ namesPeople }) => namesPeople ?? false)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('of others stay aside too: owners, supervisors, whoever asked', () => {
    const labels = ['Officer', 'Supervisor', 'Vehicle Owner', 'Requestor Name', 'Plate State'];
    const { columns } = logOf(tableOf(labels, [['rvale', 'S Boss', 'J Roe', 'Kim Ash', 'MN']]));
    expect(columns.filter(({ namesPeople }) => namesPeople).map(({ label }) => label)).toEqual(
      labels.slice(1, 4),
    );
    expect(columns.map(({ field }) => field)).not.toContain('on_behalf_of');
    const asked = logOf(tableOf(['Officer', 'Requestor Name'], [['rvale', 'ICE ERO']]));
    expect(asked.columns[3]?.field).toBe('on_behalf_of');
  });

  it('are the account where the column of accounts is masked', () => {
    const table = tableOf(['User ID', 'First Name', 'Last Name'], [['***', 'Robin', 'Vale']]);
    expect(accounts(table)).toEqual(['Robin Vale']);
  });
});

describe('an account with a number and a name', () => {
  it.each([
    [['User ID', 'User Name'], ['u104', 'ICE Dallas'], 'ICE Dallas'],
    [['User Name', 'User ID'], ['ICE Dallas', 'u104'], 'ICE Dallas'],
    [['User ID', 'User Name'], ['rvale', ''], 'rvale'],
    [['User ID', 'User Name'], ['rvale', 'rvale2'], 'rvale'],
  ])('is called by its name where it has one: %j %j', (labels, cells, account) => {
    expect(accounts(tableOf(labels, [cells]))).toEqual([account]);
  });
});

describe('a column that names whose a case or a plate is', () => {
  it.each([
    ['Case Officer', 'Det. Robin Vale'],
    ['Case Agent', 'SA Kim Ash'],
    ['Incident Detective', 'R Vale'],
    ['Plate Owner', 'Jordan Roe'],
    ['LPN Registered Owner', 'Jordan Roe'],
    ['Crime Victim', 'Jordan Roe'],
    ['Case Name', 'State v. Roe'],
    ['Incident Location', '12 Mill Street'],
    ['Incident Date', '04/01/2025'],
  ])('"%s" is neither a case number nor a plate', (label, cell) => {
    const table = tableOf(['User ID', label], [['rvale', cell]]);
    expect(fieldsOf(table)).toEqual(['time', 'agency', 'user', null, 'reason']);
  });

  it.each(['Case Officer', 'Lead Investigator', 'Plate Owner', 'Agency Contact', 'Case Agent Name'])(
    '"%s" is known to name people',
    (label) => {
      const { columns } = logOf(tableOf(['User ID', label], [['rvale', 'Kim Ash']]));
      expect(columns[3]).toMatchObject({ field: null, namesPeople: true });
    },
  );

  it.each([
    ['Agency Case Number', 'case_number'],
    ['Related Incident', 'case_number'],
    ['Plate Queried', 'plate'],
    ['Type of Crime', null],
    ['Crime', 'offense_type'],
  ])('others are still told by a word: "%s"', (label, field) => {
    expect(fieldsOf(tableOf(['User ID', label], [['rvale', '25-1']]))[3]).toBe(field);
  });
});
