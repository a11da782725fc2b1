import { routes, type Summary } from '../model/summary.ts';
import { horizontalBars } from './bars.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';
import { listed, number, searches } from './words.ts';

type Route = (typeof routes)[number];

/** Each route in words; the colours of the months' chart: an account of ICE, of CBP, or of another body. */
const info: Record<Route, { name: string; colour: string }> = {
  ice_account: { name: 'From an ICE account', colour: look.colours.navy },
  cbp_account: { name: 'From a CBP account', colour: look.colours.rust },
  local_for_ice: { name: 'Local account, words name ICE', colour: look.colours.sky },
  local_for_cbp: { name: 'Local account, words name CBP', colour: look.colours.sky },
  local_immigration_no_agency: { name: 'Local account, no federal agency named', colour: look.colours.sky },
  other_federal: { name: 'Other federal account or party', colour: look.colours.sky },
  unknown: { name: 'Not to be told by or for whom', colour: look.colours.grey },
};

/** Through whose account the flagged searches came. */
export function flaggedByRoute(summary: Summary): ChartSpec {
  const title = 'Flagged searches by who searched and who is named';
  const counts = routes.map((route) => ({ ...info[route], value: summary.flagged.by_route[route] }));
  const any = counts.some(({ value }) => value > 0);
  return {
    id: 'flagged-by-route',
    title,
    note: null,
    alt: any
      ? `Bar chart of flagged searches by who searched and who is named. ${listed(
          counts.map(({ name, value }) => `${name}: ${searches(value)}`),
        )}.`
      : 'No flagged search.',
    ...horizontalBars({
      title,
      subtitle: 'Each flagged search stands in one bar',
      empty: 'No flagged search in these logs',
      bars: any ? counts.map((part) => ({ ...part, figure: number(part.value) })) : [],
    }),
  };
}
