import { lawPack } from './pack.ts';

const purposes = [
  'a criminal investigation into a violation of the Code of Virginia or a local ordinance, on reasonable suspicion',
  'an active investigation of a missing or endangered person, or of a person associated with human trafficking',
  'notices of such persons, of outstanding warrants, and of stolen vehicles and plates',
];

/** The section lists the purposes it allows: a recorded immigration purpose is beside them, not proof. */
export const virginia = lawPack({
  state: 'VA',
  name: 'Virginia',
  asOf: '2026-11-22',
  provisions: [
    {
      id: 'va-purposes',
      cite: 'Va. Code § 2.2-5517 (purposes)',
      effective: '2025-07-01',
      source: 'https://law.lis.virginia.gov/vacode/2.2-5517/',
      exceptions: purposes.map((purpose) => `allowed: ${purpose}`),
      verify:
        'the subsection, and later amendments; the purposes were read in the summary of HB 2724 (2025) as passed',
      counts: [
        {
          counted: 'searches by Virginia agencies with a recorded purpose of civil immigration enforcement',
          measure: { of: 'searches', logs: 'all', by: 'in_state', immigration: 'civil' },
        },
        {
          counted:
            'searches by Virginia agencies with a recorded purpose of criminal immigration enforcement',
          measure: { of: 'searches', logs: 'all', by: 'in_state', immigration: 'criminal' },
        },
        {
          counted: 'searches by Virginia agencies with a recorded immigration purpose of no stated kind',
          measure: { of: 'searches', logs: 'all', by: 'in_state', immigration: 'unstated' },
        },
      ],
    },
  ],
  waiting: [
    {
      cite: 'Va. Code § 2.2-5517 (sharing)',
      asks: 'limits on giving data to agencies outside the Commonwealth; would count searches by agencies of other states and federal ones',
      missing: 'its exceptions were read in press reports only',
    },
    {
      cite: 'Va. Code § 2.2-5517 (audit trail)',
      asks: 'what an audit trail holds, and for how long it is kept; would count rows lacking each field',
      missing: 'the list of fields and the time of keeping were not read in the Code',
    },
  ],
});
