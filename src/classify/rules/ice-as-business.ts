import type { Exception } from './rule.ts';

/** Shops that anybody may walk into: what an agency would raid or guard is not among them. */
const shop =
  '(barbershop|barber shop|barbers|nails|nail (salon|bar|spa)|hair (salon|studio)|salon|tattoo|tattoos|auto sales|auto group|used cars|pawn|boutique|vape|vapes|pizza|pizzeria|cafe|bakery|donuts|smoke shop|jewelers|jewelry|apparel|clothing|gym|fitness|car wash|liquors|sushi|grill|bar and grill|hookah|kitchen|grocery|deli|diner|bistro|steakhouse|taqueria|daiquiri|daiquiris|cellular|wireless)';
const befell =
  '({offence}|{taken}|{harm}|robbery|robbed|alarm|trespass*|shoplift*|fight|disturbance|employee|owner|customer|parking|lot)';
/** Whose ice it is, as firms that sell it are called. */
const seller = '(twice|city|valley|county|river|lake|mountain|capital|crystal clear|party|frosty|snowy)';
/** Of these, no unit of an agency is called so. */
const sellerAlone = '(twice|mountain|crystal clear|party|frosty|snowy)';

/** Firms that are named after ice, or sell it. */
export const iceAsBusiness: readonly Exception[] = [
  {
    label: 'ICE in the name of a business',
    match: [
      `ice _0 ${shop} ($|_!|${befell})`,
      'ice (and|n|amp) (fire|coal|oil|water|storage|gas|propane|beverage|stone|slice|spice)',
      'ice (and|n|amp)? (fuel|cold storage|refrigeration) ($|_!|co|company|station|theft|burglary|robbery)',
      '(fire|slice|spice|sugar|spirits|smoke) (and|n|amp) ice',
      `ice _0 (co|company|corp|works|factory|express|king|man) (truck|trucks|van|employee|driver|machine|store|building)? ${befell}`,
      `^ ${sellerAlone} _0 ice $`,
      `${seller} _0 ice _0 ${befell}`,
      `({taken}|robbery|fight|alarm|trespass*) (at|from) (the)? _1 _0 ice $`,
      `ice _0 (trucking|towing|motors|logistics|transport llc) $`,
      // `Mike's Ice`, `Lucky's Ice theft`; an officer's own search would name a request or a paper.
      `#owner _0 ice ($|${befell})`,
    ],
    weak: true,
  },
  {
    label: 'ICE as frozen water, food or sport',
    match: ['ice _0 (show|shows) ($|_!|traffic|parking|tickets|ticket|event|tour|at|crowd|skat*|detail)'],
  },
];
