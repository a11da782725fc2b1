const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of police work that the library's list lacks; no name is among them but such as few bear. */
export const policeWords: ReadonlySet<string> = new Set(
  words(`
  abandoned absconded absconder abuse academy acct active activity addl adv advd advises affidavit agencies agency agg
  aggravated agitated ago aka alert analyst anon anonymous apartment apartments apb apprehension apt apts armed arrest
  arrestee arson aslt assault assignment assoc associated asylum atl attempt attempted attn audit aux aware awol background
  bail bailout bank bar barricaded battery bench bike bma bmn bolo booking bounty bulletin bureau burg burglar burglaries
  burglars burglary business cad cage call callback caller camera cameras campus canvas canvass career cargo carjack
  carjacker carjackers carjacking cartel cash casings casino catalytic catcon ccw cds cell cfs check checkpoint child
  childhood christmas cit citation citizen claims clearance clinic coast cocaine college collision comm commercial common
  comms communities community comp compl complainant complaint complaints complex compliance compliant concerned
  confidential confirmed consensual conspiracy contacted contraband controlled converter council counselor counterfeit
  county courtesy courthouse credible credit creep crew crime crimes criminal criminals critical crt curfew custodial
  custody custom customer customs cyber cyberstalking cybertip damage dealer deceased decedent def defendant delinquency
  deliveries delivery dementia demo deport deportable deportee depot deputies deputized despondent detail detainee detector
  detention detox disorder disorderly dispatch dispatcher dispute disregard district disturbance dog domestic dope dossier
  driver drone drug drugs dui duii dv dwi eastbound eb ed eid elderly elementary eluder eluding embezzlement emergency
  emigrant employment enclave endangered endangerment enf enforcement engine entrant entry epo ero escape escapee evader
  evasion evid evidence ex examiner exchange exit exotic expired exploitation exploited export extortion extra extremist
  facilities facility fake family fatal fatality fed feds felon felonies felony female fentanyl field fight fingerprint
  firearm firearms flag fled flee fleeing fleet flock followup foot forcible foreign forged forgery fortified fraud
  fraudulent freezer front fta ftg ftr fug fugitive fugitives fugops funeral fusion gang gangs gas gender gentleman goods
  graffiti grandparents grocery gta guardian guest gun gunman gunpoint guns gunshot habitual halfway handgun harassment has
  hate hazard hazmat hb heist heroin highrisk hijacking hiker hispanic hit hma hmn hmong hoax homeland homeless homicide
  homicides honduran hospice hostage hotel hotlist house hrs icac idd identify identity illegals immig impaired
  impersonation impound incident indictment individual infant info informant informants initials injunction injured injury
  inmate innocent insufficient insurance intel intellectual intent intercept interdiction internal internet interpol
  interstate interview intox intoxicated intruder inv invasion investigate investigative investigator investigators ipo ipv
  island iso jail journal jtf juv juvenile juveniles keys kidnap kidnapper kidnapping knife known lab landlord laptop
  larceny laser latin latina latino laundering law lead leads lease legal lic license licensed lieu life limo line litter
  livestock lkp local locate locker lodged loitering lone lookout lookup loop loss lost lot lpr lsh lsp lsw mailbox maint
  management mandatory manslaughter marijuana marker marriage marshal mayhem medicaid medical menacing mental merchant meth
  metro midnight migrant migrants militia minor misc mischief misconduct misd misdemeanor missing molest molestation moniker
  monitor motel motor motorcycle motorist mountain mugging multi murder murders mushrooms mva mvt narc narco narcotic
  narcotics nat national nationals nationwide natl nb ncic ne neg negligent neighbor neighborhood nexus night nlets noise
  non noncitizen northbound note notes notice nuisance nw obstruct obstruction occupant occupants occupied offender
  offenders offense offenses officer officials oic ongoing oor opioid ops orc orders organ organized outstanding overdose
  overstay owed owner owners pager parcel parole parolee parte partial party pass passenger passengers passport patient pawn
  payroll pbt pc pedestrian penal pending permit perp perps person personal persons petit petition petty pharm pharmacy
  phone physical pia pickpocket pills pimp pimping pirate plate plates poa poi policies policy poss possession possible
  possibly post precinct premises pretrial preventive previously prints priors prison prisoner prob probable probation
  probationer problem process progress prohibited prop property prot protective protocol provisional prowler psych ptl
  pursuit pursuits query racing racketeering raid ransom rape rapist rcvd rear reck reckless recovered recovery reentry ref
  referral refuge refugee refugees reg regional registered registrant registrar release remand removal removals rental
  repeat repo report reporter req reqs residence resident respondent restaurant restitution restrained restricted retail
  returned rgst rideshare riot risk ro roadside robber robberies robbers robbery rollover roommate route routine rp rso rtn
  runaway runaways ruse sales salvadoran satg sb scam scammer scene school se search seat sedan seizure senior sensitive
  serial series sex sexual shelter shooter shooters shoplift shoplifter shoplifters shots sibling sighting sightings smuggle
  smuggler smugglers solicitation somali sor southbound spotter spouse spree squad squatter squatters sro stabber stalk
  stalker standby stash status statutory stepchild stolen stoppers store strangulation street streets strike student subj
  subject suicidal suicide supervised supervision supervisor supp surety surrender surveillance susp suspect suspected
  suspects suspicious svc sw swat swatting sweep tagger tailgate takedown takeover target task tattoo tech teen teenager
  teens tenant terrorism terrorist theft thefts thief thieves threat threats tip tipster title toddler tour tow tpo traced
  tractor traf traffic trafficker traffickers trafficking trailer transient transit transport trespass trespasser
  trespassing tro truant truck trucks tvi tweaker unattended unauthorized uncle unconscious uncooperative undercover undoc
  undocumented unfd unfounded unidentified unk unknown unknowns unlawful unlawfully unlic unlicensed unlwf unoccupied unreg
  unregistered unresponsive unsecured unsolved unsub uscg uttering uumv uuv vagrant vandal vandalism vapes veh vehicle
  vehicles verify veteran vic vice victim victims video violation violations violator violence violent visa visual vop vro
  vulnerable walkaway walkoff walkout wanted warrant warrants wb weapon weapons welfare westbound wfa whereabouts wire
  witness witnesses wma wmn workcrew worker workers worksite wounded wreckless wrnt wrong xfer ymca yoa yof yom youth youths
  zone
`),
);

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
  'malcolm x|(?:cesar chavez|harvey milk|jeff(?:erson)? davis)(?= (?:ave|avenue|blvd|co|county|dr|hwy|parish|pkwy|rd|st|street))|(?:northern|west) virginia|mc ?allen|big bend|' +
  'jane roe|sherwin[ -]williams|ashley furniture|brooks brothers|eddie bauer|ethan allen|edward jones|jackson hewitt|jenny craig|charlotte russe|kenneth cole|mary kay|pep boys|' +
  "dave (?:and|&) busters?|barnes (?:and|&) noble|angel tree|anne arundel|ann arbor|bella vista|ciudad juarez|costa mesa|eau claire|fond du lac|glen (?:burnie|ellyn|rock)|sault ste\\.? marie|(?:tiffany|jared)(?= (?:and|&) co\\b|(?:’s|'s)? (?:robbery|burg\\p{L}*|smash|store|jewel\\p{L}*))|(?:grace|faith|hope) (?:church|chapel|lutheran|baptist|academy|school|temple)|" +
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
