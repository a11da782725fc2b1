import type { Family } from './rule.ts';

const source = 'Label guide, rule 2';
const agency = '(@agency|@other_dhs|@other_federal|@acronym)';
const someone =
  '(suspect|suspects|susp|subject|subj|driver|male|female|husband|wife|spouse|boyfriend|girlfriend|father|mother|son|daughter|brother|owner|ro|r o|he|she|neighbor|ex|defendant|offender|victim|registered owner)';
const kin =
  '(family|families|husband|husb|hubby|wife|spouse|boyfriend|girlfriend|father|mother|dad|mom|parents|parent|son|daughter|brother|sister|uncle|cousin|relative|relatives|friend|friends|coworker|neighbor|neighbors|caller|rp|reportee)';
const taken =
  '(taken|picked up|nabbed|hauled off|hauled away|detained|arrested|snatched|grabbed|apprehended|deported|abducted|kidnapped|taken away|held|in custody)';

/** Immigration as callers say it who mean its officers, and not its detainer or warrant. */
const takers = '<immigration~> ({member}|{officer}):1 ($|_!|today|yesterday|last|this)';

const single = '(agent|agt|officer|ofc|ofcr|employee|inspector|guard|contractor|supervisor)';
/** A car that stands where its driver was taken; one that left is a car that drove off. */
const carLeft =
  '({car} (was|is|still|now):1 (left ($|_!|on|in|at|behind|running|unattended|unlocked|parked)|abandoned|unattended|towed|tow|impounded|unoccupied|blocking|running|vacant|parked)|(abandoned|unattended|towed|tow|impounded|unoccupied|vacant|left) (the|a|his|her|their):1 {car} ($|_!|blocking|behind|running|on|in|at)|tow $|towed $|impound $)';
/** A call about somebody or something that custody left behind. */
const leftBehind =
  '(running|unoccupied|vacant|missing|disappeared|whereabouts|welfare|wel check|runaway|abandoned|left|unattended|tow|towed|impound|stolen|theft|burglary|burg|burglarized|property|keys|pets|dog)';

export const stancePerson: Family = {
  id: 'stance-person',
  title: 'A person of an agency off its work, those it took, and hatred of immigrants',
  rules: [
    {
      id: 'object.private-member',
      meaning: 'A present or former member of an agency is a person in the case, not the one who asks.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `(retired|former|fmr|ex|off duty|offduty|suspended|terminated|fired) {fill}:1 _0 <${agency} (@agency)?> ({member}|{officer})`,
        `(off duty|offduty|retired|former) {fill}:1 _0 <${agency} (@agency)?> {offence}`,
        `<${agency} (@agency)?> _0 (applicant|applicants|candidate|candidates|recruit|cadet|trainee|academy|explorers|explorer post|explorer program|(job|career|hiring) (fair|fairs|expo)|(recruiting|recruitment|recruit|hiring) (poster|posters|ad|ads|event|booth|fair|billboard))`,
        `applicant {fill}:1 <${agency} (@agency)?> (background|job|position|interview|$)`,
        `<${agency} (@agency)?> background (check|checks|investigation|inv) (on|of|for)? (applicant|applicants|candidate|recruit) ($|_!)`,
        `<${agency} (@agency)?> ({member}|{officer}) (off duty|offduty|retired)`,
        `<${agency} (@agency)?> retiree`,
        `${someone} (is|was|works as|possibly|poss) (an|a|also)? {fill}:1 <${agency} (@agency)?> {member}`,
        `(husband|wife|spouse|boyfriend|girlfriend|bf|gf|ex|father|mother|son|daughter|brother|neighbor) (is|was) (in|with|a|an)? <${agency}> $`,
        `(retired|former|ex) {fill}:1 _0 <${agency}> $`,
        `<${agency} (@agency)?> ${single} {fill}:1 _0 (fired (at|on|shots)|shot|opened fire|discharged)`,
        `<${agency} (@agency)?> (detainee|detainees) __3 (died|dead|death|funeral|deceased|suicide|vigil)`,
        `<${agency} (@agency)?> ${single} {fill}:1 _0 (lost|left|misplaced|dropped) {fill}:1 (gun|firearm|weapon|badge|rifle|radio|phone|wallet|credentials|placard|laptop|keys)`,
        `(left|lost|misplaced|dropped|forgotten) by {fill}:1 <${agency} (@agency)?> {member}`,
        `(home|house|address|family|wife|husband|vehicle|car) of {fill}:1 <${agency} (@agency)?> ${single}`,
        `<${agency} (@agency)?> _0 (ois|officer involved shooting|involved (shooting|ois|crash|collision|accident|mva|mvc))`,
        `(suicidal|missing|endangered|deceased|injured) {fill}:1 _0 <${agency} (@agency)?> ${single}`,
        `<${agency} (@agency)?> ${single} {fill}:1 _0 (missing $|suicidal|deceased|overdue)`,
        `<${agency} (@agency)?> ({member}|{officer}) _0 (involved shooting|suicide|funeral|memorial|procession|death)`,
        `(ois|officer involved shooting|funeral|memorial service|procession|line of duty death|lodd) (fallen|{fill}):3 <${agency}>`,
        `${someone} (is|was|works|work|worked|working|employed) {fill}:1 (for|by|at) (the)? <${agency}>`,
        `(employed (by|at|with)|employee of|works (for|at)|worker (at|for)|job (at|with)|applicant (to|for)) (the)? {fill}:1 <${agency}>`,
      ],
      exceptions: [
        {
          label: 'the agency itself asks',
          match: [
            '(off duty|offduty|retired|former) {fill}:1 @agency ({member}|{officer}) _1 ({request}|reporting|advised)',
          ],
        },
      ],
      examples: {
        match: [
          'former ICE agent shot',
          'dispute with an off-duty CBP officer',
          'driver is an ICE agent',
          'boyfriend works for Border Patrol',
          'employee of CBP',
          'funeral of a fallen CBP officer',
          'OIS - ICE',
          'ICE OIS',
          'CBP officer left gun in restroom',
          'letter to home of ICE agent',
          'ICE agent fired at driver',
          'ICE detainee death',
          'suicidal Border Patrol agent',
          'wife is Border Patrol',
          'background check for CBP applicant',
          'ICE recruiting billboard',
          'ICE employee lost placard',
          'Border Patrol Explorers',
          'CBP job fair',
        ],
        noMatch: [
          'ICE agent',
          'driver is ICE target',
          'working with ICE',
          'ICE officer on duty',
          'off duty ICE agent requesting plate',
        ],
      },
    },
    {
      id: 'object.accused-member',
      meaning: 'A member of an agency is the suspect in the case.',
      tier: 'stance',
      stance: 'object',
      source: 'Label guide, rule 2: the agency is no one who asks',
      place: 'text',
      match: [
        `<${agency} (@agency)?> ${single} (was|is|being)? _0 (accused|charged|indicted|arrested (for|in|$)|suspected of|suspect in|under investigation|misconduct)`,
        `<${agency} (@agency)?> ${single} _0 ({offence} _0):3 (suspect|susp|offender|perp|defendant|arrestee)`,
        `<${agency} (@agency)?> ${single} _0 (left|leaving|leaves|fled|fleeing|flees) {fill}:1 (scene|location|loc)? {fill}:2 (crash|accident|acc|collision|tc|mva|mvc|mvi|wreck|hit and run|hit run|h r|hnr|fender bender)`,
        `<${agency} (@agency)?> (agents|officers|${single}) _0 (pepper sprayed|maced|tear gassed|teargassed|tased|shoved|punched|beat|tackled|choked|pointed (gun|guns|rifle|rifles|weapon|weapons)) {fill}:1 (crowd|protest*|bystander|bystanders|{victim}|people|neighbor|neighbors|resident|residents|citizen|citizens|reporter|journalist|woman|man|teen|boy|girl|student|students)`,
        `(complaint|allegation|allegations|misconduct|ia case|internal affairs) (against|about|on|of|by) {fill}:2 <${agency} (@agency)?> ({member}|{officer})`,
      ],
      exceptions: [],
      examples: {
        match: [
          'ICE agent DV suspect',
          'CBP officer fled accident',
          'CBP officer accused of rape',
          'Border Patrol agent charged, DWI',
          'complaint against ICE officer',
          'CBP inspector arrested',
        ],
        noMatch: [
          'ICE agents arrested suspect',
          'ICE agent: subj fled crash',
          'ICE agent: DV suspect',
          'HSI agent, gun case',
          'ICE DV suspect',
        ],
      },
    },
    {
      id: 'object.taken-kin',
      meaning: 'Somebody’s relative was taken by the agency, and the search is not for it.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `${kin} {fill}:2 (he|she|they|him|her|was|were|says|said|reports|states|that):4 _1 ${taken} by {fill}:1 <${agency}>`,
        `<${agency} (@agency)?> {member}:1 (took|detained|arrested|grabbed|snatched|kidnapped|abducted|deported|picked up) {fill}:1 ${kin}`,
        `${leftBehind} __5 ${taken} by {fill}:1 <${agency}>`,
        `(missing|disappeared|whereabouts) __2 (may|might|maybe|possibly|poss|possible|believed) {fill}:2 (have been)? ${taken} by {fill}:1 ${takers}`,
        `${kin} {fill}:2 (he|she|they|him|her|was|were|says|said|reports|states|that|${kin}):4 ${taken} by {fill}:1 ${takers}`,
        `(abandoned|unattended|unoccupied|vacant|tow|towed|impound|{car} moved) __2 (owner|ro|r o|registered owner|tenant|resident|${kin}) {fill}:2 ${taken} by {fill}:1 ${takers}`,
        `${taken} by {fill}:1 <immigration~> ({member}|{officer}):1 _! {fill}:1 ${carLeft}`,
        `${taken} by {fill}:1 <${agency}> __4 ${carLeft}`,
        `${kin} {fill}:2 (taken|placed|put) (in|into) {fill}:1 <${agency}> (custody|detention)`,
        `${someone} {fill}:2 <${agency}> (custody|detention) __4 ${carLeft}`,
        `<${agency} (@agency)?> {member}:1 (took|${taken}) {fill}:1 ${someone} __4 ${carLeft}`,
        `<@deport> (father|mother|dad|mom|parent|parents|husband|wife|spouse) {fill}:1 (custody|custodial|divorce)`,
        `(welfare|wellness|custody|custodial|runaway|missing) __3 <@deport> (father|mother|dad|mom|parent|parents|husband|wife|spouse)`,
        `(welfare|wellness|custody|custodial|runaway|missing) __4 ${kin} (is|are|was|were)? (facing|awaiting|pending) <@deport>`,
        `<@deport> (man|woman|person|owner|male|female|neighbor|tenant) s (house|home|apartment|apt|car|truck|vehicle|property|belongings|business) {fill}:1 ({taken}|{harm}|burglar*|fire|arson)`,
        `(taken|taken away|snatched|grabbed|kidnapped|abducted) by {fill}:1 {officer}:1 <${agency}>`,
        `<${agency} (@agency)?> {member}:1 ${taken} {fill}:1 ${someone} __4 ${kin}`,
        `${kin} __5 (after|since|because) {fill}:1 <${agency} (@agency)?> {member}:1 (took|${taken})`,
        `(detenido|detenida|detenidos|llevado|llevada|arrestado|arrestada) por {fill}:1 <(@agency|@purpose)> __3 (familia|esposa|esposo|madre|padre|hermano|hermana|hijo|hija)`,
        `${taken} by {fill}:1 <${agency}> __2 (for|per|requested by|req by) {fill}:1 ${kin}`,
        `${leftBehind} __5 (after|during|since|following) {fill}:1 <${agency}> (arrest|raid|detention|encounter|pickup|stop|op|operation)`,
        `${leftBehind} {car}:1 (after|since|following) {fill}:1 <${agency} (@agency)?> $`,
        `${leftBehind} __5 (after|since|because|when) {fill}:1 <${agency} (@agency)?> {member}:1 (took|${taken})`,
        `${leftBehind} __5 (in|from|by|of|to) {fill}:1 <${agency}> (custody|detention|detainee|detainees|arrestee)`,
        `${kin} (is|was|are|were|now|being|still|currently):3 (in|held in|held by|held at) {fill}:1 <${agency}> (custody|detention|jail|facility)`,
        `{victim} s:1 ${kin} {fill}:2 (been|got|already|recently)? <@deport>`,
        `${kin} {fill}:2 <@deport> __5 (welfare|missing|runaway|juvenile|juv|child custody|custody dispute)`,
        `(missing|runaway|juvenile|juv|child|welfare|endangered|custody dispute) __4 ${kin} {fill}:2 (been|got|already|recently)? <@deport>`,
      ],
      exceptions: [
        {
          label: 'a person who came back',
          match: ['@deport __4 (reentered|reentry|re entered|returned|back|again)'],
        },
      ],
      examples: {
        match: [
          'wife says he was detained by ICE',
          'mother was picked up by ICE',
          'ICE took her husband',
          'owner arrested by CBP, truck left running',
          'ICE took owner, unattended van blocking drive',
          'driver in ICE custody, car towed',
          'van left running after owner nabbed by ICE',
          'father taken into ICE custody, child alone',
          'deported mother, custody dispute',
          'welfare check for deported dad',
          'custody call, mother facing deportation',
          'deported man’s truck stolen',
          'missing man may have been taken by ICE',
          'abandoned truck after ICE arrest',
          'vacant truck, owner nabbed by immigration',
          'theft from ICE detainee',
          'runaway, father deported',
          'neighbor grabbed by ICE',
          'family looking for his car after ICE picked up driver',
        ],
        noMatch: [
          'detained by ICE',
          'ICE arrested subject',
          'subject detained by ICE, vehicle left scene',
          'driver arrested by ICE, passenger fled in car',
          'wanted by ICE',
          'wanted by immigration',
          'abandoned truck, owner held by immigration detainer',
          'subject in ICE custody',
          'subject taken into ICE custody',
          'locate deported man’s car',
          'deported',
        ],
      },
    },
    {
      id: 'object.hatred',
      meaning: 'Hatred, slurs or harassment about where somebody is from or what status somebody has.',
      tier: 'stance',
      stance: 'object',
      source,
      place: 'text',
      match: [
        `(slur|slurs|racist|racial|racially|derogatory|xenophobi*|epithet|epithets|bias|biased|bigot*|hate|hateful|insult*|taunt*|discriminat*|bullying|bullied) __5 <(@purpose|@foreigner)>`,
        `<(@purpose|@foreigner)> __3 (slur|slurs|racist|epithet|epithets|discriminat*)`,
        `(harass*|harrass*|threat*|menac*|bully*|yell*|scream*|argument|dispute|fight|intimidat*|stalk*|assault*) __5 (over|about|because of|bc|due to|based on|re|regarding) {fill}:2 <(@purpose|@foreigner)>`,
        `(harass*|harrass*|yelling at|yelled at|screaming at|menac*|bully*|intimidat*) {fill}:3 _0 <(@purpose|@foreigner)>`,
        `(go back to|get out of) __4 <(@purpose|@foreigner)>`,
        `(go back to) (your|ur|his|her|their) country __2 <@agency>`,
      ],
      exceptions: [],
      examples: {
        match: [
          'racial slurs at an immigrant couple',
          'menacing coworker over her immigration status',
          'dispute about immigration',
          'bias incident, undocumented day workers',
          'yelling at immigrants',
        ],
        noMatch: [
          'threats, immigration violation',
          'immigration status check',
          'harassment suspect, immigration hold',
        ],
      },
    },
  ],
};
