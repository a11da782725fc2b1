import { ownClause } from './own-clause.ts';
import type { Family } from './rule.ts';

const source = 'Label guide, rule 2; released logs of 2025 and 2026';
const harmed = '(victim|victims|vict|vic|witness|witnesses|wit|wits)';

export const stanceVictim: Family = {
  id: 'stance-victim',
  title: 'The immigrant is the one harmed, or asks for protection',
  rules: [
    {
      id: 'object.victim',
      meaning: 'The immigrant or undocumented person is the victim, a witness or a caller.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `({victim}) ({fill}|who|may|might|possibly|also|believed|appears|speaks|spanish|only|said|says|stated|states|advised|he|she|they):5 _0 <(@purpose|@foreigner)>`,
        `${harmed} ({fill}|{offence}):3 (told|tells|informed|disclosed to|admitted to|stated to) {fill}:1 (police|officer|officers|deputy|deputies|detective|detectives|us|dispatch) {fill}:1 (he|she|they) {fill}:1 <(@purpose|@foreigner)>`,
        `${harmed} ({fill}|{offence}|case):4 (has|have|had|was|were|got) (since|been|already|later|recently|now):3 <@deport>`,
        `({victim}) ({fill}|who|may|might|possibly|also|believed|appears):4 _0 <@agency> {member}`,
        `({victim}) {fill}:1 (afraid|scared|fearful|fears|reluctant|hesitant|refused|refuses|unwilling|uncooperative|won t|wont|didn t|did not|does not want) __3 (because|due to|since|bc|b c|cuz) (she|he|they|s|re|are|being|{fill}):3 <(@purpose|@foreigner)>`,
        `({victim}) speaks only:1 spanish <(@purpose|@foreigner)>`,
        `<(@purpose|@foreigner)> _2 ({victim})`,
        `({victim}) <@foreigner>`,
        `<(@purpose|@foreigner)> {person}? ({victim}|day laborer|day laborers|laborer|laborers|community|communities|church|shelter|shelters|clinic|advocate|student|students|store|stores|market|robbed|beaten|assaulted|harassed|threatened|attacked|scammed|targeted|killed|injured|victimized|exploited|abused|displaced|evicted)`,
        `(robbery|robberies|robb|rob|robbed|robbing|aslt|asslt|assault|assaulted|assaults|beating|theft|murder|homicide|kidnap*|shooting|attack*|hate crime|hate crimes|targeting|targeted|targets|preying|preyed|prey|victimizing|exploiting|scamming|extorting|harassing|crime|crimes|violence|abuse|abuse of|exploitation|labor trafficking|trafficking) (of|on|against|toward|towards|targeting|involving|to|upon) {fill}:3 _0 <(@purpose|@foreigner)>`,
        `<(@purpose|@foreigner)> (farm|day|field|construction|factory)? {person}:1 (was|were|is|got|being)? (struck by|hit by|run over|shot by|stabbed by|fell|found dead|drowned)`,
        `(took|taking|takes|steals|stealing|stole|stolen|collected|collecting|withholding|withheld) __3 from {fill}:1 <(@purpose|@foreigner)>`,
        `(wage theft|unpaid wages|withholding (pay|wages)|wage claim|labor violation) __3 <(@purpose|@foreigner)>`,
        `(fraud|frauds|scam|scams|scheme|schemes) (against|targeting|vs|upon) {fill}:1 <(@purpose|@foreigner)>`,
        `(robo|robos|asalto|asaltos|agresion|estafa|homicidio|secuestro|ataque) (a|al|contra) {fill}:1 <(@purpose|@foreigner)>`,
        `<(@purpose|@foreigner)> {person}:1 (shot|stabbed|killed|beaten) $`,
        `(shots|shooting|shot|arson|vandalism|vandalized|burglary|fire|firebomb*|graffiti) fired:1 {fill}:2 (at|of|to|on|into|against) {fill}:1 <@foreigner> (family|families)? (home|house|apartment|residence|business|property)`,
        `hate (crime|crimes|speech) __1 <(@purpose|@foreigner)>`,
        `(robbed|robbing|beaten) _0 <@foreigner>`,
        `(robbing|targeting|targets|preying on|harassing|scamming|exploiting|extorting|abusing|attacking|beating) _2 <@foreigner>`,
        `<@foreigner> (being|getting|were|was|got|are) ({hurt}|targeted|scammed|victimized|beaten|exploited)`,
        `(victim|vict|vic|v) <(@agency)> ({member})?`,
        `<@agency (@agency)?> ({member}|{officer}) _0 ({offence}):2 (victim|vict|vic)`,
        `(burglary|burg|theft|stolen|stole|robbery|lost|taken|withheld|hid|hiding) __4 <@purpose> (documents|document|docs|file|files|card|cards)`,
        `<@purpose> (documents|document|docs|file|files|card|cards) (was|were)? (stolen|taken|lost|missing|withheld|destroyed|hidden|burned)`,
        `<@agency (@agency)?> ({member}|{officer}|{gear}):2 (is|as|was)? (the)? (victim|vict|victims)`,
        `{person}:1 (wife|husband|spouse|mother|father|son|daughter|family) (of|for) {fill}:1 <@agency> {member}`,
      ],
      exceptions: [
        { label: 'not a victim', match: ['(victim|victims) (unit|services|specialist) {fill}:1 @agency'] },
        ownClause,
        {
          label: 'the one who did it',
          match: [
            '(@foreigner|@purpose) {fill}:1 (per|according to) {fill}:1 {victim}',
            '@deport __4 (reentered|reentry|re entered|returned|back|again)',
            '(@foreigner|@purpose) {person}:1 (robbed|assaulted|killed|threatened|attacked|harassed|beaten|injured|exploited|abused) {fill}:2 ({victim}|wife|girlfriend|woman|man|female|male|child|officer|deputy|clerk|couple|person|pedestrian|ped|cyclist|motorist|neighbor|store|bank|business|house|residence|pharmacy|gas station)',
            '@foreigner (suspect|suspects|susp)',
          ],
        },
      ],
      examples: {
        match: [
          'assault of immigrant farm hands',
          'victim is undocumented, beaten',
          'undocumented victim',
          'shots fired at immigrant family home',
          'burglary, immigration documents taken',
          'CBP officer robbery victim',
          'wage theft, undocumented roofers',
          'took deposits from immigrant families',
          'hate crime against immigrants',
          'robberies targeting undocumented workers',
          'immigrant community center burglary',
          'homicide of a migrant worker',
          'labor exploitation of undocumented workers',
        ],
        noMatch: [
          'criminal alien homicide',
          'undocumented driver',
          'illegal alien robbery suspect',
          'human smuggling',
          'assault victim, CBP lookout',
        ],
      },
    },
    {
      id: 'object.visa-certification',
      meaning: 'A U or T visa or another protection of a victim.',
      tier: 'stance',
      stance: 'object',
      source: '8 USC 1101(a)(15)(U) and (T); VAWA',
      place: 'text',
      match: [
        `(u|t|uvisa|tvisa|vawa) {fill}:1 <@purpose>`,
        `vawa __3 <@purpose>`,
        `<@purpose> __2 (vawa|i 918|i918|u visa|t visa)`,
      ],
      exceptions: [],
      examples: {
        match: ['U visa application', 'T visa petition', 'VAWA immigration petition'],
        noMatch: ['visa overstay', 'visa fraud', 'work visa violator'],
      },
    },
  ],
};
