import type { Exception } from './rule.ts';

/** What an ice storm brings down. */
const fallen =
  '(tree|trees|limb|limbs|branch|branches|line|lines|wire|wires|power line|power lines|powerline|powerlines|pole|poles)';

/** Words of narcotics officers and of winter storms that make `ice` the drug or the weather. */
export const iceInShorthand: readonly Exception[] = [
  {
    label: 'ICE as the drug methamphetamine',
    match: [
      // A controlled buy, or a sale from hand to hand.
      // Not `for` or `per` ICE.
      '(c b|cb|hth|h2h|hand 2 hand) (of|some)? ice $',
      'ice (hth|h2h|hand 2 hand|re up|reup)',
      '(slang|slangin|slanging|slingin|sellin|dealin) (of|some)? ice ($|_!|{and}|in|from|out of|at|near|on)',
      'ice (8ball|8 ball|8balls|eightball|eight ball|zip|zips) ($|_!|buy|from|to)',
      '(gm|gms|grm|grms|half p|quarter p) of:1 ice',
      '(shards|crystals) {and}? _0 ice',
      '(smuggling|smuggled|introducing|introduced|bringing|brought) {fill}:1 ice (jail|prison|facility) $',
    ],
  },
  {
    label: 'ICE as frozen water, food or sport',
    match: [
      'ice (accumulation|accumulations|buildup|build up)',
      `ice on {fill}:2 ${fallen}`,
      `(${fallen} (down|downed|fell|fallen)|(down|downed|fallen) ${fallen}|power (out|outage)) {fill}:1 (due to|from|because of):1 ice ($|_!)`,
      '(fail|failed|failure) to (clear|remove) (the|his|her|all)? _0 ice ($|_!|{fill})',
      'ice _0 (hawks|wolves|dogs|pirates|pilots|flyers|lemonade)',
    ],
  },
  {
    label: 'ICE as a name or nickname',
    match: ['(boat|vessel|ship|yacht|dog|cat|horse|pet) s:1 name (is|of)? ice'],
  },
  {
    label: 'ICE as another abbreviation',
    match: ['ice (contact|contacts|number) {fill}:1 (pt|patient|decedent)'],
  },
];
