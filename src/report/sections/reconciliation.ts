import { ownerNotStated } from '../../model/log-source.ts';
import type { Block } from '../blocks.ts';
import type { WriteSection } from './section.ts';

/** That no row went missing: rows in are rows loaded, left outside, quarantined or skipped; loaded are searches and copies. */
export const reconciliation: WriteSection = ({ summary, beside }) => {
  const { inputs, searches, coverage } = summary;
  // Files that name no owner go together, though nothing says that they are of one.
  const isOwnerOpen = coverage.some(({ owner }) => owner === ownerNotStated);
  const blocks: Block[] = [
    {
      kind: 'table',
      id: 'rows-to-searches',
      caption: 'From released rows to searches',
      columns: [
        { label: 'Figure', kind: 'text', width: 5 },
        { label: 'Rows', kind: 'number' },
      ],
      rows: [
        ['Rows read', inputs.rows_read],
        ['less rows outside the period asked for', inputs.rows_outside_period],
        [
          `less rows that could not be read as searches${beside('private') ? ' (private/quarantine.csv)' : ''}`,
          inputs.rows_quarantined,
        ],
        ['less blank rows, repeated headers, footers and rows of nothing but masks', inputs.rows_skipped],
        [[{ strong: 'Rows loaded' }], inputs.rows_loaded],
        ['less copies within one file', searches.copies.same_file],
        [
          `less copies in another file of the same agency${isOwnerOpen ? ', or of one that is not stated' : ''}`,
          searches.copies.same_owner,
        ],
        ["less copies in another agency's log", searches.copies.other_owner],
        [[{ strong: 'Searches' }], searches.distinct],
      ],
      note: 'The list of files gives the rows of each.',
    },
  ];
  return { id: 'reconciliation', title: 'Reconciliation', blocks };
};
