import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { tableOf } from './table.ts';

const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.trim().split('|'));

/** What a file of these lines is taken for, under a name that says nothing. */
const found = (text: string, facts: { file?: string; sheet?: string } = {}) =>
  recognise(tableOf(rowsOf(text), { file: 'Production 2.csv', ...facts }));

describe('records that are released beside logs are no searches', () => {
  it.each([
    ['a hot list', 'Plate|State|Reason|Agency|Entered\nZZZ1234|MN|Stolen|Elm Grove PD|03/01/2025 08:10'],
    [
      'a hot list in Spanish',
      'Placa|Motivo|Agregado por|Fecha de Alta|Vencimiento\nZZZ1234|Vehículo robado|C Adams|03/01/2025 08:10|04/01/2025',
    ],
    [
      'bulletins',
      'BOLO #|Date Issued|Issuing Agency|Plate|Reason\nB1|03/01/2025 08:10|Elm Grove PD|ZZZ1234|Stolen',
    ],
    [
      'alerts',
      'Fecha y Hora|Placa|Cámara|Motivo de Alerta|Agencia\n03/01/2025 08:10|ZZZ1234|Calle 5|Robado|Elm Grove PD',
    ],
    [
      'hits',
      'Date/Time|Plate|Reason|Officer Notified|Location\n03/01/2025 08:10|ZZZ1234|Stolen|C Adams|Main St',
    ],
    [
      'what cameras read',
      'Timestamp|Plate|State|Make|Color|Location|Agency\n03/01/2025 08:10|ZZZ1234|MN|Kia|Red|Main St|Elm Grove PD',
    ],
    [
      'tows',
      'Tow Date/Time|License Plate|Reason for Tow|Agency\n03/01/2025 08:10|ZZZ1234|Abandoned|Elm Grove PD',
    ],
    [
      'pursuits',
      'Date|Officer|Agency|Reason for Pursuit|Outcome\n03/01/2025 08:10|C Adams|Elm Grove PD|Robbery|Arrest',
    ],
    [
      'citations',
      'Citation #|Date/Time|Officer|Plate|Agency\nC1|03/01/2025 08:10|C Adams|ZZZ1234|Elm Grove PD',
    ],
    [
      'stops',
      'Date|Officer|Plate|Reason|Disposition\n03/01/2025 08:10|C Adams|ZZZ1234|Speeding|Verbal warning',
    ],
    [
      'crashes',
      'Crash Date|Report #|Plate|Officer|Agency\n03/01/2025 08:10|25-1001|ZZZ1234|C Adams|Elm Grove PD',
    ],
    [
      'requests to share',
      'Request Date|Requesting Agency|Requested By|Reason|Status|Approved By\n03/01/2025 08:10|Elm Grove PD|C Adams|Mutual aid|Approved|B Baker',
    ],
    ['courses', 'Date|Officer|Department|Training|Hours\n03/01/2025|C Adams|Elm Grove PD|ALPR Basics|2'],
    [
      'tickets of a help desk',
      'Ticket #|Created On|Requester|Department|Reason|Status\n1001|03/01/2025 08:10|C Adams|Elm Grove PD|Password|Closed',
    ],
    ['requests for records', 'Request date|Requester|Reason\n03/01/2025|Casey Adams|Crash report'],
    [
      'requests for records with a day due',
      'Request Date|Requester|Organization|Reason|Due Date\n03/01/2025|Casey Adams|Elm Tribune|Public interest|03/11/2025',
    ],
    [
      'calls',
      'Incident #|Date/Time|Type|Location|Unit|Agency|Disposition\n25-1001|03/01/2025 08:10|Burglary|Main St|2A12|Elm Grove PD|Report',
    ],
    [
      'cases',
      'Case Number|Date|Officer|Offense|Agency|Status\n25-1001|03/01/2025|C Adams|Theft|Elm Grove PD|Closed',
    ],
    [
      'persons looked up',
      'Query Date/Time|User|Agency|Driver License Number|Purpose\n03/01/2025 08:10|cadams|Elm Grove PD|01234567|Traffic stop',
    ],
    [
      'searches of faces',
      'Search Date|Officer|Agency|Reason|Probe Image|Case Number\n03/01/2025 08:10|cadams|Elm Grove PD|Theft|1.jpg|25-1001',
    ],
    [
      'search warrants',
      'Date|Officer|Agency|Place Searched|Reason|Judge\n03/01/2025|C Adams|Elm Grove PD|Main St|Drugs|Hon. Elm',
    ],
    [
      'films',
      'Recorded On|Officer|Category|Case Number|Agency\n03/01/2025 08:10|C Adams|Stop|25-1001|Elm Grove PD',
    ],
    [
      'settings',
      'Timestamp|Admin|Setting|Old Value|New Value|Reason\n03/01/2025 08:10|cadams|Retention|30|60|Policy',
    ],
    [
      'changes of sharing',
      'Date|User|Agency|Change|Reason\n03/01/2025 08:10|cadams|Elm Grove PD|Sharing enabled|MOU',
    ],
    ['policies', 'Policy|Purpose|Effective Date|Department\nUse|To guide use|03/01/2023|Elm Grove PD'],
    [
      'letters',
      'Date|From|To|Subject|Organization\n03/01/2025 08:10|C Adams|K Brown|FW: cameras|Elm Grove PD',
    ],
    [
      'flights',
      'Flight Date/Time|Pilot|Purpose of Flight|Agency\n03/01/2025 08:10|C Adams|Rescue|Elm Grove PD',
    ],
    [
      'doors',
      'Timestamp|Badge ID|Name|Door|Department\n03/01/2025 08:10:11|1001|C Adams|Evidence|Elm Grove PD',
    ],
    [
      'logons',
      'Date/Time|User|Agency|IP Address|Result\n03/01/2025 08:10|cadams|Elm Grove PD|10.0.0.1|Success',
    ],
    [
      'permits to park',
      'Scan Time|Plate|Officer|Lot|Permit|Reason\n03/01/2025 08:10|ZZZ1234|C Adams|A|P-1|Expired permit',
    ],
    [
      'reports of stolen vehicles',
      'Report Date|Case Number|Plate|Make|Model|Agency|Offense\n03/01/2025|25-1|ZZZ1234|Ford|F150|Elm Grove PD|Theft',
    ],
    [
      'checks of persons whose names are withheld',
      'Date|Requested By|Agency|Name Checked|Purpose Code\n03/01/2025|C Adams|Elm Grove PD|[REDACTED]|J',
    ],
    [
      'cars taken back for a bank',
      'Date/Time|Agent|Company|Plate|Lender|Reason\n03/01/2025 08:10|C Adams|Ace|ZZZ1234|Bank|Default',
    ],
    [
      'a policy whose commas look like labels',
      'Users must enter the date| the time| their name| agency| and a reason before each search.\nElse they lose access.',
    ],
    ['detainers', 'Date|Agency|A-Number|Reason\n03/01/2025|ICE|A1|Detainer'],
    [
      'sums by day',
      'Date|Agency|Reason|Count\n03/01/2025|Elm Grove PD|Stolen|14\n03/02/2025|Elm Grove PD|Theft|22',
    ],
  ])('%s', (_, text) => {
    expect(found(text).kind).not.toBe('log');
  });

  it('whatever networks its name speaks of', () => {
    const shares = 'organization|shared_at|reason\nElm Grove PD|2025-03-01 08:10:00|regional';
    expect(found(shares, { file: 'Network shares.csv' }).kind).not.toBe('log');
  });

  it('and the words say which column tells', () => {
    const { title, reasons } = found(
      'Date|Officer|Department|Course\n03/01/2025|C Adams|Elm Grove PD|Basics',
    );
    expect(title).toBe('records of something else than searches');
    expect(reasons.join()).toContain('its column "Course" is of courses that somebody took');
  });
});

describe('a table in which nothing speaks of searches or plates', () => {
  const fuel =
    'Date|Employee|Gallons|Department|Purpose\n03/01/2025 08:10|C Adams|12.2|Elm Grove PD|Patrol\n03/02/2025 08:10|K Brown|11.2|Elm Grove PD|Patrol';

  it('is none where a column stands in no known log, and is told as one that may be a log', () => {
    const one = found(fuel);
    expect([one.kind, one.title]).toEqual(['unknown', 'records that nothing says to be searches']);
    expect(one).toMatchObject({ hasTimes: true });
    expect(one.reasons.join()).toContain('its column "Gallons" is in no log of searches that is known');
  });

  it.each([
    ['its name', { file: 'ALPR audit.csv' }],
    ['its sheet', { sheet: 'Searches' }],
  ])('is a log where %s says so', (_, facts) => {
    expect(found(fuel, facts).kind).toBe('log');
  });

  it('is a log where a line above says so', () => {
    expect(found(`Plate reader searches|||\n${fuel}`).kind).toBe('log');
  });
});

describe('a log of searches stays one beside labels of other records', () => {
  it.each([
    [
      'a place and an outcome',
      'Date|Officer|Plate|Reason|Location|Disposition\n03/01/2025 08:10|C Adams|ZZZ1234|Stolen|Main St|Located',
    ],
    [
      'ticks',
      'Date|Officer|Plate|Stolen|Training|Other\n03/01/2025|C Adams|ZZZ1234|X||\n03/02/2025|C Adams|ZZZ1235||X|',
    ],
    [
      'a tow ticked',
      'Date|Officer|Plate|Reason|Vehicle Impounded\n03/01/2025 08:10|C Adams|ZZZ1234|Stolen|Yes',
    ],
    [
      'birthdays beside plates',
      'Query Date/Time|User|Agency|Plate|Name|DOB|Reason\n03/01/2025 08:10|cadams|Elm Grove PD|ZZZ1234|Doe|01/01/1980|Stolen',
    ],
    [
      'columns that nobody filled',
      'created_at|user_name|org_name|reason|deleted_at\n2025-03-01 08:10:00|cadams|Elm Grove PD|Stolen|',
    ],
    [
      'when it was entered',
      'Date Entered|Officer|Plate|Reason for Search\n03/01/2025 08:10|C Adams|ZZZ1234|Stolen',
    ],
    [
      'the date of the report and the vehicle of it',
      'Date|Officer|Plate|VIN|Report Date|Reason\n03/01/2025 08:10|C Adams|ZZZ1234|1X|02/27/2025|Stolen',
    ],
    [
      'labels in small letters',
      'date|officer|plate|reason and notes\n03/01/2025 08:10|C Adams|ZZZ1234|Stolen',
    ],
    [
      'a priority',
      'Search Time|Officer|Agency|Reason|Priority|Resolution\n03/01/2025 08:10|C Adams|Elm Grove PD|Theft|High|None',
    ],
    [
      'who approved each search',
      'Date/Time|User|Agency|Plate|Reason|Status|Approved By\n03/01/2025 08:10|cadams|Elm Grove PD|ZZZ1234|Theft|Approved|B Baker',
    ],
    [
      'the kind of call',
      'Date/Time|User|Agency|Call Type|Plate|Search Reason\n03/01/2025 08:10|cadams|Elm Grove PD|Theft|ZZZ1234|Case',
    ],
    [
      'requests of agencies',
      'Request Date|Requester|Reason\n03/01/2025|Elm Grove PD|Stolen\n03/02/2025|Birch County SO|Theft',
    ],
    [
      'a unit and a place',
      'Date|Officer|Unit|Reason|Case Number|Location\n03/01/2025 08:10|C Adams|CID|Stolen|25-1001|Main St',
    ],
    ['what it found', 'Date/Time|User|Agency|Reason|Count\n03/01/2025 08:10|cadams|Elm Grove PD|Theft|12'],
    [
      'an auditor',
      'Search Date|User|Agency|Reason|Auditor|Violation\n03/01/2025 08:10|cadams|Elm Grove PD|Theft|Sgt Elm|No',
    ],
    ['few labels', 'when|who|dept|why\n2025-03-01 08:10|cadams|Elm Grove PD|Stolen'],
  ])('%s', (_, text) => {
    expect(found(text).kind).toBe('log');
  });
});
