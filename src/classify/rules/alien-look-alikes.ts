import type { Exception } from './rule.ts';

/** A person in a crisis, and what is said of him. */
const crisis =
  '(edp|edps|delusional|delusions|hallucinating|hallucinations|paranoid|schizo*|psych|psychotic|psychosis|tinfoil|tin foil|baker act|baker acted|mental|mental health|mentally ill|5150|10 96)';

/** Words that make `alien` a thing, a thought or a paper, and no person who is sought. */
export const alienLookAlikes: readonly Exception[] = [
  {
    label: 'alien as a thing, a brand or a film',
    match: [
      'alien (ink|bong|bongs|pipe|wrap|truck wrap|car wrap|sticker|stickers|decal|decals|head|heads|logo|tattoo|ware|gear|costume|mask|movie|film|vape|vapes|face|figure|plate|emblem|workshop~|labs|romulus|covenant|abduction|spaceship|invasion|autopsy|tape|band|festival|fest|parade|expo|museum|bumper|shirt|hat|plush|plushie|design|theme|themed|art|paint|wrap|toy|poster|keychain|antenna|carts|cart|thc|og|kush)',
      '(space|ancient|green|grey|gray|glowing|inflatable|cartoon|toy) (alien|aliens)',
      'aliens (exist|are real)',
      '(sticker|stickers|decal|logo|picture|tattoo|mask|costume) {fill}:3 (alien|aliens)',
      '((alien|aliens) (vs|versus) predator|(paint|color|colour) alien green)',
      '(alien|aliens) (gang|crew) (tag|tags|tagging|tagger|taggers|graffiti|sign|signs)',
      '(on|at|near|of|off|blk|block|#|and|crash|^) alien (rd|ave|avenue|blvd|ln|lane|st|street|ct|trl)',
      'alien (ant farm|lanes|energy drink|vault|brewing|brewery|jerky|comics|arcade|stadium|hookah|lounge|tequila|tavern|saloon|(personalized|vanity|custom|specialty) plate)',
      'alien _1 (concert|album|vape|vapes|bowling alley|arcade|comics|jerky)',
      'ufo __4 (alien|aliens)',
      '(alien|aliens) __4 (ufo|ufos|roswell|area 51)',
      'roswell _0 (alien|aliens)',
    ],
  },
  {
    // Not across `illegal` or `criminal`, which no visitor from space is.
    label: 'what a person in a crisis sees',
    match: [
      `${crisis} ({person}|{fill}|health|crisis|eval|evaluation|hold|call|episode|patient|says|said|saying|claims|claiming|sees|seeing|thinks|believes|talks|talking|hears|hearing|about|re|he|she|chased|being):5 (alien|aliens)`,
      '(believes|believed|thinks|convinced|imagines) (that|the)? aliens (are|were|have|is|took|abducted|implanted|watching|following|after)',
    ],
  },
  {
    label: 'a card lost or stolen',
    match: [
      '(lost|stolen|found|missing) {fill}:2 (resident)? alien (card|id)',
      'alien (registration)? (card|id) _2 (lost|stolen|found|missing)',
    ],
  },
  {
    label: 'things that are illegal',
    match: [
      'illegals (gun|guns|weapon|weapons|firearm|firearms|fireworks|drug|drugs|pills|mods|plates|tint)',
    ],
  },
  {
    label: 'illegal worker of another trade',
    match: ['illegal (driver|resident|worker) (parking|permit|street|racing|casino|gambling)'],
  },
];

/** Words that `undocumented` says are not written down. */
export const undocumentedThings: readonly Exception[] = [
  {
    label: 'undocumented things',
    match: [
      // What only a thing can be: an undoc search, stop or crash may be of a person.
      'undoc _0 (damage|scratch|scratches|dent|dents|injury|injuries|repair|repairs|transaction|transactions|evidence|loss|overtime|absence|absences|medication|medications|meds|merchandise|inventory)',
      'undocumented _0 (damage|vehicle|vehicles|sale|sales|transfer|scratch|scratches|dent|dents|injury|injuries|property|income|transaction|transactions|repair|repairs|plate|plates|stop|incident|accident|crash|collision|cash|firearm|firearms|gun|guns|change|expense|use|force|loan|tow|passenger vehicle|search|theft|loss|evidence|animal|animals|dog|dogs|cat|cats|pet|pets|horse|horses|cattle|livestock|puppies|hours|overtime|absence|absences|medication|medications|call|calls|complaint|complaints|contact|contacts|leave|trailer|trailers|purchase|purchases|merchandise|equipment|tools|items|inventory|stock|funds|currency|money|meds|visit|visits|deduction|deductions|payment|payments|weapon|weapons|abandoned)',
      '(undocumented|undoc) (prior|previous|preexisting|pre existing|existing|old|minor|body|hail|front|rear|side) (calls|contacts|damage|dent|dents|scratch|scratches|injury|injuries|repair|repairs)',
      '(damage|scratch|dent|injury|repair|repairs|sale|loss) {fill}:3 undocumented',
    ],
  },
];
