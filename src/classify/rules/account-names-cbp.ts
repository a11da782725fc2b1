import type { Family } from './rule.ts';

const source = 'Released account names; account forms of federal task forces';

export const accountNamesCbp: Family = {
  id: 'account-names-cbp',
  title: 'Accounts of CBP and the Border Patrol',
  rules: [
    {
      id: 'account.cbp-mail',
      meaning: 'The account has an e-mail address of CBP.',
      tier: 'agency_a',
      party: 'cbp',
      byDomain: true,
      source: 'E-mail domains of CBP',
      place: 'account',
      match: ['cbp dhs dotgov', 'cbp dotgov'],
      exceptions: [],
      examples: {
        match: ['x.doe@cbp.dhs.gov', 'Q Doe <q.doe@cbp.dhs.gov>'],
        noMatch: ['cbp@city.gov', 'x@cbp.com'],
      },
    },
    {
      id: 'account.cbp',
      meaning: 'The account is of CBP or the Border Patrol.',
      tier: 'agency_a',
      party: 'cbp',
      source,
      place: 'account',
      match: [
        'border~ patrol~',
        'borderpatrol',
        'usbp',
        'cbp',
        '#office_cbp',
        'customs~ {and}? border~ (protection~|patrol~)?',
        `<bp> (agent|agt|tfo|liaison|intel|sector)`,
        'bpa (#|agent)',
        // A title before a name, which no name is.
        '^ <bpa>',
        '(agent|agt) _1 <bp>',
      ],
      exceptions: [
        // As many a login has them; a title has a name or a number behind it.
        {
          label: 'the initials of a person',
          match: ['^ bpa $', '^ bpa (#1|#2) $', '^ bpa (#1|#2|#3)? __3 dotgov $'],
        },
      ],
      examples: {
        match: [
          'Border Patrol 4',
          'CBP Officer Doe',
          'USBP TFO',
          'BPA Quill',
          'Agent Doe BP',
          'borderpatrol1',
          'usbptucson',
        ],
        noMatch: [
          'C. Border',
          'cbplaza',
          'borderpatterson',
          'BP Jones',
          'Patrol 4',
          'cbpd',
          'bpa',
          'bpa2',
          'bpa@oakhollow.gov',
        ],
      },
    },
    {
      id: 'account.cbp-office',
      meaning: 'The account is of an office of CBP with customs, air or targeting duties.',
      tier: 'agency_b',
      party: 'cbp_other',
      source,
      place: 'account',
      match: [
        'cbp (ofo|amo|oam|ntc)',
        '(ofo|amo|ntc) cbp',
        'air {and}? marine operations',
        'national targeting center',
        'office of field operations',
      ],
      exceptions: [],
      examples: { match: ['CBP OFO 2', 'National Targeting Center 7'], noMatch: ['CBP 2', 'Amo, Lee'] },
    },
  ],
};
