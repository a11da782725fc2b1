import type { Family } from './rule.ts';

const source = 'Grand Rapids and Danville logs; DHS forms I-200, I-205, I-247; 8 USC 1229 to 1231';
const roadLabel = 'a road, not a form (I-205, US-287)';
const roadWords = [
  '(i|interstate|hwy|us|route|rt) (200|205|247) _3 ({heading}|{road}|{crash})',
  '({heading}|{road}|{crash}|on|off|near|along) {fill}:2 (i|interstate|hwy|us|route|rt) (200|205|247)',
  '(i200|i205|i247) _3 ({heading}|{road}|{crash})',
  '({heading}|{road}|{crash}|on|off|near|along) {fill}:2 (i200|i205|i247)',
];

export const removalForms: Family = {
  id: 'removal-forms',
  title: 'Forms of immigration enforcement',
  rules: [
    {
      id: 'form.warrant',
      meaning: 'An immigration form: warrant of arrest I-200, warrant of removal I-205, detainer I-247.',
      tier: 'purpose',
      kind: 'civil',
      source,
      place: 'text',
      match: [
        '^ <(i|form|form i) (200|205)> {generic}:2 $',
        '^ <(i200|i205)> {generic}:2 $',
        '(i200|i 200) {and}? (i205|i 205)',
        '<(i 200|i200|i 205|i205)> _0 on file',
        '(has|have) (an|active|open|valid|a|signed):2 <(i 200|i200|i 205|i205)> ($|_!|and|for|needs|issued)',
        '<i (200|205)> __2 (warrant|warrants|form|removal|ice|ero|immigration~|detainer|admin|administrative|deport|deportation~|alien|served|issued|signed)',
        '<(i200|i205)> __2 (warrant|warrants|form|removal|ice|ero|immigration~|detainer|admin|administrative|deport|deportation~|alien|served|issued|signed)',
        '(warrant|warrants|form|removal|ice|ero|immigration~|dhs|admin|administrative|deportation~) __2 <i (200|205)>',
        '(warrant|warrants|form|removal|ice|ero|immigration~|dhs|admin|administrative|deportation~) __2 <(i200|i205)>',
        'dhs form i (200|205|862|213)',
        'form i (862|213|831|851|860|871)',
        '^ <(i 862|i862|i 213|i213|i 860|i860|i 871|i871)> {generic}:2 $',
        '<(i|form) (213|851|860|862|871)> (form|alien|removal|expedited|nta|served|immigration~|ice|ero)',
      ],
      exceptions: [{ label: roadLabel, match: roadWords }],
      examples: {
        match: [
          'I-205',
          'I-200',
          'I200/I205',
          'I-200 warrant',
          'form I-205',
          'served I-205 removal',
          'I-200 signed',
          'ICE I-200',
          'I-213',
          'I-860 expedited',
        ],
        noMatch: [
          'I-205 southbound wrong way driver',
          'I-205 NB',
          'I 200 exit',
          'crash on I-205 warrant check',
          'I-94 rollover',
          'unit 205',
          'unit 213',
          'Hwy 213 crash',
        ],
      },
    },
    {
      id: 'form.detainer',
      meaning: 'The immigration detainer form I-247, which ICE issues.',
      tier: 'purpose',
      kind: 'civil',
      party: 'ice',
      source,
      place: 'text',
      match: [
        '^ <(i|form|form i) (247|247a|247d|247g|247n)> {generic}:2 $',
        '^ <(i247|i247a|i247d|i247g|i247n)> {generic}:2 $',
        '<i (247|247a|247d|247g|247n)> __2 (detainer|detainers|form|hold|ice|request|immigration~|warrant|lodged|served|issued|released|dropped)',
        '<(i247|i247a|i247d|i247g|i247n)> __2 (detainer|detainers|form|hold|ice|request|immigration~|warrant|lodged|served|issued|released|dropped)',
        '(detainer|form|hold|ice|immigration~|dhs) __2 <i (247|247a)>',
        '(detainer|form|hold|ice|immigration~|dhs) __2 <(i247|i247a)>',
      ],
      exceptions: [{ label: roadLabel, match: roadWords }],
      examples: {
        match: ['I-247 detainer lodged', 'I247', 'I-247A lodged, no pickup', 'detainer form I-247A'],
        noMatch: ['Hwy 247 crash', 'I 247 exit', '247 pawn shop theft', 'open 24/7'],
      },
    },
    {
      id: 'form.nta',
      meaning: 'A notice to appear in immigration court (NTA).',
      tier: 'purpose',
      kind: 'civil',
      source: 'Form I-862; label guide, readings',
      place: 'text',
      needs: 'no_other_purpose',
      match: ['nta', 'ntas'],
      exceptions: [
        {
          label: 'a citation to appear in a local court',
          match: [
            'nta __4 (citation|misdemeanor|misd|court date|county court|shoplift*)',
            '(citation|misdemeanor|misd) __4 nta',
            'nta {fill}:1 (issued|given|served|signed)? {fill}:1 (traffic|moving|infraction|speeding|dwls|trespass|ordinance|petit|petty)',
            '(traffic|moving|infraction|speeding|ordinance) __2 nta',
            'nta __3 (traffic court|court traffic|traffic (ticket|citation)|muni court|municipal court)',
          ],
        },
      ],
      examples: {
        match: ['NTA', 'NTA served', 'failed NTA'],
        noMatch: [
          'notice to appear on misdemeanor',
          'misdemeanor NTA',
          'NTA - shoplifting',
          'NTA given, traffic',
          'NTA missed traffic court',
        ],
      },
    },
  ],
};
