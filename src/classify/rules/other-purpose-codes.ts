import { denied, onRecord } from './other-purpose.ts';
import type { Family } from './rule.ts';

export const otherPurposeCodes: Family = {
  id: 'other-purpose-codes',
  title: 'Offenses by the section of a state’s code',
  rules: [
    {
      id: 'other.code-section',
      meaning: 'A section of a state’s penal, vehicle, or health and safety code is stated.',
      tier: 'other_purpose',
      group: 'code section',
      source: 'Released logs of California agencies',
      place: 'text',
      match: [
        // A number alone may be a house, a case or a badge: the letters of the code or a suspect show what it is.
        '{offensesection} (a|b|c|d)? (pc|cpc|vc|cvc|h s|hs|penal code|vehicle code)',
        '(pc|cpc|vc|cvc|h s|hs|penal code|vehicle code) _0 {offensesection}',
        '{offensesection} (susp|suspect|suspects|perp|perps)',
        '10851',
      ],
      exceptions: [
        denied,
        onRecord,
        {
          label: 'a number of a house or of a case',
          match: [
            '{offensesection} _3 {road}',
            '{offensesection} (blk|block)',
            '(case|cs|cr|incident|report|rpt|ref|no|number|badge|unit|apt|apartment|ste|suite|room|rm|call|cfs) {offensesection}',
          ],
        },
      ],
      examples: {
        match: ['211 PC', 'pc 459', 'PC 245(a)', '417 susp', '10851', '11377 H&S'],
        noMatch: [
          '417',
          '417 Birch St',
          '10851 N Quarry Rd',
          '10851 block',
          'case 10851',
          'unit 245',
          'no 211 pc',
        ],
      },
    },
  ],
};
