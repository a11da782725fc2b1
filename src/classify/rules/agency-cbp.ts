import type { Exception, Family } from './rule.ts';

const petrol: Exception = {
  label: 'BP as a petrol station, blood pressure or another word',
  match: [
    'bp (gas|oil|station|stations|store|pump|pumps|fuel|clerk|cashier|drive off|driveoff|armed robbery|robbery|rob|theft|thefts|burg|burglary|beer|mart|amoco|attendant|medical|meds|medication|cuff|low|high|readings|carwash|car wash|vest|plate|carrier)',
    '(gas|drive off|driveoff|gas drive|high|low|elevated|check|drop in|station|pump|robbery of|robbery at|rob of|burglary at|theft at|theft from|shooting at|fight at|at|near|outside|behind|behind the|next to|across from|in front of|at the) bp',
    '(robbery|robbed|robbing|burg|burglary|theft|drive off|shooting|fight|beer run|shoplift*) {fill}:2 place? bp',
    'bp (robbery|robbed|theft|burg|burglary|drive off|shooting|shoplift*|beer run)',
    '(british petroleum|blood pressure|body plate) __2 bp',
  ],
};

const sectorName = '{sector}';

export const agencyCbp: Family = {
  id: 'agency-cbp',
  title: 'CBP and the Border Patrol',
  rules: [
    {
      id: 'border-patrol.name',
      meaning: 'The US Border Patrol is named.',
      tier: 'agency_a',
      party: 'cbp',
      marks: ['cbp', 'dhs'],
      source: 'Kenner LA and St Louis Park MN logs',
      place: 'text',
      match: [
        '(us|u s|united states)? (border~|boarder|bordr|boder|broder|bordor) (patrol~|partol|ptrl|patrl|patorl|ptl|patroll) (agent|agents|agt|sector|station)?',
        'borderpatrol',
        '(bdr|brdr|bord|borer|borde|borders) (patrol~|ptrl|ptl)',
        'border (pat|ptl|ptrol|patr|patroll|petrol)',
        '(us|u s)? border (agent|agents|officer|officers|police|guard|guards)',
        '{sector} (bp|usbp|border patrol~) (station|sector)?',
        'patrulla fronteriza',
        'usbp',
        'us bp',
        'bpa',
        'bpas',
        'bortac',
        'borstar',
        `${sectorName} sector (bp|border patrol~|usbp|intel|agents)?`,
        '(bp|border~) (sector|sectors)',
        '(cbp|usbp|customs~|border~ patrol~) <bp>',
        'la patrulla de la frontera',
      ],
      exceptions: [
        {
          label: 'a private patrol or another border',
          match: [
            '(street|property|fence|park|neighborhood|mall|citizen|citizens) border~ patrol~',
            'bpa free',
          ],
        },
        {
          label: 'police sectors',
          match: ['(police|pd|patrol|so) {sector} sector', '{sector} (pd|police|so) sector'],
        },
      ],
      examples: {
        match: [
          'Border Patrol',
          'boarder patrol',
          'bordr patrol',
          'USBP',
          'Big Bend Sector',
          'Yuma Sector BP',
          'CBP-BP',
          'U.S. Border Patrol',
          'BORTAC',
          'Boarder Patrol agents',
        ],
        noMatch: [
          'boarder dispute',
          'border collie missing',
          'patrol check',
          'ND/MN border pursuit',
          'sector 4 patrol',
          'patrol boarded vehicle',
        ],
      },
    },
    {
      id: 'border-patrol.bp-in-context',
      meaning: 'BP with agents, a sector or a request: the Border Patrol.',
      tier: 'agency_a',
      party: 'cbp',
      marks: ['cbp', 'dhs'],
      source: 'Usage in logs of border states; labelled readings',
      place: 'text',
      match: [
        '<bp> (agent|agents|agt|agts|sector|checkpoint|supervisor|intel|detainee|unit station|sation|detainer|hold|tfo|chase with|units|warrant)',
        '(agent|agents|sector|us|u s|federal) (from|of|with)? <bp>',
        '<bp> _1 ({assist}|{request})',
        '({assist}|{request}|joint|bolo|lead|tip|hit|referral|referred|contacted|requested|wanted|info|intel) (by|from|for|to|with|w|per)? (us|the|u s|fed)? <bp>',
        '(for|per|w|with|obo) (us|the|u s|fed)? <bp>',
        '{sector} <bp>',
      ],
      exceptions: [petrol],
      examples: {
        match: ['BP agents', 'assist BP', 'BP assist', 'AOA BP', 'helping BP agents', 'for BP'],
        noMatch: [
          'BP',
          'BP gas station holdup',
          'elderly w/ high BP',
          'BPD assist',
          'gas theft BP drive off',
          'BP oil tanker',
          'burglary to the BP',
        ],
      },
    },
    {
      id: 'cbp.name',
      meaning: 'Customs and Border Protection (CBP) is named.',
      tier: 'agency_a',
      party: 'cbp',
      marks: ['cbp', 'dhs'],
      source: 'Riverside CA, Pooler GA and Michigan logs',
      place: 'text',
      match: [
        'cbp',
        'cbps',
        'c bp',
        '({assist}|{request}|for|per) <cpb>',
        '<cpb> (agent|agents|{assist}|{request}|officer|officers)',
        'uscbp',
        '(us|u s|united states)? (customs~|custom|costoms) {and}? (border~|boarder|boder) (protection~|protect|prot|pro|patrol~|security|agent|agents|officer|officers)?',
        'border~ protection~ (agent|agents|officer|officers)?',
        'border {and}? customs~',
        'cbp dhs dotgov',
      ],
      exceptions: [
        {
          label: 'CBP as commercial burglary pattern',
          match: [
            'cbp __3 (pattern|comm burg|commercial burg*|commercial)',
            '(commercial burglary|comm burg|commercial burg) __2 cbp',
            'county building permit',
            'cbp (building|permit|beer|brewing|brewery)',
          ],
        },
        {
          label: 'protecting a border of something else',
          match: ['(state|property|plant) border~ protection~'],
        },
      ],
      examples: {
        match: [
          'CBP',
          'C.B.P.',
          'CBP Assist',
          'Customs & Border Patrol',
          'US Customs and Border Prot',
          'sig 10 CBP',
          'CBP/USBP',
          'customs and border protection',
        ],
        noMatch: [
          'CBPD assist',
          'CBP pattern, comm burg series',
          'CBP: commercial burglary pattern',
          'customs bumper',
          'custom truck side-swiped',
        ],
      },
    },
  ],
};
