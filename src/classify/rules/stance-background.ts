import type { Family } from './rule.ts';

const kin =
  '(ex|ex husband|ex wife|ex boyfriend|ex girlfriend|family|husband|wife|spouse|boyfriend|girlfriend|father|mother|dad|mom|parents|parent|son|daughter|brother|sister|uncle|aunt|cousin|relative|relatives)';
const whose =
  '(his|her|their|({victim}|suspect|subject|driver|owner|ro|caller|juvenile|child|neighbor|neighbors|male|female) s)';
/** People of a case whose own removal is told as its story, with a verb of the past. */
const past =
  '(owner|ro|r o|registered owner|{victim}|suspect|susp|subject|subj|driver|tenant|tenants|residents|occupants|roommate)';
const loss =
  '(tow|impound (release|lot|hold)|(stolen|abandoned|towed|impounded) {car}|{car} (stolen|theft|thefts|abandoned|towed)|stolen|theft|burglary|burg|larceny|title fraud)';
/** Offenses between people who know each other. */
const personal =
  '(stalk*|harass*|harrass*|threats|threat|dv|domestic|domestic violence|tro|restraining order|protective order|custody|welfare|calls)';
const ago =
  '(last (year|month|week|summer|spring|fall|winter)|in? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(#1|#2|a|one|two) (yr|yrs|year|years|month|months|mo) ago)';
const had =
  '(was|were|got|had (been)?|has been|have been|having been|being) (recently|already|just|both|all|also):1';

export const stanceBackground: Family = {
  id: 'stance-background',
  title: 'What happened to somebody else before',
  rules: [
    {
      id: 'object.background',
      meaning:
        'A relative of somebody in the case was deported, or workers were taken: told, and not searched for.',
      tier: 'stance',
      stance: 'object',
      source: 'Label guide, rule 2',
      place: 'text',
      match: [
        `${whose} ${kin} ${had} <@deport>`,
        `(after|because|since|when|as|bc) (the|his|her|their|both|entire|whole|a):2 ${kin} ${had} <@deport>`,
        `(vacant|empty|unoccupied|abandoned|unattended|foster) __6 (owner|tenant|tenants|resident|residents|ro|${kin}) ${had} <@deport>`,
        // An immigrant parent tells of a household; an unlawful one may still be who is sought.
        `${kin} (is|are|was|were|both|all) {fill}:2 <(immigrant|immigrants)>`,
        `(missing|runaway|juvenile|juv|child|teen|boy|girl|welfare|endangered|amber alert|silver alert|custody) __6 ${kin} {fill}:3 <@foreigner>`,
        `(missing|runaway|juvenile|juv|child|teen|boy|girl|endangered|victim) {fill}:2 <@foreigner> (family|parents|household|mother|father)`,
        `(missing|runaway|endangered|amber alert) {fill}:2 <@foreigner> (juvenile|juv|teen|teenager|child|minor|girl|boy|kid|baby|toddler)`,
        `${kin} {fill}:3 <@foreigner> __2 (missing|runaway|amber alert|amber|silver alert|endangered)`,
        `(missing|runaway|endangered|amber alert|abducted|kidnapped|custody) __5 (with|w|by) {fill}:1 <@deport> (father|mother|dad|mom|parent|uncle|aunt|brother|sister|relative)`,
        `${past} {fill}:2 ${had} <@deport> __4 ${loss}`,
        `${loss} __4 ${past} {fill}:2 ${had} <@deport>`,
        `${loss} __4 ${past} {fill}:2 <@deport> ${ago}`,
        `${past} {fill}:1 (${had})? <@deport> __2 {car} (is|was|now|still|being|currently):3 (driven|used|operated) by`,
        `^ (tow|impound) (req|request|release|hold)? {fill}:1 ${past} {fill}:1 <@deport> $`,
        `(theft|stolen|stole|burglary|burg) __3 (from|of|by) {fill}:1 <@deport> (owner|tenant|neighbor|man|male|person)`,
        `${loss} __4 (landlord|tenant|roommate|neighbor|owner) {fill}:1 <@deport> $`,
        `${kin} {fill}:2 (${had})? <@deport> __4 (${loss}|custodial)`,
        // What it did to those left behind is the case; a deported man who is back is told below.
        `(^|_!) (his|her|my|the):1 ${kin} ${had} <@deport> _! ${personal}`,
        `${personal} __2 _! (his|her|by|the):1 ${kin} ${had} <@deport> $`,
        `(^|_!) <@deport> ${kin} __1 ${personal}`,
        `(workers|worker|crew|employee|employees|laborers|roofers|staff|tenants|residents|roommate) (had been|were) (all)? (picked up|taken|detained|arrested|deported) by {fill}:1 <@agency>`,
      ],
      exceptions: [
        {
          label: 'a person who came back',
          match: ['@deport __4 (reentered|reentry|re entered|returned|back|again)'],
        },
      ],
      examples: {
        match: [
          'lives with aunt since her mother was deported',
          'house empty because the family had been deported',
          'suspect’s brother was deported last year',
          'parents are immigrants',
          'ex was deported, harassing calls',
          'deported ex, stalking',
          'runaway, mother is undocumented',
          'missing undocumented teen',
          'missing girl maybe with deported dad',
          'stolen vehicle, owner got deported',
          'tow request, RO deported',
          'RO deported, car being used by nephew',
          'tools gone after workers had been picked up by ICE',
        ],
        noMatch: [
          'subject was deported',
          'locate undocumented juvenile',
          'RO’s husband is a previously deported felon',
          'her husband was deported and is back',
          'previously deported, stolen vehicle',
          'father is an illegal alien',
          'ex was deported and returned, stalking',
          'suspect was deported, stalking',
          'RO deported, car seen',
          'workers wanted by ICE',
        ],
      },
    },
  ],
};
