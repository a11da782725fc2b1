import type { Family } from './rule.ts';

/** Houses that give immigrants room. */
const refuge =
  '(church|parish|mission|mosque|temple|sanctuary|shelter|refuge|soup kitchen|food pantry|food bank|hostel)';
const scene =
  '({offence}|{harm}|{taken}|burg|arson|trespass*|graffiti|vandal*|disturbance|prowler|threat|threats|break in)';

export const stanceScene: Family = {
  id: 'stance-scene',
  title: 'Places, lawyers and services of immigrants',
  rules: [
    {
      id: 'topic.immigration-scene',
      meaning: 'An offense at an immigration court, or at a church or shelter of immigrants.',
      tier: 'stance',
      stance: 'object',
      source: 'Label guide, rule 2',
      place: 'text',
      match: [
        `<@purpose> (court|judge) {fill}:1 (fta|failure to appear|no show|skipped|missed) _0 {car}:1 {offence}`,
        `${refuge} (for|of|housing|serving|helping|sheltering|with|w|giving|sanctuary):2 <@foreigner> __1 ${scene}`,
        `${scene} {fill}:2 ${refuge} (for|of|housing|serving|helping|sheltering|with|sanctuary):2 <@foreigner>`,
        `<@foreigner> (sanctuary|refuge|mission|housing|shelter|shelters|church) ${scene}`,
        `(sanctuary|refuge|shelter) (for|of) <@foreigner>`,
        `${refuge} (sanctuary|refuge) (from|re|against):1 {fill}:1 <@agency> ($|_!)`,
        // The noise is about who sleeps there.
        `(noise|disturbance|complaint|honking|drumming|drums|chanting|disorderly|loud) __3 (hotel|motel|inn) {fill}:1 _0 <@agency> ($|_!)`,
        `^ (hotel|motel|inn) {fill}:1 _0 <@agency (@agency)?> {member}:1 (staying|stay|stays|sleeping|lodging|housed)`,
      ],
      exceptions: [],
      examples: {
        match: [
          'church sanctuary immigrants, graffiti',
          'immigration court no show car theft',
          'shelter for migrants',
          'parish sanctuary, ICE',
          'disturbance at motel ICE',
        ],
        noMatch: [
          'immigration court no show',
          'illegal immigrants at church',
          'immigration court FTA, prior theft',
          'ICE target at church',
          'noise at hotel, ICE warrant',
        ],
      },
    },
    {
      id: 'topic.immigration-body',
      meaning: 'An immigration court, lawyer, clinic, debate or service is what is named.',
      tier: 'stance',
      stance: 'object',
      source: 'EFF on protest searches; label guide, rule 2',
      place: 'text',
      match: [
        `<(@purpose|@foreigner)> {body}`,
        `(notario|notarios) __4 <@purpose>`,
        `know (your|our|their) rights {fill}:2 <(@agency|@purpose|@foreigner)>`,
        `(attorney|lawyer|judge|court|notario|notary|abogado|abogada|abogados|corte|juez|tribunal|consultant|advocate|paralegal) (for|of|on)? {fill}:2 _0 <@purpose> (case|clients|matters)?`,
        `<@purpose> (and|n)? (tax|taxes|notary|multiservice|multi service|legal services|legal|consulting|seguro|insurance)`,
        `(debate|bill|reform|speech|meeting|mtg|forum|town hall|lecture|class|council) (on|about|re|over) {fill}:2 <@purpose>`,
        `({taken}|{harm}|trespass*|loiter*|prowler|disturbance) (at|from|near|in|outside|behind) {fill}:1 <@purpose> ofc`,
        `(council|board|commission|commissioners|town hall|city hall|debate) (meeting|mtg|session|hearing)? (on|about|over) {fill}:1 <@agency> ($|_!)`,
        `(news|tv|media|press|camera|film) (crew|crews|van|truck|team|reporter|reporters) (at|of|for|near|outside|filming|covering) {fill}:1 <@agency> ({enforcement}|op|ops|operation|scene|protest|facility|office|$)`,
      ],
      exceptions: [
        {
          label: 'an office of immigration enforcement',
          match: [
            '(fake|false|fraudulent|counterfeit|forged|bogus) {fill}:1 @purpose (papers|paperwork)',
            '(lack of|lacks|lacking|without|w o|no) (valid|current|proper|legal):1 @purpose (papers|paperwork)',
            '@purpose (papers|paperwork) (is|are|have|has|had):1 (expired|lapsed|revoked|invalid)',
            '(expired|lapsed|revoked|invalid) @purpose (papers|paperwork)',
            '@purpose (office|court|judge) @purpose',
            '(fta|failed to appear|failure to appear|did not appear|no show|absconded|absconder|skipped|missed) (at|for|from|in|to|on|his|her|their):2 @purpose (court|judge)',
            '(warrant|warrants|wrnt|order|orders|ordered) (from|by|per|of) {fill}:1 @purpose (court|judge)',
            '@purpose (office|court|judge) (warrant|warrants|request|assist|absconder|absconders|absconded|skipped|order|ordered|removal|hold|detainer|fta|failure to appear|no show|in absentia)',
          ],
        },
      ],
      examples: {
        match: [
          'immigration attorney burglary',
          'fender bender near immigration court',
          'notario who cheated immigration clients',
          'theft from immigration lawyer office',
          'migrant rights group',
          'immigration atty car theft',
          'immigration workshop parking',
          'know your rights, immigration',
          'burglary at immigration ofc',
          'board meeting about ICE',
          'tv crew covering ICE raid',
        ],
        noMatch: [
          'immigration judge ordered removal',
          'warrant from immigration judge',
          'absconder from immigration court',
          'immigration violation',
          'immigration warrant',
          'court warrant, immigration hold',
          'meeting ICE agents',
          'immigration ofc request',
          'meeting re ICE target',
        ],
      },
    },
  ],
};
