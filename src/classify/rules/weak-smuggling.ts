import type { Exception, Family } from './rule.ts';

const goods =
  '(drug|drugs|narcotic|narcotics|gun|guns|weapon|weapons|firearm|firearms|arms|cash|bulk cash|currency|money|tobacco|cigarette|cigarettes|liquor|alcohol|animal|animals|wildlife|bird|birds|cattle|livestock|reptile|reptiles|turtle|turtles|parrot|parrots|puppy|puppies|dog|dogs|cigar|cigars|ivory|ginseng|abalone|coral|contraband|dope|meth|fentanyl|cocaine|heroin|marijuana|cell phones|cell phone|phones|goods|gold (bar|bars|coin|coins|bullion|dust|$|_!|from|into|in)|fuel|electronics|ammo|pills|vapes|weed|items|food|dog|dogs|puppies|fireworks|fish|reptiles|turtles|cattle|livestock|avocados|eggs|meat|antiquities|artifacts|steroids|explosives)';

const smuggling = '(smuggling~|smugglers|smuggler|smuggle|smuggled|smugling|smuggeling|smugler)';

const goodsSmuggled: readonly Exception[] = [
  {
    label: 'a place of that name',
    match: ['(smuggler|smugglers) s:1 (inn|cove|notch|tavern|grill|pub|restaurant|bay|run apts)'],
  },
  {
    label: 'smuggling of goods',
    match: [
      '(drug|drugs|narcotic|narcotics|gun|guns|weapon|weapons|firearm|firearms|arms|cash|bulk cash|currency|money|tobacco|cigarette|cigarettes|liquor|alcohol|animal|animals|wildlife|bird|birds|cattle|livestock|reptile|reptiles|turtle|turtles|parrot|parrots|puppy|puppies|dog|dogs|cigar|cigars|ivory|ginseng|abalone|coral|contraband|dope|meth|fentanyl|cocaine|heroin|marijuana|cell phone|phone|phones|goods|gold (bar|bars|coin|coins|bullion|dust|$|_!|from|into|in)|fuel|oil|electronics|vehicle parts|ammo|fish|shark|eel|antiquities|technology|steroids|pill|pills|vape|vapes) (smuggling~|smuggler|smugglers|smuggle|smuggled)',
      `^ ({generic}|{fill}):3 (smuggling~|smuggler|smugglers|smuggle|smuggled) {fill}:2 ${goods}`,
      // Beside the smuggling of people, goods are another matter: only `people smuggling drugs` is of goods.
      `(smuggling~|smuggler|smugglers|smuggle|smuggled) (of|a|the|some|illegal|bulk):2 _0 ${goods}`,
      '(smuggling~|smuggled|smuggle) ice (in|inside|into|across|under)',
      '(smuggling~|smuggled|smuggle) _0 ice $',
      '(smuggling~|smuggled|smuggle) __2 (jail|prison|inmate|correctional|facility)',
      '(jail|prison|inmate) __1 (smuggling~|smuggled|smuggle)',
    ],
  },
];

export const weakSmuggling: Family = {
  id: 'weak-smuggling',
  title: 'Smuggling without an agency',
  rules: [
    {
      id: 'weak.human-smuggling',
      meaning: 'Smuggling of people.',
      tier: 'weak',
      kind: 'criminal',
      source: 'Texas and Florida logs; label guide',
      place: 'text',
      marks: ['smuggling'],
      match: [
        '(human|hum|people|person|persons|migrant|migrants|body|bodies|child|children|border) (smug|smugg|smuggling~|smuggler|smugglers|smuggle|smuggled|smugling|smuggeling|smugler|smuglers)',
        `${smuggling} of? (human|humans|people|person|persons|migrant|migrants|bodies|child|children) (load|loads|ring|org|organization|case|inv|investigation|vehicle|veh|driver|network):1`,
        'human (load|loads|cargo)',
        '(load|loads|loaded|carload|truckload) (of|with|w) bodies',
        '^ body (load|loads) ($|_!|vehicle|veh|driver)',
        '(pc|tpc|penal code|tx pc) 20 (05|06)',
        'contrabando de personas',
        '(trafico|traficante|traficantes) de personas',
        'coyote smuggl*',
        'pollero',
        'polleros',
      ],
      exceptions: goodsSmuggled,
      examples: {
        match: [
          'human smuggling',
          'human smug',
          'hum smug',
          'humsmug',
          'smuggling of people by boat',
          'people smuggling load',
          'human smuggling, drugs',
          'human smuggling and guns',
          'migrant smuggling and narcotics',
        ],
        noMatch: [
          'gun smuggling',
          'smuggling and guns',
          'people smuggling drugs',
          'drug smuggling',
          'smuggling contraband into jail',
          'human trafficking',
          'struggling driver',
        ],
      },
    },
    {
      id: 'weak.smuggling',
      meaning: 'Smuggling of nothing named, and no drugs beside it.',
      tier: 'weak',
      kind: 'criminal',
      source: 'Texas and Florida logs; label guide',
      place: 'text',
      marks: ['smuggling'],
      notBeside: { group: 'drugs', label: 'smuggling of goods' },
      match: [
        `${smuggling} of? (suspects?|vehicle|veh|load|loads|ring|org|organization|case|inv|investigation|stash house|driver|cell|network|route)?`,
      ],
      exceptions: [
        ...goodsSmuggled,
        {
          // So that switching off the rule above leaves none of it here.
          label: 'smuggling of people',
          match: [
            `(human|people|person|persons|migrant|migrants|body|bodies|child|children|border) ${smuggling}`,
            `${smuggling} of? (human|humans|people|person|persons|migrant|migrants|bodies|child|children)`,
          ],
        },
      ],
      examples: {
        match: ['smuggling', 'smuggler vehicle', 'smugling', 'smuggling ring'],
        noMatch: [
          'gun smuggling',
          'cattle smuggling',
          'Smugglers Cove crash',
          'smuggling and guns',
          'struggling driver',
        ],
      },
    },
  ],
};
