import type { Family } from './rule.ts';

const source = 'Released account names; account forms of federal task forces';
const unit =
  '(tfo|tfos|tf|task force|taskforce|deputized|deputised|sa|sac|asac|rac|ssa|special agent|ero|hsi|ice|dhs|fugops|fug|fugitive|deportation|federal|fed|us|task|guest|shared)';
/** A title that federal agencies give, and a surname: what stands behind is the agency. */
const federalMember = '^ (tfo|tfos|task force officer|taskforce officer|sa|ssa|special agent) __1 #surname';
/** Titles follow a unit (`ICE Officer 4`) and precede a surname (`Officer Ice`). */
const title =
  '(agent|agt|officer|ofc|ofcr|analyst|intel|unit|team|duty|desk|user|account|acct|login|liaison|detail|group|grp|supervisor|investigator|office|field|admin|ops|national|hq)';
/** The end of an account's name, or the government domain of an e-mail. */
const end = '($|__3 dotgov $)';
/** The cities of offices, as they are written into one word of an account as well. */
const city =
  '({fieldcity}|elpaso|losangeles|newyork|neworleans|saltlake|saltlakecity|sanantonio|sandiego|sanfrancisco|sanjuan|stpaul|saintpaul|stlouis|kansascity|oklahomacity|lasvegas|littlerock|desmoines)';
/** Those that nobody is called by: `Dallas Ice` is a person. */
const plainCity =
  '(atlanta|baltimore|buffalo|chicago|detroit|el paso|elpaso|harlingen|los angeles|losangeles|miami|new orleans|neworleans|newark|san antonio|sanantonio|san diego|sandiego|san francisco|sanfrancisco|seattle|tucson|laredo|mcallen)';

/** Rules for account names: people’s names hold such words too, so an acronym needs a unit beside it. */
export const accountNames: Family = {
  id: 'account-names',
  title: 'Accounts of ICE',
  rules: [
    {
      id: 'account.ice',
      meaning: 'The account is of ICE.',
      tier: 'agency_a',
      party: 'ice',
      source,
      place: 'account',
      match: [
        '^ (ice|usice) (#1|#2)? $',
        `<(ice|ero)> _0 (${title}|${unit})`,
        `${unit} _0 <(ice|ero)>`,
        // `ICE-Dallas`, which is an office; a surname before a first name has a comma.
        '^ <(ice|usice|ero)> _0 (#1|#2)',
        `^ <(ice|ero)> _0 ${city} (#1|#2|#3)? ${end}`,
        `^ ${plainCity} _0 <(ice|ero)> (#1|#2|#3)? ${end}`,
        'usice',
        '#office_ice',
        // Before a word for an account a city is no first name: `ICE Denver shared`.
        `^ <(ice|ero)> _0 ${city} (${title}|${unit}) (#1|#2)? $`,
        '#bracketed_ice',
        `${federalMember} <ice> $`,
        'immigration~ {and}? customs~ (enforcement)?',
        'enforcement {and}? removal',
        'deportation~ officer',
        '^ sddo',
        '^ <ero> _0 (do|ddo|sddo)',
        '^ (do|ddo|sddo) __1 <ero> $',
        'lesc',
        'ncatc',
      ],
      exceptions: [
        {
          label: 'a person or a business of that name',
          match: [
            '(officer|ofc|det|detective|sgt|deputy|dep|lt|cpl|capt|captain|chief|sheriff|mr|ms|mrs|inv|investigator) (ice|ero)',
            'ice (cream|rink|house|machine)',
            // Cities that are first names or surnames as often.
            'ice (austin|charlotte|washington|richmond|charleston|orlando|savannah|raleigh)',
          ],
        },
      ],
      examples: {
        match: [
          'ICE TFO 8',
          'ICE Deputized - Lt',
          'J. Doe (ICE)',
          'ICE',
          'ERO Officer 31',
          'ice_tfo2@city.gov',
          'ICE-Denver',
          'DHS-ICE 3',
          'icetaskforce4@oakhollow.gov',
          'ERO El Paso',
          'ice_elpaso',
          'ice.atlanta1',
          'chicago_ice',
          'dallas_ice',
          'iceelpaso',
          'TampaICE2',
          'ero_phx',
          'ICE Denver shared',
          'iceatl',
          'ICE.JDOE',
          'ice_mruiz',
          'TFO Smith ICE',
          'DO Quill ERO',
          'ERO DO Quill',
        ],
        noMatch: [
          'Sgt Vice',
          'r.ice@oakhollow.gov',
          'Ice, Mike',
          'M. Ice',
          'Hero',
          'E. Rosales',
          'Det Ice',
          'Smith Ice',
          'Ofc Smith Ice',
          'TFO Robert Ice',
          'Officer Ice 214',
          'Ice, Det',
          'Ice 2214',
          'Brice Lee',
          'Ice Harmon',
          'Ice, Dallas',
          'Ice Charlotte',
          'r.ice2',
          'doe_ice3',
          'dallas.ice',
          'austin_ice',
          'j_dallas_ice',
          'dallas_police',
          'viceelpaso',
          'justicetampa',
          'dallas_rice',
          'tampahero',
          'ice.darnell',
          'ice.blake',
          'ice.jadams',
          'ice.dmarcus',
          'icemia',
          'j.ice.mruiz',
        ],
      },
    },
    {
      id: 'account.ice-mail',
      meaning: 'The account has an e-mail address of ICE.',
      tier: 'agency_a',
      party: 'ice',
      byDomain: true,
      source: 'E-mail domains of ICE',
      place: 'account',
      match: ['ice dhs dotgov', 'associates dhs dotgov', 'ice dotgov'],
      exceptions: [],
      examples: {
        match: ['a.doe@ice.dhs.gov', 'jdoe@associates.ice.dhs.gov'],
        noMatch: ['r.ice@oakhollow.gov', 'jdoe@ice.com', 'a@ice.dhs.gov.example.com', 'x@police.gov'],
      },
    },
    {
      id: 'account.hsi',
      meaning: 'The account is of Homeland Security Investigations.',
      tier: 'agency_b',
      party: 'hsi',
      source,
      place: 'account',
      match: [
        '^ hsi (#1|#2)? $',
        `<hsi> _0 (${title}|${unit})`,
        `${unit} _0 <hsi>`,
        '^ <hsi> _0 (#1|#2)',
        `^ <hsi> _0 ${city} (#1|#2|#3)? ${end}`,
        `^ ${plainCity} _0 <hsi> (#1|#2|#3)? ${end}`,
        '#office_hsi',
        'hsitf',
        'hsitfo',
        'homeland security (investigation~|investigations|inv)',
        '#bracketed_hsi',
        `${federalMember} <hsi> $`,
      ],
      exceptions: [
        {
          label: 'a person of that name',
          match: [
            '(officer|ofc|det|detective|sgt|deputy|dep|lt|cpl|capt|captain|chief|sheriff|mr|ms|mrs|inv|investigator) hsi',
          ],
        },
      ],
      examples: {
        match: [
          'HSI TFO',
          'J. Doe - HSI',
          'HSI',
          'SA Doe (HSI)',
          'HSI Task Force 2',
          'HSI-Tampa',
          'hsitf3',
          'miamihsi',
          'TFO Smith HSI',
          'TFO R. Smith, HSI',
          'SA Perez HSI',
        ],
        noMatch: ['D. Hsi', 'TFO David Hsi', 'Smith Hsi', 'Hsiao', 'denver.hsi', 'Hsi, David', 'Officer Hsi'],
      },
    },
    {
      id: 'account.287g',
      meaning: 'A local officer’s 287(g) account.',
      tier: 'purpose',
      party: 'ice',
      localBody: true,
      source: '8 USC 1357(g)',
      place: 'account',
      match: [
        '287 g',
        '287g',
        '(tfm|wso|jem) 287',
        '287 (tfm|wso|jem)',
        'designated immigration officer arrest',
        '#local287g',
      ],
      exceptions: [],
      examples: {
        match: ['287g Deputy 3', 'cedar-287g@sheriff.gov', '287(g) Sgt Doe'],
        noMatch: ['Badge 287', 'Deputy 287', 'unit287'],
      },
    },
  ],
};
