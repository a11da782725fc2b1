import type { Family } from './rule.ts';

const source = 'Label guide, rule 2; calls to the police of 2025 and 2026';
const about = '(over|about|re|regarding|due to|because of|concerning)';

export const stancePublic: Family = {
  id: 'stance-public',
  title: 'The agency as what people quarrel about, wear or see at their door',
  rules: [
    {
      id: 'object.quarrel',
      meaning: 'A threat, complaint or meeting is about the agency or immigration.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `(threat|threats|threatened|threatening) __4 ${about} {fill}:1 <(@agency|@purpose)>`,
        `(mayor|council|councilman|councilwoman|senator|congressman|congresswoman|governor|school board|teacher|principal|pastor) __4 ${about} {fill}:1 <(@agency|@purpose)>`,
        `(officer|personnel|citizen|internal) (complaint|complaints) __4 <@agency>`,
        `<@agency> (comment|comments|remark|remarks|joke|jokes|meme|memes)`,
        `<@agency> (raid|raids|arrest|arrests|stop|operation|op|k9|k 9|dog|canine) {fill}:1 (complaint|complaints|concern|concerns|hotline|bite)`,
      ],
      exceptions: [],
      examples: {
        match: ['threat to mayor over ICE', 'officer complaint, assisted ICE', 'ICE raid complaint'],
        noMatch: ['threats, ICE warrant', 'sheriff wants info re ICE warrant', 'ICE arrest'],
      },
    },
    {
      id: 'topic.public-meeting',
      meaning: 'A public meeting or a walkout is about the agency or immigration.',
      tier: 'stance',
      stance: 'topic',
      source,
      place: 'text',
      match: [
        `(council|board|town hall|commission|public|city hall) (meeting|hearing|comment) __3 <(@agency|@purpose)>`,
        `(walking out|walked out|walkouts|walk outs|sickout) (over|about|re|against|due to|because of|for|at) {fill}:1 <(@agency|@purpose)>`,
        `<@agency> (demo|demos|contract|lease)`,
      ],
      exceptions: [],
      examples: {
        match: [
          'disturbance at council meeting, ICE lease',
          'students walked out over ICE',
          'gun at ICE demo',
        ],
        noMatch: ['ICE meeting request', 'suspect walked out, ICE warrant'],
      },
    },
    {
      id: 'object.clothing',
      meaning: 'Clothes, a badge or a sign of the agency are what somebody wore or had.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `<@agency> (style|type|looking|marked|police)? (jacket|jackets|vest|vests|uniform|uniforms|hoodie|placard|placards|patch|patches|insignia|markings|mask|masks|flag|flags|badge|badges|lanyard|lanyards|hat|keychain)`,
        `<@agency> (written|painted|printed|lettering)? on {fill}:1 (door|doors|hood|tailgate|bumper|windshield|hat|cap|shirt|vest|jacket|sleeve|hoodie|sweatshirt|sweater|jersey|beanie|helmet|backpack|uniform|(side|back|rear|front) (of|door|doors|window|panel))`,
        `<@agency> (style|looking|lookalike|type) {car}`,
        `<@agency> (written|painted|spray painted|scrawled|scratched|carved|keyed|etched) (on|in|into|across|over)`,
        // Of a car as it is described. A plate alone may be a hit of the agency's.
        `<@agency> (written|stickers|letters)? on {fill}:1 (plate|license plate|tag) (frame|frames|cover|holder|bracket)`,
        `(plate|license plate|tag) (frame|frames|cover|holder|bracket) {fill}:1 (says|saying|reads|reading|that says|marked)? _0 <@agency> ($|_!)`,
        // Children's games, and who plays a part.
        `(playing|played|pretending|roleplaying|cosplaying) (as|like|to be|at|tag|cops|police|feds|a|an|and|n|the):3 _0 <@agency> ({member}|{officer}|game|games|raid):1 ($|_!|in|on|at|near|by|outside|with)`,
        `(chalk|chalked|chalking) {fill}:1 <@agency>`,
      ],
      exceptions: [
        {
          label: 'whose badge it is',
          match: [
            '@agency badge (#|number|no)',
            '({assist}|{request}|for|per|by) {fill}:1 @agency badge',
            '({assist}|{request}|for|per|by) {fill}:1 @agency _!',
          ],
        },
      ],
      examples: {
        match: [
          'male in ICE jacket',
          'ICE style vest',
          'dashboard had CBP placard',
          'van with ICE on rear door',
          'driver wore CBP lanyard',
          'chalked ICE on wall',
          'ICE on plate frame',
          'Border Patrol style truck',
          'license plate frame reads ICE',
          'ICE keyed into door',
          'kids playing ICE',
          'ICE on hoodie',
          'kids playing cops and ICE',
        ],
        noMatch: [
          'assist ICE on side street',
          'ICE badge 4471 request',
          'ICE hit on plate',
          'plate frame seen, ICE request',
          'plate frame - ICE warrant',
          'radio playing up, ICE request',
          'help HSI (badge)',
          'ICE warrant',
          'jacket stolen',
        ],
      },
    },
    {
      id: 'topic.at-the-door',
      meaning: 'Officers of the agency came to somebody’s door, or are doubted.',
      tier: 'stance',
      stance: 'topic',
      source,
      place: 'text',
      match: [
        `<@agency> {member}:1 (came to|at|knocking on|knocked on|knocking at|banging on) {fill}:1 (door|front door)`,
        `(open|opening|answer|answering) {fill}:1 (front)? door (to|for) {fill}:1 <@agency>`,
        `<@agency> __7 (legit|legitimate|impostors|imposters|impersonators)`,
      ],
      exceptions: [],
      examples: {
        match: ['ICE agents knocking on door', 'ICE at door, check if legit'],
        noMatch: ['ICE', 'door kicked, burglary', 'ICE detainer'],
      },
    },
  ],
};
