import type { Family } from './rule.ts';

const source = 'Grand Rapids and Danville logs; 8 USC 1325, 1326';

export const removalEntry: Family = {
  id: 'removal-entry',
  title: 'Entry without permission, and entry again',
  rules: [
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
        '(came|come|coming|crossed) (across|over) {fill}:1 (border|river)? <(illegally|unlawfully)> ($|_!|in|from|at|by|with|last|and|#)',
        '(returned|returning|came back|back) (illegally|unlawfully) (to|in) (the)? (us|usa|u s|country|united states)',
        '(illegally|unlawfully) (crossed|crossing|entered|entering|in|residing|living) {fill}:2 (border|country|us|usa|u s|united states)',
        'sneaked across {fill}:1 border',
        '(illegal|unlawful) {fill}:1 (border~|boarder) (crossing|crossings|entry|entries)',
        'not (legally|lawfully) present $',
        'not (legally|lawfully) (here|(in|present in|residing in) (the)? (us|usa|u s|country|united states))',
        'not (present)? (in (the)? (us|usa|u s|country|united states)|here) _0 (legally|lawfully)',
      ],
      exceptions: [
        {
          label: 'a vehicle that may not be there',
          match: [
            '({car}|import|imported|parked|registered|plates) {fill}:1 not (legally|lawfully|here|in)',
            '(legally|lawfully) (parked|registered|carrying|armed)',
          ],
        },
        {
          label: 'a walker on the road',
          match: [
            '(ped|peds|pedestrian|pedestrians|jaywalk*|train|bus|bicyclist|cyclist) __4 (crossed|crossing) {fill}:3 (illegally|unlawfully)',
            '(crossed|crossing) (illegally|unlawfully) {fill}:2 (in front|road|street|st|median|tracks|bus|traffic|crosswalk|double yellow|lane|lanes|intersection)',
            '(crossed|crossing) {fill}:1 (tracks|road|street|median|traffic|lanes) (illegally|unlawfully)',
          ],
        },
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
          'illegal border crossing',
          'subj not in the US legally',
          'entered illegally',
        ],
        noMatch: [
          'illegal entry',
          'entered the roadway illegally',
          'veh not here legally',
          'border crossing',
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
        '(illegal~|illegal|unlawful|illegally|criminal|unlawfully|ilegal) re? (reentry~|entrant|entrants|reentrant|reentrants|reentry|reentered|renetry|rentry)',
        'ill (reentry|re entry)',
        '(illegal|ill|illeg|unlawful) (reent|reentr|re ent|re entr) ($|_!|felon|alien|case)',
        '(illegal~|illegal|unlawful|illegally|criminal|unlawfully|ilegal) re (enter|entry|entery|entered|entries)',
        '(reentry|re entry) (of|by|after|post) {fill}:2 (removed|removal|deported|deportation|deport|depor|depo|alien|felon)',
        '(removed|deported) _2 (reentry|re entry|reentered)',
        '(agg|aggravated) (reentry|re entry)',
        'hsi <(reentry|re entry)> ($|_!|case|cases|inv|investigation|warrant|warrants|target|tgt|subject|subj|suspect|fugitive|indictment)',
        '(agg|aggravated)? (felon|fel|felony) (re entry|reentry~|reentered)',
        '(re entry|reentry) {fill}:1 (agg|aggravated) (felon|fel|felony)',
        '(entered|entry) (without|w o|wo) (inspection|insp)',
        'ewi',
        'ewis',
      ],
      exceptions: [
        {
          label: 'a business of that name',
          match: [
            'ewi _0 (pest|hvac|painting|{trade}) ($|llc|inc|co|company|van|truck|trailer|invoice|site|{taken})',
            'ewi _0 (pest|hvac|painting|construction|{trade}) (van|truck|trailer|{taken}) {fill}:1 ($|{taken})',
            'ewi _0 (painting|construction) {taken}',
          ],
        },
        {
          label: 'services for those released from prison',
          match: [
            '(re entry|reentry) (program|programs|programme|prog|pgm|house|home|center|centre|court|services|client|initiative|coalition|council)',
          ],
        },
        {
          label: 'a return to a building or a place that somebody was sent away from',
          match: [
            '(re entry|reentry|re enter|reentered|re entered) (into|to|onto|of|on) {fill}:2 (park|store|property|premises|apartment|apartments|apt|house|home|residence|dwelling|building|bldg|business|hotel|motel|casino|bar|club|campus|school|mall|hospital|shelter|room|unit|garage|yard|complex|{car})',
            '(re entry|reentry|re enter|reentered|re entered) _0 (after|following|post|despite) {fill}:1 (trespass*|eviction|evicted|ban|banned|ejection|ejected)',
          ],
        },
      ],
      examples: {
        match: [
          'illegal reentry',
          'illegal re-entry',
          'ill. re-entry',
          'EWI',
          'illegal entrant',
          'entered w/o inspection',
          'felon re-entry',
          'HSI re-entry case',
          'agg. reentry',
        ],
        noMatch: [
          'felon reentry program',
          'reentry case manager',
          'felon reentry prog',
          'EWI Pest van stolen',
          'EWI Construction trailer theft',
          'criminal entry to vehicle',
          'illegal entry',
          'entry into garage',
        ],
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
        'illeg entry',
      ],
      exceptions: [
        {
          label: 'entry into a building or vehicle',
          match: [
            // Behind a dash, where nothing else is said of it.
            '(illegal|unlawful|illegally|unlawfully) (entry|entered) _! {fill}:1 (shed|garage|barn|bldg|building|residence|res|dwelling|apartment|apt|house|home|yard|school|structure|church) ($|_!)',
            '(illegal|unlawful|criminal|illegally|unlawfully) (entry|entered) _3 (house|home|residence|res|bldg|building|{car}|apartment|apt|garage|business|dwelling|property|school|room|structure|shed|yard)',
            '(house|home|residence|res|bldg|building|{car}|apartment|apt|garage|dwelling|residential) _2 (illegal|unlawful|criminal) (entry|entered)',
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
          'illegal entry to veh',
          'illegal entry - shed',
          'parked illegally in handicap spot',
        ],
      },
    },
  ],
};
