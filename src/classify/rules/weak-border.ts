import type { Family } from './rule.ts';

/** States by their letters, words of the language among them: with another one beside it each is a state. */
const letters = '({state}|{stabbr}|al|co|de|hi|id|in|la|ma|me|oh|ok|or|pa)';

export const weakBorder: Family = {
  id: 'weak-border',
  title: 'The border and passports as cues',
  rules: [
    {
      id: 'weak.border',
      meaning: 'The international border or crossing it, and no offense is named.',
      tier: 'weak',
      needs: 'no_other_purpose',
      source: 'Label guide',
      place: 'text',
      match: [
        '(international|intl|int l|southern|northern|southwest|south|us mexico|mexico|mexican|us|u s|canadian|canada|us canada|usa|tx mexico|tx mx|texas mexico|az mexico|ca mexico|nm mexico|us mx|nogales|san ysidro|tijuana) (border~|boarder) (crosser|crossers|crossing|crossings|jumper|jumpers|area|activity|wall|fence)?',
        '(border|boarder) (crosser|crossers|crossing|crossings|jumper|jumpers|hopper|hoppers|runner|runners|security|enforcement|violation|violator|violators|fugitive|encounter|related|op|operation|operations|detail|mission|inv|investigation|smuggling~|interdiction|crisis|surge|hit)',
        '(crossed|crossing|crossings|crosses|enter|entered|entering|came across|went across|back across|trip|trips|travel|traveling) {fill}:2 (border|boarder)',
        '(mexico|mexican|canada|canadian|tijuana|juarez|nogales) (crossing|crossings|crossing check|entry|entries)',
        '(crossed|crossing|crossings|coming|came|back|returning|entered|travel|travels|trips|fled) (from|into|to|in) (mexico|tijuana|juarez|guatemala) ',
        '(crossed|crossing|crosses) (from|into|to) canada',
        '(crossed|crossing|crossings|crosses) (at|in|thru|through) (nogales|san ysidro|otay mesa|calexico|tecate|lukeville|eagle pass|laredo|hidalgo|pharr|brownsville|progreso)',
        '(international|intl|int l) (bridge|boundary) (crossing|crossings)?',
        'la frontera',
        'cruzando (la)? frontera',
      ],
      exceptions: [
        {
          label: 'a body of another country',
          match: ['(canada|canadian) border (services|service|svcs) (agency|officer|officers)?'],
        },
        {
          label: 'a state line or another border',
          match: [
            '({state}|{stabbr}|state|county|city|town|property) line:1 (border~|boarder|line)',
            `${letters} ${letters} (border~|boarder)`,
            'la frontera (bar|restaurant|restaurante|cafe|cantina|grill|market|club|tienda)',
            '(border~|boarder) {fill}:2 ({state}|kansas)',
            '(go|went|send|sent) back to (mexico|tijuana|juarez|guatemala)',
            '(snow|skate|wake|surf|room|horse|dog) boarder',
            '(border~|boarder) (collie|collies|terrier|st|street|ave|ln|dr|rd|dispute|wars|town|city pd|house|foods|cafe|grill|restaurant|states|plants|stone)',
            'crossed {fill}:1 (border~|boarder) (into|to|from) ({state}|{stabbr})',
            '(near|along|at|by|on) {fill}:2 (state|county) (border~|line)',
            '({state}|{stabbr}) border crossing',
            '(border~|boarder) crossing (guard|guards)',
            '(northern|southern|south) border (brewing|brewery|pipeline|grill|pizza|motel|tavern)',
            '(border~|boarder) of {fill}:1 (city|county|town|township|village|district|property|park|beat|zone|jurisdiction)',
          ],
        },
      ],
      examples: {
        match: [
          'border crossing',
          'southern border',
          'Mexico crossings last week',
          'border crosser',
          'international border',
        ],
        noMatch: [
          'ND/MN border pursuit',
          'crossed border into Nebraska',
          'border collie missing',
          'boarder quarrel',
          'snow boarder hit',
          'state border welcome center',
        ],
      },
    },
    {
      id: 'weak.passport',
      meaning: 'Fraud with a passport.',
      tier: 'weak',
      source: 'Label guide; 18 USC 1542 to 1544',
      place: 'text',
      match: [
        'passport~ (fraud|application fraud|mill|forgery|violation)',
        '(fake|false|fraudulent|counterfeit|forged|altered|fraud|bogus|bad) {fill}:1 (passport~|passports)',
        'pasaporte falso',
      ],
      exceptions: [{ label: 'a car named Passport', match: ['honda passport'] }],
      examples: {
        match: ['passport fraud', 'fake passport'],
        noMatch: ['passport taken in car prowl', 'Honda Passport stolen', 'passport photo theft'],
      },
    },
  ],
};
