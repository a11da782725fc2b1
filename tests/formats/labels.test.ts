import { describe, expect, it } from 'vitest';
import { fieldsOf, logOf } from './table.ts';

const header = [
  'Name',
  'Org Name',
  'Total Networks Searched',
  'Time Frame',
  'Case #',
  'Reason',
  'Search Time',
];
const row = (n: number, agency = 'Alder Falls MN PD'): string[] => [
  'Casey Example',
  agency,
  '541',
  '01/22/2024, 06:00:00 AM UTC\n01/22/2024, 07:00:00 AM UTC',
  '26-01698',
  'Stolen vehicle',
  `01/${String(n).padStart(2, '0')}/2024, 01:27:03 PM UTC`,
];
const rows = (count: number): string[][] => Array.from({ length: count }, (_, at) => row(at + 1));

describe('labels in Spanish', () => {
  it.each([
    [
      ['Fecha', 'Hora', 'Usuario', 'Agencia', 'Tablilla', 'Motivo'],
      ['14/03/2025', '10:15 a. m.', 'jrivera', 'Policía de Río Hondo', 'ABC123', 'vehículo hurtado'],
      ['date', 'time', 'user', 'agency', 'plate', 'reason'],
    ],
    [
      ['FECHA Y HORA', 'OFICIAL', 'NUM. DE PLACA', 'RAZON DE BUSQUEDA', 'Número de Querella'],
      ['2025-03-14 10:15', 'jrivera', 'ABC123', 'investigación', '2025-1-123'],
      ['time', 'user', 'plate', 'reason', 'case_number'],
    ],
    [
      ['Fecha Consulta', 'Hora Consulta', 'Usuario Consulta', 'Corporación', 'Matrícula', 'Causa'],
      ['31/01/2025', '08:15 a. m.', 'mgarcia', 'Policía de Río Hondo', 'ABC123', 'vehículo hurtado'],
      ['date', 'time', 'user', 'agency', 'plate', 'reason'],
    ],
    [
      ['Fecha/Hora', 'Agencia', 'Razón'],
      ['2025-03-14 10:15', 'Policía de Río Hondo', 'orden de deportación'],
      ['time', 'agency', 'reason'],
    ],
  ])('name their fields, with accents or without: %j', (labels, cells, found) => {
    expect(fieldsOf([labels, cells])).toEqual(found);
  });
});

describe('labels that no format knows', () => {
  it('name their field by a word in them, and it is said', () => {
    const table = [
      [
        'Date of LPR query',
        'Requesting officer name',
        'Reason given for query',
        'Incident/report',
        'Officer notes',
      ],
      ['2024-01-25 13:27:03', 'Casey', 'BOLO', '24-1', 'none'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'user', 'reason', 'case_number', null]);
    expect(logOf(table).columns[2]).toMatchObject({ note: 'recognized by a word in its label' });
  });

  it('name nothing where the cells say otherwise', () => {
    const table = [
      ['Org Name', 'Total Networks Searched', 'Time Frame', 'Reason', 'Search Time', 'Agency tier'],
      ['Alder Falls MN PD', '5', '', 'BOLO', '01/25/2024, 01:27:03 PM UTC', '3'],
    ];
    expect(fieldsOf(table).at(-1)).toBeNull();
  });

  it.each([
    ['Performed By', 'user'],
    ['Queried By', 'user'],
    ['User Email Address', 'user'],
    ['Badge #', 'user'],
    ['Operator ID', 'user'],
    ['Employee ID', 'user'],
    ['Approved By', null],
    ['Tag #', 'plate'],
    ['License No', 'plate'],
    ['CAD #', 'case_number'],
    ['Report No', 'case_number'],
    ['Status #', null],
  ])('%s is %s', (label, field) => {
    const table = [
      ['Org Name', 'Reason', 'Search Time', label],
      ['Alder Falls MN PD', 'BOLO', '1/25/2024 13:27', 'b-204'],
    ];
    expect(fieldsOf(table)[3]).toBe(field);
  });

  it.each([
    ['Dept', 'Alder Falls MN PD', 'agency'],
    ['Searching Org', 'Alder Falls MN PD', 'agency'],
    ['Dept', 'Patrol', null],
  ])('%s over "%s" is %s', (label, cell, field) => {
    const table = [
      ['Reason', 'Search Time', label],
      ['BOLO', '1/25/2024 13:27', cell],
    ];
    expect(fieldsOf(table)[2]).toBe(field);
  });

  it.each([
    'User (Agency)',
    'User [Organization]',
    'Officer - Agency',
    'Officer / Agency',
    'Agency & Officer',
    'User Name, Organization',
  ])('%s names people, and is no column of agencies: those of its cells have one of their own', (label) => {
    const table = [
      ['Search Time', label, 'Reason'],
      ['1/25/2024 13:27', 'Casey Example (Alder Falls MN PD)', 'BOLO'],
    ];
    expect(fieldsOf(table)).toEqual(['time', 'user', 'reason', 'agency']);
    expect(logOf(table).columns[3]?.note).toBe(`read from the cells of "${label}"`);
  });

  it.each([
    [
      ['Org Name', 'Requesting Agency'],
      ['agency', 'on_behalf_of'],
    ],
    [
      ['Requesting Agency', 'Org Name'],
      ['on_behalf_of', 'agency'],
    ],
    [
      ['Requesting Agency', 'Officer'],
      ['agency', 'user'],
    ],
    [
      ['Org Name', 'Agency'],
      ['agency', null],
    ],
  ])('of two agencies, the one that asks is who it was done for: %j', (labels, fields) => {
    const table = [
      ['Search Time', 'Reason', ...labels],
      ['1/25/2024 13:27', 'BOLO', 'Alder Falls MN PD', 'Birch County MN SO'],
    ];
    expect(fieldsOf(table).slice(2)).toEqual(fields);
  });

  it('of remarks are the reasons where a log has none', () => {
    const cells = ['1/25/2024 13:27', 'Alder Falls MN PD', 'BOLO', 'stolen vehicle'];
    const remarks = ['Search Time', 'Org Name', 'Filters', 'Comments'];
    expect(fieldsOf([remarks, cells])).toEqual(['time', 'agency', 'filters', 'reason']);
    expect(logOf([remarks, cells]).columns[3]).toMatchObject({
      note: 'no column of reasons; remarks are read as such',
    });
    expect(fieldsOf([['Search Time', 'Org Name', 'Reason', 'Comments'], cells])[3]).toBeNull();
    expect(fieldsOf([['Search Time', 'Org Name', 'Filters', 'Reason / Notes'], cells])[3]).toBe('reason');
  });

  it('end where the first row begins, also where its date and its time of day stand apart', () => {
    const table = [
      ['Search Date', 'Search Time', 'User', 'User', 'Org Name', 'Reason'],
      ['3/4/2025', '1:05 PM', 'Casey', 'Example', 'Alder Falls MN PD', 'BOLO'],
      ['3/5/2025', '2:05 PM', 'Casey', 'Example', 'Alder Falls MN PD', 'BOLO'],
    ];
    expect(logOf(table).headerRow).toBe(1);
    expect(fieldsOf(table).slice(0, 3)).toEqual(['date', 'time', 'user']);
  });

  it('are not those of a remark above them', () => {
    const table = [['# user: admin'], ['#', ...header], ['1', ...row(1)], ['2', ...row(2)]];
    expect(logOf(table).headerRow).toBe(2);
    expect(fieldsOf(table).slice(0, 2)).toEqual([null, 'user']);
  });

  it('that are shortened are those they stand for', () => {
    const labels = ['Dt', 'Tm', 'Ofcr', 'Agcy', 'Lic Plt', 'Srch Rsn', 'Case Nbr'];
    const table = [labels, ['3/4/25', '13:05', 'Casey', 'Alder Falls MN PD', 'ABC1234', 'BOLO', '25-1']];
    expect(fieldsOf(table)).toEqual(['date', 'time', 'user', 'agency', 'plate', 'reason', 'case_number']);
  });

  it('with a zone in them are the labels without it', () => {
    const table = [
      ['Org Name', 'Reason', 'Search Time (PST)'],
      ['Alder Falls MN PD', 'BOLO', '1/25/2024 13:27'],
    ];
    expect(fieldsOf(table)).toEqual(['agency', 'reason', 'time']);
    expect(logOf(table).columns[2]).toMatchObject({ note: 'its label states the zone America/Los_Angeles' });
  });

  it('are none where a script numbered the rows', () => {
    const table = [['', ...header], ...rows(3).map((cells, at) => [String(at), ...cells])];
    expect(logOf(table).columns[0]).toMatchObject({ use: 'ignored', note: 'row numbers' });
  });
});
