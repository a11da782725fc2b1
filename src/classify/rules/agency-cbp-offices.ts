import type { Family } from './rule.ts';

export const agencyCbpOffices: Family = {
  id: 'agency-cbp-offices',
  title: 'Offices of CBP with customs, air and targeting duties',
  rules: [
    {
      id: 'cbp-office.name',
      meaning: 'An office of CBP that is not the Border Patrol (OFO, AMO, NTC) is named.',
      tier: 'agency_b',
      party: 'cbp_other',
      marks: ['cbp', 'dhs'],
      source: 'CBP organization',
      place: 'text',
      match: [
        '(cbp|customs~|dhs) (ofo|amo|oam|ntc|air and marine|air {and}? marine|field operations) (officer|officers|agent|agents)? ({assist}|{request})?',
        '(ofo|amo|oam|ntc|field ops|field operations) (cbp|dhs)',
        'cbp (officer|ofc|ofcr|agent|agt) (ofo|amo|oam|ntc)',
        'cbp (office of)? (field operations|field ops)',
        'cbp (air|marine) (unit|units|crew|branch|asset|assets|ops|interdiction|operations|agent|agents|helo|helicopter)',
        '^ cbp (air|marine) $',
        'cbp air ({assist}|{request})',
        'amoc ({assist}|{request}|lookout|hit|lead|radar|alert)',
        'cbp (port of entry|ports of entry|poe)',
        '^ ofo (out of|in|at)? ({fieldcity}|{sector}|{bordertown}) {generic}:2 $',
        'office of field operations',
        'air {and}? marine (operations|ops)?',
        'office of air {and}? marine',
        'cbp? (national|natl|nat l) targeting (center~|ctr|cntr)',
        '^ (ofo|ntc) {generic}:3 $',
        '(ofo|ntc) {generic}:1 ({assist}|{request}|lookout|hit|lead|referral|targeting|targeted|officer|officers)',
        '({assist}|{request}|for|per|by) (ofo|ntc)',
      ],
      exceptions: [
        {
          label: 'air and marine units of a local body',
          match: [
            '(sheriff|so|police|pd|county|{state}) air {and}? marine',
            'air {and}? marine (unit|museum|show|supply)',
          ],
        },
      ],
      examples: {
        match: [
          'CBP OFO',
          'CBP-AMO request',
          'CBP ofcr (OFO)',
          'CBP - OFO officer req',
          'NTC lookout',
          'National Targeting Center',
          'Air and Marine Operations',
          'OFO referral',
          'CBP port of entry',
          'CBP air unit',
          'OFO out of Nogales',
          'AMOC hit',
        ],
        noMatch: ['ammo theft', 'sheriff air and marine unit', 'NTC graduation party theft', 'CBP'],
      },
    },
    {
      id: 'cbp-office.acronym-in-context',
      meaning: 'AMO or OAM as the one who asks.',
      tier: 'agency_b',
      party: 'cbp_other',
      marks: ['cbp', 'dhs'],
      source: 'Label guide, readings',
      place: 'text',
      match: [
        '<(amo|oam)> _1 ({assist}|{request}|agent|agents)',
        '<(amo|oam)> ({assist}|{request})',
        '<(amo|oam)> (air|marine|aircraft|helo|helicopter|pilot|boat|aviation)',
        '({assist}|{request}|for|per|by) {fill}:1 <(amo|oam)>',
      ],
      exceptions: [
        {
          label: 'an acronym put as a question',
          match: [
            '(amo|oam) __2 #question',
            '({assist}|{request}|for|per|by) {fill}:1 (amo|oam) __1 #question',
          ],
        },
      ],
      examples: {
        match: ['assist AMO', 'AMO request', 'OAM assist', 'AMO helo over load vehicle'],
        noMatch: ['AMO', 'OAM', 'ammo request', 'amok driver assist'],
      },
    },
    {
      id: 'customs.name',
      meaning: 'Customs is named as an agency.',
      tier: 'agency_b',
      party: 'cbp_other',
      marks: ['cbp', 'dhs'],
      source: 'Usage in logs; 19 USC',
      place: 'text',
      match: [
        '(us|u s|united states|federal) customs~ (agent|agents|officer|officers|service|house)?',
        'customs (agent|agents|agt|agts|ofc|officer|officers|inspector|inspectors|seizure|seizures|hold|lookout|inspection|violation|duty|declaration|enforcement|service|request|assist|warrant|case|investigation|fraud|evasion|smuggling|alert|hit)',
        'customs ({assist}|{request})',
        '({assist}|{request}|per|by|from|for) {fill}:1 customs',
        '^ customs {generic}:2 $',
      ],
      exceptions: [
        {
          label: 'customs as a car shop or a building',
          match: [
            'customs (house|bumper|wheel|wheels|rims|paint|shop|garage|auto|truck|trucks|cars|motorcycle|motorcycles|cycles|body)',
            '(coast|street|kustom|auto|car|cycle|truck|county|diesel|chop|choppers|performance|custom|rods) customs',
            '(for|from) customs (wheels|shop|parts)',
            'customs (broker|brokers|brokerage)',
          ],
        },
        {
          label: 'papers or fees of customs that a swindler names',
          match: [
            '({scam}|{extortion}) {fill}:2 customs (duty|declaration|hold|inspection|service|fee|fees|form|forms)',
            'customs (duty|declaration|hold|inspection|service|fee|fees)? (fee|fees|form|forms|payment|package)? ({scam}|{extortion})',
          ],
        },
      ],
      examples: {
        match: ['customs seizure', 'customs asst', 'US Customs', 'assist customs', 'customs'],
        noMatch: [
          'customs hood',
          'Valley Customs break-in',
          'Customer theft',
          'Customs House theft',
          'custom truck stolen',
          'customs declaration form scam',
        ],
      },
    },
    {
      id: 'customs.port-of-entry',
      meaning: 'A port of entry, where CBP works, is named.',
      tier: 'weak',
      source: 'CBP organization',
      place: 'text',
      match: [
        '(port|ports) of entry',
        '^ poe {sector}? {generic}:3 $',
        'poe {bordertown}',
        '{bordertown} poe',
        'poe _2 (outbound|inbound|southbound|northbound|sb|nb)',
        '(outbound|inbound|southbound|northbound|runner|ran) {fill}:2 poe',
        'poe (runner|runners|lookout|hit|crossing|crossings|inspection|referral|seizure)',
        '(crossed|crossing|at|through|thru|from) {fill}:1 poe',
        'tecs (hit|lookout|record|alert)',
        '^ tecs {generic}:2 $',
      ],
      exceptions: [
        {
          label: 'where a burglar came in',
          match: [
            '(burglar|burglary|suspect|suspects|forced|window|door|rear|garage|bullet|wound) {fill}:2 (port|ports|point|poe) of? entry?',
            '(port of entry|ports of entry|poe) __2 (window|door|garage|basement|roof|screen)',
            '(ag|agricultural|agriculture) inspection __1 (port of entry|poe)',
            '(port|poe) (was|through|thru|via|is) {fill}:2 (window|door|rear|back|garage)',
          ],
        },
        {
          label: 'a weigh station of a state',
          match: [
            '(poe|port of entry|ports of entry) __2 (weigh|scale|scales|scalehouse)',
            '(weigh|scale|scales|scalehouse|dps|dot|mvd) __2 (poe|port of entry|ports of entry)',
          ],
        },
        {
          label: 'Poe as a name',
          match: ['(allan|edgar|mr|mrs) poe', 'poe (st|street|ave|rd|dr|runner trail)'],
        },
      ],
      examples: {
        match: [
          'POE lookout',
          'port of entry',
          'TECS hit',
          'outbound POE',
          'Nogales POE',
          'POE Blaine inbound veh',
        ],
        noMatch: [
          'poet reading',
          'DOT POE weigh station',
          'port of entry weigh station',
          'burglary POE was rear window',
          'Poe St shooting',
        ],
      },
    },
  ],
};
