/** Words of police work that the library's list lacks; no name is among them but such as few bear. */
export const policeWords: ReadonlySet<string> = new Set(
  `
  abandoned absconded absconder abuse academy acct active activity addl adv advd advises affidavit agencies agency agg
  aggravated agitated ago aka alert analyst anon anonymous apartment apartments apb apprehension apt apts armed arrest
  arrestee arson aslt assault assignment assoc associated asylum atl attempt attempted attn audit aux aware awol
  background bail bailout bank bar barricaded battery bench bike bma bmn bolo booking bounty bulletin bureau burg
  burglar burglaries burglars burglary business cad cage call callback caller camera cameras campus canvas canvass
  career cargo carjack carjacker carjackers carjacking cartel cash casings casino catalytic catcon ccw cds cell cfs
  check checkpoint child childhood christmas cit citation citizen claims clearance clinic coast cocaine college
  collision comm commercial common comms communities community comp compl complainant complaint complaints complex
  compliance compliant concerned confidential confirmed consensual conspiracy contacted contraband controlled converter
  council counselor counterfeit county courtesy courthouse credible credit creep crew crime crimes criminal criminals
  critical crt curfew custodial custody custom customer customs cyber cyberstalking cybertip damage dealer deceased
  decedent def defendant delinquency deliveries delivery dementia demo deport deportable deportee depot deputies
  deputized despondent detail detainee detector detention detox disorder disorderly dispatch dispatcher dispute
  disregard district disturbance dog domestic dope dossier driver drone drug drugs dui duii dv dwi eastbound eb ed eid
  elderly elementary eluder eluding embezzlement emergency emigrant employment enclave endangered endangerment enf
  enforcement engine entrant entry epo ero escape escapee evader evasion evid evidence ex examiner exchange exit exotic
  expired exploitation exploited export extortion extra extremist facilities facility fake family fatal fatality fed
  feds felon felonies felony female fentanyl field fight fingerprint firearm firearms flag fled flee fleeing fleet flock
  followup foot forcible foreign forged forgery fortified fraud fraudulent freezer front fta ftg ftr fug fugitive
  fugitives fugops funeral fusion gang gangs gas gender gentleman goods graffiti grandparents grocery gta guardian guest
  gun gunman gunpoint guns gunshot habitual halfway handgun harassment has hate hazard hazmat hb heist heroin highrisk
  hijacking hiker hispanic hit hma hmn hmong hoax homeland homeless homicide homicides honduran hospice hostage hotel
  hotlist house hrs icac idd identify identity illegals immig impaired impersonation impound incident indictment
  individual infant info informant informants initials injunction injured injury inmate innocent insufficient insurance
  intel intellectual intent intercept interdiction internal internet interpol interstate interview intox intoxicated
  intruder inv invasion investigate investigative investigator investigators ipo ipv island iso jail journal jtf juv
  juvenile juveniles keys kidnap kidnapper kidnapping knife known lab landlord laptop larceny laser latin latina latino
  laundering law lead leads lease legal lic license licensed lieu life limo line litter livestock lkp local locate
  locker lodged loitering lone lookout lookup loop loss lost lot lpr lsh lsp lsw mailbox maint management mandatory
  manslaughter marijuana marker marriage marshal mayhem medicaid medical menacing mental merchant meth metro midnight
  migrant migrants militia minor misc mischief misconduct misd misdemeanor missing molest molestation moniker monitor
  motel motor motorcycle motorist mountain mugging multi murder murders mushrooms mva mvt narc narco narcotic narcotics
  nat national nationals nationwide natl nb ncic ne neg negligent neighbor neighborhood nexus night nlets noise non
  noncitizen northbound note notes notice nuisance nw obstruct obstruction occupant occupants occupied offender
  offenders offense offenses officer officials oic ongoing oor opioid ops orc orders organ organized outstanding
  overdose overstay owed owner owners pager parcel parole parolee parte partial party pass passenger passengers passport
  patient pawn payroll pbt pc pedestrian penal pending permit perp perps person personal persons petit petition petty
  pharm pharmacy phone physical pia pickpocket pills pimp pimping pirate plate plates poa poi policies policy poss
  possession possible possibly post precinct premises pretrial preventive previously prints priors prison prisoner prob
  probable probation probationer problem process progress prohibited prop property prot protective protocol provisional
  prowler psych ptl pursuit pursuits query racing racketeering raid ransom rape rapist rcvd rear reck reckless recovered
  recovery reentry ref referral refuge refugee refugees reg regional registered registrant registrar release remand
  removal removals rental repeat repo report reporter req reqs residence resident respondent restaurant restitution
  restrained restricted retail returned rgst rideshare riot risk ro roadside robber robberies robbers robbery rollover
  roommate route routine rp rso rtn runaway runaways ruse sales salvadoran satg sb scam scammer scene school se search
  seat sedan seizure senior sensitive serial series sex sexual shelter shooter shooters shoplift shoplifter shoplifters
  shots sibling sighting sightings smuggle smuggler smugglers solicitation somali sor southbound spotter spouse spree
  squad squatter squatters sro stabber stalk stalker standby stash status statutory stepchild stolen stoppers store
  strangulation street streets strike student subj subject suicidal suicide supervised supervision supervisor supp
  surety surrender surveillance susp suspect suspected suspects suspicious svc sw swat swatting sweep tagger tailgate
  takedown takeover target task tattoo tech teen teenager teens tenant terrorism terrorist theft thefts thief thieves
  threat threats tip tipster title toddler tour tow tpo traced tractor traf traffic trafficker traffickers trafficking
  trailer transient transit transport trespass trespasser trespassing tro truant truck trucks tvi tweaker unattended
  unauthorized uncle unconscious uncooperative undercover undoc undocumented unfd unfounded unidentified unk unknown
  unknowns unlawful unlawfully unlic unlicensed unlwf unoccupied unreg unregistered unresponsive unsecured unsolved
  unsub uscg uttering uumv uuv vagrant vandal vandalism vapes veh vehicle vehicles verify veteran vic vice victim
  victims video violation violations violator violence violent visa visual vop vro vulnerable walkaway walkoff walkout
  wanted warrant warrants wb weapon weapons welfare westbound wfa whereabouts wire witness witnesses wma wmn workcrew
  worker workers worksite wounded wreckless wrnt wrong xfer ymca yoa yof yom youth youths zone
`
    .trim()
    .split(/\s+/),
);

/** The same of agencies' names and of labels, where a street or a town may be called so. */
export const agencyWords: ReadonlySet<string> = new Set(
  `
  abduction administration administrative airport authority automobile cannabis commission conservation construction
  coroner corrections department deportation devices division evading federal forfeiture highway immigration inactive
  indecent inspection institution intelligence international investigation judicial location memorial municipal office
  operation operations prevention procedure prosecutor prostitution protection reduction registration residential
  response security sheriff shoplifting taskforce township transportation tribal unit university vehicular village
`
    .trim()
    .split(/\s+/),
);
