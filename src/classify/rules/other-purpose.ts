import { list } from '../words/list.ts';
import type { Exception, Family } from './rule.ts';

const source = 'Standard offense categories of the vendor; released logs';

/** `ICE assist - not narcotics`: an offence that is only denied is no purpose. */
export const denied: Exception = {
  label: 'an offense that is only denied',
  match: [
    '(not|non|isn t|isnt|wasn t|never|unrelated to) (a|an|any|at|for|in|of|related to|about|involving):2 {offence} ({offence}|and|or|nor|related):3',
    'no ({offence}|and|or|nor):3 {offence}',
  ],
};

/**
 * `Det Chase - ICE assist`: a surname that is an offence elsewhere. `Officer chase` may be a pursuit, so that a rank
 * written out must stand behind `per` or `for`.
 */
export const officer: Exception = {
  label: 'the name of an officer',
  match: [
    '(ofc|ofcr|sgt|sergeant|lt|lieutenant|cpl|corporal|capt|captain|det|detective) _0 (chase|robb) ($|_!|{request}|{assist}|case|cases|inv|ice|ero|hsi|dhs|cbp|usbp|for|w|with|#|#mixed)',
    '(per|by|for|from|w|with) {fill}:1 (officer|ofc|deputy|dep|agent|special agent|investigator|inv|chief|trooper) _0 (chase|robb) ($|_!|{request}|{assist}|case|cases|ice|ero|hsi|dhs|cbp|usbp|w|with|#|#mixed)',
  ],
};

/**
 * `ICE warrant - prior DUI`: an offence on somebody's record. It is named, and it is not what an agency with a
 * warrant of its own searches for.
 */
export const onRecord: Exception = {
  label: 'an offense on a record',
  weak: true,
  match: [
    '(prior|priors|previous|prev|past) (for|arrest|arrests|arr|conviction|convictions|conv|charge|charges|crim|criminal|history|hx|record|of|include|includes|including|agg|aggravated|felony):4 {offence} (_0 ({offence}|and|or)):4',
    '(convicted|conv) (of|for|a|in):2 {offence} (_0 ({offence}|and|or)):4',
    '{offence} (history|hist|hx|conviction|convictions|conv|record)',
    '(history|hist|hx|record) (for|of|incl|include|includes|including|prior|arrest|arrests|agg|aggravated|felony):3 {offence} (_0 ({offence}|and|or)):4',
  ],
};

export const otherPurpose: Family = {
  id: 'other-purpose',
  title: 'Offenses that have nothing to do with immigration',
  rules: [
    {
      id: 'other.drugs',
      meaning: 'A drug offense is stated.',
      tier: 'other_purpose',
      group: 'drugs',
      source,
      place: 'text',
      match: list(`
        paraphernalia, pharmacy, oxycodone, oxy, percs, percocet, lsd, pcp, ghb, steroids, drug trafficking, drug smuggling, opium, khat, adderall, hashish, hash, vapes, od, narcan, dealer, dealers, dealing,
        drug, drugs, narcotic~, narcotics~, narc, narcs, narco, dope, meth, methamphetamine~, fentanyl~, fentynal, fentynl,
        fent, fetty, heroin~, cocaine~, coke, crack, marijuana~, marajuana, weed, cannabis, thc, opioid, opioids,
        overdose, pwid, pwits, pcs, upcs, ucsa, vucsa, mdcs, pwisd, pwimsd, pwitd, cds, controlled substance, controlled sub, cont sub, controlled buy, ci buy, c i buy, informant buy, uc buy, undercover buy, pills, xanax, ecstasy, mdma,
        ketamine, xylazine, precursor, precursors, drogas, droga, estupefacientes, dto, hand to hand,
        grow house, illegal grow, (mj|weed|pot|marijuana) (grow|grows), stash house, vcd, csa violation, kilos, kilo
      `),
      exceptions: [
        denied,
        onRecord,
        { label: 'a store', match: ['drug (store|mart)'] },
        {
          label: 'a house where people are kept',
          match: [
            '(human|migrant|migrants|alien|aliens|immigrant|immigrants|people|person) {fill}:1 stash house',
            'stash house {fill}:2 (migrant|migrants|alien|aliens|illegals|immigrants|undocumented|people|humans)',
          ],
        },
      ],
      examples: {
        match: [
          'narcotics',
          'narcoticts',
          'cocain',
          'Drugs/Narcotics',
          'fentanyl',
          'METH TRAFFICKING',
          'drug case',
        ],
        noMatch: ['method', 'wanted', 'drug store', 'not narcotics', 'non-drug'],
      },
    },
    {
      id: 'other.title-21',
      meaning: 'Title 21, the federal drug law, is cited.',
      tier: 'other_purpose',
      group: 'title 21',
      source: 'Border Patrol account in the St Louis Park MN report',
      place: 'text',
      match: list(`
        t21, t 21, title 21, title21, 21 usc (#3)?, 21usc, title 18, t18, 18 usc (#)?, 18usc, title 31, t31, structuring,
        31 usc, 26 usc, title 19, 924 c, 922 g, 922g, 924c
      `),
      exceptions: [denied, onRecord],
      examples: {
        match: ['T21 load', 'Title 21', '21 USC 841', '18 USC 922(g)'],
        noMatch: ['sig 21', 'title 8', 'unit 21'],
      },
    },
    {
      id: 'other.weapons',
      meaning: 'An offense with weapons, or shots fired, is stated.',
      tier: 'other_purpose',
      group: 'weapons',
      source,
      place: 'text',
      match: list(`
        gun, guns, gunrunning, firearm~, firearms, weapon~, weapons, weap, wpn, wpns, ccw, shooting, shootings, shots, shot, shooter,
        brandish, brandished, brandishing, armed, ammo, ammunition, explosive, explosives, bomb,
        bombing, uuw, felon in possession, fip, ghost gun, straw purchase, itar, knife, stabbing,
        stabbed, ied, armas, adw, awdw, upf, drive by
      `),
      exceptions: [
        denied,
        onRecord,
        {
          // What the next officer is warned of, and no offense.
          label: 'a caution',
          weak: true,
          match: [
            'armed {and}? (dangerous|dang)',
            '(poss|possibly|maybe|may be|might be|possible|considered|consider|presumed|caution|known to be|likely) armed ($|_!|{and}? (dangerous|dang))',
          ],
        },
      ],
      examples: {
        match: ['gun case', 'ICE gun case', 'shots fired', 'Weapons Offense (Guns/Shots Fired)'],
        noMatch: ['gunther st', 'begun', 'screenshot', 'no guns or drugs'],
      },
    },
    {
      id: 'other.violence',
      meaning: 'An offense against a person is stated.',
      tier: 'other_purpose',
      group: 'violence',
      source,
      place: 'text',
      match: list(`
        arson suspect, missing and murdered, human remains, body found, remains, doa, war crimes, human rights violator, human rights violations, torture, cartel hit, kidnapper, ransom, elder, gunman, active shooter, stabbing, stab, choking, brawl, robber, robbers, crash fatal, fatal, fatality, assailant, molestation, rapist, predator,
        homicide~, homicides, homi, murder, murders, murdered, murderer, manslaughter, assault~, assaults, aslt, asslt, assaulted,
        assaulting, agg assault, battery, robbery~, robberies, robbed, rob, robb, carjack*, kidnap*,
        abduct*, hostage, dv, domestic, domestic violence, stalk*, harass*, harrass*, threat, threats, threaten*,
        person crime, persons crime, person crimes, (crime|crimes) against (person|persons|people), violent crime, violent crimes,
        menacing, afo, molotov, molotovs, hate crime, hate crimes, rape, raped, sex, sexual, molest*, indecent, lewd, home invasion, extort*, blackmail,
        (struck|hit|rammed|dragged|assaulted|shot|bit) {fill}:1 (agent|agents|officer|officers|deputy|deputies),
        torture, death, attempted murder, fight, strangulation, road rage, roadrage, homicidio,
        asesinato, robo, secuestro, violacion sexual, swatting, intimidation, elder abuse, hazing
      `),
      exceptions: [denied, onRecord, officer],
      examples: {
        match: [
          'homicide',
          'aslt',
          'AFO',
          'armed robbery',
          'Assault/Battery Offenses (Domestic)',
          'stalking',
        ],
        noMatch: ['battered truck', 'robert', 'sexton st', 'assist'],
      },
    },
    {
      id: 'other.children',
      meaning: 'An offense against children, or trafficking in persons, is stated.',
      tier: 'other_purpose',
      group: 'exploitation',
      source,
      place: 'text',
      match: list(`
        csam, csem, icac, (human|sex|labor|labour) (traff|traf),
        child (porn|pornography|exploitation|sex|molest*|predator|predators|pred|preds|rape|luring|death|fatality),
        exploitation, child exploit, pornography, porn, trafficking~, traffickers, trafficker, traffick*,
        sex offender, sorna, prostitution, prostitute, pimp, pimping, sextortion, grooming, enticement,
        solicitation, soliciting, solicitor, solicitors, trata de personas, online predator, uof minor,
        john sting, internet crimes, massage parlor, massage parlors, ht, criminal sexual conduct, csc
      `),
      exceptions: [denied, onRecord],
      examples: {
        match: ['csam', 'human trafficking', 'human traff', 'ICE child exploitation', 'HSI ICAC'],
        noMatch: ['traffic stop', 'child', 'sicario'],
      },
    },
    {
      id: 'other.property',
      meaning: 'A property offense is stated.',
      tier: 'other_purpose',
      group: 'property',
      source,
      place: 'text',
      match: list(`
        looting, looters, rustling, hijack, hijacking, hijacked, smash and grab, pickpockets, copper, copper wire, catalytic converter, stripped, fencing, piracy, art theft, antiquities, cargo theft, timber, poaching, contraband cigarettes, tagging, taggers, mischief, jewelry, ramming, car jacking, porch, atm, jackpotting,
        property crime, property crimes, (crime|crimes) against property, theft, thefts, thft, thief, theives, thieves, stolen~, stln, stole, stealing, steal, larceny~, larc, shoplift*, shoplfting, shopliting, retail, orc,
        booster, boosters, gta, uumv, uuv, mvt, grand theft, auto theft, recovered, vandal*, graffiti, arson, damage,
        damaged, criminal mischief, misch, vand, loiter*, dumping,
        litter*, catalytic, jugging, pickpocket*, purse snatch, mail, package,
        packages, porch pirate, skimming, skimmer, skimmers, satg, hurto, chop shop, embezzl*, slashed,
        egged, keyed, rammed, cargo
      `),
      exceptions: [
        denied,
        onRecord,
        {
          label: 'not an offense',
          match: ['retail (store|manager)', 'package (unit|deal)'],
        },
        {
          label: 'said not to be so',
          match: [
            '(not|isn t|isnt|wasn t|never) (reported|listed|entered|showing|flagged|as|a|in|yet):3 (stolen|theft)',
          ],
        },
      ],
      examples: {
        match: ['stolen vehicle', 'stln veh', 'HSI stolen cargo', 'larceny', 'vandalism'],
        noMatch: ['bolo', 'mailbox st', 'theftproof', 'not stolen', 'not reported stolen'],
      },
    },
    {
      id: 'other.break-in',
      meaning: 'A break-in, or entry where somebody has no business, is stated.',
      tier: 'other_purpose',
      group: 'break-in',
      source,
      place: 'text',
      match: list(`
        burglary~, burgl, burglaries, burg, burgs, burglar, burglars, burglarized, break in, breakin, b e, breaking,
        trespass~, tresp, trespassing, trespasser, prowler, squatter, squatters
      `),
      exceptions: [denied, onRecord, { label: 'not an offense', match: ['breaking news'] }],
      examples: {
        match: ['burglary', 'CBP - break in', 'Burglary/Breaking & Entering', 'trespasser'],
        noMatch: ['burgundy sedan', 'breaking news', 'entry'],
      },
    },
  ],
};
