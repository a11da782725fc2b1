import type { Family } from './rule.ts';

const source = 'Grand Rapids and Danville logs; DHS forms I-200, I-205, I-247; 8 USC 1229 to 1231';

export const removal: Family = {
  id: 'removal',
  title: 'Deportation and removal',
  rules: [
    {
      id: 'removal.deportation',
      meaning: 'Deportation of a person is the purpose.',
      tier: 'purpose',
      source,
      place: 'text',
      marks: ['deport'],
      match: [
        'deportation~ (case|hold)?',
        '(prior|previous|previously|prev|twice|multiple|formerly)? deported~ (felon|alien|criminal|person|subject|before|previously)?',
        'deport',
        'deports',
        'deportee~',
        'deportees',
        'deportable',
        'deporting',
        'deportations',
        'self deport',
      ],
      exceptions: [
        {
          label: 'deportment, sports and other words',
          match: ['deporte', 'deportivo', 'deportes', 'deportiva', 'club deportivo'],
        },
      ],
      examples: {
        match: ['previously deported', 'deportee', 'deportaton', 'deported felon', 'deportable'],
        noMatch: ['deportment review', 'department request', 'reported stolen', 'Club Deportivo fight'],
      },
    },
    {
      id: 'removal.deportation-order',
      meaning: 'An order or warrant of deportation, which is administrative, is the purpose.',
      tier: 'purpose',
      kind: 'civil',
      source,
      place: 'text',
      marks: ['deport'],
      match: [
        'deportation~ (warrant|order|warrants|orders|proceedings|wrnt)',
        '(order|warrant|orders) (of|for) deportation~',
      ],
      exceptions: [],
      examples: {
        match: ['Deportation Warrant', 'order of deportation'],
        noMatch: ['deported felon', 'department order', 'warrant'],
      },
    },
    {
      id: 'removal.entry-country',
      meaning: 'Entry into the country without permission is the purpose.',
      tier: 'purpose',
      kind: 'criminal',
      source,
      place: 'text',
      match: [
        '(illegal|unlawful|illegally|unlawfully|improper) (entry|entered|entering|enter) (into|in|to|of|the)? {fill}:1 (us|usa|u s|country|united states)',
        '(entered|entering|crossed|crossing|came|here|reside|residing) {fill}:3 (us|usa|u s|country|united states|border)? (illegally|unlawfully|without inspection)',
        '(illegally|unlawfully) (crossed|crossing|entered|entering|in|residing|living) {fill}:2 (border|country|us|usa|u s|united states)',
        'sneaked across {fill}:1 border',
      ],
      exceptions: [
        {
          label: 'entry into a building or vehicle',
          match: [
            '(entered|entering|crossed) {fill}:3 (house|home|residence|building|vehicle|car|apartment|apt|garage|business|property|school|roadway|road|street|intersection|lane|lanes|median) (illegally|unlawfully)',
          ],
        },
      ],
      examples: {
        match: [
          'unlawful entry into US',
          'entered the country illegally',
          'crossed the border illegally',
          'entered illegally',
        ],
        noMatch: [
          'illegal entry',
          'entered the roadway illegally',
          'unlawful entry of a dwelling',
          'came from work',
        ],
      },
    },
    {
      id: 'removal.reentry',
      meaning: 'Illegal entry or re-entry after deportation (8 USC 1325, 1326) is the purpose.',
      tier: 'purpose',
      kind: 'criminal',
      source,
      place: 'text',
      match: [
        '(illegal~|illegal|unlawful|illegally|criminal|unlawfully|ilegal) re? (reentry~|entrant|entrants|reentry|reentered|renetry|rentry)',
        '(illegal~|illegal|unlawful|illegally|criminal|unlawfully|ilegal) re (enter|entry|entered|entries)',
        '(reentry|re entry) (of|by|after) {fill}:2 (removed|removal|deported|deportation|alien|felon)',
        '(removed|deported) _2 (reentry|re entry|reentered)',
        '(entered|entry) (without|w o|wo) inspection',
        'ewi',
        'ewis',
      ],
      exceptions: [],
      examples: {
        match: ['illegal reentry', 'illegal re-entry', 'EWI', 'illegal entrant', 'entered w/o inspection'],
        noMatch: ['criminal entry to vehicle', 'illegal entry', 'entry into garage'],
      },
    },
    {
      id: 'removal.illegal-entry',
      meaning: 'Illegal entry (8 USC 1325) is the purpose, where no break-in is named.',
      tier: 'purpose',
      kind: 'criminal',
      source,
      place: 'text',
      notBeside: { group: 'break-in', label: 'entry into a building or vehicle' },
      match: [
        '(illegal~|illegal|unlawful|illegally|criminal|unlawfully|ilegal) (entry|entered|entries)',
        'improper entry',
      ],
      exceptions: [
        {
          label: 'entry into a building or vehicle',
          match: [
            '(illegal|unlawful|criminal|illegally|unlawfully) (entry|entered) _3 (house|home|residence|building|vehicle|car|apartment|apt|garage|business|dwelling|property|school|room|structure|shed|yard)',
            '(house|home|residence|building|vehicle|car|apartment|apt|garage|dwelling|residential) _2 (illegal|unlawful|criminal) (entry|entered)',
            '(criminal|unlawful) entry',
            '(forced|forcible|force|alarm|attempted|attempt|door|window|gate|fence|residential|school|hotel|motel|casino|store|business) __2 (illegal|unlawful|illegally) (entry|entered|entries)',
            '(illegal|unlawful|illegally) (entry|entered|entries) __3 (door|window|windows|gate|fence|lock|alarm|hotel|motel|casino|store|unit|locker|pool|park|construction|basement|roof|warehouse|church|premises|place|land|lot)',
          ],
          weak: true,
        },
        {
          label: 'parked or standing illegally',
          match: ['illegally in {fill}:2 (spot|handicap|handicapped|lane|roadway|road|lot|space|zone)'],
        },
      ],
      examples: {
        match: ['illegal entry', 'illegally entered, transport', 'improper entry 1325'],
        noMatch: [
          'criminal entry to vehicle',
          'unlawful entry of a dwelling',
          'illegal entry through window',
          'parked illegally in handicap spot',
        ],
      },
    },
    {
      id: 'removal.order',
      meaning: 'An order or warrant of removal, or removal proceedings, is the purpose.',
      tier: 'purpose',
      kind: 'civil',
      source,
      place: 'text',
      match: [
        '(final|absconded|outstanding|active|ordered|prior|existing)? removal~ (order|orders|ord|warrant|warrants|proceedings|proceeding|operation|operations|officer|hearing)',
        '(order|orders|warrant|warrants|ordered|notice) (of|for) (admin|administrative)? removal',
        'final order (of|for)? (removal|deportation~)',
        'ordered (removed|deported~)',
        'eoir (order|orders|warrant|warrants|absconder|fugitive|removal)',
        '(prior|previous|previously|multiple|past) (removals|removal|removed) (from)? (us|usa|country|united states)?',
        '(expedited|administrative|admin) removal',
        'removable',
        'inadmissible',
        'inadmissibility',
        'voluntary (departure|return)',
        'in absentia (order|removal)',
        'notice to appear immigration~',
        'immigration~ notice to appear',
        'absconder (order|alien)',
      ],
      exceptions: [
        {
          label: 'removal of a thing or a child',
          match: [
            'removal (order|orders|warrant|hearing|proceedings) _3 (child|children|juvenile|kids|minor|firearm|firearms|weapon|tree|trash|snow|graffiti|vehicle|tenant|cps|dcf|dhs|dcfs|dcs)',
            '(child|children|juvenile|kids|minor|cps|dcf|dcfs|dcs|firearm|firearms|weapon|tree|snow|vehicle|graffiti|tenant|tattoo|catalytic|hotplate|plate|sticker|tow|truck|debris|squatter|squatters|guest|animal|dog) (protective|truck)? removal (order|orders|warrant|hearing|proceedings|operation|operations)',
            '(order|orders|ordered|warrant|notice) (of|for) removal (of|from) _2 (child|children|juvenile|gun|guns|weapons|firearm|firearms|weapon|vehicle|home|residence|property|premises|tenant|kids|school|campus|store|park|meeting|trespasser)',
            'removable (hitch|plate|top|tag|tags|roof|magnet|rack|sticker|cover|media)',
            '(hitch|plate|top|tag|roof|rack) removable',
            '(previously|previous|prior) (removed|removal) {fill}:2 (plate|plates|tag|tags|sticker|catalytic|parts|vehicle|tree|trees|property|items|child|children|hotlist|debris)',
          ],
        },
        {
          label: 'inadmissible evidence',
          match: [
            'inadmissible (evidence|statement|in court|testimony)',
            '(evidence|statement) _2 inadmissible',
          ],
        },
      ],
      examples: {
        match: [
          'final order of removal',
          'final order removal',
          'warrant of removal',
          'outstanding removal order',
          'removal warrant',
          'EOIR warrant',
          'ordered removed',
          'voluntary departure',
          'inadmissible',
        ],
        noMatch: [
          'snow removal contractor scam',
          'vehicle removal',
          'judge orders removal of firearms',
          'warrant for removal of guns',
          'removal of child from home',
          'CPS removal order',
          'removable hitch stolen',
          'tree removal operation',
        ],
      },
    },
  ],
};
