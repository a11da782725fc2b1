import type { Exception } from './rule.ts';

/** What an ice storm brings down. */
const fallen =
  '(tree|trees|limb|limbs|branch|branches|line|lines|wire|wires|power line|power lines|powerline|powerlines|pole|poles)';

/** Charges of having or selling a drug, as reports shorten them. */
const charge =
  '(pcs|pcswid|upcs|pcds|ucs|mdcs|mcs|dcs|puds|pudd|pwimsd|pwid|pwits|pwitd|pwisd|pwi|vucsa|ucsa|pdm|pom|pocs|poss cs|poss of cs|del|del cs|mfg del|vdcsa)';

/** Words of narcotics officers and of winter storms that make `ice` the drug or the weather. */
export const iceInShorthand: readonly Exception[] = [
  {
    label: 'ICE as the drug methamphetamine',
    match: [
      // A controlled buy, or a sale from hand to hand.
      // Not `for` or `per` ICE.
      '(^|{person}|she|he|is|was|been) (plug|known) (for|to sell|to use|to deal) ice ($|_!)',
      '(poss|possess|possession|possessing) for (sale|sales) (of)? ice',
      '(c b|cb|hth|h2h|hand 2 hand) (of|some)? ice $',
      'tested (pos|positive|presumptive|presump) for:1 ice ($|_!)',
      'ice in {fill}:2 (sock|socks|shoe|shoes|bra|underwear|waistband) ($|_!)',
      'ice (hth|h2h|hand 2 hand|re up|reup)',
      '(slang|slangin|slanging|slingin|sellin|dealin) (of|some)? ice ($|_!|{and}|in|from|out of|at|near|on)',
      'ice (8ball|8 ball|8balls|eightball|eight ball|zip|zips) ($|_!|buy|from|to)',
      '(gm|gms|grm|grms|half p|quarter p) of:1 ice',
      '(shards|crystals) {and}? _0 ice',
      '(traffickin|movin|buyin|smokin|pushin|cookin|haulin|usin|servin|gettin) (of|some)? _0 ice ($|_!|{and}|in|from|out of|at|near|on|w|with)',
      // Charges of possession or delivery, by their letters.
      `${charge} (of|for)? _0 ice ($|_!|{and}|w|with|in)`,
      // `on ICE` of a person: high on it.
      '^ (a|an|one|two|three|#1):1 (male|female|males|females|subj|subject|susp|suspect|driver|man|woman|tweaker|tweaking|spun|geeked|high|someone|person|he|she) (is|was|spun|tweaking|geeked|high|up|out):2 _0 on ice ($|_!|acting|naked|screaming|yelling|running|throwing)',
      '(transporting|hauling|carrying) _0 ice $',
      '(baggie|baggies|shard|shards|bindle|bindles|(gram|ounce|pound|user|sale):1 (quantity|quantities)) of:1 _0 ice ($|_!|in|on)',
      '(trade|trades|traded|trading|swap|swapped|swapping) ({fill}:1 ice for|_2 for {fill}:1 ice)',
      '(re up|reup|reupping|resupply) (on|of|w|with)? {fill}:1 ice',
      '(sell|selling|sells|sold|buy|buying|bought|dealing|deals|moving) _1 {and} ice ($|_!|in|from|out of|at|on|w|with)',
      '^ (drug|drugs|narc|narcotic|narcotics|dope) (sales|sale|dealing|possession|poss|distribution|delivery) ice $',
      '(smuggling|smuggled|introducing|introduced|bringing|brought) {fill}:1 ice (jail|prison|facility) $',
    ],
  },
  {
    // `assist ICE PWID` is its case.
    label: 'ICE as the drug methamphetamine',
    weak: true,
    match: [
      `ice _0 ${charge} ($|_!)`,
      // Who uses it, and where it was found; not `tweaker, ICE detainer`.
      '(tweaker|tweakers|tweeker|tweekers|tweak|junkie|junkies|druggie|crackhead|meth head|methhead|addict|addicts|dope boy|dopeboy|dealer|dealers|seller|sellers|supplier|trapper) {fill}:1 __0 ice',
      'ice _0 (found|located|recovered|seized) {fill}:1 (in|on|from|w|with|under) {fill}:1 ({person}|him|her|them|{car}|seat|console|trunk|glovebox|dash|purse|backpack|pocket|waistband)',
      '(has|had|having|caught with|caught w|holding|carrying|possessed) {fill}:1 ice ($|_!|on {fill}:1 (him|her|them|person))',
      'ice on (him|her|them|his person|her person) $',
      '(11350|11351|11352|11377|11378|11379) (hs|h s)? {fill}:1 _0 ice ($|_!)',
      'ice (in|inside|under) {fill}:2 ({car}|seat|console|trunk|glovebox|glove box|center console|purse|pocket|backpack|dash|door panel|spare tire) ($|_!)',
      '(bag|bags|baggie|plug|scale|scales|known) (w|with|for|of|to sell|to use) {fill}:1 ice ($|_!)',
      '(bringing|brings|brought|running|runs|muling) {fill}:1 ice (up|in|down|over|back)? from',
      'ice _0 (run|runs|trip|trips) (to|from)',
      '(felony|trafficking|trafficker|personal|sale|sales|dealer|large|small) (amt|amts|amount|amounts|qty|quantity|quantities) of:1 _0 ice',
      '(ice (connect|connection)|(k9|k 9) (hit|hits|alert|alerted|alerts|sniff) {fill}:1 ice|ice # #weight) ($|_!)',
    ],
  },
  {
    // What a road with ice does to a car, and at the end the ice that did it.
    label: 'ICE as frozen water, food or sport',
    weak: true,
    match: [
      '(ran|run|running|blew|blowing|slid thru|slid through|fail to stop|failed to stop|failure to stop|fts|couldn t stop|couldnt stop|could not stop|can t stop|unable to stop) {fill}:2 (red|stop)? (light|lights|sign|signs|signal|stop|red|intersection) (roads|road|bridge|street)? {fill}:1 ice $',
      '(couldn t stop|couldnt stop|could not stop|can t stop|unable to stop) {fill}:2 ice $',
      '(lost control|lost traction|loss of (control|traction)|ftmc|left roadway|left the (road|roadway)|ran off {fill}:1 (road|roadway)|wrong way (driver|vehicle|veh)|rear end|rear ended|rearended|t boned|tboned|t bone|pdo|(veh|vehicle|car) acc|acc|fender bender|guardrail|guard rail|culvert|median|fishtailed|fishtailing|donuts|(road|lane|lanes|freeway|interstate|highway|hwy|bridge) closed|closed road|traffic hazard) {fill}:2 __0 ice $',
      '^ {crash}:1 {fill}:1 bridge {fill}:2 ice $',
      '(driving|speeding|racing|drifting|drifts|donuts|too fast|walking|standing|line|centerline|curb|pole|tree|fence|mailbox|sign|control|traction|braking|brakes) {fill}:1 on {fill}:1 ice ($|_!)',
      '^ ice (hazard|hazards|patch|patches|warning) ($|_!)',
      'ice on {fill}:1 (off ramp|on ramp|offramp|onramp|ramp|overpass|hill|grade|curve)',
    ],
  },
  {
    label: 'ICE as frozen water, food or sport',
    match: [
      'ice (accumulation|accumulations|buildup|build up)',
      `ice on {fill}:2 ${fallen}`,
      `(${fallen} (down|downed|fell|fallen)|(down|downed|fallen) ${fallen}|power (out|outage)) {fill}:1 (due to|from|because of):1 ice ($|_!)`,
      '(fail|failed|failure) to (clear|remove) (the|his|her|all)? _0 ice ($|_!|{fill})',
      'ice _0 (weather|condition|conditions|advisory) ($|_!|crash|crashes|on|and|caused|traffic|detail)',
      // What a storm or a burst pipe leaves, and at the end the ice that did it.
      '(pileup|pile up|pileups|motorist assist|motorist assists|mtr assist|stranded motorist|(disabled|stalled|stuck) (veh|vehicle|motorist|mv|car)|(water|main|pipe) (main)? break|(broken|burst|busted) (water)? (main|pipe|hydrant)|burst pipe|jack knifed|slick (roads|road)|road hazard|hazard) {fill}:1 __0 ice $',
      '^ ice {fill}:1 (accident|accidents|pileup|pile up|wreck|wrecks|slide offs|slideoffs)',
      // A radio code of an accident.
      '(10 50|1050|10 50s) (pi|pd|f|no injury|w|with)? __0 ice $',
      '^ ice __0 (10 50|1050|10 50s)',
      '(dive|swift water|water rescue|cold water|snowmobile|drowning) (team|unit|crew)? __1 ice',
      'ice _0 (recovery|rescues) (team|sled|call|training|$)',
      '^ (holiday|holidays|stars|champions|frozen|marvel|princess|sesame street|hockey stars) on ice',
      '(semi|truck|trailer|pickup|tractor|rig|van) {fill}:1 (hauling|carrying|delivering|loaded with|full of) {fill}:1 ice',
      'ice _0 (hawks|wolves|dogs|pirates|pilots|flyers|lemonade)',
    ],
  },
  {
    label: 'ICE as a name or nickname',
    match: [
      '#firstname _0 ice (sr|jr|iii)',
      '(boat|vessel|ship|yacht|dog|cat|horse|pet) s:1 name (is|of)? ice',
      // Last or first name unknown, as records have it.
      '(lnu|fnu|unk name|unknown name|name unk|first name|given name) {fill}:1 ice',
      'ice (lnu|fnu)',
    ],
  },
  {
    label: 'ICE as another abbreviation',
    match: [
      'ice (contact|contacts|number) {fill}:1 (pt|patient|decedent)',
      'ice number (called|listed|on file)',
      'ice (contact|contacts) (notified|reached|unreachable)',
      'ice (parent|family|phone) (contact|contacts|number|numbers) ($|_!)',
      '^ ice _! (wife|husband|spouse|mother|father|mom|dad|son|daughter|sister|brother) {firstname}:1 (#|#mixed)? (#|#mixed)? $',
      '(gas|gasoline|diesel|ev|electric|hybrid) (or|vs|and|n) ice (vehicle|vehicles|veh|vehs|car|cars|engine|engines) ($|_!)',
      'ice (vehicle|vehicles|veh|car|cars) _! (gas|gasoline|diesel) $',
      '(ems|medic|medics|hospital|nurse|patient|pt|paramedics) __2 ice (number|contact)',
      'ice (contact|contacts) (card|cards|info|list|name)',
      '(listed|saved|stored) (as|under) {fill}:1 ice ($|_!|contact|contacts|in)',
      'ice (info|card|cards) (on|in) {fill}:1 (phone|cell|cellphone|lock screen|lockscreen|wallet|purse)',
      'ice (in|on) {fill}:1 (phone|cell|cellphone|bracelet|wallet) ($|_!)',
      '(emerg|emergency|er) (contact|contacts|number|info) {fill}:1 __0 ice',
    ],
  },
];
