import type { Family } from './rule.ts';

const classes =
  '(student|work|tourist|fiance|k1|k 1|h1b|h 1b|h2a|h 2a|h2b|h 2b|f1|f 1|j1|j 1|b1|b 1|b2|b 2|l1|e2|m1|o1|visitor|business|travel|immigrant|nonimmigrant|non immigrant|us)';

export const visa: Family = {
  id: 'visa',
  title: 'Visas, green cards and status',
  rules: [
    {
      id: 'visa.overstay',
      meaning: 'A visa was overstayed, expired or violated.',
      tier: 'purpose',
      kind: 'civil',
      source: '8 USC 1227(a)(1)',
      place: 'text',
      match: [
        `${classes}? visa (overstay~|overstay|overstays|overstayed|overstayer|over stay|violator|violation|violations|status|revoked|revocation|expired|holder|waiver|absconder|terminated|cancelled|canceled|lapsed|issue|issues|hold|check|inv|investigation|case|interview|application|petition|applicant|crime|crimes|security|expiration|over stayed|overstaying|sponsor|abuse|class)`,
        `(overstay~|overstay|overstays|overstayed|overstaying|over stayed|over stay|stayed past|violating|violation of|expired|exp|violated|revoked|invalid|lapsed) {fill}:2 ${classes}? visa`,
        `${classes} visa`,
        '(nonimmigrant|non immigrant) overstay',
        'overstay (alien|enforcement|unit|lead|leads|case|subject)',
        '^ (overstay|overstays|overstayed|overstayer) {generic}:2 $',
        '(overstay|overstayed|overstays) i 94',
        '(overstay|overstayed|overstays|over stay) {fill}:1 (b1 b2|b 1 b 2|b1|b2|b 1|b 2|f1|f 1|j1|j 1|h1b|h2a|h2b|vwp|esta|visa waiver)',
        '(homeland security|dhs|hsi|ice|cbp|uscis) __3 <(overstay|overstays|overstayed|overstayer)>',
        'i 94 (overstay|expired|form|admission|violation|number)',
        '(fake|fraudulent|forged|counterfeit|altered|bogus) _0 i 94',
        '(temporary protected status|tps (status|holder|holders|recipient|revoked|expired|termination|terminated|ended|denied))',
        'daca (recipient|status|holder|expired)?',
        'humanitarian parole',
        '(h1b|h 1b|h2a|h 2a|h2b|h 2b|j1|j 1|f1|f 1|b1|b2|b1 b2|k1) (overstay|overstays|overstayed|violator|violation|fraud|status|student|worker|holder|expired)',
        '(sevis|sevp) (violation|violator|terminated|hit|lead|check)?',
        'out of status (student|students|f1|f 1|nonimmigrant|visitor)?',
        '(status|nonimmigrant status) (violator|violators)',
        'no (green card|greencard)',
        '(ead|employment authorization) (expired|card|document|fraud)',
      ],
      exceptions: [
        {
          label: 'visa as a payment card',
          match: [
            'visa (card|cards|check card|check cards|debit|credit|gift|prepaid|mc|mastercard|ending|pre paid)',
            '(gift|debit|credit|prepaid|stolen) visa',
            'no visa (card|accepted)',
            '(credit|debit|bank|atm) (card|cards) __2 visa',
            'visa _3 (credit|debit) (card|cards)',
            'visa (charge|charges|purchase|purchases|transaction|transactions|account|payment|payments|statement)',
            'expired visa (card|debit|credit)',
          ],
        },
      ],
      examples: {
        match: [
          'visa overstay',
          'overstayed visa',
          'visa expired, find subj',
          'work visa violator',
          'H-1B visa',
          'overstay',
        ],
        noMatch: [
          'OVERSTAYED CAMPSITE',
          'visa card skimmed at pump',
          'I-94 rollover',
          'overstayed parking',
          'expired Visa debit card',
        ],
      },
    },
    {
      id: 'visa.fraud',
      meaning: 'Fraud with a visa, a green card or work papers.',
      tier: 'purpose',
      kind: 'criminal',
      source: '18 USC 1425, 1546; 8 USC 1324c',
      place: 'text',
      match: [
        `${classes}? visa (application)? (fraud|scheme|mill|fraud ring)`,
        '(fake|fraudulent|counterfeit|forged|false) {fill}:2 (visa|visas|green card|green cards|greencard|greencards|i 9|work permit|alien card|resident card)',
        '(fake|fraudulent|counterfeit|forged|false) (lpr|social {and}? green) (card|cards)',
        '(green card|greencard|resident card|permanent resident card) (fraud|scheme)',
        '(work permit|employment authorization|asylum~|asylum|sij|e verify|everify) (application|petition|claim)? fraud',
        '(fraudulent|fake|false) (marriage)? (visa|green card)',
        '(18|title 18) (usc|us code|u s code|u s c)? (section|sec|ss|s)? (1425|1546)',
      ],
      exceptions: [
        {
          label: 'a permit to build',
          match: [
            '(electrical|electric|building|plumbing|construction|roofing|city|street|hot|tree) work permit',
            'work permit fraud __2 (building|contractor|city|county|permit)',
          ],
        },
        {
          label: 'visa as a payment card',
          match: [
            'visa (card|cards|check card|check cards|debit|credit|gift|prepaid|mc|mastercard|pre paid)',
            '(gift|debit|credit|prepaid|stolen) visa',
            '(mc|mastercard|amex|discover) visa',
            '(credit|debit|bank|atm) (card|cards) __2 visa',
            'visa _3 (credit|debit) (card|cards)',
            'visa (charge|charges|purchase|purchases|transaction|transactions|account|payment|payments|statement)',
            'visa (fraud|scheme) __3 (card|cards|charge|charges|purchases|account|store|atm)',
            'visa (amex|discover)',
          ],
        },
      ],
      examples: {
        match: [
          'visa fraud',
          'green card scheme',
          'visa fraud by marriage broker',
          'counterfeit green cards',
          '18 USC 1546',
          '18 U.S.C. § 1425',
        ],
        noMatch: [
          '18 USC 922',
          'Visa/Mastercard skimmer',
          'Visa gift card drained',
          'visa card skimmed at pump',
          'gift card fraud',
          'fake Visa card',
          'fraudulent Visa charges',
          'debit card, visa fraud',
        ],
      },
    },
    {
      id: 'visa.green-card',
      meaning: 'Permanent residence (a green card) is what the search is about.',
      tier: 'purpose',
      source: '8 USC 1101(a)(20)',
      place: 'text',
      match: [
        '(green card|greencard) (holder|expired|revoked|status|overstay|check)',
        '^ (green card|greencard|green cards) {generic}:2 $',
        '(expired|revoked|no) (green card|greencard)',
        '(lawful|legal|conditional) permanent resident',
        '(revoked|expired) {fill}:2 work permit',
      ],
      exceptions: [
        {
          label: 'a card lost or stolen',
          match: [
            '(stolen|lost|found) {fill}:2 (green card|greencard)',
            '(green card|greencard) _2 (stolen|lost|found)',
          ],
        },
      ],
      examples: {
        match: ['green card holder', 'expired green card'],
        noMatch: ['stolen green card', 'Green Card Lane burglary', 'gift card theft'],
      },
    },
  ],
};
