import type { Summary } from '../model/summary.ts';
import { horizontalBars } from './bars.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';
import { counted, joined, listed, number, searches } from './words.ts';

const shownAtMost = 10;

/**
 * The commonest recorded reasons of searches counted as for immigration, or as possible: also where the account alone
 * makes it so. The summary holds them as documents quote them.
 */
export function immigrationReasons(summary: Summary): ChartSpec {
  const title = 'Commonest reasons: for immigration, or possibly';
  const stated = summary.by_reason.flatMap((row) =>
    row.reason !== null && row.purpose !== 'none' ? [{ ...row, words: row.reason.toLowerCase() }] : [],
  );
  const shown = stated.toSorted((a, b) => b.searches - a.searches).slice(0, shownAtMost);
  const left = stated.length - shown.length;
  const possible = shown.some((row) => row.purpose === 'possible');
  const note = joined([
    possible ? 'Lighter bars: possible.' : null,
    left > 0 ? `${counted(left, 'rarer reason', 'rarer reasons')} of the commonest 200 not drawn.` : null,
  ]);
  return {
    id: 'immigration-reasons',
    title,
    note,
    alt:
      shown.length === 0
        ? 'None of the commonest recorded reasons counts as for immigration.'
        : `Bar chart of recorded reasons of searches counted as for immigration or as possible. ${listed(
            shown.map((row) => `“${row.words}” (${row.purpose}): ${searches(row.searches)}`),
          )}.`,
    ...horizontalBars({
      title,
      subtitle: 'Matched words and four either side, in lower case; like ones joined',
      empty: 'None among the commonest reasons',
      bars: shown.map((row) => ({
        name: row.words,
        value: row.searches,
        figure: number(row.searches),
        colour: row.purpose === 'possible' ? look.colours.sky : look.colours.navy,
      })),
    }),
  };
}
