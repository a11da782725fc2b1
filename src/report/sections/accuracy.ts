import type { Accuracy } from '../../model/accuracy.ts';
import type { Summary } from '../../model/summary.ts';
import type { Block } from '../blocks.ts';
import { capital, number, percent } from '../words.ts';

type Ratio = Accuracy['figures'][number]['precision'];

const ratio = (value: Ratio): string => {
  if (value === null || value.estimate === null) return 'not measured';
  const { estimate, low, high } = value;
  return low === null || high === null
    ? percent(estimate)
    : `${percent(estimate)} (${percent(low)} to ${percent(high)})`;
};

/** Labels of the measured figures in words; `none` is never printed as one. */
const labelWords: Readonly<Record<string, string>> = {
  immigration: 'Immigration purpose',
  possible: 'Possibly for immigration',
  none: 'No immigration purpose stated',
  label: 'Purpose, all examples',
  actor: 'Actor, all examples',
};

const wordsOf = (label: string): string =>
  labelWords[label] ?? capital(label.replace(/^label, /, 'purpose, '));

/** How the rules judged labelled examples, under the words that these are no error rate of this log. */
export const accuracyBlocks = ({ accuracy }: Summary): Block[] =>
  accuracy === null
    ? []
    : [
        { kind: 'heading', text: 'How well the rules judge' },
        {
          kind: 'paragraph',
          text:
            `Measured on ${number(accuracy.examples)} labeled examples (${number(accuracy.constructed)} made up, ` +
            `${number(accuracy.real)} from released logs) that nobody read while writing the rules. They were mostly ` +
            'constructed to be hard, by the makers of this tool: these figures are not the error rate of this log.',
        },
        {
          kind: 'table',
          id: 'accuracy',
          caption: 'Judgment of labeled examples, with intervals at 95%',
          columns: [
            { label: 'Judged', kind: 'text', width: 1.8 },
            { label: 'Examples', kind: 'number' },
            { label: 'Right among those it named', kind: 'text', width: 2 },
            { label: 'Found of those that there are', kind: 'text', width: 2 },
            { label: 'Right in all', kind: 'text', width: 2 },
          ],
          rows: accuracy.figures.map((figure) => [
            wordsOf(figure.label),
            figure.examples,
            ratio(figure.precision),
            ratio(figure.recall),
            ratio(figure.accuracy),
          ]),
        },
      ];
