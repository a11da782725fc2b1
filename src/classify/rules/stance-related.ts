import type { Family } from './rule.ts';

const source = 'Label guide, rule 4a; FlockWatch';
const agency = '(@agency|@acronym|@other_dhs|@other_federal)';

export const stanceRelated: Family = {
  id: 'stance-related',
  title: 'An agency searches or asks',
  rules: [
    {
      id: 'related.assist',
      meaning: 'The search assists an agency, or the agency asks for it.',
      tier: 'stance',
      stance: 'related',
      source,
      place: 'text',
      match: [
        `({assist}|{request}|{joint}) (@agency|@other_dhs|@other_federal|{fill}|{officer}|outside|agency|agencies|other|dept|department|w|with|the|to|from|by|of|our|locate|locating|search|arrest|warrant):4 <${agency}>`,
        `<${agency}> (@agency|@other_dhs|{officer}|{fill}|case|investigation|inv|warrant|field):3 ({assist}|{request})`,
        `<${agency}> _2 ({assist}|{request})`,
        `(outside agency|agency|other agency|federal|fed) assist <${agency}>`,
        `(requested|req|asked|wanted|sought|provided|sent|referred|contacted|initiated|issued|received|advised|info|information|tip|lead|leads|hit|intel|referral|bolo|lookout|alert|email|call) (by|from|per|fr|frm|via|of) {fill}:1 <${agency}>`,
        `(by|per|for|obo|on behalf of|x) {fill}:1 <${agency}>`,
        `(transport|transported|transporting|transfer|transferred|turn over|turned over|turnover|deliver|delivered|release|released|custody|hand over|handed over|surrender) {fill}:1 (him|her|subject|suspect|male|female|inmate)? {fill}:2 <${agency}>`,
        `(escape|escapes|escaped|escapee|escapees|escaping|absconded|walked away|walk away|walkaway|walked off) (from)? {fill}:1 <${agency}>`,
        `<${agency}> _2 (escape|escapee|escaped|escapees)`,
        `(working|work|worked|coordinating|deconflict|joint|partnered|operation|op|ops|detail|assigned|investigation|inv|case|surveillance|warrant|service) (with|w|alongside) {fill}:1 <${agency}>`,
        `<${agency}> ({officer}|{car}|units|is|are|in|the|area|neighborhood|near|around|school|town|vicinity|currently|now):5 (looking|searching|seeking|attempting|trying to (locate|find|stop)|locating|tracking (a|the|group|target|subject|suspect|load)|following (a|the|target|subject|suspect|truck|veh|vehicle|load)|watching (a|the|target|subject|stash))`,
        `(failed|fails|failure) to (report|appear|check in|checkin|show) {fill}:3 <${agency}>`,
        `(missed|skipped|check in|checkin|appointment) {fill}:2 _0 <${agency}>`,
        `<${agency}> __6 (absconded|absconder|abscond)`,
        `(target|fugitive) s:1 ({car}|left|leaving|seen|departing|arriving|at):3 <${agency}>`,
        `(left|ran|run|running|avoided|avoiding|evaded|evading|turned around|circumvented|blew|fled|drove) (at|from|through|thru|around):1 {fill}:1 <${agency}> (checkpoint|chkpt|check point)`,
        `<${agency}> _0 (hit|hits)`,
        `<${agency}> (lead|leads|tip|tips|referral|referred|needs|wants|looking|seeking|requesting|asking|searching|inquiry|tasking|advises|advised (of|that|us|subject|to|vehicle)|bolo|lookout|alert)`,
      ],
      exceptions: [
        {
          label: 'help against the agency or with its loss',
          match: [
            '(cooperating|help|helping|support|supporting|aid|aiding) (people|person|family|families|immigrants|migrants|community|neighbors|residents) __3 (@agency)',
          ],
        },
        {
          label: 'an offense that begins like a hit',
          match: ['@agency (hit|hits) (and|n)? (run|skip)'],
        },
        {
          label: 'a person asks about the agency',
          match: [
            '(rp|caller|victim|complainant|resident|citizen) (asking|asks|asked|wants|requesting|inquiry|inquiring) __3 (@agency)',
          ],
        },
      ],
      examples: {
        match: [
          'assist ICE',
          'ICE assist',
          'AOA: ICE agents req last known location',
          'per ICE',
          'subj wanted by ICE',
          'lead from HSI',
          'joint HSI',
          'robbery - assist CBP',
          'transport to ICE',
          'ICE agents in area looking for fugitive',
          'failed to check in at ICE office',
          'ran Border Patrol checkpoint',
        ],
        noMatch: ['ICE vehicle vandalised', 'anti-ICE marchers', 'ICE', 'caller asking about ICE'],
      },
    },
    {
      id: 'related.people-of',
      meaning: 'The agency stands with its officers, a warrant, a detainer or a target.',
      tier: 'stance',
      stance: 'staffed',
      source,
      place: 'text',
      match: [
        `<${agency}> (@agency)? ({officer}|{enforcement}|fugitive operations|fug ops|fugops|administrative|admin|civil)`,
        `<${agency}> _0 @paper`,
        `<${agency} (@agency)?> (ankle monitor|ankle bracelet|bracelet|gps|check in|checkin|supervision|reporting|bond)`,
        `({officer}|fed|federal|us|u s|wanted|detainer|hold|warrant|wrnt) {fill}:1 <${agency}>`,
        `<@ice> __1 (@agency)`,
        `(@agency) __1 <@ice>`,
        `<@ice> {and}? @other_federal`,
        `@other_federal {and} <@ice>`,
      ],
      exceptions: [
        {
          label: 'a member as the person harmed',
          match: ['(off duty|retired|former|ex) {fill}:1 @agency {member}'],
        },
      ],
      examples: {
        match: [
          'ICE warrant',
          'ICE TFO',
          'cut off ICE ankle monitor',
          'ICE agents',
          'federal ICE',
          'ICE/ERO',
          'ICE/DEA',
          'DHS ICE',
        ],
        noMatch: ['ICE', 'ICE watch volunteers'],
      },
    },
  ],
};
