import type { Family } from './rule.ts';

const source = 'FlockWatch, St Louis Park MN and Danville IL released logs; 8 USC';

export const immigration: Family = {
  id: 'immigration',
  title: 'Immigration named as the purpose',
  rules: [
    {
      id: 'immigration.civil',
      meaning: 'Immigration is named as civil or administrative.',
      tier: 'purpose',
      kind: 'civil',
      source,
      place: 'text',
      match: [
        '(civil|administrative|admin|civ) immigration~ (warrant|violation|violations|enforcement|arrest|detainer|matter|hold|case|status)?',
        'immigration~ (civil|administrative|admin) (administrative|civil)?',
        '(civil|administrative|admin) (immig|imm)',
        '^ civ imm ($|_!|enf|enforcement|viol|violation)',
        '^ imm (civil|civ) $',
      ],
      exceptions: [],
      examples: {
        match: [
          'Immigration (civil/administrative) -',
          'civil immigration',
          'administrative immigration warrant',
          'civ imm',
          'imm (civil)',
        ],
        noMatch: ['civil matter', 'civ imm response', 'administrative trial', 'Immigration (criminal) -'],
      },
    },
    {
      id: 'immigration.criminal',
      meaning: 'Immigration is named as criminal.',
      tier: 'purpose',
      kind: 'criminal',
      source,
      place: 'text',
      match: [
        'criminal immigration~ (warrant|violation|violations|enforcement|arrest|matter|case|charge|charges)?',
        'immigration~ (criminal|felony)',
        'immigration~ (and|benefit|document|marriage|n)? (fraud|scheme)',
        '(document|benefit|marriage) fraud immigration~',
        '(naturalization|citizenship) fraud',
        'denaturalization',
        'marriage fraud',
        'sham marriage',
      ],
      exceptions: [
        {
          label: 'fraud on immigrants, immigration as pretext',
          match: ['notario __3 immigration~', 'immigration~ bond'],
        },
        { label: 'said not to be criminal', match: ['(non|not) criminal immigration~'] },
      ],
      examples: {
        match: [
          'Immigration (criminal) -',
          'immigration fraud',
          'criminal immigration violation',
          'sham marriage case',
        ],
        noMatch: ['fraud', 'notario who cheated immigration clients', 'civil immigration'],
      },
    },
    {
      id: 'immigration.word',
      meaning: 'The word immigration, or immigration status, stands as the purpose.',
      tier: 'purpose',
      source,
      place: 'text',
      match: [
        'immigration~ (and)? (status|violation|violations|violator|enforcement|inv|investigation|warrant|warrants|hold|check|matter|case|detainer|absconder|fugitive|related|issue|issues|purpose|purposes)?',
        'immig',
        'immigr',
        'immgr',
        'immgrnt',
        '(imig|imigr|immigrtn|imigrtn|immgrtn)',
        'illegal~ immigration~',
        'illegal (imm|immi|migration)',
        '(imm|immi|immg) (warrant|warrants|warr|wrnt|wrt|wnt|stat|violation|violations|vio|vios|viols|violators|violator|status|hold|detainer|detainers|det|enforcement|enf|viol|fugitive|fugitives|fug|absconder|check)',
        '(fta|missed|failed|no show|skipped) {fill}:1 imm (court|hearing|judge)',
        'imm (court|hearing) (fta|no show|fugitive|absconder)',
        // Beside an office of immigration law `imm` is no `immediate`.
        'hsi <imm> ($|_!|inv|investigation|case|cases|viol|violation|warrant|enf|enforcement)',
        // Alone: `imm` before these may be `immediate`.
        '^ imm (case|cases|inv|invest|investigation) #:2 $',
        'immigrations',
        'immigation',
        'immigrant~ status',
        'emigration (status|violation|warrant|hold|check)',
        '(denied|revoked|unlawful|illegal|legal|lawful) status in (the)? (us|usa|country|united states)',
      ],
      exceptions: [
        {
          label: 'a street of that name',
          // Not `ct`, `dr` and `way` alone: a court, a doctor.
          match: ['immigration _0 (st|street|rd|road|ave|avenue|ln|lane|blvd|drive|hwy|highway)'],
        },
      ],
      examples: {
        match: [
          'immigration violation',
          'Immigration+',
          'imigration',
          'immagration hold',
          'immi gration',
          'Narcotics/immigration violation',
          'immigrant status',
          'checking immigration status',
          'immgr violation',
          'immi hold',
          'imm fug',
          'IMM. VIO.',
          'imm det lodged',
          'illegal imm',
          'imm case 25-118',
          'HSI imm case',
          'HSI/imm',
        ],
        noMatch: [
          'status check',
          'emigrated from farm to town',
          'irrigation pump theft',
          'imitation firearm',
          'Immi Lane burglary',
          'imm case review of burglary',
          'prowler on Immigration St',
          'HSI imm assist',
        ],
      },
    },
    {
      id: 'immigration.immigrant',
      meaning: 'A person is searched as an immigrant.',
      tier: 'purpose',
      source,
      place: 'text',
      marks: ['foreigner'],
      match: [
        '(illegal|undocumented|unlawful|unauthorized|criminal|undoc)? immigrant~',
        '(illegal|undocumented|unlawful|unauthorized|criminal|undoc)? immigrants~',
      ],
      exceptions: [
        {
          label: 'a road or place of that name',
          match: ['(immigrant|immigrants|emigrant) {road}', 'immigrant (gap|pass|springs|trail)'],
        },
        {
          label: 'a law or directive that limits help to immigration enforcement',
          match: [
            '(immigrant|immigrants) (trust|protection|safety) (act|directive|directives|law|ordinance|policy)',
          ],
        },
        {
          label: 'a business, a monument or a feast of immigrants',
          match: [
            '(immigrant|immigrants) (statue|heritage|song|festival|parade|museum|memorial|monument|center|centre|day|mural|services|resource|resources|outreach|coalition|alliance|nonprofit|relief)',
            '(immigrant|immigrants) (owned|run|owner|business|businesses|savings)',
          ],
        },
      ],
      examples: {
        match: [
          'illegal immigrant',
          'illegal immigrants',
          'illegal immagrants',
          'undocumented immigrants in van',
        ],
        noMatch: [
          'Immigrant Ave prowler',
          'immigrant services bldg arson',
          'Emigrant Pass crash',
          'immigrant owned store burglary',
        ],
      },
    },
  ],
};
