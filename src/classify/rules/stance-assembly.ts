import type { Exception, Family } from './rule.ts';

const any = '(@agency|@purpose|@weak|@other_dhs|@other_federal|@acronym)';
const between =
  '(rights|reform|out|raid|raids|policy|policies|enforcement|justice|solidarity|counter|day|in|our|this|my|town|city|community|office|facility|building|detention|center)';
const date = '(#1|#2|#4|#mixed|first|st|nd|rd|th)';
const event =
  '(seen|deported|removed|ordered|issued|lodged|dated|located|served|released|arrested|detained|filed|entered|crossed|encountered|expired|placed|convicted|wanted|back|moved)';

const otherSense: readonly Exception[] = [
  {
    label: 'the month of March',
    match: [
      `(on|in|since|from|last|until|of|by|through|early|late|mid|dated) march (${date}|$)`,
      '(#1|#2|#mixed) (of)? march',
      `({enforcement}|@weak|@deport|${event}) (in|on|since|from|last|early|late|mid|around|back in):2 march`,
    ],
  },
  {
    label: 'a team or a place of the police',
    match: [
      'strike (force|forces|team|teams|group|groups|unit)',
      'rapid response (team|teams|unit|units|force)',
      'rally (point|points|location|site|s|car|sport)',
    ],
  },
  {
    label: 'a person’s work, shelter or seat',
    match: [
      '(sit in) {fill}:1 ({car}|driveway|yard|parking lot)',
      '(homeless|transient|hobo) encampment',
      '{fill}:1 occupation (is|as|unknown|unk|listed|$)',
    ],
  },
];

export const stanceAssembly: Family = {
  id: 'stance-assembly',
  title: 'A gathering about the agency, named by a word that means other things too',
  rules: [
    {
      id: 'topic.assembly',
      meaning: 'A march, rally, strike or sit-in stands right beside the agency or immigration.',
      tier: 'stance',
      stance: 'topic',
      source: 'EFF on protest searches; label guide, rule 2',
      place: 'text',
      match: [
        `<${any}> ${between}:3 _0 (march|rally|strike|sit in|encampment)`,
        `rapid response ${between}:1 <@agency>`,
        `{assembly} _0 <@agency> {place}`,
      ],
      exceptions: otherSense,
      examples: {
        match: ['ICE sit-in', 'immigration rally', 'march ICE office', 'Border Patrol march downtown'],
        noMatch: [
          'ICE detainer lodged March 3',
          'HSI Strike Force',
          'ICE rapid response team',
          'ICE rally point at depot',
          'deported March 2019',
        ],
      },
    },
    {
      id: 'topic.onlookers',
      meaning: 'The agency is seen somewhere, and people call about it or come together.',
      tier: 'stance',
      stance: 'topic',
      source: 'Calls about agents; label guide, rule 2',
      place: 'text',
      match: [
        '<@agency (@agency)?> ({member}|raid|op|operation|activity|presence):1 ((at|in|near|outside|on|by) __3)? (large|growing|small|angry|hostile|unruly|multiple|several|many|upset|concerned|worried):1 (crowd|crowds|onlookers|bystanders|parents|neighbors|callers|911 calls|911 callers|calls|complaints|people (gathering|gathered|filming|yelling)) ($|_!|call|calls|calling|called|gathering|gathered|forming|formed|yelling|filming|upset|worried|concerned|at|in|on|outside)',
        '^ <@agency (@agency)?> (activity|presence) (on|in|at|near|around|outside|reported)',
      ],
      exceptions: [],
      examples: {
        match: ['ICE at hardware store, crowd', 'ICE near school, parents calling', 'ICE raid, onlookers'],
        noMatch: ['ICE at motel, target in lot', 'ICE warrant, crowd at scene'],
      },
    },
    {
      id: 'topic.assembly-against',
      meaning: 'A march, rally, strike or sit-in is said to be at, for or against the agency or immigrants.',
      tier: 'stance',
      stance: 'object',
      source: 'EFF on protest searches; label guide, rule 2',
      place: 'text',
      match: [
        `{assembly} (at|for|against|about|outside|re|over|of|near|by|vs|on|to|regarding|targeting|blocking|following|around|in front of) {fill}:2 <(@agency|@purpose|@foreigner|@other_dhs|@other_federal)>`,
        `(anti|against) <(@agency|@purpose)> {assembly}`,
        `(crowd|crowds|onlookers|bystanders|people|neighbors|students|residents|workers) (gather|gathered|gathering|forming|formed|assembled|assembling|massing|growing|blocking) _5 (re|ref|about|due to|because of|bc|over|regarding) {fill}:1 <(@agency|@purpose)> ($|_!|{enforcement}|raid|raids|agents|activity|presence|op|operation)`,
        `<(@agency|@purpose)> {place}:1 _0 (march|rally|strike|sit in) $`,
      ],
      exceptions: otherSense,
      examples: {
        match: [
          'anti-immigration march',
          'march against ICE',
          'rally for immigrants',
          'crowd gathering at market ref ICE',
          'sit-in at ICE office',
          'strike over immigration raids',
        ],
        noMatch: [
          'crowd robbery suspect re ICE warrant',
          'deported in March by ICE',
          'strike force for HSI',
          'rapid response team for ICE',
        ],
      },
    },
  ],
};
