import type { Summary } from '../model/summary.ts';
import { horizontalBars } from './bars.ts';
import { look } from './look.ts';
import type { ChartSpec } from './spec.ts';
import { joined, listed, number, searches } from './words.ts';

/** The searches that the bars leave out: without an immigration purpose, as far as their reason can be read. */
function unstatedNote({ searches: { distinct }, quality: { none_by_reason: none } }: Summary): string | null {
  const { readable } = none;
  const unread = none.vague + none.masked + none.empty + none.not_exported;
  const said = [
    ...(readable > 0
      ? [
          `${number(readable)} with a readable reason ${readable === 1 ? 'states' : 'state'} no immigration purpose`,
        ]
      : []),
    ...(unread > 0
      ? [`of ${number(unread)} the reason is vague, masked, empty or not released, and nothing can be said`]
      : []),
  ];
  return said.length === 0 ? null : `Not drawn, of ${searches(distinct)}: ${said.join('; ')}.`;
}

/** What stands in place of the bars: of unreadable reasons, not that they state none. */
function noBars({ searches: { distinct }, quality: { none_by_reason: none } }: Summary): string {
  if (distinct === 0) return 'The logs hold no search';
  if (none.readable === 0) return 'No reason can be read';
  return `No immigration purpose stated (readable reasons: ${number(none.readable)} of ${number(distinct)})`;
}

/** What the recorded words say the searches were for. */
export function recordedPurposes(summary: Summary): ChartSpec {
  const title = 'Searches counted as for immigration, or as possible';
  const { by_purpose: purpose, by_immigration_kind: kind } = summary.flagged;
  const parts = [
    { name: 'Civil immigration enforcement', value: kind.civil, colour: look.colours.navy },
    { name: 'Criminal immigration offense', value: kind.criminal, colour: look.colours.navy },
    { name: 'Immigration, kind not stated', value: kind.unstated, colour: look.colours.navy },
    { name: 'Possible: the words leave it open', value: purpose.possible, colour: look.colours.sky },
  ];
  const any = purpose.immigration + purpose.possible > 0;
  const note = unstatedNote(summary);
  return {
    id: 'recorded-purposes',
    title,
    note,
    alt:
      joined([
        any
          ? `Bar chart of recorded purposes. ${listed(parts.map(({ name, value }) => `${name}: ${searches(value)}`))}.`
          : `${noBars(summary)}.`,
        note,
      ]) ?? '',
    ...horizontalBars({
      title,
      subtitle: 'By recorded words, or an ICE or CBP account with no other purpose',
      empty: noBars(summary),
      bars: any ? parts.map((part) => ({ ...part, figure: number(part.value) })) : [],
    }),
  };
}
