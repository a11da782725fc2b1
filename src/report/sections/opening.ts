import type { Summary } from '../../model/summary.ts';
import type { Block } from '../blocks.ts';
import {
  flaggedSentences,
  keyFigures,
  mostlyUnreadable,
  possibleCount,
  possibleSentence,
  readableSentence,
  readableWords,
  scopeSentence,
} from '../findings.ts';
import { limits } from '../limits.ts';
import { number } from '../words.ts';
import { monthChart, type WriteSection } from './section.ts';

/** Sentences about the files that the first page has room for; of more, coverage has them all. */
export const caveatsOpening = 6;

/** Said first where few reasons or none can be read: of none, there are no others to set apart. */
const unreadableNotice = (summary: Summary): Block => {
  const none = summary.quality.reason.readable === 0;
  return {
    kind: 'callout',
    tone: 'notice',
    title: none ? readableWords(summary) : 'Fewer than half of the searches bear a reason that can be read',
    items: [
      none
        ? 'The recorded words tell no purpose.'
        : `${readableSentence(summary)} The recorded words of the others tell no purpose.`,
    ],
  };
};

/** The first page: what was found, over which period, from which files, and what that cannot show. */
export const opening: WriteSection = (input) => {
  const { summary, manifest } = input;
  const found = [scopeSentence(summary, manifest), ...flaggedSentences(summary)];
  const possible = possibleSentence(summary, possibleCount(summary));
  const blocks: Block[] = [];
  if (mostlyUnreadable(summary)) blocks.push(unreadableNotice(summary));
  blocks.push({ kind: 'lead', text: [...found, possible].filter(Boolean).join(' ') });
  blocks.push({ kind: 'figures', figures: keyFigures(summary) });
  blocks.push(
    ...monthChart(input, input.summary.flagged.total > 0 ? 'flagged-by-month' : 'searches-by-month'),
  );
  blocks.push({
    kind: 'callout',
    tone: 'limits',
    title: 'What this cannot show',
    items: limits(input),
  });
  if (summary.caveats.length > 0) {
    blocks.push({
      kind: 'callout',
      tone: 'notice',
      title: 'What to know about the files',
      items:
        summary.caveats.length <= caveatsOpening
          ? summary.caveats
          : [
              ...summary.caveats.slice(0, caveatsOpening - 1),
              `${number(summary.caveats.length - caveatsOpening + 1)} more: under “Coverage and masking”.`,
            ],
    });
  }
  return { id: 'found', title: 'What the log records', blocks };
};
