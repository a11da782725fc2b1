import { describe, expect, test } from 'vitest';
import { judge } from '../../src/classify/index.ts';

const searcherOf = (agency: string, user = ''): readonly (string | null)[] => {
  const { searcher, component } = judge({ agency, user });
  return [searcher, component];
};

describe('who searched, from agency and account alone', () => {
  test.each([
    ['ICE', 'ice', 'ice'],
    ['[Federal] ICE', 'ice', 'ice'],
    ['DHS-ICE', 'ice', 'ice'],
    ['ICE - ERO Los Angeles', 'ice', 'ice'],
    ['U.S. Immigration and Customs Enforcement', 'ice', 'ice'],
    ['Homeland Security Investigations [Federal] [Inactive]', 'ice', 'hsi'],
    ['Immigration and Customs Enforcement (ICE) - HSI', 'ice', 'hsi'],
    ['HSI Omaha', 'ice', 'hsi'],
    ['ICE OPLA', 'ice', 'ice_other'],
    ['[Federal] US Border Patrol [Inactive]', 'cbp', 'cbp'],
    ['U.S. Customs and Border Protection', 'cbp', 'cbp'],
    ['CBP - Office of Field Operations', 'cbp', 'cbp_other'],
    ['CBP Air and Marine Operations', 'cbp', 'cbp_other'],
    ['Air and Marine Operations Center March ARB (CBP)', 'cbp', 'cbp_other'],
    ['CBP Office of Professional Responsibility Tucson', 'cbp', 'cbp_other'],
    ['CBP Roofing LLC', 'local', null],
    ['CBP Construction Services', 'local', null],
    ['CBP - Construction Site Lookout', 'cbp', 'cbp'],
    ['Reno NV PD Homeland Security', 'local', null],
    ['Delaware Dept. of Safety and Homeland Security', 'local', null],
    ['Homeland Security Academy - Elmfield College PD', 'local', null],
    ['Oak County SO - Homeland Security Unit', 'local', null],
    ['Organized Crime Drug Enforcement Task Force Region 5', 'other_federal', null],
    ['Fort Example Provost Marshal Office', 'other_federal', null],
    ['NOAA Office of Law Enforcement', 'other_federal', null],
    ['Marine Corps Base Camp Lejeune PMO', 'other_federal', null],
    ['Department of Homeland Security', 'other_dhs', null],
    ['USCIS', 'other_dhs', null],
    ['Transportation Security Administration', 'other_dhs', null],
    ['[Federal] Federal Bureau of Investigation (FBI)', 'other_federal', null],
    ['[Federal] Natchez Trace Parkway MS', 'other_federal', null],
    ['Oak Hollow TX PD', 'local', null],
    ['Justice IL PD', 'local', null],
    ['Federal Way WA PD', 'local', null],
    ['MS Office of Homeland Security', 'local', null],
    ['Ohio Homeland Security', 'local', null],
    ['MOCIC', 'local', null],
    ['Cedar County FL SO - 287(g) Task Force', 'local', null],
    ['', 'unknown', null],
    ['***', 'unknown', null],
    ['REDACTED', 'unknown', null],
  ])('%s is %s', (agency, searcher, component) => {
    expect(searcherOf(agency)).toEqual([searcher, component]);
  });

  test.each([
    ['q.doe@ice.dhs.gov', 'ice', 'ice'],
    ['q.doe@associates.ice.dhs.gov', 'ice', 'ice'],
    ['q.doe@cbp.dhs.gov', 'cbp', 'cbp'],
    ['HSI TFO 2', 'ice', 'hsi'],
    ['S.A. Hsi', 'local', null],
    ['Sa Lin Hsi', 'local', null],
    ['287(g) Deputy 9', 'local', null],
    ['r.ice@oakhollow.gov', 'local', null],
    ['Ice, Rosa', 'local', null],
    ['q.doe@ice.dhs.gov.example.com', 'local', null],
    ['***', 'local', null],
  ])('a local agency’s account %s is %s', (user, searcher, component) => {
    expect(searcherOf('Oak Hollow TX PD', user)).toEqual([searcher, component]);
  });

  test('an HSI agency stays HSI, though its people have addresses of ICE', () => {
    expect(judge({ agency: 'Homeland Security Investigations', user: 'q.doe@ice.dhs.gov' })).toMatchObject({
      purpose: 'possible',
      searcher: 'ice',
      component: 'hsi',
    });
  });

  test('a 287(g) account is local as searcher and ICE as actor, and its searches have an immigration purpose', () => {
    expect(judge({ agency: 'Cedar County FL SO', user: '287g Deputy 3' })).toMatchObject({
      purpose: 'immigration',
      actor: 'ice',
      searcher: 'local',
      component: null,
      flagged: true,
    });
  });

  test('on whose behalf a search was made is an agency that asked, never the searcher', () => {
    expect(judge({ agency: 'Oak Hollow TX PD', reason: 'inv', on_behalf_of: 'ICE ERO' })).toMatchObject({
      purpose: 'immigration',
      actor: 'ice',
      searcher: 'local',
    });
  });

  test.each([
    'not for CBP',
    'No ICE / CBP involvement',
    'In-house (not ICE)',
    'N/A - not Border Patrol',
    'CBP: n/a',
    'ICE - none',
    'not on behalf of HSI',
    'no federal agency (ICE, CBP or HSI)',
    'without any federal partner such as ICE or CBP',
  ])('%s, as on whose behalf, denies the agency', (behalf) => {
    expect(judge({ agency: 'Oak Hollow TX PD', reason: 'inv', on_behalf_of: behalf })).toMatchObject({
      purpose: 'none',
      actor: 'local',
      flagged: false,
    });
  });

  test.each([
    ['not HSI - ICE ERO', 'immigration', 'ice'],
    ['US Marshals (not ICE)', 'none', 'other_federal'],
    ['CBP Air and Marine', 'possible', 'cbp'],
    ['Field Operations Pharr (CBP)', 'possible', 'cbp'],
    ['National Targeting Center, CBP', 'possible', 'cbp'],
    ['OPLA (ICE)', 'possible', 'ice'],
    ['CBP Air and Marine; Border Patrol', 'immigration', 'cbp'],
    ['No. 12, Ofc Lam for CBP', 'immigration', 'cbp'],
  ])('%s asked, so that the search is %s', (behalf, purpose, actor) => {
    const search = { agency: 'Oak Hollow TX PD', reason: 'inv', on_behalf_of: behalf };
    expect(judge(search)).toMatchObject({ purpose, actor });
  });

  test('a match in the case number or the prompt makes a search possible at most', () => {
    expect(judge({ agency: 'Oak Hollow TX PD', case_number: 'ICE-26-0012' }).purpose).toBe('possible');
    expect(judge({ agency: 'Oak Hollow TX PD', text_prompt: 'immigration warrant' }).purpose).toBe(
      'possible',
    );
    expect(judge({ agency: 'Oak Hollow TX PD', case_number: 'BP 26-12' }).purpose).toBe('none');
  });
});

describe('the kind of an immigration purpose', () => {
  test.each([
    ['Immigration (civil/administrative) -', 'civil'],
    ['Immigration (criminal) -', 'criminal'],
    ['8 USC 1326', 'criminal'],
    ['alien smuggling', 'criminal'],
    ['visa fraud', 'criminal'],
    ['worksite enforcement', 'criminal'],
    ['warrant of removal', 'civil'],
    ['ICE administrative warrant', 'civil'],
    ['immigration violation', 'unstated'],
    ['assist ICE', 'unstated'],
  ])('%s is %s', (reason, kind) => {
    expect(judge({ agency: 'Oak Hollow TX PD', reason }).immigration_kind).toBe(kind);
  });
});
