import { list } from '../words/list.ts';
import { denied, officer, onRecord } from './other-purpose.ts';
import type { Family } from './rule.ts';

const source = 'Standard offense categories of the vendor; released logs';

export const otherPurposeOrder: Family = {
  id: 'other-purpose-order',
  title: 'Fraud, public order, and purposes that are no offense',
  rules: [
    {
      id: 'other.fraud',
      meaning: 'Fraud, money laundering or another financial or trade offense is stated.',
      tier: 'other_purpose',
      group: 'fraud',
      source,
      place: 'text',
      match: list(`
        seizure, seizures, seized, stowaway, stowaways, cash, currency, customs duty, customs duties, unpaid (duty|duties), (duty|duties) (evasion|owed|unpaid), agricultural, pests, inspection theft,
        (drug|drugs|narcotic|narcotics|gun|guns|weapon|weapons|firearm|firearms|arms|cash|currency|money|tobacco|cigarette|cigarettes|liquor|alcohol|animal|animals|wildlife|bird|contraband|goods|gold|fuel|technology|pill|pills|parts|electronics|vehicle|vehicles|car) (smuggling~|smuggler|smugglers|smuggle),
        (smuggling~|smuggled) {fill}:1 (drugs|narcotics|guns|weapons|firearms|cash|currency|money|cigarettes|wildlife|contraband|goods|gold|fuel),
        sanctions, trade, customs fraud, evasion of tariffs, dark web, darknet, cybercrime, extortion, swatting call, false id, identity theft, credit card, card skimmer, gift card, gift cards, insurance fraud, benefit fraud, snap, ebt, lottery, racketeer,
        fraud, frauds, fraudulent, fraudster, forgery, forged, counterfeit*, laundering, tbml,
        bulk cash, bank, wire, identity, id theft, scam, scams, scammer, scammers, embezzlement,
        bribery, corruption, tax, export, exports, import, imports, tariff, contraband, cyber,
        ransomware, hacking, crypto, gambling, casino, casinos, financial, ponzi, money,
        smuggling goods, ipr, trademark, wildlife, antiquities, ag inspection, agriculture, fraude,
        estafa, falsificacion, swindle, check washing, pcard, ppp, medicaid, medicare, phishing
      `),
      exceptions: [
        denied,
        onRecord,
        {
          label: 'not an offense',
          match: [
            'bank (st|street|rd|of america|parking|lot)',
            'river bank',
            'imported (vehicle|car|plate)',
            'identity (check|unknown|confirm*|verif*)',
            '(confirm|verify|determine|establish|confirming|verifying|unknown) {fill}:1 (true)? identity ($|_!)',
          ],
        },
      ],
      examples: {
        match: ['ICE tax fraud', 'money laundering', 'HSI export violation', 'counterfeit goods'],
        noMatch: ['identity unknown', 'verify identity', 'taxi', 'River bank'],
      },
    },
    {
      id: 'other.order',
      meaning: 'A traffic, public-order or obstruction offense is stated.',
      tier: 'other_purpose',
      group: 'order',
      source,
      place: 'text',
      match: list(`
        escort vehicle, drone, drones, uas, wildlife, fishing, hunting, littering, loud music, brandish, fireworks, illegal fireworks, street sweep, dv warrant, traffic offense, traffic infraction, traffic violation, traffic violations, no insurance, no ins, dwls, dus, dwlr, abandoned, tow, towed, impound,
        dui, dwi, owi, duii, drunk, intoxicated, impaired, hit and run, hit n run, hit run, hit skip, (fail|failed|failure) to yield, fty, ftys, h r, hnr,
        crash, crashes, accident, collision, mva, reckless, speeding, racing, street racing,
        street takeover, takeover, pursuit, pursuits, fled, flee, fleeing, eluding, elude, eluded,
        evading, evade, evaded, evasion, chase, resisting, obstruct*, impersonat*, riot,
        riots, rioting, rioters, protest, protests, protester, protesters, protestor, protestors,
        protesting, demonstration, demonstrations, demonstrators, disorderly, disturbance, gang, gangs,
        gangster, ms13, ms 13, tda, tren de aragua, cartel, terror*, extremist, extremism, espionage,
        sabotage, rico, racketeering, tco, tcos, perjury, cockfight*, game room, game rooms, animal, cruelty, curfew, noise, parking, expired tag, expired tags, expired reg, expired registration, expired license, expired plate, revoked,
        suspended, alcohol, doxxing, doxing, escape, escaped, escapee, probation, parole, bond, ftfa,
        child support, street takeovers, civil unrest, unrest, organized crime, organised crime, environmental crime,
        public order, juvenile delinquency, (protective|protection) order, order of protection
      `),
      exceptions: [
        denied,
        onRecord,
        officer,
        {
          label: 'not an offense',
          match: [
            'parking (lot|garage|structure)',
            '(escaped|escape|escapee) __3 (detainee|custody|detention|from custody|from detention|from ice)',
            '(ice|ero|cbp|usbp|border patrol|immigration) (prisoner|inmate|arrestee)? (escape|escapee|escapees|escaped)',
            '(detainee|detainees|custody|detention|facility) _1 (escape|escapee|escaped)',
            '(expired|revoked|suspended) {fill}:1 (visa|status|green card)',
            '(fled|flee|fleeing|evaded|evading|eluded|eluding|escaped) {fill}:2 (from|of)? {fill}:1 (ice|ero|usbp|cbp|bp|border patrol|immigration)',
            '(ice|ero|usbp|cbp|bp|border patrol|immigration) (target|targets|subject|fugitive|absconder|detainee) (fled|fleeing|evaded|evading|eluded|eluding)',
            '(fled|fleeing|flees|ran) (when|after|while|as) {fill}:1 (stopped|approached|contacted|chased|pursued) by {fill}:1 (ice|ero|usbp|cbp|bp|border patrol|immigration)',
            '(stopped|pulled over|approached|contacted|chased|pursued) by {fill}:1 (ice|ero|usbp|cbp|bp|border patrol|immigration) ({fill}|agents|agent|officers|then):2 __0 (fled|fleeing|flees|evaded|eluded|escaped)',
            'bond (hearing|order|st|street|warrant|hold|breach|absconder|violator)',
            '(ice|immigration) bond',
            '(no|cash|refused|denied|posted|posting|made|surety|without) bond',
            'bond (refused|denied|posted)',
          ],
        },
      ],
      examples: {
        match: [
          'DUI',
          'hit and run',
          'pursuit',
          'Disturbing Public Peace/Riot riot',
          'gang',
          'eluding',
          'officer chase',
          'sgt chase on I-10',
        ],
        noMatch: [
          'suspect vehicle',
          'stop',
          'ICE detainee escaped',
          'Det Chase ICE assist',
          'ICE request per Officer Chase',
          'fled from Border Patrol',
          'bailout',
          'ICE target fled',
          'stopped by ICE and fled',
        ],
      },
    },
    {
      id: 'other.bailout',
      meaning: 'A bailout is stated: people ran from a car that was stopped.',
      tier: 'other_purpose',
      group: 'order',
      workOf: 'cbp',
      source,
      place: 'text',
      match: ['bailout'],
      exceptions: [
        denied,
        onRecord,
        {
          label: 'whoever is smuggled runs from the car: what the Border Patrol is for',
          match: [
            '(usbp|bp|bpa|border patrol|boarder patrol) __4 bailout',
            'bailout __4 (usbp|bp|bpa|border patrol|boarder patrol)',
          ],
        },
      ],
      examples: {
        match: ['bailout', 'vehicle bailout on Elm'],
        noMatch: ['Border Patrol bailout', 'bailiff', 'no bail'],
      },
    },
    {
      id: 'other.welfare',
      meaning: 'A missing person, a welfare check or another service that is no enforcement is stated.',
      tier: 'other_purpose',
      group: 'welfare',
      source,
      place: 'text',
      match: list(`
        rescued, body, bodies, drown, stranded, injured, sick, funeral, recruiting,
        lost hikers, hikers, migrant rescue, drowned, amber alerts, missing child, missing children, found child, well being, wellbeing, well check, wc,
        missing, runaway, runaways, amber, silver alert, amber alert, endangered, welfare, wel check, welf check, welf chk, welfare chk,
        wellness, suicide, suicidal, dementia, baker act, mental, medical, lost, desaparecido,
        desaparecida, extraviado, rescue, hiker, search and rescue, custody dispute, child custody,
        custody papers, custody order, eviction, repo, injunction, death notification, next of kin,
        drowning, fire, wildfire, background check, escort, dignitary, vip, community caretaking, city planning,
        traffic analysis, traffic study
      `),
      exceptions: [
        denied,
        onRecord,
        {
          label: 'not a purpose',
          match: [
            'fire (marshal|dept|department|station|truck)',
            'missing (plate|plates|tag|front plate|bumper|hubcap|hubcaps|headlight|taillight)',
            'lost {fill}:1 (visual|sight|contact|veh|vehicle|car|truck|load|target|subject|suspect|track|trail|eyes|him|her|them|it)',
            'lost {fill}:1 (ice|cbp|usbp|bp|ero|hsi) (target|tgt|fugitive|subject|subj|suspect|absconder)',
            '(target|tgt|fugitive|absconder|load) {car}:1 lost',
            '(ice|cbp|usbp|bp|ero|border patrol) (bus|van|convoy|prisoner|detainee|inmate):2 escort',
            'escort {fill}:1 (ice|cbp|usbp|bp|ero|border patrol) (bus|van|convoy|prisoner|detainee|transport|unit|units|vehicle|vehicles)',
          ],
        },
      ],
      examples: {
        match: ['missing juvenile', 'ICE - missing teen', 'Border Patrol lost hiker', 'welfare check'],
        noMatch: ['missing plate', 'fugitive', 'dismissing', 'agents lost the vehicle'],
      },
    },
    {
      id: 'other.test',
      meaning: 'A test, training or demonstration of the system.',
      tier: 'other_purpose',
      group: 'test',
      source,
      place: 'text',
      match: list(`
        test, tests, testing, training, trng, demo, practice
      `),
      exceptions: [
        {
          label: 'a test of another kind',
          match: ['(breath|drug|dna|sobriety|blood|urine|rape kit) (test|tests|testing)', 'test drive'],
        },
      ],
      examples: {
        match: ['test', 'training', 'camera test'],
        noMatch: ['test drive theft suspect', 'latest lead', 'contest', 'attest'],
      },
    },
  ],
};
