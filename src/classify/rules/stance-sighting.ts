import type { Family } from './rule.ts';

const source = 'Label guide, rule 2; calls about agents and their vehicles';

/** What a caller or a patrol takes it for instead. */
const instead =
  '(fake|fakes|impersonator|impersonators|imposter|imposters|impersonation|abduction|abducted|kidnapping|kidnap|kidnappers|robbery|home invasion|legit|real|not|scam|prank|hoax)';

export const stanceSighting: Family = {
  id: 'stance-sighting',
  title: 'The agency is only believed to be seen',
  rules: [
    {
      id: 'topic.sighting',
      meaning: 'Somebody only thinks that a person or vehicle is of the agency, or asks.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `(believed|thought|suspected|thinks|think|believes|believe|if|whether|possibly|may|might|appears|appeared|assumed|presumed) __3 (be|is|are|was|were) {fill}:1 <@agency>`,
        `(reports|report|reported) of {fill}:1 _0 <@agency> {member}:1 (at|in|near|on|outside|by)`,
        `<@agency> ({car}|agents|agent) (legit|legitimate|real|or not)`,
        `<@agency> {car} __1 (citizen|resident|neighbor|community) (complaint|report|call|concern)`,
        `(seeing|noticing|spotting|after he saw|after she saw) {fill}:2 _0 <@agency> ({car}|agents|agent|officers)`,
        `(turned out|found|determined|confirmed) (to be|as|was) {fill}:1 _0 <@agency>`,
        `turned out {fill}:1 _0 <@agency>`,
        `(was|were) {fill}:1 _0 <@agency (@agency)?> ({car}|unit|units|agents|surveillance|operation|op):1 $`,
        `<@agency> (confirmed|verified) (on scene|at scene|by dispatch)`,
        `(unfounded|unfound) __4 <@agency>`,
        `believed {fill}:1 _0 <@agency (@agency)?> ({car}|agents):1 $`,
        `<@agency> (per|according to) {fill}:1 (citizen|citizens|resident|residents|caller|callers|rp|neighbor|neighbors)`,
        `(is|are) (this|that|it|they|these) (a|an|really|real)? <@agency>`,
        `(possible|poss|possibly|suspected|potential|maybe|unconfirmed|alleged|supposed) {fill}:1 _0 <@agency (@agency)?> ({car}|agents|presence|activity)`,
        `(if|whether) {fill}:1 _0 <@agency> (related|involved|{car}|agents|agent)? $`,
        `(unk|unknown|unsure|not sure|unclear|wondering) (if|whether)? {fill}:2 _0 <@agency>`,
        `(unk|unknown|unsure|not sure|unclear) (if|whether) (le|leo|police|cops|law enforcement|@other_federal|{fill}):4 <@agency>`,
        `<@agency (@agency)?> #question`,
        `${instead} or {fill}:1 <@agency>`,
        `<@agency> ({member}|{car})? or {fill}:1 ${instead}`,
        `(volunteer|volunteers|people|citizens|residents|group|groups|neighbors|student|students|activist|activists) {fill}:1 (monitoring|watching|tracking|observing|patrolling|reporting|recording|warning) {fill}:2 _0 <@agency>`,
        `<@agency (@agency)?> {car} {fill}:1 (ran|running|sped|speeding|swerved|swerving|blew|cut off|hit)`,
        `(upset|angry|mad|complaint|complaints|complaining|concerned|argument|arguing|fighting|disturbance) (about|re|over|regarding|due to) {fill}:2 _0 <(@agency|@purpose)>`,
        `(caused|created) by {fill}:1 _0 <@agency>`,
        `(dispatched|responded|respond|response) (to|for|re) {fill}:1 <@agency> (call|incident|disturbance|scene|activity|complaint)`,
        `(verify|verifying|confirm|confirming|check on|checking on) {fill}:2 <@agency> ({car}|agents|agent|units|unit) $`,
        `(possible|poss|suspected|potential|unconfirmed|alleged|supposed) {fill}:1 _0 <@agency (@agency)?> (unit|units)`,
        `(suspicious|sus|susp|unknown|unk|unmarked) {car} _0 (@agency|@other_federal|{fill}|maybe|perhaps|possible|poss|possibly|could be|may be|might be):1 _0 <@agency> $`,
        `(suspicious|sus|susp|unknown|unk|unmarked) {car} __3 (maybe|perhaps|possible|poss|possibly|could be|may be|might be) {fill}:1 (@agency|@other_federal|{fill}):2 <@agency> $`,
        `(tip|report|reports|complaint) (about|of|re|regarding) {fill}:1 <@agency> {gear}`,
        `(caller|rp|citizen|resident|neighbor|neighbors|anonymous|complainant|reportee) _2 (reporting|reports|reported|reporter|saw|sees|thinks|believes|concerned|claims|says|said|asking|upset|complaining|worried) _3 <(@agency|@purpose)>`,
      ],
      exceptions: [
        {
          label: 'a vehicle that the agency looks for',
          match: [
            '@agency {car} (of interest|wanted|bolo|lookout|warrant|target|request|for|detainer|needed|hold|load|follow)',
            '@agency agents __6 {request}',
            '@agency (warrant|warrants|detainer|detainers|hold|holds|fugitive|wanted|target|targets|removal|custody|{assist}|{request}|case|lead|hit|order|active)',
            '(unk|unknown|unsure|not sure|unclear|if|whether) {fill}:2 @agency ({enforcement}|{request}|still|case|wants|want|has|have)',
          ],
        },
      ],
      examples: {
        match: [
          'vehicle believed to be ICE',
          'possible CBP van',
          'reports of ICE outside market',
          'is this an ICE van',
          'kidnap call turned out to be ICE',
          'check if ICE vehicle',
          'unconfirmed ICE agents at plaza',
          'neighbor thinks van is ICE',
          'caller reporting ICE next door',
          'is this ICE',
          'verify if ICE',
          'tip about ICE vehicles',
          'unk ICE agents?',
          'abduction or ICE',
          'ICE or impersonators',
          'not sure if ICE',
          'confirm ICE vehicles',
          'unmarked van, maybe ICE',
          'crash caused by ICE stop',
          'residents upset about ICE',
          'volunteers watching ICE',
          'suspicious van was ICE',
          'kidnapping unfounded, ICE arrest',
          'dark SUVs, ICE per neighbors',
        ],
        noMatch: [
          'ICE',
          'ICE believes target is in van',
          'assist ICE',
          'possible ICE warrant',
          'possible ICE vehicle of interest',
          'ICE?',
          'ICE warrant?',
          'unknown if ICE detainer active',
          'unk veh, ICE target',
        ],
      },
    },
    {
      id: 'topic.presence',
      meaning: 'Officers or vehicles of the agency are only said to be somewhere.',
      tier: 'stance',
      stance: 'topic',
      source,
      place: 'text',
      match: [
        `<@agency> ({car}|agents) (seen|spotted|parked|driving|driving around|circling|cruising)? (in|around|near|on) {fill}:1 (area|neighborhood|neighbourhood|town|block|complex|parking lot|street|subdivision|apartments|school)`,
        `(unmarked|undercover|marked|plain) _0 <@agency (@agency)?> ({car}|unit|units)`,
      ],
      exceptions: [
        {
          label: 'a vehicle that the agency looks for',
          match: [
            '@agency {car} (of interest|wanted|bolo|lookout|warrant|target|request|for|detainer|needed|hold|load|follow)',
          ],
        },
      ],
      examples: {
        match: ['ICE vehicles in neighborhood', 'unmarked ICE truck at plaza'],
        noMatch: ['ICE', 'ICE vehicle of interest in area', 'ICE target in area'],
      },
    },
  ],
};
