import type { Exception, Family } from './rule.ts';

const towing: Exception = {
  label: 'another enforcement and removal',
  match: ['(code|parking|tow|towing|weed|graffiti|trash|snow|sign) enforcement {and}? removal'],
};

const orders: Exception = {
  label: 'ERPO or restraining order',
  match: [
    'ero (violation|violations|violator|viol|service|svc|srvc|served|serve|serving|petition|petitions|petitioner|firearm|firearms|gun|guns|weapon|weapons|surrender|respondent|respondents|hearing|order|orders|granted|issued|dv|domestic|civil|expired|filed|stalking|protection|restraining|compliance check)',
    '(epo|erpo|tro|rpo|po|gvro|dvro|pfa|ro|dvpo|red flag|restraining order|protection order|court order|petition|violation of|violate|violated|viol of|violating|serve|served|service of|serving|respondent|firearms|firearm|domestic|dv|stalking|extreme risk|emergency restraining|emergency response) __2 ero',
    'ero __3 (erpo|epo|tro|gvro|dvro|restraining|protection order|red flag|firearm|firearms|guns|surrender|respondent|petition|violation)',
  ],
};

const context =
  '(officer|officers|ofc|agent|agents|agt|deportation officer|field office|fo|fod|detainer|detainers|detainee|hold|custody|tfo|tf|task force|fug ops|fugops|fugitive operations|removal|removals|non detained|at large|team|unit|supervisor|sddo|sdo)';

/** Words of immigration law: beside them ERO is no restraining order. */
const law =
  '(immigration~|deportation~|deported|deport|deportable|alien|aliens|undocumented|illegals|reentry|metro surge|midway blitz|tidal wave|at large|287g)';

export const agencyEro: Family = {
  id: 'agency-ero',
  title: 'Enforcement and Removal Operations',
  rules: [
    {
      id: 'ero.name',
      meaning: 'Enforcement and Removal Operations, its officers or its fugitive teams are named.',
      tier: 'agency_a',
      party: 'ice',
      marks: ['ice'],
      source: 'ICE organization; Stow MA and Danville IL logs',
      place: 'text',
      match: [
        'enforcement {and}? removal~ (operations|ops|operation|officer|officers)?',
        'enforcement~ {and}? removal~ (operations|ops|operation|officer|officers)',
        '(deportation~|deport) (officer|officers|agent|agents|ofc|ofcr|ofcrs)',
        'homeland~ (security~|sec) __1 <(ero|fugops|fug ops|fugitive operations)>',
        '(ice|dhs|hsi|immigration~) __1 <(ero|fugops|fug ops|fugitive ops|fugitive operations|fugitive ops team)>',
        '<(ero|fugops|fug ops|fugitive operations)> __1 (ice|dhs|hsi|immigration~)',
        // The vendor's category of immigration, with ERO as its detail.
        'immigration~ (civil|criminal) (administrative)? <ero> $',
        '<ero> (fugops|fug ops|fugitive ops|fugitive operations|fug op (team|tm|unit))',
        'enf {and}? removal (operations|ops|officer|officers)',
        // Cut where the field ends.
        'enforcement {and}? (remo|remov) $',
        'sddo',
      ],
      exceptions: [orders, towing],
      examples: {
        match: [
          'ICE ERO',
          'DHS ERO',
          'Enforcement and Removal',
          'deportation officer',
          'deportation ofcr req',
          'enforcment and removal ops',
          'ICE FUGOPS',
          'ERO/ICE',
          'Homeland Security ERO',
          'ICE Fug Ops van',
          'ERO fug op team',
          'Enf & Removal Ops Denver',
          'ERO Fugitive Operations',
        ],
        noMatch: ['ERO violation', 'code enforcement and removal of vehicle tow', 'zero', 'DV ERO service'],
      },
    },
    {
      id: 'ero.in-context',
      meaning: 'ERO is named together with its officers, a detainer, a field office, or as the one who asks.',
      tier: 'agency_a',
      party: 'ice',
      marks: ['ice'],
      source: 'Atlanta and Dallas logs; label guide, readings',
      place: 'text',
      match: [
        `<ero> {fill}:1 ${context}`,
        `${context} {fill}:2 <ero>`,
        '<ero> _1 ({assist}|{request})',
        '<ero> {generic}:3 ({assist}|{request})',
        '<ero> (warrant|fugitive|arrest) (team|teams)',
        '({assist}|{request}) _2 <ero>',
        '({assist}|{request}) ((other|outside|fed|federal)? agency)? <ero>',
        '(for|by|per|from|joint|with|w) (the|local|our)? <ero>',
        '<ero> (out of)? {fieldcity}',
        '{fieldcity} <ero>',
        `<ero> __2 ${law}`,
        `${law} __2 <ero>`,
        '(us|u s|federal|fed) <ero>',
        '<ero> _0 (do|d o|ddo) _1 $',
        // A deportation officer by the title's letters, the name and the office.
        '^ {by}:1 (do|d o|ddo) __2 <ero> $',
        '(wanted|sought|requested|req) by <ero>',
        '<ero> (adm|admin|administrative) (warrant|warrants|wrnt|warr|wrt|arrest)',
        '<ero> (cap|criminal alien program) ($|_!|team|unit|arrest|target|lead|case|officer)',
        '<ero> (federal|feds)',
      ],
      exceptions: [
        orders,
        {
          label: 'something done or not done with an order',
          match: [
            'ero do (not|contact|serve|keep|hold|attempt|you|we|this|it|nothing)',
            '^ do (not|you|we|an|the|this|any|these|those) __2 ero',
          ],
        },
      ],
      examples: {
        match: [
          'ERO assist, find veh',
          'assist ERO',
          'per ERO officer',
          'ERO detainer',
          'ERO Dallas',
          'ERO out of Dallas',
          'AOA ERO',
          'ERO request',
          'ERO - veh loc req',
          'ERO DO',
          'ERO DO Quill',
          'DO Quill (ERO)',
          'ERO admin warrant',
          'ERO CAP',
          'ERO - deported felon',
          'illegal alien, ERO',
        ],
        noMatch: [
          'ERO',
          'ERO petition',
          'ERO respondent',
          'Cicero PD assist',
          'assist Romero',
          'serve ERO for PD',
          'ERO do not serve',
          'ERO do serve',
          'do not run ERO',
        ],
      },
    },
  ],
};
