import { lawPack } from './pack.ts';

/** Nothing is printed yet: neither law was read in a final text with its day. */
export const washington = lawPack({
  state: 'WA',
  name: 'Washington',
  asOf: '2026-11-22',
  provisions: [],
  waiting: [
    {
      cite: 'ESSB 6002 (2026), a new chapter of Title 10 RCW',
      asks: 'no use for immigration enforcement, limits on sharing, a log of access kept five years; would count searches with an immigration purpose by kind, searches by agencies of other states and federal ones, and rows lacking a field of the log',
      missing:
        'the final text, its sections in the Code, the day it took effect and its exceptions; only press reports and summaries of earlier versions were read',
    },
    {
      cite: 'RCW 10.93.160 (Keep Washington Working Act)',
      asks: 'limits on help with civil immigration enforcement; would count searches by Washington agencies with a purpose of civil immigration enforcement',
      missing: 'the text, its day and its exceptions were not read',
    },
  ],
});
