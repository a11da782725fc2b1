import { indoorAir, inVitro, percocet } from './programme-look-alikes.ts';
import type { Family } from './rule.ts';

const operations =
  '(midway blitz|midway blitz~|midwayblitz|metro surge|metrosurge|tidal wave|tidalwave|at large|patriot|charlotte s web|charlottes web|catahoula crunch|angel s honor|safeguard|safe haven|aurora express|gatekeeper|cross check|cross check|border guardian|return to sender|raw hide|apollo 1)';

export const programme: Family = {
  id: 'programme',
  title: 'Programs, files and operations of immigration enforcement',
  rules: [
    {
      id: 'programme.287g',
      meaning: 'The 287(g) program, under which local officers act for ICE.',
      tier: 'purpose',
      party: 'ice',
      source: '8 USC 1357(g); Florida and Tennessee agencies',
      place: 'text',
      match: [
        '287 g (task force|tfm|wso|jem|model|program|programme|officer|deputy|unit|stop|agreement)?',
        '287g',
        '(ina|section|sec) (section|sec|ss|s)? (287 g|287g)',
        '287gs',
        '287 (task force model|warrant service officer)',
        '(tfm|wso|jem) 287',
        'designated immigration~ officer',
      ],
      exceptions: [
        {
          label: 'US-287 or PC 287',
          match: [
            '(pc|cpc|penal code|p c|section pc) 287 g',
            '287 g (pc|cpc|penal|p c)',
            '(us|hwy|highway|route|state|sr) 287 g',
            'pc 287g',
            '287g pc',
            '(pc|cpc|penal code) 287g',
          ],
        },
      ],
      examples: {
        match: [
          '287(g)',
          '287g',
          '287-G',
          '287 (g) unit',
          'INA 287(g)',
          'designated immigration officer arrest',
        ],
        noMatch: [
          '287(B) subject',
          '287PC',
          'US 287 crash',
          'unit 287 on scene',
          'PC 287(g)',
          '2087 Grove St',
        ],
      },
    },
    {
      id: 'programme.support-centre',
      meaning: 'A hit, lead or inquiry of an ICE support center (LESC, PERC, NCATC).',
      tier: 'purpose',
      party: 'ice',
      source: 'ICE support units; NCIC manual',
      place: 'text',
      match: [
        'lesc',
        'ncatc',
        'law enforcement support center',
        '<perc> (lead|leads|hit|hits|tip|referral|response|info|target|request|assist|case|inquiry|query|detainer)',
        'pacific enforcement response center',
        'national criminal analysis and targeting center',
        'ice tip line',
      ],
      exceptions: [percocet],
      examples: {
        match: ['LESC hit', 'PERC info', 'NCATC lead'],
        noMatch: ['perc 30 sales', 'selling percs', 'pills and perc', 'perk cafe'],
      },
    },
    {
      id: 'programme.perc',
      meaning: 'PERC, an ICE support center, by its letters alone.',
      tier: 'purpose',
      party: 'ice',
      source: 'ICE support units',
      place: 'text',
      notBeside: { group: 'drugs', label: 'percocet and other words' },
      match: ['perc'],
      exceptions: [percocet],
      examples: { match: ['PERC', 'PERC 26-118'], noMatch: ['perc 30 sales', 'PERC Cafe theft', 'perk'] },
    },
    {
      id: 'programme.ncic-file',
      meaning: 'A record or answer of the immigration files of NCIC (IVF, IAQ, IAR).',
      tier: 'purpose',
      source: 'NCIC operating manual',
      place: 'text',
      match: [
        'iaq',
        'iar (positive|hit|match|response|return)?',
        'ivf (hit|record|file|match|entry|return)?',
        'immigration~ (violator|violators) (file)? (hit)?',
        'immigration~ alien (query|response)',
        'ncic immigration~',
      ],
      exceptions: [inVitro, indoorAir],
      examples: {
        match: ['IAR match', 'IAQ', 'IVF hit', 'Immigration Violator File match'],
        noMatch: ['IVF clinic arson', 'IAQ HVAC van stolen', 'liar loan fraud', 'NCIC hit', 'air pump theft'],
      },
    },
    {
      id: 'programme.supervision',
      meaning: 'A program of immigration supervision or custody (ISAP, Secure Communities, CAP).',
      tier: 'purpose',
      kind: 'civil',
      source: 'ICE programs',
      place: 'text',
      match: [
        'isap',
        'secure communities',
        'secure community (hit|program)',
        'intensive supervision appearance',
        'criminal alien program',
        '(order of supervision|osup) (violation|violator|ice|alien)',
        '^ osup {generic}:2 $',
        'osup (check in|checkin|absconder|fta|revoked)',
        'alternatives to detention',
      ],
      exceptions: [
        { label: 'a school of that name', match: ['isap (high|middle|elementary):1 (school|hs)'] },
        {
          label: 'a programme of treatment',
          match: [
            'isap (drug|substance|sub|alcohol|outpatient|treatment|recovery)',
            '(drug|substance|alcohol) __2 isap',
          ],
        },
      ],
      examples: {
        match: ['ISAP absconder', 'Secure Communities match'],
        noMatch: ['secure the community center', 'supervised release violation'],
      },
    },
    {
      id: 'programme.worksite',
      meaning: 'Enforcement at a place of work, or an I-9 audit.',
      tier: 'purpose',
      kind: 'criminal',
      source: '8 USC 1324a',
      place: 'text',
      match: [
        '(worksite|work site|workplace|jobsite) (enforcement|enf|op|ops|raid|raids|inspection|audit|immigration~|operation|investigation)',
        'i 9 (raid|raids|audit|audits|inspection|form|forms|employer|employers|violation|violations|target|fraud|inv|investigation)',
        'i9 (raid|raids|audit|audits|inspection|form|forms|employer|employers|violation|violations|target|fraud)',
        '^ <(i 9|i9)> {generic}:2 $',
        '<(i 9|i9)> {and}? (worksite|work site|workplace|jobsite)',
        '(worksite|work site|workplace|jobsite) {and}? <(i 9|i9)>',
        '(hsi|ice|dhs) __1 <(i 9|i9)>',
        '(hsi|ice|dhs) <(worksite|work site)>',
        '(unauthorized|illegal) (employment|workers|worker)',
        'employer sanctions',
      ],
      exceptions: [
        {
          label: 'safety at a place of work',
          match: [
            '(worksite|workplace|jobsite|work site) (inspection|investigation|audit) __2 (osha|safety|injury|theft|accident)',
            'osha __3 (worksite|workplace|jobsite)',
          ],
        },
      ],
      examples: {
        match: [
          'worksite enforcement',
          'I-9 audit of plant',
          'I-9 raid',
          'I-9',
          'HSI I-9',
          'HSI worksite I9',
          'workplace/I-9',
        ],
        noMatch: ['worksite theft', 'workplace violence', 'OSHA worksite inspection', 'K-9 unit'],
      },
    },
    {
      id: 'programme.operation',
      meaning: 'A named mass operation of immigration enforcement.',
      tier: 'purpose',
      source: 'DHS announcements of 2025 and 2026',
      place: 'text',
      match: [
        `(operation|op|opn|oper|ice|ero|hsi|dhs|cbp|usbp|border patrol~) <${operations}>`,
        `<${operations}> _0 (operation|op)`,
      ],
      exceptions: [
        {
          label: 'those words in another sense',
          match: [
            '(suspect|suspects|subject|still|remains|male|armed|fugitive|offender|wanted) at large',
            'patriot (front|guard|day|way|hwy|ave|blvd|dr|st|rd)',
            'jeep patriot',
            'tidal wave (car wash|carwash|auto|wash)',
          ],
        },
      ],
      examples: {
        match: [
          'Operation Tidal Wave team',
          'Operation Midway Blitz arrest',
          'op metro surge',
          'ICE At Large',
          'Operation Patriot',
        ],
        noMatch: [
          'suspect at large',
          'at large, op ongoing',
          'Jeep Patriot stolen',
          'blitz detail',
          'Operation Safe Summer',
          'Tidal Wave car wash theft',
          'Operation Clean Sweep DUI',
        ],
      },
    },
  ],
};
