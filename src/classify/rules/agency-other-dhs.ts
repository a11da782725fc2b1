import type { Family } from './rule.ts';

export const agencyOtherDhs: Family = {
  id: 'agency-other-dhs',
  title: 'Other bodies of Homeland Security',
  rules: [
    {
      id: 'other-dhs.name',
      meaning:
        'A body of Homeland Security without immigration duties is named (TSA, Secret Service, Coast Guard, FPS, FEMA, CISA, I&A).',
      tier: 'other_dhs',
      party: 'other_dhs',
      source: 'DHS organization; St Louis Park MN report',
      place: 'text',
      match: [
        'tsa',
        'transportation security (administration|admin|officer|agency)?',
        'fams (assist|request|agent|officer|case|detail|tfo)',
        '^ fams {generic}:2 $',
        '({assist}|{request}|per|for) fams',
        '(federal|fed)? air marshal~',
        '(federal)? air marshals (service)?',
        'usss',
        '(us|u s)? secret~ service~ (agent|agents|detail|uniformed division)?',
        'uscg',
        'cgis',
        '(us|u s)? coast guard (investigative service)?',
        'federal protective (service|services|svc|officer)',
        'fps (officer|officers|assist|request|inspector|agent|agents|case)',
        '({assist}|{request}) fps',
        '^ fps {generic}:2 $',
        'fema',
        'cisa',
        'i a (bulletin|dhs|product)',
        'office of intelligence {and}? analysis',
        'dhs (i a|cisa|fema|tsa|fps|usss|uscg|fams)',
        '(tsa|fema|usss|cisa|fps|uscg) dhs dotgov',
        'uscg dotmil',
      ],
      exceptions: [
        {
          label: 'a place or thing of that name',
          match: [
            '(tsa|coast guard) (checkpoint|line|precheck|lock|road|rd|beach|ave|blvd|base|station|city)',
            '(stole|stolen|fake) {fill}:2 (tsa|fema|coast guard)',
            'fema (trailer|trailers|camp|camper)',
            '(at|near) {fill}:2 (coast guard|tsa)',
            'secret service (menu|club)',
          ],
        },
      ],
      examples: {
        match: [
          'TSA assist',
          'assist the coast guard',
          'CISA',
          'FEMA fraud',
          'federal air marshals asking',
          'CGIS inquiry',
          'Secret Service motorcade',
          'DHS I&A product',
          'USSS',
        ],
        noMatch: ['Coast Guard Rd crash', 'TSA checkpoint line dispute', 'female suspect', 'usa flag'],
      },
    },
  ],
};
