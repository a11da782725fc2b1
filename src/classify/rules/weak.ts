import type { Family } from './rule.ts';

const administrative =
  '(admin|administrative|adm|adminstrative|administative|administrativ|adminitrative|admistrative|adminsitrative)';

const orderOfCourt = {
  label: 'an order or detainer of another court',
  match: [
    '(unlawful|forcible|eviction|commercial) detainer',
    'detainer {roadname}',
    'detainer {fill}:2 (probation|parole|county|doc|dept of corrections|juvenile)',
    'detainer (from|by|for|per) {fill}:1 (state|tdcj|cdcr|doc) (parole|probation|prison)?',
    '(tdcj|cdcr|doc|parole|probation|parole board) (hold|warrant|violation|violator|board)? detainer',
    'detainer from {fill}:1 _2 (co|county|so|sheriff|sheriffs|pd|police|jail|city|state|probation|parole)',
    'detainer for {fill}:2 (vop|violation of probation|ftp|ftrp)',
    'detainer __2 (unlawful|eviction|hearing|landlord|tenant|civil|action|lawsuit)',
    '(probation|parole|iad|interstate|county|state|juvenile|dcfs|mental|mental health|psych) detainer',
    'final (order|orders) (of|for|in|on)? (protection|pfa|dv|eviction|custody|divorce|injunction|restraining|judgment|support|forfeiture|adoption|probate|dissolution|paternity|guardianship|visitation)',
    '(protection|restraining|injunction|custody|divorce|eviction|injunctions) __2 final (order|orders)',
    `${administrative} warrant __3 (code|fire|building|zoning|inspection|abatement|health|animal|nuisance)`,
    `(code|fire|building|zoning|abatement|health|inspection|nuisance|animal) __3 ${administrative} warrant`,
  ],
};

export const weak: Family = {
  id: 'weak',
  title: 'Cues without an agency that leave a search possible',
  rules: [
    {
      id: 'weak.administrative-warrant',
      meaning: 'An administrative warrant, without saying whose.',
      tier: 'weak',
      kind: 'civil',
      source: 'Label guide',
      place: 'text',
      marks: ['paper'],
      match: [`${administrative} arrest? (warrant|warrants|wrnt)`],
      exceptions: [orderOfCourt],
      examples: {
        match: [
          'administrative warrant',
          'admin warrant on RO',
          'adminstrative warrant',
          'administrative arrest warrant',
        ],
        noMatch: ['arrest warrant', 'admin warrant - code enforcement', 'administrative trial'],
      },
    },
    {
      id: 'weak.detainer',
      meaning: 'A detainer or a final order, without saying whose.',
      tier: 'weak',
      source: 'Label guide',
      place: 'text',
      marks: ['paper'],
      match: [
        '(federal|fed)? (detainer~|detainers)',
        'hold (for|4) (the)? (fed|feds|federal)',
        '(fed|federal|feds) hold',
        'final (order|orders)',
        'final order (case|absconder)',
      ],
      exceptions: [orderOfCourt],
      examples: {
        match: ['detainer', 'final order', 'federal detainer', 'hold for feds'],
        noMatch: [
          'unlawful detainer',
          'final order of protection',
          'final orders, divorce',
          'warrant',
          'probation detainer',
          'detainer from Cedar Co',
          'detained shoplifter',
        ],
      },
    },
    {
      id: 'weak.nationality',
      meaning: 'A person is described by a foreign nationality, and no offense is named.',
      tier: 'weak',
      needs: 'no_other_purpose',
      source: 'Label guide',
      place: 'text',
      marks: ['foreigner'],
      match: [
        '{nationality} ({citizen}|{human})',
        '(nationals|citizens|citizen|national) (of|from) (mexico|guatemala|honduras|el salvador|venezuela|china|cuba|haiti|colombia|ecuador|nicaragua|brazil|india|russia|iran|afghanistan|syria|ukraine|romania|somalia|nigeria)',
        '^ {nationality} {generic}:2 $',
        '{generic}:3 {nationality} $',
        '(mex|guat|hond|salv|foreign) (nat|nats|natl|natls|national|nationals)',
        '(foreign|non us|non u s|noncitizen|other country) (national|nationals|citizen|citizens|born|person|subject|visitor)',
        '(foreigner|foreigners|noncitizen|noncitizens|non citizen|non citizens)',
        'not (a)? (us|u s|american|united states) citizen',
        '(fn|tcn|soi) (male|female|nationals)',
      ],
      exceptions: [
        {
          label: 'a nationality as a thing',
          match: [
            '{nationality} (restaurant|food|market|store|grocery|bakery|dealer|business|businesses|plate|plates|tag|tags|license|licence|dl|passport cover|flag|consulate|embassy|church|school|community center|festival|parade|auto|car|cars|made|mafia|new year|drywall|spa|massage|buffet|takeout|wedding|cafe|club|bar|grill|deli|tire|tires|cartel|money|bread|bulldog|shepherd|police|military|army|government)',
            '(foreign) (plate|plates|car|cars|vehicle|vehicles|object|currency|auto|tag|tags|legion|language|exchange|dl|license|made|sports car|body)',
          ],
        },
      ],
      examples: {
        match: ['Mexican national', 'foreign national', 'Venezuelan male', 'Haitian nationals', 'noncitizen'],
        noMatch: [
          'Mexican restaurant',
          'latino male in box truck',
          'Italian ice',
          'foreign plates',
          'Chinese New Year parade',
          'national guard',
        ],
      },
    },
    {
      id: 'weak.migrant',
      meaning: 'A migrant, asylum seeker, refugee or person without papers, and no offense is named.',
      tier: 'weak',
      needs: 'no_other_purpose',
      source: 'Label guide',
      place: 'text',
      marks: ['foreigner'],
      match: [
        '(migrant~|migrants) (group|groups|family|worker|workers|load|child|children|male|female|caravan|bus|encounter|located|crossing)?',
        '(asylum|assylum|asylum~) (seeker|seekers|status|claim|applicant|case|case denied|denied)?',
        '(refugee~|refugees) (status|male|female|family)?',
        '(no|without|sin|lacks) (papers|papeles|documents|documentos)',
        '(no|without|lacks) (legal|lawful) papers',
        '(legal|residency) status of {fill}:1 {human}',
        '(citizenship|nationality|status of citizenship) (check|status|verification|verify|inquiry|query|unknown|question)',
        '(check|checking|verify|verifying|determine|confirm) {fill}:2 (citizenship|nationality)',
        'false claim {fill}:2 citizenship',
        '(consular (id|card|notification)|matricula consular|matricula card)',
        '(got away|gotaway|got aways|gotaways)',
        'remain in mexico',
      ],
      exceptions: [
        {
          label: 'papers of a thing, or another sense',
          match: [
            'no (legal|lawful):1 papers (for|on) {fill}:2 (vehicle|car|dog|dogs|trailer|bike|boat|motorcycle|atv|puppy|horse)',
            '(vehicle|car|dog|dogs|trailer|bike|boat|title|puppy) {fill}:2 (no|without) papers',
            '(carro|carros|coche|auto|camioneta|troca|moto|perro|vehiculo|placa) (sin) (papeles|documentos)',
            '(insane|lunatic) asylum',
            'asylum (st|ave|haunted|street|bar|skate)',
            '(migrant|refugee|asylum) ({roadname}|st|street)',
            '(suspect|suspects|driver|he|she|they|vehicle) {fill}:1 got away',
          ],
        },
      ],
      examples: {
        match: [
          'refugee status',
          'sin papeles',
          'no papers',
          'migrant',
          'asylum seeker',
          'citizenship check',
        ],
        noMatch: [
          'no papers for dog',
          'insane asylum trespass',
          'Refugee Road',
          'migrating geese',
          'citizen complaint',
          'newspapers stolen',
        ],
      },
    },
  ],
};
