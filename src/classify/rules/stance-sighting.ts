import type { Family } from './rule.ts';

const source = 'Label guide, rule 2; calls about agents and their vehicles';

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
        `turned out to be {fill}:1 _0 <@agency>`,
        `(is|are) (this|that|it|they|these) (a|an|really|real)? <@agency>`,
        `(possible|poss|possibly|suspected|potential|maybe|unconfirmed|alleged|supposed) {fill}:1 _0 <@agency (@agency)?> ({car}|agents|presence|activity)`,
        `<@agency> ({car}|agents) (seen|spotted|parked|driving|driving around|circling|cruising)? (in|around|near|on) {fill}:1 (area|neighborhood|neighbourhood|town|block|complex|parking lot|street|subdivision|apartments|school)`,
        `(if|whether) {fill}:1 _0 <@agency> (related|involved|{car}|agents|agent)? $`,
        `(tip|report|reports|complaint) (about|of|re|regarding) {fill}:1 <@agency> {gear}`,
        `(caller|rp|citizen|resident|neighbor|neighbors|anonymous|complainant|reportee) _2 (reporting|reports|reported|reporter|saw|sees|thinks|believes|concerned|claims|says|said|asking|upset|complaining|worried) _3 <(@agency|@purpose)>`,
      ],
      exceptions: [
        {
          label: 'a vehicle that the agency looks for',
          match: [
            '@agency {car} (of interest|wanted|bolo|lookout|warrant|target|request|for|detainer|needed|hold|load|follow)',
            '@agency agents __6 {request}',
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
        ],
        noMatch: [
          'ICE',
          'ICE believes target is in van',
          'assist ICE',
          'possible ICE warrant',
          'possible ICE vehicle of interest',
        ],
      },
    },
  ],
};
