import type { Family } from './rule.ts';

/** Houses that give immigrants room. */
const refuge =
  '(church|parish|mission|mosque|temple|sanctuary|shelter|refuge|soup kitchen|food pantry|food bank|hostel)';
const refugeOrSchool =
  '(school|schools|elementary|church|parish|mosque|temple|synagogue|daycare|day care|preschool|library|bus stop|playground)';
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
      id: 'topic.agency-somewhere',
      meaning: 'The agency is only said to be at a school or a church, or to have somebody.',
      tier: 'stance',
      stance: 'topic',
      source: 'Label guide, rule 2; calls about agents',
      place: 'text',
      match: [
        // The whole reason: with a target, a warrant or a request beside it the agency searches there.
        `^ <@agency (@agency)?> ({member}|{car}|units):1 (at|near|by|outside|outside of|in front of) {fill}:1 (elementary|elem|middle|high|junior high|catholic|baptist|children s):2 ${refugeOrSchool} {car}:1 $`,
        `^ <@agency (@agency)?> ({member}|{car}|units):1 (outside|outside of|in front of) {fill}:1 (home depot|lowes|walmart|costco|target store|store|market|restaurant|court|courthouse|library|laundromat|day labor center) $`,
        `<@agency (@agency)?> activity (reported|rptd|complaint|complained)`,
        `(911|911 call|911 calls|phone call|phone calls|calls) (re|about|regarding|ref|reference) {fill}:1 _0 <@agency> $`,
        `(family|wife|husband|spouse|mother|father|mom|dad|parents|sister|brother|relative|relatives|neighbor|friend|friends|coworker) {fill}:1 (believe|believes|think|thinks|fear|fears|afraid|suspect|suspects) {fill}:2 <@agency> (has|have|took|got|grabbed|detained|arrested)`,
        `(death|died|dies|deceased|suicide) (while|whilst):1 in {fill}:1 <@agency> (custody|detention)`,
      ],
      exceptions: [],
      examples: {
        match: [
          'ICE at elementary school',
          'ICE agents outside church',
          'ICE activity reported, Elm and 3rd',
          '911 calls re ICE',
          'missing male, wife thinks ICE has him',
          'suicide in ICE custody',
        ],
        noMatch: [
          'ICE target at school',
          'ICE warrant, subj at church',
          'assist ICE at hospital',
          'ICE at hospital',
          'calls re ICE fugitive',
          'in ICE custody',
        ],
      },
    },
    {
      id: 'topic.filter-tried',
      meaning: 'The word is only tried out in the program itself, or taught.',
      tier: 'stance',
      stance: 'object',
      source: 'Label guide, rule 2: the topic of a search',
      place: 'text',
      match: [
        `(test|testing|tested|tests|demo|training|trng|demonstrating) (search|run|of|the|for|on|our|new|vendor|if|whether|{fill}):4 _0 <(@purpose|@agency)> (search|word|blocked):1 (filter|filters|category|categories|dropdown|drop down|block|blocking|keyword|keywords|option)`,
        `(filter|filters|keyword|dropdown) (test|testing) _0 <(@purpose|@agency)> $`,
        `(training|trng|course|lesson) {fill}:3 _0 <@purpose> (law|laws|policy|policies|legislation|compliance) ($|_!|update|training|class)`,
      ],
      exceptions: [],
      examples: {
        match: ['testing the immigration filter', 'demo of ICE keyword block', 'training on immigration law'],
        noMatch: ['test - immigration', 'training w/ ICE', 'immigration violation', 'training ICE agents'],
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
        `<@foreigner> (head start|education program|education center|ministry|ministries|services program|resettlement)`,
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
