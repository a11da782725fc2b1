import type { Exception } from './rule.ts';

/**
 * A business whose name is an agency's letters and a trade, where something befell it: `CBP Plumbing van stolen`.
 * A dash or another clause between them keeps the agency: `CBP - trucking theft`.
 */
export function businessOf(letters: string): Exception {
  const lost = '({taken}|robbery|robbed|vandal*|trespass*|fight|gta)';
  // What no unit or load of an agency is called, so that the letters and the trade are a name by themselves.
  const craft =
    '(trucking|plumbing|roofing|landscaping|motors|cafe|bakery|boutique|salon|barbershop|barber shop|pizza|pizzeria|deli|diner|builders|contracting|flooring|painting|paving|excavating|realty|rentals|welding|electric|hvac|heating|drywall|concrete|auto sales|auto body|auto repair|liquors|pawn|vape|donuts|tavern|brewing|dental|logistics|pest control|tree service|carpet cleaning|remodeling|home builders|home improvement)';
  return {
    label: 'a business of that name',
    match: [
      `${letters} _0 (llc|inc)`,
      `${letters} _0 {trade} (llc|inc|co|company):1 (trailer|trailers|van|vans|truck|trucks|semi|dumpster|sign|lot|yard|office|shop|store):1 ${lost}`,
      `${letters} _0 {trade} (llc|inc)`,
      `${letters} _0 ${craft} (dump|box|work|tractor)? ({car}|trailer|semi|driver|employee)? ($|_!|{crash}|{taken}|cargo|spill|#|#mixed)`,
      `${letters} _0 (logistics|distributors|distributing|holdings|electric|mechanical|hvac) (van|vans|truck|trucks|trk|semi|trailer|driver):1 ($|_!)`,
    ],
  };
}

/** The letters as a plate bears them, or as initials: `plate starts with HSI`, `stolen plate CBP 221`, `initials CBP`. */
export function plateOf(letters: string): Exception {
  const plate =
    '(plate|plates|plt|tag|lp|license plate|vanity|vanity plate|temp tag|partial|partial plate|partial tag)';
  return {
    label: 'letters on a plate',
    match: [
      `${plate} {fill}:1 (starts|starting|begins|beginning|ends|ending|contains|containing|reads|reading|says) (with|w|in)? {fill}:1 ${letters}`,
      `(partial|partial plate|partial tag|partial lp|plate partial|tag partial|vanity plate) (is|of)? ${letters} (#:1 $|$)`,
      `${plate} _0 (is|of)? ${letters} _0 (#1|#2|#3|#4|#mixed) $`,
      // Of a person, of what is stitched or cut into something.
      `((initials|initialed|initialled) (is|are|of|with|w)? ${letters} ($|_!|on)|${letters} initials on)`,
    ],
  };
}
