import { longDay } from '../dates.ts';
import type { WriteSection } from './section.ts';

/** What changed since an earlier report. */
export const changes: WriteSection = ({ summary }) => {
  const earlier = summary.since_report;
  if (earlier === null) return null;
  const of = earlier.dated === null ? `"${earlier.title}"` : `of ${longDay(earlier.dated)}`;
  return {
    id: 'changes',
    title: `Changed since the report ${of}`,
    blocks: [
      {
        kind: 'table',
        id: 'changes',
        caption: `Figures of the report ${of} beside these`,
        columns: [
          { label: 'Figure', kind: 'text', width: 4 },
          { label: 'Then', kind: 'number' },
          { label: 'Now', kind: 'number' },
        ],
        rows: earlier.figures.map(({ figure, before, now }) => [figure, before, now]),
        note:
          'A figure may change because of newly released rows, newer or other rules, decisions of a person, or another ' +
          'choice of files or of the period counted.',
      },
    ],
  };
};
