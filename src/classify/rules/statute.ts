import type { Family } from './rule.ts';

export const statute: Family = {
  id: 'statute',
  title: 'Statutes of immigration law',
  rules: [
    {
      id: 'statute.criminal',
      meaning:
        'A criminal provision of title 8: 1324 (harboring, smuggling), 1325 (entry), 1326 (re-entry).',
      tier: 'purpose',
      kind: 'criminal',
      source: '8 USC 1324, 1324a, 1325, 1326, 1327, 1328',
      place: 'text',
      match: [
        '8 (usc|us code|u s code|u s c) (section|sec|ss|sect|s)? (1324|1324a|1325|1326|1327|1328|1253|1306)',
        '(title|t) 8 (usc|us code)? (section|sec|ss|sect|s)? (1324|1324a|1325|1326|1327|1328|1253|1306)',
        't8 (usc)? (section|sec)? (1324|1325|1326)',
        '8usc (section|sec|ss|s)? (1324|1324a|1325|1326)',
        'title8 (usc)? (section|sec)? (1324|1324a|1325|1326)',
        'usc (section|sec)? (1324|1324a|1325|1326)',
        '(section|sec) (1325|1326) (entry|reentry|alien|immigration~|violation|removal|deport*)',
        '(1325|1326) (reentry|re entry|illegal entry|illegal reentry)',
        '(reentry|re entry) (1325|1326)',
        '1324 (alien|harboring|smuggling|transporting)',
      ],
      exceptions: [],
      examples: {
        match: [
          '8 USC 1326',
          '8usc1326',
          '8USC 1326',
          '8 U.S.C. § 1325',
          'Title 8 1326',
          'Immigration (criminal) - 8 USC 1324',
        ],
        noMatch: [
          'call #1326',
          '2024-1326 prowler',
          '8 USC students in dorm fight',
          '21 USC 841',
          'unit 1326',
        ],
      },
    },
    {
      id: 'statute.title-8',
      meaning: 'Title 8 of the US Code, the Immigration and Nationality Act, or title 8 of its regulations.',
      tier: 'purpose',
      source: '8 USC; 8 CFR; Immigration and Nationality Act',
      place: 'text',
      match: [
        'title 8 (violation|violations|warrant|inv|investigation|authority|case|immigration)?',
        'title8',
        'ttl 8',
        '8 (usc|us code) (section|sec|ss|s)? #4',
        '8 (usc|us code) (violation|violations|viol|immigration~)',
        '(violation|violations|viol|violating) of? 8 (usc|us code|u s code)',
        '8 cfr (#3|section|sec)?',
        'ina (section|sec|ss|s|violation|violations|act) (#)?',
        '(violation|viol|violating|violated|section|sec|under) (of)? (the)? ina',
        'ina (#mixed|#3|212|237|236|241|287|276|275|274)',
        'immigration~ and? nationality act',
      ],
      exceptions: [
        { label: 'housing law', match: ['title 8 __2 (housing|voucher)', '(housing|section) title 8'] },
      ],
      examples: {
        match: [
          'title 8',
          'Title 8 violations',
          'INA 237',
          'INA section 212',
          '8 USC 1182',
          '8 CFR 287.5',
          'violation of 8 USC',
        ],
        noMatch: [
          'Title 18',
          'T8',
          'Ina Rd shooting',
          '8 USC students in dorm fight',
          'title 21',
          'title loan fraud',
        ],
      },
    },
  ],
};
