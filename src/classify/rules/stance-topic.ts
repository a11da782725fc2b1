import { ownClause } from './own-clause.ts';
import type { Family } from './rule.ts';

const source = 'EFF on protest searches; label guide, rule 2';
const any = '(@agency|@purpose|@weak|@other_dhs|@other_federal|@acronym)';
const gap = `__8`;
const unrest = '(riot|riots|rioting|rioter|rioters|looting|looter|looters|civil unrest|unrest)';

export const stanceTopic: Family = {
  id: 'stance-topic',
  title: 'The agency or immigration is a topic or a place',
  rules: [
    {
      id: 'topic.protest',
      meaning: 'A protest, rally or march about the agency or about immigration.',
      tier: 'stance',
      stance: 'topic',
      source,
      place: 'text',
      match: [
        `{protest} ${gap} <${any}>`,
        `<${any}> ${gap} {protest}`,
        `(no kings|hands off|may day|women s march|50501) ${gap} <${any}>`,
      ],
      exceptions: [
        ownClause,
        {
          label: 'a protest that is denied',
          match: [
            // `ICE warrant no protest`, `ICE hold, subj not at protest`.
            `<@agency (@agency)?> admin:1 (@weak|{enforcement}|{request}) __2 (not|no|isn t|wasn t|unrelated to|never) (at|in|part of|a|an|any|the|related to|for|connected to):3 _0 {protest} ($|_!)`,
            `<${any}> ({request}|{assist}|{enforcement}|violation|violations|viol|warrant|warrants|case|inv|investigation|target|detainer|hold|matter):2 (not|non|never|isn t|isnt|wasn t|unrelated) (related|connected|to|for|at|about):3 (any|{fill}):1 _0 {protest}`,
          ],
        },
        {
          label: 'a riot that the agency looks into',
          match: [
            `^ @agency (@agency)? {officer}:1 _! ${unrest} (suspect|suspects|susp|subject|subjects|investigation|inv|case|cases|arrest|arrests|warrant|warrants)`,
          ],
        },
      ],
      examples: {
        match: [
          'protest at ICE facility',
          'immigration protest',
          'ICE OUT march',
          'migrant rights rally',
          'vehicle at protest near ICE office',
        ],
        noMatch: [
          'protest over, ICE detainer',
          'ICE warrant, not a protest',
          'ICE warrant no protest',
          'ICE warrant',
          'rally car theft',
          'CBP - riot suspects',
        ],
      },
    },
    {
      id: 'topic.protest-against',
      meaning: 'A protest or vigil that is said to be at, for or against the agency or its detainees.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `{protest} (at|for|against|about|outside|re|over|of|near|by|vs|on|regarding|targeting|blocking|following|around) {fill}:2 <(@agency|@purpose|@foreigner|@other_dhs|@other_federal)>`,
        `(anti|against) <(@agency|@purpose)> {protest}`,
        `(memorial|remembrance|funeral|flowers) (for|of) {fill}:1 {human}:1 {fill}:2 <@agency> (shooting|shootings|victim|victims|detainee|detainees|crash)`,
        `<(@agency|@purpose)> {place}:1 _0 {protest} $`,
      ],
      exceptions: [
        {
          label: 'help that an agency gets',
          match: ['(assist|assisting|asst|aoa|aod|oaa) <@agency {protest}> $'],
        },
      ],
      examples: {
        match: [
          'protest at ICE office',
          'vigil for ICE detainee',
          'ICE protest',
          'funeral of ICE shooting victim',
        ],
        noMatch: ['assist ICE - protest', 'assist ICE protest', 'protest', 'ICE request, riot suspect'],
      },
    },
    {
      id: 'topic.slogan',
      meaning: 'A slogan, sticker or group against the agency, or people who watch it.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `{ill} _0 <(@agency|@purpose|@foreigner)>`,
        `<@agency> out`,
        // Not of where somebody is from, or of whose paper it is: `deportation warrant out of Hidalgo`.
        `<(immigrants|migrants|refugees)> out`,
        `<@purpose> out ($|_!|now|{protest}|sticker|stickers|sign|signs|graffiti|banner|of {fill}:1 (america|usa|us|u s|here|town|country|school|schools|neighborhood|community|communities))`,
        `<(@agency|@purpose)> (crowd|whistles|fuera|chaser|chasers|_0 watch|watcher|watchers|spotter|spotters|spotting|sticker|stickers|tracker|trackers|tracking app|alert (app|network|networks|line|group|groups|chat|text|texts)|(signal|whatsapp|telegram) (group|chat|channel)|observer|observers|verification|patrol|flyer|flyers|sign|signs|poster|posters|banner|banners|hater|graffiti|melts|free zone|sucks|nazi|gestapo|hotline|whistle|block app|fear)`,
        `(sticker|stickers|sign|signs|flyer|flyers|poster|banner|flag|decal|graffiti|painted|written|writing|reads|reading|says|shirt|bumper|logo|slogan|hashtag|chant*|meme|tattoo) ({fill}|about|re|regarding):3 <(@agency|@purpose)>`,
        `<@purpose> (bumper sticker|bumper stickers|decal|decals|(written|painted|scrawled|scratched|carved|keyed|spray painted) (on|in|into|across|over))`,
        `<@agency> (graphics|graphic|lettering|wrap|bumper sticker|logo|logos|decal|decals|hat|shirt|tattoo|costume|merch|flag)`,
        `(melt|block|resist|stop|fuck) {fill}:1 _0 <@agency>`,
        `(community|neighborhood|citizen|neighbors|volunteer|volunteers) (watch|patrol|patrols|alert) {fill}:2 <@agency>`,
        `(rumor|rumors|rumored|sighting|sightings|sighted|spotted|social media|facebook|tiktok|post|posts|posting|posted|video|livestream|youtube|news|media|article) ({fill}|about|re|regarding|claiming|saying|warning):3 <(@agency|@purpose)>`,
        `<(@agency|@purpose)> (raid|raids|activity|{member}|{gear})? (rumor|rumors|sighting|sightings|spotted|in area post|news|article|story|video|misinformation|hoax)`,
      ],
      exceptions: [
        ownClause,
        {
          label: 'no slogan',
          match: [
            '(@agency crowd control|({assist}|{request}) {fill}:1 @agency _! crowd)',
            '(stop|f u|f|end|kick) (by|for|from|with|assist) @agency',
            '(traffic|t|veh|vehicle) stop _0 (@agency|@purpose)',
            'stop {fill}:1 @agency (assist|request)',
            // `f/` as `for`.
            '(bolo|atl|ati|wanted|wntd|search|searching|looking|lookup|locate|{request}|{assist}|info|hits|run|running) f @agency ($|_!|{enforcement}|warrant|warrants|wrnt|hold|detainer|target|tgt|fugitive|agent|agents|officer|request)',
            't s @agency',
            // `W/F`: a white female.
            '^ (w|b|h) f @agency ($|_!|{enforcement}|warrant|warrants|wrnt|hold|detainer|target|tgt|fugitive|agent|agents|officer|request)',
            'stop @agency (target|targets|tgt|tgts|fugitive|fugitives|fug|absconder|subject|suspect|warrant)',
            // A stop that is made, and no call to stop somebody.
            '(wall|walled off|wall off|felony|high risk|investigative|invest|investigatory|terry|pretext|enforcement|vehicle|veh|car|truck|ped|pedestrian|target|subject|probable cause|pc) stop @agency',
            'to stop @agency',
            '@agency out (of (state|area|county)|w|with|here|(at|on) {fill}:1 (checkpoint|scene|call|stop|traffic stop))',
            // Where an agent is stationed: a town that no slogan names, or an office.
            '(@cbp out of {fill}:1 {bptown}|(@hsi|ero|ofo|uscis|opla) out of)',
            '@agency out of _3 (station|sector|field office|office|port of entry|port|fo) ($|_!|{request}|{assist})',
            '@agency out of __4 ({assist}|{request}|{enforcement}|locat*|find|bolo|lookout|looking|case|lead|info|atl|be on lookout)',
            '({assist}|{request}|{by}|{joint}|{enforcement}) {fill}:1 @agency out of',
            '@agency (watch list|video {request}|hotline (tip|tips|lead|leads|referral))',
            '(sighting|sightings|sighted|spotted) {fill}:2 @agency {enforcement}',
            '@agency {member}:1 spotted {fill}:1 (target|targets|tgt|subject|subj|suspect|susp|fugitive|absconder|him|her|driver|ro)',
            '(records|record|return|ncic|cad|history|rap sheet|dispatch) (says|said|reads|reading) {fill}:1 @purpose',
            // What somebody tells of a person who is sought.
            '(family|caller|rp|source|informant|ci|tipster|neighbor|employer|landlord|ex|wife|husband|girlfriend|boyfriend|mother|father|brother|sister|cousin) (says|said) {fill}:1 (@foreigner|@deport) (subj|subject|susp|suspect|male|female|felon)? (is|has|living|staying|working|back|at)',
          ],
        },
      ],
      examples: {
        match: [
          'anti ICE slogans',
          'ICE watch volunteers',
          'fuck ICE banner',
          'abolish ICE banner',
          'fuera la migra',
          'ICE OUT',
          'bumper sticker F ICE',
          'anti-immigrant flyers',
          'ICE sighting post',
          'ICE alert network car',
          'immigrants out of our town',
          'whistles, ICE crowd',
          'illegal immigration bumper sticker',
          'boat with ICE graphics',
        ],
        noMatch: [
          'ICE',
          'ICE watch list',
          'sighting of ICE fugitive',
          'ICE out of state request',
          'BOLO f/ ICE',
          'ICE out of Tampa wants location',
          'assisting ICE out of Boise',
          'CBP out of Nogales',
          'ICE out w/ deputy',
          'Border Patrol out of Sonoita',
          'ICE out of the Dallas office',
          'ICE surveillance',
          'traffic stop ICE warrant',
          'wall stop ICE',
          'ICE tracking fugitive',
          'W/F ICE',
          'stop ICE target',
          'family says deported subj is back',
          'deportation warrant out of Hidalgo',
          'illegal alien out of Laredo',
          'ICE alert, gray van',
          'ICE crowd control assist',
          'car would not stop; CBP behind it',
        ],
      },
    },
    {
      id: 'topic.place',
      meaning: 'A building or office of the agency is only where something happened.',
      tier: 'stance',
      stance: 'topic',
      source,
      place: 'text',
      match: [
        `(at|near|outside|around|behind|across from|in front of|front of|by|vicinity of|vicinity|area of|next to|inside|parked at|parked near|parked by|loitering|circling|casing|surveilling|photographing|entrance of|scene at|left|leaving from|driving by|drove by|drive by|passing|passed) {fill}:3 _0 <(@agency|@purpose) (@agency)?> (field|regional|district|local|processing|detention|city)? {place}`,
        `(outside|near|in front of|parked near|parked outside|across from|loitering) {fill}:2 _0 <@agency>`,
        `(trespass*|suspicious|susp|loiter*|crash|disturbance) __3 at {fill}:1 _0 <@agency> $`,
        `(trespass*|loiter*) (on|at|in|onto) {fill}:2 _0 <(@agency|@purpose) (@agency)?> (detention|processing)? {place}`,
        `({harm}|trespass*|loiter*|bomb|crash) __2 <@purpose> (detention|processing) {place}`,
        `(fight|fighting|disorderly|unwanted|vandalism|theft|burglary|arson|fire|alarm|medical|shots fired) {person}:1 at {fill}:1 _0 <@agency> $`,
        `<(@agency) (@agency)?> _0 (field|regional|detention|processing)? _0 (facility|facilities|building|bldg|court|courthouse|headquarters|hq|detention|detention center|detention facility|processing center|parking lot|lot|compound|gate|garage|entrance|warehouse|hotel)`,
        `<(@agency) (@agency)?> (field|regional)? (office|offices|station|checkpoint) {place}:1 ({harm}|{protest}|trespass*|suspicious|susp|loiter*|bomb|crash|theft|burglary|disturbance|threat|threats|shooting|evade|evades|evaded|evading|fled|suspicious person)`,
        `(around|near|behind|alongside|past) {fill}:1 <(@agency) (@agency)?> (convoy|agents|officers|{car})`,
        `<(@agency) (@agency)?> (activity|presence|agents|operations|ops|enforcement|raids|raid)? (in|around|near) {fill}:1 (area|neighborhood|neighbourhood|school|apartments|subdivision|town)`,
        `<(@agency) (@agency)?> (flight|flights|plane|planes|charter)`,
        `(job fair|career fair|recruiting|recruitment|hiring) __2 <@agency>`,
        `(crowd|crowds|onlookers|bystanders|people|group|neighbors|residents) __2 (at|during|around|near):1 {fill}:1 <(@agency) (@agency)?> ({enforcement}|op|operation|stop|traffic stop|scene|activity)`,
        `({harm}|trespass*|suspicious|susp|loiter*|bomb|crash|disturbance|shooting|drone) __4 <(@agency) (@agency)?> (field|regional)? (office|offices|station|checkpoint)`,
      ],
      exceptions: [
        ownClause,
        {
          label: 'the agency at work',
          match: [
            '@agency court (order|orders|ordered|warrant|warrants|case|hearing date)',
            '@agency (courthouse|jail) (op|ops|operation|arrest|arrests|detail|pickup|pick up|transfer|transport)',
            '(fta|failed to appear|failure to appear|did not appear|no show|absconded) (at|for|from|in|to|on|his|her|their):2 @purpose (court|judge) ($|_!)',
            '@agency _2 (in|around|near) {fill}:1 (area|neighborhood|neighbourhood|school|apartments|subdivision|town) __3 ({request}|looking|searching|locating|attempting|for)',
          ],
        },
      ],
      examples: {
        match: [
          'suspicious vehicle at ICE facility',
          'fender bender near immigration court',
          'loitering outside ICE office',
          'parked near Border Patrol station',
          'suspicious vehicle at USCIS',
          'unwanted male at USCIS',
          'trespassing on Border Patrol property',
          'trespass, immigration detention facility',
          'USCIS office parking lot vandalism',
          'ICE activity in area',
          'crowd at ICE arrest',
          'loitering at ICE flights',
          'disturbance at job fair, Border Patrol booth',
          'reckless around ICE convoy',
        ],
        noMatch: [
          'ICE field office request',
          'ERO field office',
          'ICE',
          'near Main St, ICE warrant',
          'Border Patrol checkpoint evader',
        ],
      },
    },
  ],
};
