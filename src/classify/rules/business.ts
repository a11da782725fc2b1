import type { Exception } from './rule.ts';

/**
 * A business whose name is an agency's letters and a trade, where something befell it: `CBP Plumbing van stolen`.
 * A dash or another clause between them keeps the agency: `CBP - trucking theft`.
 */
export function businessOf(letters: string): Exception {
  const lost = '({taken}|robbery|robbed|vandal*|trespass*|fight|gta)';
  return {
    label: 'a business of that name',
    match: [
      `${letters} _0 (llc|inc)`,
      `${letters} _0 {trade} (llc|inc|co|company):1 (trailer|trailers|van|vans|truck|trucks|semi|dumpster|sign|lot|yard|office|shop|store):1 ${lost}`,
      `${letters} _0 {trade} (llc|inc)`,
    ],
  };
}
