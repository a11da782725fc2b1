import type { SampleStratum } from '../../model/sample.ts';
import type { Summary } from '../../model/summary.ts';
import type { Block } from '../blocks.ts';
import { agrees, capital, number, percent, searches } from '../words.ts';

const stratumWords: Readonly<Record<SampleStratum, string>> = {
  flagged: 'Flagged',
  possible: 'Possible',
  near_miss: 'Neither, with words near to a rule',
  unflagged: 'Neither, with another readable reason',
};

const between = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : ` (95% interval ${percent(low)} to ${percent(high)})`;

/** An upper bound to a tenth of a percent, rounded up so that it stays one. */
const bound = (share: number): string => `${Math.ceil(share * 1000) / 10}%`;

/** What the answers say of the log, as shares; never as a number of searches. */
const found = (sample: NonNullable<Summary['sample']>): string[] => {
  const { flagged_precision: precision, possible_confirmed: possible, unflagged_at_most: most } = sample;
  const confirmed = (which: string, ratio: typeof precision): string[] =>
    ratio === null || ratio.estimate === null
      ? []
      : [
          `${which} searches that the person confirmed: ${percent(ratio.estimate)}${between(ratio.low, ratio.high)}.`,
        ];
  return [
    ...confirmed('Flagged', precision),
    ...confirmed('Possible', possible),
    ...(most === null
      ? []
      : [
          'Searches with a readable reason, neither flagged nor possible, that are for immigration after all: at ' +
            `most ${bound(most)}.`,
        ]),
  ];
};

const drawnWords = (sample: NonNullable<Summary['sample']>): string =>
  `${capital(searches(sample.drawn))} ${agrees(sample.drawn, 'was', 'were')} drawn at random (seed ${sample.seed}) for a ` +
  'person to check who does not see what the rules said';

const method =
  'Flagged searches, possible ones, those whose words come near to a rule, and the rest were drawn apart, each search ' +
  'of a part as likely as any other of it; the parts may not be added up as they stand. They are those of the rules, ' +
  'before any decision of a person. Unsure counts as not confirmed, and among the rest as missed. The intervals are ' +
  "Wilson's; the bound adds the one-sided bounds at 95% (Clopper and Pearson) of the last two parts by their size in " +
  'the log, and is what this sample cannot rule out, not an estimate.';

/**
 * What a person found who checked a sample by hand: the only error rate of this log that is printed. Until answers
 * came back, that a sample was drawn and nothing more.
 */
export const sampleBlocks = ({ sample }: Summary): Block[] => {
  if (sample === null) return [];
  if (sample.returned === 0)
    return [
      { kind: 'heading', text: 'A sample to be checked by a person' },
      { kind: 'paragraph', text: `${drawnWords(sample)}; none has been answered yet.` },
    ];
  const items = found(sample);
  return [
    { kind: 'heading', text: 'A sample checked by a person' },
    {
      kind: 'paragraph',
      text:
        `${drawnWords(sample)}; ${number(sample.returned)} came back answered. Left out of those neither flagged nor ` +
        `possible, since nothing can be judged of them: ${searches(sample.masked_left_out)} whose reason is masked, ` +
        `blank or not released, and ${number(sample.vague_left_out)} whose reason is too vague.`,
    },
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    {
      kind: 'table',
      id: 'sample',
      caption: 'The sample by part of the log',
      columns: [
        { label: 'Part of the log', kind: 'text', width: 3 },
        { label: 'Searches', kind: 'number' },
        { label: 'Drawn', kind: 'number' },
        { label: 'Answered', kind: 'number' },
        { label: 'For immigration', kind: 'number', width: 1.3 },
        { label: 'Not', kind: 'number' },
        { label: 'Unsure', kind: 'number' },
      ],
      rows: sample.strata.map((part) => [
        stratumWords[part.stratum],
        part.searches,
        part.drawn,
        part.returned,
        part.yes,
        part.no,
        part.unsure,
      ]),
      note: 'Answers count drawn searches. For immigration: by ICE or CBP, or for immigration enforcement, as the person answered.',
    },
    { kind: 'paragraph', text: method },
  ];
};
