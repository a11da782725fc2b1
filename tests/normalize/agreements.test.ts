import { describe, expect, test } from 'vitest';
import { agreementOn, readAgreements } from '../../src/normalize/agencies/agreements.ts';
import { readAgency } from '../../src/normalize/agencies/agency.ts';

const register = `agency,state,model,from,to
Lane County Sheriff's Office,OR,Jail Enforcement Model,2020-03-01,2023-12-31
Lane County Sheriff's Office,OR,Task Force Model,2025-02-10,
Bend Police Department,Oregon,Warrant Service Officer,2/10/2025,
Florida Highway Patrol,FL,Task Force Model,,
`;
const on = (agency: string, day: string | null): string | null => {
  const { key, state } = readAgency(agency);
  return agreementOn(readAgreements('register.csv', register))(key, state, day);
};

describe('a register of 287(g) agreements', () => {
  test('gives the model in force for the searching agency on the day of the search', () => {
    expect(on('Lane County OR SO', '2023-12-31')).toBe('Jail Enforcement Model');
    expect(on('Lane County OR SO', '2024-06-01')).toBeNull();
    expect(on('Lane County OR SO', '2025-02-10')).toBe('Task Force Model');
    expect(on('Bend OR PD', '2026-01-01')).toBe('Warrant Service Officer');
    expect(on('Florida Highway Patrol', '2010-01-01')).toBe('Task Force Model');
  });

  test('says nothing of another state, another agency, or a search without a time', () => {
    expect(on('Lane County NC SO', '2025-06-01')).toBeNull();
    expect(on('Lane OR PD', '2025-06-01')).toBeNull();
    expect(on('Lane County SO', '2025-06-01')).toBeNull();
    expect(on('Lane County OR SO', null)).toBeNull();
  });

  test('joins two agreements in force on one day', () => {
    const both = `agency,state,model,from,to\nBend PD,OR,B,2025-02-01,\nBend PD,OR,A,2025-01-01,\nBend PD,OR,A,2025-03-01,\n`;
    expect(agreementOn(readAgreements('r.csv', both))('bend-or-pd', 'OR', '2025-05-01')).toBe('A; B');
  });

  test('is read under the labels of the public register', () => {
    const published = `\ufeffSTATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED\nOREGON,Bend Police Department,Municipality,Deschutes,Task Force Model,2/26/2025\n`;
    expect(readAgreements('r.csv', published)).toEqual([
      {
        agency: 'Bend Police Department',
        key: 'bend-or-pd',
        state: 'OR',
        model: 'Task Force Model',
        from: '2025-02-26',
        to: null,
      },
    ]);
  });

  test.each([
    ['agency,state,from,to\n', 'r.csv has no column "model"'],
    ['', 'r.csv has no column "agency"'],
    ['agency,state,model,from,to\n\nBend PD,OR,T,2025-13-01,\n', 'r.csv, row 3: from is not a day'],
    ['agency,state,model,from,to\nBend PD,Cascadia,T,,\n', 'r.csv, row 2: state is not a state: "Cascadia"'],
    ['agency,state,model,from,to\n,OR,T,,\n', 'r.csv, row 2: agency is empty'],
    ['agency,state,model,from,to\nBend PD,OR,T,2025-02-01,2025-01-01\n', 'r.csv, row 2: to is before `from`'],
    ['agency,state,model,from,to\n"Bend PD,OR,T,,\n', 'r.csv, line 2: a cell opens with a double quote'],
  ])('that cannot be read is refused with its file and row: %j', (text, message) => {
    expect(() => readAgreements('r.csv', text)).toThrow(message);
  });
});
