import { alienLookAlikes, undocumentedThings } from './alien-look-alikes.ts';
import type { Family } from './rule.ts';

const source = 'Atlanta and Danville released logs; 8 USC 1101(a)(3)';
const someone =
  '(ro|r o|owner|driver|passenger|subj|subject|susp|suspect|male|female|person|occupant|occupants|he|she)';

/** What is done about a person: nobody locates or transports the adjective. */
const sought =
  '(locate|locating|find|finding|transport|transporting|wanted|arrest|arrested|detain|detained|apprehend|stopped)';

export const alien: Family = {
  id: 'alien',
  title: 'A person as an alien or without papers',
  rules: [
    {
      id: 'alien.smuggling',
      meaning: 'Smuggling, harboring or transporting aliens (8 USC 1324).',
      tier: 'purpose',
      kind: 'criminal',
      source,
      place: 'text',
      match: [
        '(illegal)? (alien|aliens|alein|aleins|ailen|ailens|immigrant|immigrants|undocumented|migrant illegal|uda|udas) (smuggling~|smuggler|smugglers|smuggle|trafficking|transport|transporting|harboring|load)',
        '(smuggling~|smuggler|smuggled|harboring|harbouring|transporting|transport of|smuggle|hauling|concealing|smuggling of|harboring of|transporting of) {fill}:2 (illegal|undocumented|criminal)? (aliens|alien|illegals|immigrants|undocumented|udas)',
      ],
      exceptions: [],
      examples: {
        match: ['alien smuggling', 'harboring aliens', 'hauling illegal aliens', 'smuggling illegal aliens'],
        noMatch: ['smuggling', 'harboring a runaway', 'transporting narcotics', 'transport of prisoner'],
      },
    },
    {
      id: 'alien.person',
      meaning: 'A person is searched as an alien.',
      tier: 'purpose',
      source,
      place: 'text',
      marks: ['foreigner'],
      match: [
        '(criminal~|illegal~|criminal|illegal|undocumented|undoc|deportable|removable|unauthorized|unlawful|resident|inadmissible|fugitive|absconder|unaccompanied|locate|enemy)? alien (absconder|absconders|fugitive|child|children|minor|registration|number|file|status|felon|criminal)?',
        '(criminal|illegal|undocumented|undoc|deportable|removable|unauthorized|unlawful|resident|inadmissible|fugitive|enemy)? aliens',
        '(criminal~|illegal~|criminal|illegal|undocumented|undoc) (alein|aline|aliean|alin|aien|aleins|alian|alians|allien|alliens|alens|ailen|ailens)',
        '(illegal|undocumented|unlawful|unauthorized) (migrant|migrants|border crosser|border crossers|crosser|crossers)',
        'illegals',
        'illegal (male|female|person|persons|people|subject|subjects|driver|worker|workers|resident|residents|overstay)',
        `<${sought} illegal> ($|_!)`,
        '(an|the|this|known|suspected|criminal) illegal ($|_!)',
        '^ illegal from {country}',
        '(is|was) {fill}:1 illegal from {country}',
        'illegal {nationality} (male|female|national|person|subject|driver|$)',
        '^ illegal (w|with) (felony|misd|active|prior|priors|a|two|2):2 (warrant|warrants|wrnt|detainer|dui|priors|hold)',
        'in (the)? (us|usa|country|united states) (illegally|unlawfully)',
        'illegal in (the)? (us|usa|country|united states)',
        'illegally present',
        'here illegally',
      ],
      exceptions: alienLookAlikes,
      examples: {
        match: [
          'criminal alien',
          'locate alien',
          'illegals in box truck',
          'locate criminal alien',
          'RO is a criminal alien, two prior removals',
          'criminal alein',
          'locate illegal',
          'illegal from Peru',
          'EDP, illegal alien',
        ],
        noMatch: [
          'alien decal on bumper',
          'alien bong',
          'Alienware laptop theft',
          'illegal casino',
          'illegal dumping',
          'locate illegal dump site',
          'illegal Cuban cigars',
          'alienated spouse',
          'illegals (firearms)',
          'resident alien card stolen',
          'alien gang graffiti',
          'alien parade float',
          'delusional, aliens on roof',
          'baker act - talking about aliens',
        ],
      },
    },
    {
      id: 'alien.number',
      meaning: 'An alien registration number (A-number).',
      tier: 'purpose',
      codeLike: true,
      source,
      place: 'text',
      match: [
        'a#',
        'a# #',
        '#anumber',
        'a #9',
        'a file (#9|#8|# #9|# #8)',
        'a #8',
        'a #3 #3 #3',
        'a (number|num|nbr|no) (on file|#|#9|#8|#3|for|of subject|a)',
        '^ a (number|nbr) {generic}:2 $',
        'anumber',
        'alien reg (number|no)?',
      ],
      exceptions: [
        {
          label: 'a unit, a flat or a plain number',
          match: [
            '(apt|apartment|unit|suite|ste|gate|lot|bldg|building|section|row|block|class|type|hepatitis|schedule|plan|space) (a#|a)',
            // Flats and lots are numbered so, where a longer number would be a person's.
            'a# (#1|#2) _0 (apt|apartment|bldg|unit|burglary|burg|theft|noise|knock|alarm)',
            'a (number|no) of {fill}:3 (times|vehicles|cars|people|calls|burglaries|thefts|incidents|items|suspects|cases|victims)',
          ],
        },
      ],
      examples: {
        match: ['A# known, find veh', 'A123456789', 'A 123 456 789', 'A-number on file', 'A-Number lookup'],
        noMatch: ['A417 unit', 'apt A#3', 'a number of thefts', 'case A1234', 'A# 12 apt burg'],
      },
    },
    {
      id: 'alien.undocumented',
      meaning: 'A person is searched as undocumented.',
      tier: 'purpose',
      source,
      place: 'text',
      marks: ['foreigner'],
      match: [
        '(undocumented~|undoc|undocd|undocs) (person|persons|people|worker|workers|subject|subjects|driver|drivers|male|males|female|migrant|migrants|individual|individuals|resident|noncitizen|non citizen)?',
        'uda',
        'udas',
        'uacs',
        'uac (group|load|minor|child|locate|sponsor|sponsors)',
        '(sponsor|sponsors) (of|for) {fill}:1 uac',
        '(uac|uacs) (welfare|wellness|wel|safety) (check|checks|chk|chks)',
        'otm (group|groups|s|bailout|load|subjects|alien|aliens|male|males|x|#)',
        'otms',
      ],
      exceptions: undocumentedThings,
      examples: {
        match: ['undocumented', 'undocumented person', 'UDAs', 'OTM group on foot', 'undoc male'],
        noMatch: [
          'undocumented damage',
          'undocumented vehicle sale',
          'undocumented overtime complaint',
          'documented gang member',
          'scratch was undocumented',
          'undoc scratches on door',
          'undocumented collision',
        ],
      },
    },
    {
      id: 'alien.presence',
      meaning: 'A person is said to be unlawfully present.',
      tier: 'purpose',
      kind: 'civil',
      source: '8 USC 1182(a)(9)(B)',
      place: 'text',
      match: [
        '(unlawfully|unlawful|illegal|illegally) (present|presence) (in|within)? (the)? (us|usa|country|united states)?',
        '(no|without|lacks|lacking) (lawful|legal) (status|presence)',
        '(out of|illegal|unlawful) status (alien|overstay|visa)',
        '^ unlawful status',
        '(no|without) legal (status|right to) (in|be|remain)',
        '^ (illegal|unlawful) status (alien|person|subject|subj|check)? $',
        `${someone} {fill}:1 (illegal|unlawful) status $`,
        '(w o|wo|w out) (legal|lawful) (status|presence)',
        '(has|have|had|having|with|w) no (valid|legal|lawful|current|known)? immigration~ status',
        '(without|w o|wo|w out|lacks|lacking) (valid|legal|lawful|current|any)? immigration~ status',
        'no (valid|legal|lawful|current) immigration~ status',
        `${someone} {fill}:1 <(w o|wo|w out|without) (legal|lawful|valid|any)? status>`,
        '(no|without) status in {fill}:1 (us|u s|usa|country|united states)',
      ],
      exceptions: [
        {
          label: 'the status of something else',
          match: [
            'immigration~ status (check|checks|checked|inquiry|inquiries|query|queried|question|asked|purpose|nexus|involved)',
            '(search|searches|searched|query|case|request|run|ran|done|conducted|incident) {fill}:1 (has no|with no|without|w o) {fill}:1 immigration~ status',
            '(w o|wo|w out|without) (valid|any)? status (update|updates|check|checks|change|report|call|code|on|of|from|entry)',
          ],
        },
        {
          label: 'present on property',
          match: [
            '(unlawfully|unlawful|illegally) (present|presence) (on|at) {fill}:2 (property|premises|school|campus|beach|park)',
          ],
        },
      ],
      examples: {
        match: [
          'unlawfully present',
          'unlawful presence',
          'no lawful status',
          'driver w/o status',
          'illegal status',
          'RO in unlawful status',
        ],
        noMatch: [
          'unlawfully present on property',
          'status check',
          'present at scene',
          'RO w/o status update',
          'unit w/o status',
          'illegal status of firearm',
        ],
      },
    },
  ],
};
