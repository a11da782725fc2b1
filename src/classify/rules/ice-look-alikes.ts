import type { Exception } from './rule.ts';

const thing =
  '(cream|creams|crm|crem|creme|garden|rink|rinks|skating|skate|skater|skates|hockey|arena|arenas|machine|machines|maker|chest|chests|box|boxes|cooler|cubes|storm|storms|house|houses|plant|fishing|shanty|shack|bucket|water|tea|coffee|melt|melter|scraper|dam|dams|damming|patch|patches|bag|bags|freezer|vending|vendor|merchant|vault|palace|castle|castles|bar|lounge|age|breaker|breakers|berg|land|sheet|sheets|floe|jam|fog|pellets|bath|climbing|center|centre|plex|lake|pond|brook|mill|harbor|mountain|creek|cave|caves|company|chalet|den|barn|sculpture|luge|covered|cold|caps|crystals|spice|wine|brew|beer|drink|cone|cones|pop|pops|beverage|breath|tray|auger|axe|axes|chipper|chippers|oasis|delivery|stadium|gardens|sport|sports|capades|dancing|fisherman|fishermen|racing|queen|princess|baby|hauler|haulers|shelf|shelves|plow|plows|missile|missiles|merchandiser|kiosk|business|industry|sales co)';

const rank =
  '(officer|ofc|ofcr|sgt|sergeant|lt|lieutenant|cpl|corporal|capt|captain|chief|det|detective|deputy|dep|trooper|tpr|patrolman|ptlm|constable)';
/** Ranks of local forces: `Officer ICE` may be an officer of ICE, `Sgt Ice` is a person. */
const localRank =
  '(ofc|ofcr|sgt|sergeant|lt|lieutenant|cpl|corporal|capt|captain|det|detective|deputy|dep|trooper|tpr|patrolman|ptlm|constable)';

const drug = '(fentanyl|heroin|cocaine|marijuana|weed|pills|coke|crack|fetty|fent|blow)';

/** Words that make `ice` frozen water, a drug, a name or another abbreviation. */
export const iceLookAlikes: readonly Exception[] = [
  {
    label: 'ICE as frozen water, food or sport',
    match: [
      `ice _0 ${thing}`,
      'ice cube (the|a|tray|trays|concert|shirt|song|poster)?',
      '(bag|bags|black|dry|thin|slippery|slick|crushed|shaved|italian|crackly|melting|melted|cold|patchy|glare|sea|river|pond|lake|road|bagged|free) _0 ice',
      '(bag|bags|patch|patches|sheet|sheets|layer|block|blocks|chunk|chunks|cup|tray|slab|pile|slick|cooler|freezer|truckload|pallet|lack) of {fill}:2 ice',
      '(crash|crashed|crashes|slid|slide|sliding|slipped|slip|slips|fell|fall|spun|spun out|slid out|went off road|spinning|skid|skidded|skidding|wreck|wrecked|accident|collision|stuck|lost control|rollover|hydroplaned|drove|driving|walking|skating|fishing|snowmobile|snowmobiles) {fill}:1 (on|onto|through|thru|into|over|due to|because of) {fill}:1 ice',
      '(due to|because of|covered in|covered with|covered by|under the|through the|thru the|fell through|broke through|buried in|coated in|coated with) ice',
      'ice _0 (rd|roads|ave|avenue|blvd|boulevard|dr|drive|ln|lane|hwy|highway|pkwy|parkway|trl|trail|pike|loop|bridge|freeway|fwy|exit|ramp|rdwy|roadway)',
      // Not before `rage`: what follows a road's name is where, what or nothing.
      'ice _0 road ($|_!|{fill}|{offence}|{taken}|{harm}|{crash}|{heading}|area|apts|sign|conditions|maintenance|#|#mixed)',
      'ice _0 (st|street) ({crash}|burglary|burg|theft|robbery|shooting|homicide|and|at|#|#mixed|$)',
      '(#|blk|block) {fill}:1 ice (st|street)',
      'ice t (hoodie|shirt|concert|song|rapper|lookalike|$)',
      'ice on {fill}:2 (road|roads|roadway|bridge|highway|windshield|lake|river|pond|sidewalk|driveway|rd|hwy|street|parking lot|interstate|wings|vehicle|car|roof|hood|trailer|tracks|wheel|tires)',
      '(scraped|scraping|chipped|chipping|shoveled|shoveling|salting) {fill}:1 ice',
      'ice (fell|falling|flew|flying|blew|slid|came off|coming off)',
      'ice from {fill}:2 (truck|semi|trailer|roof|veh|vehicle) (broke|hit|struck|cracked|damaged)',
      '(hauling|roads|slide off|slid off|slideoff|ran off road|run off road) {fill}:1 ice $',
      '(single|solo|1) (veh|vehicle|car) {crash} {fill}:1 ice',
      '(snow|sleet|slush|rain|freezing|frost|snowy|cold weather|winter) {and}? __1 ice',
      'ice {and}? (snow|sleet|slush|rain|salt|frost|wind|freezing)',
      '(freezer|freezers|cooler|zamboni|snow|snowplow|plow|frozen|cups|soda|drinks|sodas) __3 ice',
      '(bud|natty|natural|smirnoff|milwaukee s best|icehouse|mike s hard|keystone|natural light|sparkling|molson|labatt|steel reserve) _0 ice',
      '(reddy|reddys|reddie|arctic|glacier|polar|home city|packaged|twice the|kold|tropical|rita s|ritas|hawaiian|kona|philly|diamond|pelican) _0 ice',
      'disney {fill}:1 on ice',
      '(slid|slides|sliding|slipped|skidded|spun|spun out|fell|crashed) _0 ice',
      '(slid|sliding|slipped|skidded|spun|spun out|fell|crashed|went off) __4 (on|due to|over|into|through) {fill}:1 ice',
      '(stranded|stuck|disabled|stalled|broke down|broken down) {fill}:1 ({person}|{car}|motorist)? {fill}:1 on {fill}:1 ice',
      '^ ice (pick|picks) $',
      'ice picks',
      // At the end of a report of weather or of a fall, whatever clause it stands in.
      '(slid|slides|sliding|skidded|skidding|spun|hydroplaned) {fill}:2 (out|off|down|into)? {fill}:1 (road|roadway|ditch|lane|highway)? ice $',
      '(weather|slick|slick roads|road conditions|snowy|winter) ice $',
      '(slipped|slip|fell|fall|falls) {fill}:3 (sidewalk|parking lot|lot|steps|stairs|floor|driveway|porch|walkway|curb) ice $',
      'ice (applied|compress|compresses)',
      'ice pick (found|attack|weapon|and|as|was|recovered)',
      '(car|cars|truck|vehicle|veh|suv|boat|atv) {fill}:1 (on|in|under) {fill}:1 ice $',
      '(car|cars|truck|vehicle|veh|suv|boat|atv|snowmobile|person|child|dog|man|woman) {fill}:1 (through|thru) {fill}:1 ice $',
      '(bodies|body|food|fish|organs|kept|stored|packed|beer) on ice',
      'ice (pick|picks) _2 (wound|wounds|stab*|assault*|attack*|weapon|tires|tire|murder|threat*|puncture*|used|in|to)',
      '(stab*|assault*|attack*|threat*|punctur*|slash*|with|w|used|armed) {fill}:2 ice (pick|picks)',
    ],
  },
  {
    label: 'ICE as frozen water, food or sport',
    weak: true,
    match: [
      'ice _0 (pack|packs|cup|truck|trucks|factory|bridge|shop|store|stand|pump|damage|damages)',
      '(theft of|stole|stolen|stealing|steal|selling) {fill}:1 ice',
      'ice _0 road',
      'ice _0 (springs|canyon|gulch|hollow|gorge) ({roadname}|trailhead|campground|apts|apartments|marina|park)',
      '(atv|atvs|utv|utvs|snowmobile|snowmobiles|cars|trucks|vehicles|kids|juveniles|people|fishermen) {fill}:1 (on|onto) {fill}:1 ice ($|_!|trespass*)',
      '(atv|utv|snowmobile|truck|car|vehicle) {fill}:1 on {fill}:1 ice trespass*',
      '(atv|utv|snowmobile|truck|car|vehicle) {fill}:1 on {fill}:1 ice _!',
      // Weak: a target of ICE may be parked at a store.
      'ice __3 (freezer|freezers|cooler|melted|melting|frozen|gas station|store|walmart|snow|skates|zamboni|roadway)',
      'hockey __3 ice',
      '(threw|throwing|throws) {fill}:1 _0 <ice> (at|on|in|into|off|from|$)',
      'ice (thrown|tossed|poured)',
      'ice under {fill}:1 (tire|tires|wheel|wheels|car|vehicle|snow|bridge)',
      'covered w ice',
      '^ (on|the) ice $',
      'ice _0 (rescue|rescues|rescued)',
      '(mva|mvc|mvi|tc|crash|crashes|accident|collision|wreck|rollover|slideoff|slide off|ditch|jackknif*|spinout|spin out|roads|road conditions) __2 ice $',
      'ice _1 (mva|mvc|mvi|tc|crash|crashes|wreck|rollover|slideoff|slide off|jackknif*|spinout|pileup|road conditions|warning)',
      '(icy|iced) __3 ice',
      // A car with an engine that stands where an electric one would be charged.
      'ice d _0 (at|the|in)? (ev|tesla)? (charger|chargers|charging|supercharger|ev|tesla)',
      '{crash} {fill}:1 ice related $',
    ],
  },
  {
    label: 'ICE as the drug methamphetamine',
    match: [
      '(#weight|one|two|three|four|five|six|ten|half|quarter|pound|pounds|lb|lbs|oz|ozs|ounce|ounces|gram|grams|g|gs|kilo|kilos|kg|kgs|zip|zips|ball|8ball|8 ball|eightball|teener|baggie|baggies|bag|bags|dime|shard|shards|brick|bricks|quantity|amount|load|shipment|stash|batch) (lb|lbs|oz|ozs|pound|pounds|gram|grams|g|gs|kilo|kilos|kg|kgs|ounce|ounces|ball|bags|zips)? of ice',
      '(lb|lbs|oz|ozs|pound|pounds|gram|grams|gs|kilo|kilos|kg|kgs|ounce|ounces|zips|eightball|8ball|quarter|half|#weight) of? _0 ice',
      'ice (dealer|dealers|dealing|deal|deals|seller|sellers|selling|sells|sale|sales|slinger|pipe|pipes|head|heads|heads|lab|labs|pusher|supplier|supply|plug|runner|runners|mule|smoker|smoking|user|users|addict|addicts|addiction|junkie|bong|bongs|shards|buys|buyer|bust|cook|cooking|cooks|pwid|pwits|pwisd|distro|distributor)',
      'ice (high|possession|poss) $',
      'ice in {fill}:2 (baggie|baggies|bag|bags|pipe|pocket)',
      '^ (possession|poss|sales|sale|distribution|distro|delivery|manufacturing) (of|for)? ice $',
      'ice (possession|poss) (w|with|for|and|case|charge|charges|arrest) (intent|sale|sales|delivery|distribution|$)',
      '(guns|cash) (and|n|amp) ice $',
      '(search warrant|sw) {fill}:1 ice (meth|methamphetamine|crystal|dope)',
      '(crystal|crystals|crank|meth|methamphetamine|glass|speed|tweak|dope|shard|crack|weed|coke|cocaine|heroin|fetty|fentanyl|fent|pills|molly|mdma|xtc|ghb) (and|n|or|aka|amp|a k a|called) ice',
      'ice (and|n|or|amp|aka) (crystal|crank|meth|methamphetamine|glass|speed|dope|crack|weed|coke|cocaine|heroin|fetty|fentanyl|fent|fet|pills|molly|mdma|ghb|marijuana|thc|guns cash|blow|tar|h)',
      '(selling|sells|sell|sold|buying|buys|buy|bought|purchased|purchasing|smoking|smokes|smoke|smoked|slinging|slings|dealing|deals|moving|moves|cooking|cook|cooks|using|snorting|possess|possessing|possession of|poss of|poss|pwid|pwits|pwisd|distributing|distribute|distribution of|sale of|sales of|delivery of|supply of|supplying|manufacturing|mfg|trafficker of|high on|under the influence of|addicted to|overdose on|od on|load of|shipment of) {fill}:1 _0 <ice> (and|in|from|to|out of|at|near|on|w|with|$)',
      '(selling|sells|sell|sold|buying|buys|buy|bought|purchased|purchasing|smoking|smokes|smoke|smoked|slinging|slings|dealing|deals|moving|cooking|possession of|possession|poss of|poss|distribution of|sale of|sales of|delivery of) _0 ice $',
      // Not of people or guns: `Human Trafficking ICE` names the agency.
      '(^|male|female|subj|subject|susp|suspect|ro|driver|he|she|they|is|was|were|for|of|and|been|known|drug|drugs|narcotic|narcotics|dope|meth) {fill}:1 trafficking in? _0 ice',
      '(crystal|crank|crack|shard) ice',
      '(blue|mexican|pure|street|cheap) _0 ice',
      '(meth|methamphetamine|crystal) {fill}:1 ice $',
      'ice (stash)? (bust|buy|buys)',
      '(dealer|dealers|seller|sellers|supplier|source) of {fill}:1 ice',
      'trap house __1 ice',
      'ice (transaction|transactions)',
      '(buy|buys|purchase|purchases) of {fill}:1 _0 <ice> ($|_!|and|from|at|by|in)',
      'ice for (sale|sell)',
      '(delivering|delivers|pushing|hustling|smuggling) ice $',
      '(buy bust|buybust|b b) {fill}:1 ice $',
      '(search warrant|sw) for {fill}:1 ice (and|n|amp|or) (gun|guns|handgun|handguns|firearm|firearms|weapons|cash|paraphernalia)',
      '(smuggling|smuggled|hauling|hauled|concealing|concealed) {fill}:1 <ice> (in|inside|into|across|under)',
      'ice _0 (seized|recovered|found|located) $',
      '(seized|recovered|found) {fill}:1 _0 ice $',
    ],
  },
  {
    label: 'ICE as the drug methamphetamine',
    weak: true,
    match: [
      '(seizure|seizures|search warrant|sw|bag|stash) (of|for) {fill}:1 ice',
      'ice (and|n|amp) {fill}:1 (gun|guns|handgun|handguns|firearm|firearms|pistol|cash|scales|baggies|needles)',
      'ice # (lb|lbs|oz|ozs|pound|pounds|gram|grams|kilo|kilos|kg|kgs|ounce|ounces)',
      'ice (meth|methamphetamine|crystal|crank|dope|tweak|glass|stash|lbs|lb|oz|kilo|kilos|grams|pound|pounds|ounce|ounces)',
      // Behind a dash the drug is the case; in a list of drugs ICE is one.
      `ice _0 (${drug}|distribution|trafficking|trafficker|traffickers|kilo|shipment|load|loads|overdose|od|ring)`,
      `ice ${drug} ($|and|n|amp|${drug}|meth)`,
      '(heroin|cocaine|fentanyl|meth|methamphetamine|crystal|crack|fetty|fent|pills|coke|marijuana|weed|overdose|paraphernalia|syringe|syringes|controlled buy|cb|c i buy|ci buy|hand to hand|dope) __3 ice',
      'ice (ci|c i|informant|uc|undercover) (buy|buys|purchase|bust)',
      'ice _3 (meth|methamphetamine|crystal meth|heroin|fetty|shards|overdose|paraphernalia|controlled buy|hand to hand|stash house)',
      'ice __3 (meth|methamphetamine|crystal meth|shards|paraphernalia|controlled buy|hand to hand)',
    ],
  },
  {
    label: 'ICE as a name or nickname',
    match: [
      '(gang member|called|named|rapper|tagger|band|song|dj|singer) (as|is|the|to|only as|just)? _0 (lil|big|young|yung|mr|el|dj)? _0 ice',
      '(nickname|nick name|nicknamed|moniker|monikers|street name|streetname|aka|a k a|alias|goes by|known as|name is|name of|tag name|screen name|username|gamertag|handle|instagram|snapchat|ig) (as|is|the|to|only as|just)? (lil|big|young|yung|mr|el|dj)? ice',
      '(lil|lill|little|young|yung|mr|mrs|ms|miss|dj|mc|vanilla|iceberg|uncle|homie|pimp|king|queen|iceman) _0 ice',
      'big _0 ice',
      '({person}|dealer|member|shooter|rapper|victim) #quoted',
      '#quoted (last seen|drives|driving|sells|sold|lives|stays)',
      'ice (boyz|boys|krew|mafia|mob)',
      'ice band ($|equipment|concert|van|trailer|member|members|gear)',
      'known {fill}:1 (on|in|around|to|by) {fill}:1 (street|streets|hood|neighborhood|block|friends|dealers|customers) (as|by) (just|only|lil|big)? ice',
      'by the (name|nickname|nick name|street name|alias|moniker) (of|lil|big)? ice',
      '(calls|call|called|calling) (himself|herself|him|her|themselves) (lil|big)? ice',
      'ice crew (tagging|tagger|taggers|graffiti|gang|member|members)',
      '#quoted ({person}|dealer|member|shooter|rapper|victim) $',
      // The name of an officer: by the rank alone, with an initial, or with a badge number.
      `^ ${rank} _0 ice $`,
      `^ ${rank} ice (#|#mixed) $`,
      `${localRank} _0 ice ({request}|{offence}|bolo|atl|said|says|states|stated|advised|reports|report|rpt|stop|t s|ts|info|shift|patrol)`,
      `(per|by|from|w|with) {fill}:1 ${localRank} _0 ice $`,
      `${rank} (a|b|c|d|e|f|g|h|j|k|l|m|n|p|r|s|t) ice`,
      'ice (aka|a k a|nickname|moniker|the rapper|rapper|is nickname|is a nickname|gang member|street name|alias)',
      'ice _0 (cube|spice|berg|poseidon|trae|mike|man|tray|box pub) (concert|lookalike|shirt|hoodie|song|fan|robbery|show)?',
      // Not of a traffic stop, `ICE T/S`.
      'ice t ($|_!|concert|lookalike|look alike|shirt|hoodie|song|fan|robbery|show|tattoo|poster|mural|album|tour|in|on|with|w|and)',
      'ice t s (concert|show|song|album|tour|movie|shirt|house|car)',
      '(like|resembles|resembling|rapper|named|wearing) {fill}:1 ice t',
      '(last name|surname|lastname|l n|ln) {fill}:1 ice',
      'ice (last name|surname|lastname)',
      '(plate|tag|lp|vanity|vanity plate|partial) (is|reads|reading|says|of)? ice (#3|#4|#mixed)',
      '(plate|tag|vanity|vanity plate|partial) (reads|reading|says|saying) ice',
      '(shirt|hoodie|hat|jacket|tattoo|necklace|chain) {fill}:2 (says|reads|saying|reading|that says|with) {fill}:1 ice',
    ],
  },
  {
    label: 'ICE as another abbreviation',
    match: [
      'in case of emergency',
      'intercontinental exchange ice',
      'ice emergency (contact|contacts|number)',
      'emergency (contact|contacts|number) ice $',
      'ice (wife|husband|spouse|mother|father|mom|dad|son|daughter|sister|brother) {fill}:1 (#|#mixed)',
      'ice (emergency)? (contact|contacts) (number|info|in phone|listed|not|no)',
      'ice (contact|contacts) __4 (missing|elderly|dementia|overdose|patient|daughter|son|spouse|wife|husband|mother|father|deceased|death|next of kin|unresponsive|unresp|unconscious|injured|inj|medical|seizure|hospital|hospitalized|crash victim|fatal|fatality)',
      '(internal combustion|combustion engine) __3 ice',
      'ice __3 (internal combustion|combustion engine|combustion|gasoline engine|vehicle charging)',
    ],
  },
  {
    label: 'ICE as another abbreviation',
    weak: true,
    match: [
      '(ev|hybrid|electric|charger|charging|gas powered|gas) __3 ice (vehicle|vehicles|car|cars|engine|engines|blocking|parked)?',
      'ice __3 (hybrid|ev|evs|engine|engines)',
      'ice _0 (conversion|swap)',
      '(jewelry|jewellery|diamond|diamonds|rolex|bling) __3 ice',
      'ice __3 (jewelry|jewellery|diamond|diamonds|bling)',
    ],
  },
  {
    // What is left of it is rule acronym.after-car.
    label: 'ICE at the end of the description of a car',
    match: ['({make} {model}?|{model}) _0 <ice> $'],
  },
  {
    label: 'the word office, split',
    match: [
      '(post|doctors|doctor|dentist|dental|law|lawyers|box|leasing|main|front|home|sheriff|sheriffs|school|police|business|medical|real estate) off ice',
    ],
  },
  {
    label: 'ice as a color',
    weak: true,
    match: [
      'ice _0 (blue|white|silver|grey|gray|green|pearl|metallic)',
      '(color|colour|shade|paint|metallic|pearl) _0 ice',
    ],
  },
  { label: 'the word justice, split', match: ['just ice (served|system|center|dept|department|for)'] },
  {
    label: 'the word office, split',
    weak: true,
    match: ['off ice'],
  },
  {
    label: 'ICE as a name or nickname',
    weak: true,
    match: [`${rank} _0 ice`, '{firstname} _0 ice', '(club|nightclub|night club|cafe|salon|team) ice'],
  },
];
