import { policeWords } from '../../names/police-words.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Makes, models and kinds of cars that stand where a person might: `suspect Toyota Tacoma`. */
const ofCars = words(`
  acadia acura altima armada aspen astro astrovan avalanche avalon aveo aviator azera beetle bentley benz blazer bobcat bolt
  boxster bravada bronco buick cad cadillac caliber camaro camry caravan carrera cascada caterpillar cavalier cayenne celica
  challenger charger cherokee chev chevelle chevrolet chevy chrysler civic cobalt compass concorde continental contour
  corolla corsica corvette cougar countach crosstrek cruiser cruze cutlass cx cybertruck daewoo dakota datsun denali diesel
  dodg dodge ducati durango echo eclipse econoline elantra eldorado element enclave encore endeavor envision envoy eos
  equinox escalade escort excursion expedition explorer express fairlane ferrari fiat fiero fiesta firebird flatbed focus
  forte freestar freestyle freightliner frontier galant gallardo giulia gladiator golf harley hatchback highlander hino
  honda hummer huyndai hyndai hyundai impala infiniti infinity insight international isuzu jaguar jeep jetski jetta journey
  juke kawasaki kenworth kia kicks kona kubota lacrosse lamborghini lancer land lebaron legacy leganza lemans lesabre lexis
  lexus lucerne lumina lyriq mack magnum malibu mariner maserati matrix maverick maxima mazda mclaren merc mercedes mercury
  milan minivan mirage mitsubishi montero moped mopeds mountaineer murano mustang nautilus navara navigator neon niss nissan
  nitro odyssey oldsmobile optima oshkosh outback outlander pacifica palisade passat passport pathfinder patriot peterbilt
  phaeton pickup pilot polaris pontiac porche porsche prelude previa prius prizm promaster protege prowler quest rabbit ram
  ranger rav rendezvous renegade ridgeline rio rivian roadmaster rodeo rogue rover sable santafe saturn scion sebring sedan
  sedona selto seltos semi sentra sephia sequoia sienna sierra silverado sonata sonic sorento soul spark spectra sportage
  sprinter stelvio sterling stratus subaru suburban suburu suv suzuki tacoma tahoe taurus telluride tesla thunderbird
  tiburon tiguan titan topkick torrent touareg toy toyota tracer tracker trailblazer transit traverse triumph trooper
  truckster tucson tundra uhaul urus vanagon venture venza veracruz verano verna versa vibe villager volks volkswagen volt
  volvo voyager wagon windstar winnebago wrangler wrx xterra yamaha yaris yugo yukon zephyr
`);

/** Shops, banks, and what hires out cars. */
const ofBusiness = words(`
  albertsons aldi amazon amtrak applebees arbys arco auto autos autozone avis cabelas chevron chipotle circle citgo comcast
  company conoco corp costco cvs dealership dillards doordash dunkin enterprise exxon fargo fargos fedex flyingj gamestop
  greyhound hertz hilton homegoods ihop ikea inc instacart kmart kohls kroger kwik lidl llc logistics loves lowes ltd lyft
  macys marathon marriott maverik mcdonalds meijer menards microsoft mobil motel motors nike nordstrom oreilly paypal penske
  petco petsmart pizza popeyes publix quik quiktrip racetrac rentals ryder safeway sams sephora services sheetz shell sonic
  speedway sprouts staples starbucks subway sunoco supply target tiffany towing transport trucking turo uber ulta ups usps
  valero verizon vons vuitton walgreens walmart wawa wegmans wells wendys winco zales zelle
`);

/** What the library's list of words lacks and no person is called. */
export const plainWords: ReadonlySet<string> = new Set([...policeWords, ...ofCars, ...ofBusiness]);

/** Cars, shops, acts and what else is called like a person. */
const things =
  'austin[ -](?:healey|martin)|aston martin|alfa romeos?|' +
  'lincoln (?:aviator|continental|corsair|mk[a-z]|nautilus|navigator|town ?car|zephyr)|chase bank|' +
  'ross(?= (?:theft|shoplift|store|retail|dress))|paso del norte|tren de aragua|mara salvatrucha|' +
  'baker act(?:ed)?|brady (?:list|giglio)|peeping tom|romeo (?:and|&) juliet|harris teeter|murphy usa|' +
  'cracker barrel|santander|genesis(?= gv?\\d)|miranda (?:warnings?|rights)|gmc jimmy|crown vic(?:toria)?|' +
  'lo ?jack|grand (?:marquis|cherokee|prix)|monte carlo|mini cooper|morris minor|park avenue|rolls[ -]royce|' +
  'land rover|john deere|harley[ -]davidson|mercedes[ -](?:benz|sprinter)|louis vuitton|kay jewelers|' +
  'wells fargo|circle k|jp ?morgan|morgan stanley|charles schwab|johns hopkins|bass pro|sally beauty|' +
  'jack in the box|little caesars?|tim hortons|ruby tuesday|foot locker|kate spade|ralph lauren|calvin klein|' +
  'tommy hilfiger|michael kors|aryan brotherhood|martin luther king(?:,? jr\\.?)?|rosa parks|' +
  'malcolm x|(?:cesar chavez|harvey milk|jeff(?:erson)? davis)(?= (?:ave|avenue|blvd|co|county|dr|elem|elementary|high|hs|hwy|middle|parish|park|pkwy|rd|school|st|street))|(?:northern|west) virginia|mc ?allen|big bend|' +
  'jane roe|sherwin[ -]williams|ashley furniture|brooks brothers|eddie bauer|ethan allen|edward jones|jackson hewitt|jenny craig|charlotte russe|kenneth cole|mary kay|pep boys|' +
  "albert lea|winston[- ]salem|dave (?:and|&) busters?|barnes (?:and|&) noble|angel tree|anne arundel|ann arbor|bella vista|ciudad juarez|costa mesa|eau claire|fond du lac|glen (?:burnie|ellyn|rock)|sault ste\\.? marie|(?:tiffany|jared)(?= (?:and|&) co\\b|(?:’s|'s)? (?:robbery|burg\\p{L}*|smash|store|jewel\\p{L}*))|(?:grace|faith|hope) (?:church|chapel|lutheran|baptist|academy|school|temple)|" +
  // Buildings of ICE, and prisons that it uses.
  '(?:bishop )?(?:henry )?whipple(?= (?:bldg|building|fed|federal|facility|protest))|bishop (?:henry )?whipple|t\\.? ?don hutto|joe corley|robert a\\.? deyton|earl cabell|jacob javits|edward roybal|' +
  'rite aid|ace hardware|bath (?:and|&) body works';
/** Shops called by somebody's name; those that no person is called are known without what happened there. */
const shops =
  'bj|carl|casey|chili|church|claire|culver|denny|dick|dillard|dunn|freddy|fry|jason|jersey mike|jimmy john|levi|love|lowe|marshall|menard|mike|moe|o.reilly|raising cane|sam|victoria|zale';
const surelyShops =
  'applebee|arby|albertson|cabela|domino|hardee|kohl|macy|mcdonald|papa john|popeye|trader joe|wendy|zaxby';
const happenedThere =
  'theft|shoplift\\p{L}*|robbery|burg\\p{L}*|store|lot|parking|orc|retail|shooting|assault|fraud|lp|loss|sporting|' +
  'club|jr|deli|gun|smash|drive|bank|incident|location|restaurant';

/** What is called like a person: never read as names, whatever stands beside them. */
export const calledLikePersons = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${things})(?!\\p{L})|` +
    `(?:${shops}|${surelyShops})['’]?s(?: (?:jr|deli|club|secret))?(?= (?:\\p{L}+ )?(?:${happenedThere}))|` +
    `(?:${surelyShops})['’]s(?!\\p{L})|\\p{Lu}\\p{Ll}+['’]s law(?!\\p{L}))`,
  'giu',
);
