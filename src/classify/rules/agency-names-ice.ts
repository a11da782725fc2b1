import type { Family } from './rule.ts';

const source = 'Kenner LA federal accounts; transparency-portal share lists; Long Beach CA';
const localEnd =
  '(pd|so|police|sheriff|sheriffs|constable|marshal|da|dps|fd|county|city|township|university|college|school|schools|isd)';
const unit =
  '(ero|hsi|ice|dhs|federal|inactive|fugops|fug ops|field|office|fod|{fieldcity}|{state}|{st}|ncatc|lesc|perc|task|headquarters|hq|usa|cap|enforcement|removal|atd|opr|guest|national|regional|number|unit|#)';

/** Rules for the name of the searching agency, and of one on whose behalf a search was made. */
export const agencyNamesIce: Family = {
  id: 'agency-names-ice',
  title: 'Searching agencies of ICE',
  rules: [
    {
      id: 'searcher.ero',
      meaning: 'The agency is Enforcement and Removal Operations of ICE, or one of its support centers.',
      tier: 'agency_a',
      party: 'ice',
      source,
      place: 'agency',
      match: [
        `(us|u s|dhs|federal|fed|guest|ice|hsi) <ero>`,
        `^ <ero> (${unit}|$)`,
        '<ero> (ice|dhs)',
        '{fieldcity} <ero>',
        'enforcement {and}? removal (operations)?',
        '(ice|dhs) <(fugops|fug ops|fugitive operations|criminal alien program|cap|atd|isap)>',
        'ncatc',
        'lesc',
        'law enforcement support center',
        'pacific enforcement response center',
        'ice <perc>',
      ],
      exceptions: [
        {
          label: 'a local body whose name holds such a word',
          match: [`ero ({st}|{state})? (${localEnd}|task force) $`],
        },
      ],
      examples: {
        match: [
          'DHS ICE ERO Denver Field Office',
          'Guest: ICE ERO Omaha',
          'ICE - ERO Los Angeles',
          'ICE NCATC',
          'ERO Atlanta',
          'ERO',
        ],
        noMatch: ['Cicero IL PD', 'Romero Security', 'Hero Squad MI', 'ICE'],
      },
    },
    {
      id: 'searcher.ice',
      meaning: 'The agency is Immigration and Customs Enforcement.',
      tier: 'agency_a',
      party: 'ice',
      umbrella: true,
      source,
      place: 'agency',
      match: [
        '(us|u s|united states|bureau of)? (immigration~|immigrations) {and}? customs~ (enforcement~)? (ice)?',
        '(us|u s)? immigration~ enforcement',
        '(us|u s|dhs|federal|fed|guest|united states|homeland security|department of homeland security) <ice>',
        'usice',
        `^ <ice> (${unit}|opla|$)`,
        '<ice> (ero|hsi|homeland security investigations|task force|field office|fugitive operations|hq|(federal))',
        '(hsi|ero) <ice>',
        '{fieldcity} <ice> (field office|office|field|$)',
        '(ice|associates) dhs dotgov',
      ],
      exceptions: [
        {
          label: 'a local body whose name holds such a word',
          match: [
            'ice (house|harbor|harbour|arena|rink|river|lake|creek|mountain|township|company|cream|hockey|plant|age|palace|center)',
            `ice {fill}:1 ({st}|{state})? ${localEnd} $`,
            `ice {fill}:1 ({st}|{state}|${localEnd}) task force $`,
          ],
        },
      ],
      examples: {
        match: [
          'U.S. Immigration and Customs Enforcement',
          'ICE',
          'US ICE',
          'DHS-ICE',
          'Immigration and Customs Enforcement (ICE)',
          'ICE HSI Miami',
          'ICE Tampa',
          'ICE Task Force',
        ],
        noMatch: [
          'Prentice WI PD',
          'Justice IL PD',
          'Rice County KS SO',
          'Ice House Security',
          'Homeland Security Investigations',
          'Ice Lake Township MI PD',
          'Ice County Task Force',
        ],
      },
    },
    {
      id: 'searcher.hsi',
      meaning: 'The agency is Homeland Security Investigations.',
      tier: 'agency_b',
      party: 'hsi',
      source,
      place: 'agency',
      match: ['((department|dept) of)? homeland security (investigation~|investigations|inv)', 'hsi'],
      exceptions: [
        {
          label: 'a local body whose name holds such a word',
          match: [
            `hsi ({st}|{state}) (pd|so)`,
            'hsi (inc|llc|security|college|university)',
            // On whose behalf a search was made, a local officer of that surname.
            '(det|detective|sgt|deputy|dep|lt|cpl|capt|ofc|mr|ms|mrs) _0 hsi $',
            '(humane society __2 hsi|hsi __0 humane society)',
            // A given name or letters of its own, and a house that guards it.
            'hsi _1 (temple|monastery|mall|apartments|condos|studio|studios|hoa) ({trade}|security|police|pd|dps|guards|$):2',
            // A body of its own that the letters name, with guards or police of its own.
            'hsi (hospital|hospitals|health|medical|staffing|mall|campus|properties|protective|hotel|resort|casino|school|schools|guard|patrol) ({trade}|security|police|pd|dps|public safety|services|protection|center|district|guards|$):2',
          ],
        },
      ],
      examples: {
        match: [
          'Homeland Security Investigations [Federal] [Inactive]',
          '[Federal] Homeland Security Investigations',
          'HSI',
          'HSI Tampa',
          'Homeland Security Investigations - Omaha',
          'ICE HSI Miami',
          'Immigration and Customs Enforcement (ICE) - HSI',
        ],
        noMatch: [
          'MS Office of Homeland Security',
          'Hsiao Security',
          'Mesa HSI Hospital Security',
          'Hsi Fang Temple Security',
          'HSI Dance Studio',
          'Det. Hsi',
          'Department of Homeland Security',
        ],
      },
    },
    {
      id: 'searcher.ice-other',
      meaning: 'The agency is another office of ICE (its lawyers, its internal affairs).',
      tier: 'agency_b',
      party: 'ice_other',
      source,
      place: 'agency',
      match: [
        'opla',
        'office of the principal legal advisor',
        'ice (opr|opla|office of professional responsibility)',
        'ice office of (the)? (principal legal advisor|professional responsibility)',
      ],
      exceptions: [],
      examples: { match: ['ICE OPLA', 'ICE OPR'], noMatch: ['ICE', 'OPR'] },
    },
    {
      id: 'searcher.287g',
      meaning: 'A local body’s 287(g) unit.',
      tier: 'purpose',
      party: 'ice',
      localBody: true,
      source: '8 USC 1357(g)',
      place: 'agency',
      match: ['287 g (task force|tfm|wso|jem|unit|program)?', '287g (task force|tfm|wso|jem|unit)?'],
      exceptions: [],
      examples: {
        match: ['Cedar County FL SO - 287(g) Task Force', 'Collier County FL SO 287g'],
        noMatch: ['Precinct 287', 'US-287 Task Force'],
      },
    },
  ],
};
