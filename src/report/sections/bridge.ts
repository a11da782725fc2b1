import { capital } from '../words.ts';
import type { WriteSection } from './section.ts';

/** The steps that are not a component, as the paragraph above the table calls them. */
const stepWords: Readonly<Record<string, string>> = {
  strict: 'Strict count',
  possible: 'Possibly for immigration',
};

/** The walk from the strict to the broad count, rule by rule. */
export const bridge: WriteSection = ({ summary }) => {
  const { flagged } = summary;
  if (flagged.broad === 0) return null;
  return {
    id: 'bridge',
    title: 'From the strict to the broad count',
    blocks: [
      {
        kind: 'paragraph',
        text:
          'Published totals for one log differ because they count different things. The strict count leaves out ' +
          'searches flagged only because the account is of HSI or of another part of ICE or CBP; the broad count ' +
          'adds the searches that are possibly for immigration. This table walks from one to the other.',
      },
      {
        kind: 'table',
        id: 'bridge',
        caption: 'Strict to broad',
        columns: [
          { label: 'Step', kind: 'text', width: 4 },
          { label: 'Rule', kind: 'code', width: 2 },
          { label: 'Searches', kind: 'number' },
          { label: 'Running count', kind: 'number', width: 1.2 },
        ],
        rows: summary.bridge.map(({ step, rule, searches, running }) => [
          stepWords[step] ?? capital(step),
          rule ?? '',
          searches,
          running,
        ]),
      },
    ],
  };
};
