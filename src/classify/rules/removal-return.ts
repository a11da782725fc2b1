import type { Family } from './rule.ts';

const source = '8 USC 1326; shorthand of field notes for a person removed before';
const us = '(us|u s|usa|country|united states|states)';
const removed = '(removed|removal|removals|rem|rem d|remd|rmvd)';
const someone =
  '(ro|r o|owner|driver|passenger|subj|subject|susp|suspect|male|female|defendant|def|offender|felon|he|she)';
const times = '(twice|2x|x2|3x|x3|4x|x4|(two|three|four|multiple|several|#1) times)';
const prior = '(prior|priors|previous|previously|prev|prv)';

export const removalReturn: Family = {
  id: 'removal-return',
  title: 'Removed before, and back',
  rules: [
    {
      id: 'removal.returned',
      meaning: 'A person removed from the country before is back in it (8 USC 1326).',
      tier: 'purpose',
      kind: 'criminal',
      source,
      place: 'text',
      marks: ['deport'],
      match: [
        `${removed} __5 (back|again|returned|living|found|seen|encountered|present) in the:1 ${us}`,
        `${removed} __4 (returned|came back|back) to (the ${us}|usa|u s|united states)`,
        `${removed} __4 (reentered|re entered|reenter|re enter) the:1 ${us}`,
        `(reentry|re entry|reentered|re entered) ${us}:1 (after|post|following|since) {fill}:1 (removal|removed|deportation~|deported)`,
        `${prior} <(dep|deps|depo)> __4 (back again|back in|again in|status|reentry|re entry|reentered)`,
        `status __2 ${prior} <(dep|deps)>`,
      ],
      exceptions: [
        {
          label: 'a road named US',
          match: [
            `(in|to) the:1 (us|u s) (#|hwy|highway|route|rt|rte|{road})`,
            'in the:1 (country|states) club',
          ],
        },
        {
          label: 'a trespasser, a child or a thing removed',
          match: [
            '(reentry|re entry|reentered|re entered) {fill}:3 (after|following) {fill}:2 (removed|removal) _3 (from|store|property|premises|casino|bar|club|campus|school|mall|park|trespass*)',
            '(trespass*|casino|bar|store|hotel|campus|school|property|mall) __4 (reentry|re entry|reentered|re entered) {fill}:3 (after|following) {fill}:2 (removed|removal)',
            '(kid|kids|child|children|juvenile|baby|plate|plates|tag|tags|sticker|gps|tracker|tires|wheels|parts|engine) {fill}:2 removed',
            'removed {fill}:2 (kid|kids|child|children|juvenile|baby|plate|plates|tag|tags|sticker|gps|tracker|tires|wheels|parts|engine)',
          ],
        },
      ],
      examples: {
        match: [
          "rem'd in '17, living in the US",
          'removed 2018, found in U.S.',
          'reentered after deportation',
          'prev dep, again in area',
        ],
        noMatch: [
          'plates removed, back in US lot',
          'removed in 2018, back in US 59 lot',
          'reentered casino after removal',
          'kids removed, back in the country',
          'removed and returned to us',
        ],
      },
    },
    {
      id: 'removal.prior',
      meaning: 'Prior removals of a person, in shorthand, or a removal to a country.',
      tier: 'purpose',
      source,
      place: 'text',
      marks: ['deport'],
      match: [
        `${prior} (rem|rems|remvl|remvls|remvd|rmvd|rmvl|rmvls|remd)`,
        `(^|${someone}) (was|been|has been|had been|prev|previously|already):2 <(removed|rem d|remd|rmvd) ${times}> (back|again|returned|came back|from us|$)`,
        `(^|${someone}) (was|been|has been|had been|prev|previously|already):2 <(removed|rem d|remd|rmvd) to {country}>`,
        `${prior} removed (fr|frm) ${us}`,
        '(rem d|remd) {fill}:1 #4:1 (came back|back|returned|again|$)',
      ],
      exceptions: [
        {
          label: 'remarks, remands and removed things',
          match: [
            `(see|per|check|read|cad|ref|view) {fill}:1 ${prior} (rem|rems)`,
            `${prior} (rem|rems|remvl|remvd|rmvd|rmvl) (of|in|on|by cps|from {fill}:1 (store|property|premises|home|residence|school|campus|mall))`,
            'removed to mexico (mo|missouri|ny|indiana|maine|beach)',
            '(vehicle|veh|car|child|kids|juvenile|plates) {fill}:2 removed to',
          ],
        },
      ],
      examples: {
        match: [
          'prior rem x2',
          'prev rmvd',
          'RO was removed to Honduras',
          'driver removed twice, back again',
        ],
        noMatch: [
          'see prior rems',
          'prior rem of trees',
          'veh was removed to Mexico',
          'sticker removed twice',
          'removed to New Mexico',
          'he was removed to Mexico, MO clinic',
          'prior report',
        ],
      },
    },
  ],
};
