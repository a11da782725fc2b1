import type { Summary } from '../model/summary.ts';
import { horizontalBars } from './bars.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';
import { listed, number, percent, searches } from './words.ts';

type State = keyof Summary['quality']['reason'];

/** In the order from readable to absent; what cannot be read is grey. */
const states: readonly { state: State; name: string; colour: string }[] = [
  { state: 'readable', name: 'Readable', colour: look.colours.navy },
  { state: 'vague', name: 'Too vague to tell a purpose', colour: look.colours.sky },
  { state: 'empty', name: 'Left empty', colour: look.colours.grey },
  { state: 'masked', name: 'Masked before release', colour: look.colours.grey },
  { state: 'not_exported', name: 'Not in the released file', colour: look.colours.grey },
];

/** Of how many searches the reason can be read at all. */
export function reasonQuality(summary: Summary): ChartSpec {
  const title = 'Can the recorded reasons be read?';
  const { distinct } = summary.searches;
  const counts = states.map((each) => ({ ...each, value: summary.quality.reason[each.state] }));
  const figure = (value: number) => `${number(value)} (${percent(value / distinct)})`;
  return {
    id: 'reason-quality',
    title,
    note: null,
    alt:
      distinct === 0
        ? 'The logs hold no search.'
        : `Bar chart of ${searches(distinct)} by whether the recorded reason can be read. ${listed(
            counts.map(({ name, value }) => `${name}: ${figure(value)}`),
          )}.`,
    ...horizontalBars({
      title,
      subtitle: `All ${searches(distinct)}`,
      empty: 'No search in these logs',
      bars: distinct === 0 ? [] : counts.map((part) => ({ ...part, figure: figure(part.value) })),
    }),
  };
}
