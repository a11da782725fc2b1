import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/index.ts';
import { fieldsOf, judged, tableOf } from './table.ts';

const cells = ['2025-03-14 10:15', 'jdoe', 'Alder Falls MN PD', 'FAKE001', 'theft', '25-1001'];
const fields = ['time', 'user', 'agency', 'plate', 'reason', 'case_number'];

describe('labels in other words', () => {
  it.each([
    [['Datum/Uhrzeit', 'Benutzer', 'Behörde', 'Kennzeichen', 'Grund der Abfrage', 'Aktenzeichen']],
    [['Date et heure', 'Utilisateur', 'Organisme', 'Plaque', 'Motif de la recherche', 'Numéro de dossier']],
    [
      [
        'Fecha y hora de la consulta',
        'Nombre del usuario',
        'Nombre de la agencia',
        'Número de matrícula',
        'Motivo de la consulta',
        'Número del caso',
      ],
    ],
    [['Data/Hora', 'Usuário', 'Órgão', 'Placa', 'Motivo', 'Nº do caso']],
    [['Data e ora', 'Utente', 'Ente', 'Targa', 'Motivo', 'Numero pratica']],
    [
      [
        'When was the search run?',
        'Who ran the search?',
        'What agency?',
        'What plate was searched?',
        'Why was the search run?',
        'Case number (if any)',
      ],
    ],
    [
      [
        'Date Search Conducted',
        'Person Conducting Search',
        'Employing Agency',
        'Vehicle Plate',
        'Basis for Search',
        'Related Case',
      ],
    ],
    [['Queried On', 'LOGON_ID', 'Originating Dept', 'Tag Searched', 'Justification', 'Incident Nbr']],
    [['Queried On', 'CreatedBy', 'Originating Dept', 'Tag Searched', 'Justification', 'Incident Nbr']],
    [['Log Dt/Tm', 'actor_email', 'Originating Dept', 'Tag Searched', 'Justification', 'Incident Nbr']],
  ])('are known by them: %j', (labels) => {
    expect(fieldsOf([labels, cells])).toEqual(fields);
  });

  it.each([
    [
      ['Fecha de nacimiento', 'Agencia', 'Motivo'],
      ['1981-03-14', 'Policía de Río Hondo', 'hurto'],
    ],
    [
      ['Datum', 'Halter des Kennzeichens'],
      ['2025-03-14', 'J. Doe'],
    ],
  ])('are none of a search: %j', (labels, row) => {
    expect(recognise(tableOf([labels, row])).kind).not.toBe('log');
  });
});

it('a search stays one beside the time of the logon', () => {
  const labels = ['Login Time', 'Search Time', 'User', 'Agency', 'Reason'];
  const row = ['2025-03-14 09:00', '2025-03-14 10:15', 'jdoe', 'Alder Falls MN PD', 'theft'];
  expect(fieldsOf([labels, row])).toEqual([null, 'time', 'user', 'agency', 'reason']);
});

const hourRow = (hour: string, half: string) => ['3/14/2025', hour, half, 'Alder Falls MN PD', 'theft'];

describe('an hour in a column of its own', () => {
  const labels = ['Date', 'Hour', 'AM/PM', 'Agency', 'Reason'];

  it('is the time of day with AM or PM, or as a clock', () => {
    const found = ['date', 'time', null, 'agency', 'reason'];
    expect(fieldsOf([labels, hourRow('1', 'PM'), hourRow('12', 'AM')])).toEqual(found);
    expect(fieldsOf([labels, hourRow('1:05', 'PM'), hourRow('12:10', 'AM')])).toEqual(found);
  });

  it.each([
    ['Lookup Date', 'Lookup Hour'],
    ['Date Ran', 'Hour Ran'],
    ['Search Date', 'Search Hour (24h)'],
  ])('is the time of day of a date that a word calls so: "%s", "%s"', (date, hour) => {
    const rows = [hourRow('1:05', 'Sgt'), hourRow('22:10', 'Det')];
    const found = ['date', 'time', null, 'agency', 'reason'];
    expect(fieldsOf([[date, hour, 'Rank', 'Agency', 'Reason'], ...rows])).toEqual(found);
  });

  it('is none alone, or past twelve', () => {
    const found = ['time', null, null, 'agency', 'reason'];
    expect(fieldsOf([labels, hourRow('1', ''), hourRow('12', '')])).toEqual(found);
    expect(fieldsOf([labels, hourRow('13', 'PM'), hourRow('12', 'AM')])).toEqual(found);
  });
});

const entryRow = (action: string) => ['2025-03-14 10:15', 'jdoe', action, 'Plate: FAKE001; Reason: theft'];

describe('names and values in the details of an entry', () => {
  const labels = ['Timestamp', 'User', 'Action', 'Details'];

  it('are of a search where the entry is said to be one, and of something else where it is not', () => {
    expect(fieldsOf([labels, entryRow('Plate Search')]).slice(0, 3)).toEqual(['time', 'user', 'event']);
    expect(fieldsOf([labels, entryRow('Plate Search')])).toContain('reason');
    expect(recognise(tableOf([labels, entryRow('Entry Added')])).kind).not.toBe('log');
  });
});

describe('labels that people who keep a log give', () => {
  it.each([
    ['Why', 'theft', 'reason'],
    ['Plate/State', 'FAKE001/MN', 'plate'],
    ['Plate State', 'MN', null],
    ['Tag Searched', 'FAKE001', 'plate'],
    ['Cmts', 'theft', 'reason'],
    ['# Networks', '1,204', 'networks'],
    ['No. of Networks Searched', '12', 'networks'],
    ['Number of Agencies Searched', '12', 'networks'],
    ['# of Cameras', '4521', 'devices'],
  ])('%s', (label, cell, field) => {
    const table = [
      ['Search Time', 'Agency', label],
      ['2025-03-14 10:15', 'Alder Falls MN PD', cell],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'agency', field]);
  });

  it.each([
    ['Search Window Start', '01/01/2025 08:00', 'frame_start'],
    ['Search Window End', '01/01/2025 08:00', 'frame_end'],
    ['Vehicle Filters Applied', 'white pickup', 'filters'],
    ['Search Criteria', "Plate = 'FAKE001'", 'plate'],
    ['VRM', 'FAKE001', 'plate'],
    ['Reference No.', '25-1', 'case_number'],
    ['Event No.', '25-1', 'case_number'],
    ['Incident / CAD ID', '25-1', 'case_number'],
  ])('beside a reason: %s', (label, cell, field) => {
    const table = [
      ['Search Time', 'Agency', 'Reason', label],
      ['2025-03-14 10:15', 'Alder Falls MN PD', 'theft', cell],
    ];
    expect(fieldsOf(table)[3]).toBe(field);
  });

  it('shortened as a database has them are read: a code of the reason, and its text', () => {
    const table = [
      ['query_ts', 'badge_no', 'plate_no', 'query_reason_cd', 'query_reason_txt', 'incident_nbr'],
      ['1736935200', '4411', 'FAKE001', '01', 'stolen vehicle', '25-1'],
      ['1736938800', '4412', 'FAKE002', '07', 'immigration', '25-2'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'user', 'plate', 'offense_type', 'reason', 'case_number']);
  });

  it('a line drawn under them is no row', () => {
    const table = [
      ['search_time', 'agency', 'reason'],
      ['---------------------+--------------------+-----------'],
      ['2025-03-14 10:15', 'Alder Falls MN PD', 'theft'],
      ['----------', '------', '======'],
    ];
    expect(judged(table).map((found) => (found.kind === 'skipped' ? found.why : found.kind))).toEqual([
      'blank',
      'search',
      'blank',
    ]);
  });
});

describe('a column whose label says nothing of times', () => {
  it.each([
    ['03/14/2025 10:15', '03/15/2025 11:20', 'time'],
    ['45730.427', '45731.472', 'time'],
    ['1741947300000', '1742037600000', 'time'],
    // Days of a spreadsheet, or a day and an hour, as much as they are counts, codes of places, badges or cases.
    ['20250314101500', '20250315112000', null],
    ['45730', '45731', null],
  ])('is one where its cells are: %s', (first, second, field) => {
    const found = recognise(
      tableOf([
        ['User', 'Agency', 'Reason for Search', 'Zip'],
        ['C Adams', 'Alder Falls MN PD', 'theft', first],
        ['B Baker', 'Alder Falls MN PD', 'robbery', second],
      ]),
    );
    expect(found.kind === 'log' ? found.columns[3]?.field : null).toBe(field);
  });
});
