import { lawPack } from './pack.ts';

/** Access must be for a legitimate, specified and documented purpose, and leaves an audit trail. */
export const minnesota = lawPack({
  state: 'MN',
  name: 'Minnesota',
  asOf: '2026-11-22',
  provisions: [
    {
      id: 'mn-documented-purpose',
      cite: 'Minn. Stat. § 13.824, subd. 7(b)-(c)',
      effective: '2015-08-01',
      source: 'https://www.revisor.mn.gov/statutes/cite/13.824',
      exceptions: [
        'the audit trail is public only as far as its data are not classified otherwise; a release may leave out or mask what the trail holds',
        'the purpose must be documented, which may be done elsewhere than in the log',
      ],
      verify:
        'the day it took effect; later amendments; and the Commissioner of Administration’s opinion of 18 May 2026 (City of New Prague) on masked columns of an audit trail',
      counts: [
        {
          counted: 'searches of which no released row bears the account of the person',
          measure: { of: 'rows', lacking: ['user'] },
        },
        {
          counted: 'searches of which no released row bears a purpose',
          measure: { of: 'rows', lacking: ['reason', 'offense_type'] },
        },
      ],
    },
  ],
  waiting: [
    {
      cite: 'Minn. Stat. § 13.824, subd. 5 and 6',
      asks: 'a public log of use and an independent audit every two years',
      missing:
        'both are about the readers’ use and the agency’s records; no count of a log of searches bears on them',
    },
  ],
});
