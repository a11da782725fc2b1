import type { Family } from './rule.ts';
import { plateOf } from './same-letters.ts';

export const weakAcronyms: Family = {
  id: 'weak-acronyms',
  title: 'Acronyms and programs that cannot be resolved',
  rules: [
    {
      id: 'acronym.asked-for',
      meaning: 'Fugitive operations as the one who asks: a team of ICE.',
      tier: 'agency_b',
      party: 'ice',
      source: 'Label guide, readings',
      place: 'text',
      match: [
        '<(fugops|fug ops|fugitive ops|fugitive operations)> _1 ({assist}|{request})',
        '({assist}|{request}|for|per|by) {fill}:1 <(fugops|fug ops|fugitive ops|fugitive operations)>',
      ],
      exceptions: [
        {
          label: 'fugitive operations of a local body',
          match: [
            '(sheriff|so|police|pd|county|state|hpd|usms|marshals) _1 (fugitive operations|fugitive ops|fug ops)',
            '(fugitive operations|fugitive ops) (pd|so|usms|detail pd)',
          ],
        },
      ],
      examples: {
        match: ['assist FUGOPS', 'fug ops request'],
        noMatch: ['FUGOPS', 'assist county fugitive operations', 'fugitive', 'fugazi jewelry'],
      },
    },
    {
      id: 'acronym.alone',
      meaning: 'An acronym of immigration enforcement stands alone: it may mean something else.',
      tier: 'weak',
      party: 'acronym',
      needs: 'whole_field',
      codeLike: true,
      source: 'Label guide',
      place: 'text',
      match: [
        'ero',
        'bp',
        'fugops',
        'fug ops',
        'fugitive ops',
        'fugitive operations',
        'amo',
        'oam',
        't8',
        't 8',
        'title 42 (expulsion|expulsions|expelled|expel|removal|return)?',
        't42',
        'title42',
        'ins',
        'i n s',
        'a (file|files)',
        'afile',
        'afiles',
        'otm',
      ],
      exceptions: [
        plateOf('(ero|bp|ins)'),
        {
          label: 'insurance',
          match: [
            '(no|without|exp|expired|lapsed|valid|auto|car|health|vehicle|invalid|w o) ins',
            'ins (card|fraud|claim|company|co|check|expired|lapse|policy|agent|adjuster|verification|info|violation|status)',
          ],
        },
        {
          label: 'ERPO or restraining order',
          match: [
            'ero (violation|violations|violator|service|petition|firearm|firearms|respondent|served|order|viol)',
            '(serve|served|viol|violation|firearms|respondent|petition) {fill}:1 ero',
            '(epo|erpo|tro|gvro|dvro) ero',
            'ero (epo|erpo|tro|gvro|dvro)',
          ],
        },
        {
          label: 'BP as a petrol station, blood pressure or another word',
          match: [
            'bp (gas|oil|station|store|high|low|fuel|check|reading|readings|pump)',
            '(high|low|at|near|gas|off|elevated) bp',
            'body vest bp',
          ],
        },
      ],
      examples: {
        match: [
          'BP',
          'ERO',
          'FUGOPS',
          'fug ops',
          'OAM',
          'AMO case',
          'T8',
          'Title 42',
          'INS',
          'A file',
          'A-files',
          'Title 42 expulsion',
          'bp 25-1234',
        ],
        noMatch: [
          'BP gas',
          'ERO violation',
          'no ins',
          'ins card',
          'insurance',
          'BPD',
          'gas theft BP drive off',
          'BP oil tanker',
          'T800 truck',
        ],
      },
    },
    {
      id: 'acronym.after-car',
      meaning: 'ICE ends the description of a car: a color or trim, or the agency.',
      tier: 'weak',
      party: 'acronym',
      source: 'Label guide, readings: a row that leaves the token open',
      place: 'text',
      match: ['({make} {model}?|{model}) _0 <ice> $'],
      exceptions: [],
      examples: {
        match: ['Dodge Charger ICE', 'white Jeep ice'],
        noMatch: ['Toyota Camry - ICE', 'ICE Chevy Tahoe', 'Kia for ICE', 'Honda license'],
      },
    },
    {
      id: 'operation.border-security',
      meaning: 'A border-security program (Operation Lone Star, Stonegarden), without an immigration word.',
      tier: 'weak',
      source: 'Texas and Arizona agencies',
      place: 'text',
      match: [
        '(operation|op|opn) (lone star|lonestar)',
        '(lone star|lonestar) (operation|op|mission|ot|overtime|grant|tf|task force|detail|shift|patrol|border)',
        '^ ols {generic}:2 (#)? (#)? $',
        'ols (#|2 0|ot|detail|operation|mission|shift|overtime|grant|stop|pursuit|bailout|smuggling|evading)',
        '(operation|op|opn)? stonegarden~ (ot|overtime|detail|grant|shift|patrol)?',
        'stone garden (ot|overtime|detail|grant|operation|op|patrol|shift)',
        '(operation|op) stone garden',
        'opsg',
      ],
      exceptions: [
        {
          label: 'a place of that name',
          match: [
            '(stonegarden|stone garden) (apt|apts|apartment|apartments|condo|condos|complex|estates|subdivision|hoa|village|townhomes|townhouses|{roadname}|st|street|ct|cir|circle|way|pl|place|inn|motel|cafe|church)',
          ],
        },
      ],
      examples: {
        match: ['Operation Lone Star shift', 'OLS overtime', 'Operation Stonegarden patrol', 'OPSG'],
        noMatch: [
          'Lone Star Chevrolet lot prowler',
          'lone star steakhouse',
          'stone garden bench theft',
          'Stonegarden Apts loud party',
          'tools stolen',
        ],
      },
    },
  ],
};
