import { logKindWords } from '../words.ts';
import { judgedCells, judgedColumns } from './judged.ts';
import type { WriteSection } from './section.ts';

/** Searches by the agency that released the log. */
export const byOwner: WriteSection = ({ summary }) => {
  if (summary.by_owner.length === 0) return null;
  return {
    id: 'owners',
    title: 'By releasing agency',
    blocks: [
      {
        kind: 'table',
        id: 'by-owner',
        caption: 'Searches by the agency that released the log',
        columns: [
          { label: 'Released by', kind: 'text', width: 2.6 },
          { label: 'What the log holds', kind: 'text', width: 2.6 },
          ...judgedColumns,
        ],
        rows: summary.by_owner.map((row) => [row.owner, logKindWords[row.log_kind], ...judgedCells(row)]),
        ...(summary.by_owner.length === 1
          ? {}
          : {
              note:
                'A search that stands in the logs of several agencies counts once in each of them here and once in ' +
                'every other table; these rows may add up to more than all searches.',
            }),
        whole: 'summary.json (by_owner)',
      },
    ],
  };
};
