import { businessOf, plateOf } from './same-letters.ts';
import type { Family } from './rule.ts';

/** Family names beside which Hsi is a given name. */
const family =
  '(chang|chao|chen|cheng|chiang|chiu|chou|chu|hsieh|hsu|huang|kuo|lai|liao|lin|liu|tsai|tseng|wang|wu|yang|yeh)';

export const agencyHsi: Family = {
  id: 'agency-hsi',
  title: 'Homeland Security Investigations',
  rules: [
    {
      id: 'hsi.name',
      meaning: 'Homeland Security Investigations (HSI) is named.',
      tier: 'agency_b',
      party: 'hsi',
      marks: ['hsi', 'dhs'],
      source: 'St Louis Park MN report; FlockWatch',
      place: 'text',
      match: [
        'hsi',
        'hsis',
        'homeland~ (security~|sec) (investigation~|investigations|investigator|investigators|inv|invest|investigative|investig)',
        'homeland~ (investigation~|investigations|investigator|investigators|investig|inv)',
        '^ homeland invest $',
        '(department|dept|dep|dpt) of? homeland~ (security~|sec) (investigations|investigators)',
        'hsitfo',
        'hsitf',
        'his (tfo|tfos|task force|special agent|special agents)',
        '({assist}|aoa) <his> (agent|agents|tfo|tfos|task force|$)',
        '^ <his> (agent|agents) ({request}|{assist})',
        '(ice|dhs) <his> (agent|agents|tfo|task force)',
      ],
      exceptions: [
        {
          label: 'HSI as another abbreviation',
          match: [
            '(hit|hit and|hit n) (skip|run) (injury|injuries|inj) (hsi)?',
            'hsi __3 (hit skip|hs injury|skip injury|crash injury|internet|broadband|cable|modem|fiber|comcast|xfinity|spectrum|router|wifi|dsl|isp|tech van|technician|installer|install)',
            'hsi __2 (injury|injuries|inj)',
            '(injury|injuries|inj) __1 hsi',
            '(hit skip|hitskip|internet|broadband|cable|modem|comcast|xfinity|spectrum|cox|att|router|wifi|fiber|dsl|isp) __3 hsi',
            '(high speed|highspeed) internet',
            '(human|health|social) services __2 hsi',
            'hsi __2 (human|health|social) services',
            'hsi _0 (human services|home (inspection|inspections|inspector|inspectors|services)|hispanic serving|hotel|inn|sensors|sensing|college|university|campus|inc|llc|corp|company|staffing|school|hospital|apartments|apts|warehouse|plumbing|hvac|heating|cooling|solar|alarm|systems|temple|lai)',
            '(hispanic serving) __2 hsi',
          ],
        },
        {
          label: 'HSI as another abbreviation',
          weak: true,
          match: ['hsi _2 (crash|collision|accident|mva|mvc|pdo)'],
        },
        businessOf('hsi'),
        plateOf('hsi'),
        {
          label: 'HSI as a name',
          match: [
            // A given name before a family name, and what befell its bearer: an agent Chen has no theft of his own.
            `(^|_!|{victim}|missing|from|of|owner|ro|named|mr|mrs|ms) hsi ${family} (${family})? (missing|theft|thefts|stolen|stole|robbed|burglary|burg|victim|dob|welfare|scam)`,
            `hsi ${family} ${family}`,
            `({victim}|missing|from) {person}:1 hsi ${family} $`,
            '(last name|surname|lastname|ln|named|name of) {fill}:1 hsi',
            'hsi _0 (last name|surname|family)',
            '(mr|mrs|ms|dr) hsi',
            // A surname, a comma and a first name.
            '^ hsi _! #firstname ($|_!|#|dob|missing|welfare|{taken}|robbed|victim)',
          ],
        },
      ],
      examples: {
        match: [
          'HSI',
          'H.S.I.',
          'H S I',
          'HSI Bolo',
          'Homeland Security Investigations',
          'HSI-Locate',
          'assistHSI',
          'HSI/FBI',
          'Robbery - HSI',
          'hit and run - HSI',
          'SA Quill/HSI',
          'homeland sec. inv.',
        ],
        noMatch: [
          'Hsi Chen theft',
          'Hsi, Wei - missing',
          'hit skip w/ injury (HSI)',
          'HSI hit skip injury report',
          'his vehicle',
          'Hsiung missing',
          'high speed internet installer van',
          'Human Services Incorporated',
          'purse with initials HSI',
        ],
      },
    },
  ],
};
