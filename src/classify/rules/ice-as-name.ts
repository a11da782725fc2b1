import type { Exception } from './rule.ts';

const rank =
  '(officer|ofc|ofcr|sgt|sergeant|lt|lieutenant|cpl|corporal|capt|captain|chief|det|detective|deputy|dep|trooper|tpr|patrolman|ptlm|constable)';
/** Ranks of local forces: `Officer ICE` may be an officer of ICE, `Sgt Ice` is a person. */
const localRank =
  '(ofc|ofcr|sgt|sergeant|lt|lieutenant|cpl|corporal|capt|captain|det|detective|deputy|dep|trooper|tpr|patrolman|ptlm|constable)';

/** Who a record names, and before the name what is wanted of that person. */
const bearer =
  '({victim}|ro|r o|owner|driver|susp|suspect|subj|subject|def|defendant|arrestee|inmate|offender|perp|poi|pc|juv|juvenile|parolee|probationer|missing|missing (person|juvenile|juv|adult)|runaway|endangered|wanted|bolo|atl|warrant|warrants|wrnt|loc|locate|contact|interview|spoke|speaking|reported|filed)';
/** First names that offices stand in: only whom something befell, or who drives, is called so. */
const town = '(austin|dallas|savannah|charlotte|madison|houston|orlando)';

/** Words that make `ice` the name or nickname of a person, whoever is said to ask. */
export const iceAsName: readonly Exception[] = [
  {
    label: 'ICE as a name or nickname',
    match: [
      '(gang member|called|named|rapper|tagger|band|song|dj|singer) (as|is|the|to|only as|just)? _0 (lil|big|young|yung|mr|el|dj)? _0 ice',
      '(nickname|nick name|nicknamed|moniker|monikers|street name|streetname|aka|a k a|alias|goes by|known as|name is|name of|tag name|screen name|username|gamertag|handle|instagram|snapchat|ig) (as|is|the|to|only as|just)? (lil|big|young|yung|mr|el|dj)? ice',
      '(lil|lill|little|young|yung|mr|mrs|ms|miss|dj|mc|vanilla|iceberg|uncle|homie|pimp|king|queen|iceman) _0 ice',
      'big _0 ice',
      '({person}|dealer|member|shooter|rapper|victim) #quoted',
      '#quoted (from|of|w|with) {fill}:1 _2 (crips|crip|bloods|blood|nortenos|surenos|norteno|sureno|gang|set|crew|clique|hood)',
      // A surname, a comma and a first name.
      '^ ice _! #firstname (#letter|#firstname|#mayname)? ($|_!|#|fta|dob|wanted|warrant|missing|(b|w|h|a|u) (m|f)|bm|wm|hm|bf|wf|hf)',
      '(^ wanted|^ bolo|^ atl|subj|subject|susp|suspect|def|defendant|driver|{victim}) __0 ice _! #firstname (#letter|#firstname|#mayname)? ($|_!|#|#letter|dob|(b|w|h|a|u) (m|f)|bm|wm|hm|bf|wf|hf)',
      // After the name another clause says what of its bearer.
      '#firstname _0 ice _! (wanted|fta|dob|parole*|probation|last seen|lsw|armed|fled|drives|driving)',
      '^ (dr|doctor|mr|mrs|ms|miss) ice',
      '#quoted (last seen|drives|driving|sells|sold|lives|stays)',
      'ice (boyz|boys|krew|mafia|mob)',
      'ice band ($|equipment|concert|van|trailer|member|members|gear)',
      'known {fill}:1 (on|in|around|to|by) {fill}:1 (street|streets|hood|neighborhood|block|friends|dealers|customers) (as|by) (just|only|lil|big)? ice',
      'by the (name|nickname|nick name|street name|alias|moniker) (of|lil|big)? ice',
      '(calls|call|called|calling) (himself|herself|him|her|themselves) (lil|big)? ice',
      'ice crew (tagging|tagger|taggers|graffiti|gang|member|members)',
      '#quoted ({offence}:2) ({person}|dealer|member|shooter|rapper|victim) $',
      // The name of an officer: by the rank alone, with an initial, or with a badge number.
      `^ ${rank} _0 ice $`,
      `^ ${rank} ice (#|#mixed) $`,
      `${localRank} _0 ice ({request}|{offence}|case|cases|bolo|atl|said|says|states|stated|advised|reports|report|rpt|stop|t s|ts|info|shift|patrol)`,
      `(per|by|from|w|with) {fill}:1 ${localRank} _0 ice $`,
      // A rank of both forces, and what only a local officer has before him.
      `${rank} _0 ice __0 (traffic|patrol|shift|beat|bwc|court|training|follow up|followup)`,
      `${rank} _0 ice s`,
      '({victim}|missing|missing (person|juvenile|juv|adult)|runaway|endangered|welfare check) __0 #firstname _0 ice',
      '#firstname _0 ice (missing|runaway|endangered)',
      'ice _0 family (dispute|disturbance|domestic|fight|reunion|home|residence)',
      // Between a first name and a surname: `Darius "Ice" Whitlock`.
      '#nickname',
      `${rank} (a|b|c|d|e|f|g|h|j|k|l|m|n|p|r|s|t) ice`,
      'ice (aka|a k a|nickname|moniker|the rapper|rapper|is nickname|is a nickname|gang member|street name|alias)',
      'ice _0 (cube|spice|berg|poseidon|trae|mike|man|tray|box pub) (concert|lookalike|shirt|hoodie|song|fan|robbery|show)?',
      // Not of a traffic stop, `ICE T/S`.
      'ice t ($|_!|concert|lookalike|look alike|shirt|hoodie|song|fan|robbery|show|tattoo|poster|mural|album|tour|in|on|with|w|and)',
      'ice t (ticket|tickets)',
      'ice t s (concert|show|song|album|tour|movie|shirt|house|car)',
      '(like|resembles|resembling|rapper|named|wearing) {fill}:1 ice t',
      '(last name|surname|lastname|l n|ln) {fill}:1 ice',
      'ice (last name|surname|lastname)',
      '(plate|tag|lp|vanity|vanity plate|partial) (is|reads|reading|says|of)? ice (#3|#4|#mixed)',
      '(plate|tag|vanity|vanity plate|partial) (reads|reading|says|saying) ice',
      '(vanity|custom|personalized) (plate|plt|tag|lp) (is|reads|reading|says|saying|of)? ice',
      '(shirt|hoodie|hat|jacket|tattoo|necklace|chain) {fill}:2 (says|reads|saying|reading|that says|with) {fill}:1 ice',
    ],
  },
];

/** The same, unless the agency is said to search or ask. */
export const iceAsNameWeak: Exception = {
  label: 'ICE as a name or nickname',
  weak: true,
  match: [
    `${rank} _0 ice`,
    '#firstname _0 ice',
    '(club|nightclub|night club|cafe|salon|team) ice',
    `${bearer} {fill}:1 (#firstname|#mayname) _0 ice`,
    `({victim}|ro|r o|driver|missing|runaway) ${town} _0 ice`,
    `${localRank} (#firstname|#mayname) _0 ice`,
    `(#mayname|${town}) _0 ice (missing|runaway|endangered|dob|d o b|sr|jr)`,
    '^ ice _! #mayname ($|_!|dob|warrant|missing)',
  ],
};
