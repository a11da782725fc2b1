/** Kinds of agency: contract of `agency_kind`. */
export const agencyKinds = [
  'police',
  'sheriff',
  'state',
  'federal',
  'campus',
  'school',
  'tribal',
  'task_force',
  'fusion_centre',
  'prosecutor',
  'corrections',
  'fire',
  'private',
  'other',
  'unknown',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/**
 * How a kind is told: the first rule that fits a name decides. `pattern` is read over the name in lower case,
 * without punctuation, with STATE for the state where its name or its code comes first, ST for its code elsewhere.
 */
export interface KindRule {
  readonly kind: AgencyKind;
  readonly why: string;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  readonly examples: readonly string[];
}

/** Places that are named like another kind of body. */
const universityTowns =
  /\buniversity (?:city|heights|park|place)\b|\bcollege (?:park|station|place|corner|grove)\b|\bstate college (?:ST )?(?:pd|police)\b/u;

export const kindRules: readonly KindRule[] = [
  {
    kind: 'task_force',
    why: 'a team of several agencies; the federal program HIDTA too, since local officers staff it',
    pattern:
      /\b(?:task ?force|dtf|hidta|strike force|drug unit|narcotics? (?:team|unit|group|squad|enforcement team)|enforcement (?:group|team)|meg|vice unit|auto theft (?:unit|team)|gang unit|violent crimes? (?:unit|team))\b/u,
    unless:
      /\b(?:pd|police|so|sheriffs?|sheriffs office)\b.*\b(?:task|dtf|unit|team|hidta)\b|\b(?:dea|fbi|atf|hsi|ice|usms|marshals service|ero)\b/u,
    examples: [
      'Three Rivers Drug Task Force WA',
      'Indiana HIDTA',
      'Eastern Plains Narcotics Team',
      'South Coast DTF Coos Bay OR PD',
    ],
  },
  {
    kind: 'fusion_centre',
    why: 'pools information of many agencies; the six RISS centers (MOCIC, NESPIN …) do the same for regions',
    pattern:
      /\b(?:fusion|mocic|nespin|rocic|rmin|magloclen|wsin|riss|ncric|jric|lecc|rtac|stic|ncisc|intelligence (?:and )?(?:information )?(?:analysis )?cent(?:er|re)|(?:information|crime|threat|intelligence) (?:and )?analysis cent(?:er|re)|criminal intelligence|threat assessment cent(?:er|re)|crime analysis|regional intelligence)\b/u,
    unless: /\bfinancial crimes\b|\b(?:pd|police|so|sheriffs?)\b.*\b(?:crime|intelligence)\b/u,
    examples: [
      'St. Louis Fusion Center MO',
      'MOCIC',
      'ROCIC',
      'NESPIN - New England State Police Information Network',
      'Kentucky Intelligence Fusion Center',
      'Ohio Criminal Intelligence Center',
      'Erie Crime Analysis Center NY',
    ],
  },
  {
    kind: 'federal',
    why: 'a body of the United States by its own name',
    pattern:
      /\b(?:fbi|dea|atf|usms|usbp|cbp|hsi|uspis|ncis|usss|uscis|tsa|fema|fps|nps|blm|afb|tva|amtrak|bureau of land management|federal bureau|drug enforcement administration|alcohol tobacco|border patrol|customs and border|customs enforcement|air and marine operations|homeland security investigations|enforcement and removal|secret service|postal inspection|postal service|national park (?:service|rangers?|police)|us park police|naval criminal|naval (?:air )?(?:station|base)|navy|air force|joint base|us army|army garrison|marine corps|coast guard|gsa|transportation security|federal (?:protective|air marshal|reserve|bureau)|forest service|us fish|fish and wildlife service|bureau of indian|us capitol|supreme court police|pentagon|tennessee valley authority|veterans affairs|va (?:medical|health|healthcare|hospital|police)|national recreation area|nra|national (?:forest|monument|seashore|parkway)|us marshals?|marshals service|us department|us dept|us attorney|united states|department of homeland security|dept of homeland security|customs and)\b|^(?:us |dhs |us dhs )?(?:ice|ero|dhs|oig)\b|\bice ero\b|^homeland security\b|^us (?!\d)/u,
    unless:
      /STATE.*\b(?:veterans affairs|department of|dept of|office of)\b|\boffice of STATE|\bnation\b|\bvirgin islands\b|\bhuman services\b|\btribal?\b/u,
    examples: [
      'US Border Patrol',
      'Homeland Security Investigations - Tampa',
      'DHS ICE ERO Dallas Field Office',
      'US ICE',
      'Langley VA Air Force Base',
      'Lake Mead NV NRA',
      'Roudebush Medical Center IN Veterans Affairs PD',
      'Tennessee Valley Authority Police',
      'USMS - Southeast Regional Fugitive Task Force',
      'DEA HIDTA Task Force',
    ],
  },
  {
    kind: 'tribal',
    why: 'a nation, tribe, band, pueblo or rancheria',
    pattern:
      /\b(?:tribe|tribes|tribal|nation|rancheria|indian (?:community|reservation|tribe|band)|pueblo of|band of|reservation)\b/u,
    examples: [
      'Navajo Nation AZ PD',
      'Muscogee Nation OK Lighthorse',
      'Gila River Indian Community AZ PD',
      'Pueblo of Acoma NM PD',
    ],
  },
  {
    kind: 'school',
    why: 'a school district',
    pattern: /\b(?:[a-z]{0,3}isd|school|schools|unified|board of education|public schools|usd)\b/u,
    unless: /\b(?:law|medical|medicine|mines|university|college)\b/u,
    examples: ['Katy ISD TX PD', 'Clark County School District NV PD', 'Spring Branch ISD PD'],
  },
  {
    kind: 'campus',
    why: 'a university or college',
    pattern:
      /\b(?:university|univ|college|campus|community college|polytechnic|cal poly|cal state|csu|suny|cuny|institute of technology|ucpd|a and m|uc (?:berkeley|davis|irvine|merced|riverside|san diego|santa barbara|santa cruz|los angeles|san francisco))\b/u,
    unless: universityTowns,
    examples: [
      'Oregon State University OR PD',
      'WA - Spokane Community College',
      'Ohio State University OH PD',
    ],
  },
  {
    kind: 'fire',
    why: 'a fire department, fire marshal or ambulance service',
    pattern: /\b(?:fire|fd|ems|arson)\b/u,
    unless: /\bfire and police\b|\bpolice and fire\b/u,
    examples: ['Ukiah CA Fire', 'State Fire Marshal MN', 'Plano TX FD'],
  },
  {
    kind: 'corrections',
    why: 'prisons, jails, probation and parole',
    pattern:
      /\b(?:corrections?|correctional|prisons?|jail|probation|parole|detention|juvenile justice|community supervision|criminal justice|doc|cdcr)\b/u,
    unless: /\b(?:pd|so)\b/u,
    examples: [
      'Nevada Department of Corrections',
      'Texas Department of Criminal Justice',
      'Kern County CA Probation',
    ],
  },
  {
    kind: 'prosecutor',
    why: 'prosecutes for a county, a district or a state',
    pattern:
      /\b(?:da|dao|district attorneys?|prosecutors?|prosecuting|states attorneys?|state attorneys?|county attorneys?|commonwealths? attorneys?|solicitors?|sao)\b/u,
    examples: ['Denver CO DA', 'Somerset County NJ Prosecutors Office', "Cook County IL State's Attorney"],
  },
  {
    kind: 'sheriff',
    why: 'a sheriff, by name or by the usual letters',
    pattern: /\b(?:sheriffs?|so|sherriffs?|[a-z]{1,3}cso)\b|\b(?:county|parish) (?:\w+ )?sd$/u,
    examples: [
      'Polk County FL SO',
      'OC Sheriff CA',
      'Aiken County SC SD',
      'Deschutes County SO OR',
      'Butler County OH SO - 287(g) Task Force',
    ],
  },
  {
    kind: 'private',
    why: 'a company, a railway, an association of owners',
    pattern:
      /\b(?:hoa|poa|homeowners?|owners association|property owners|neighborhood|condominiums?|apartments?|apts?|suites|lofts|villas|townhomes|condos?|residences|community patrol|citizens patrol|capital|holdings|investments|partners|mall|shopping|plaza|outlets|inc|llc|ltd|corp|company|railroad|railway|bnsf|csx|union pacific|norfolk southern|canadian (?:national|pacific)|security|patrol services|country club|realty|properties|simon property|lowes|home depot|walmart|target|flock|casino|logistics|storage|church|estates)\b/u,
    unless:
      /\bhomeland security\b|\b(?:city|town|village) of\b|\bsocial security\b|\b(?:target|mall|casino|plaza|church|estates|flock|company)\b.*\b(?:pd|police)\b/u,
    examples: ['BNSF Railway PD', 'Oak Hollow HOA', 'Union Pacific Railroad Police', 'Simon Property Group'],
  },
  {
    kind: 'state',
    why: 'a body of a state: its police, and its departments by the name of the state',
    pattern:
      /\b(?:highway patrol|state police|state patrol|state troopers?|chp|law enforcement (?:division|agency)|bureau of investigations?|department of law enforcement|dept of law enforcement|attorney generals?|state bureau|state parks?|state capitol|capitol police|natural resources|dnr|fish and wildlife|fish and game|game and fish|wildlife|conservation|game warden|motor vehicles|dmv|alcoholic beverage|alcohol beverage|department of justice|dept of justice|doj|office of homeland security|emergency management|financial crimes|department of revenue|department of agriculture|gaming commission|lottery|turnpike|sled|fdle|gbi|kbi|tbi|osbi|alea|bca)\b|STATE.*\b(?:department|dept|office|division|bureau|board|commission|agency|authority|dps|state)\b|\b(?:department|dept|office|division|bureau) of .*STATE|^STATE (?:dps|doj|department|dept|office)\b|^(?:department|dept|office) of (?!police|public safety)\w+/u,
    unless:
      /\b(?:pd|police department|so|sheriffs?)\b(?<!state police)|\b(?:county|city|town|village)\b.*\b(?:department|office|commission|authority)\b/u,
    examples: [
      'Texas Department of Public Safety',
      'Florida Highway Patrol',
      'MS Office of Homeland Security',
      'WI Department of Justice',
      'Texas Department of Veterans Affairs',
      'Department of Natural Resources - MI',
      'Oregon State Police OR',
      'Georgia Bureau of Investigation',
    ],
  },
  {
    kind: 'police',
    why: 'a police department, a department of public safety or a marshal of a place',
    pattern:
      /\b(?:pd|police|dps|public safety|constabulary|marshals?|metro nashville|lapd|nypd|lvmpd|mpd|[a-z]{1,3}pd)\b/u,
    examples: [
      'Portland OR PD',
      'Justice IL PD',
      'Federal Way WA PD',
      'Kalamazoo MI DPS',
      "Fort Worth TX Marshal's Office",
      'Tacoma PD - WA',
    ],
  },
  {
    kind: 'other',
    why: 'a body that is known and is none of these: a constable, a hospital, an airport, a town, a county',
    pattern:
      /\b(?:constables?|const|pct|precinct|hospital|medical|health|healthcare|airport|port|transit|transportation|transport|authority|metro|rail|bus|park|parks|ranger|rangers|city|town|township|village|borough|county|parish|commission|council|municipal|compliance|redevelopment|improvement|management district|mud|pid|recreation|rec|court|courts|code enforcement|animal control|coroner|medical examiner|public works|library|museum|zoo|911|dispatch|emergency|communications|real time crime cent(?:er|re)|rtcc|water|utility|utilities|housing|commissioners?|ncmec|missing|gaming|toll|insurance|agency|bureau|division|department|office)\b/u,
    examples: [
      'Travis County Const TX Pct 2',
      'Boise Airport',
      'Town of Estes Park CO',
      'Tillamook County Commission (OR)',
    ],
  },
];
