import type { RowCounts } from '../../model/manifest.ts';
import type { Block, Cell } from '../blocks.ts';
import type { WriteSection } from './section.ts';

const countCells = (counts: RowCounts): Cell[] => [
  counts.rows_read,
  counts.rows_loaded,
  counts.rows_outside_period,
  counts.rows_quarantined,
  counts.rows_skipped,
];

/** That no row went missing: rows in are rows loaded, left outside, quarantined or skipped; loaded are searches and copies. */
export const reconciliation: WriteSection = ({ summary, manifest }) => {
  const { inputs, searches } = summary;
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
        ['less rows that could not be read as searches (private/quarantine.csv)', inputs.rows_quarantined],
        ['less blank rows, repeated headers, footers and rows of nothing but masks', inputs.rows_skipped],
        [[{ strong: 'Rows loaded' }], inputs.rows_loaded],
        ['less copies within one file', searches.copies.same_file],
        ['less copies in another file of the same agency', searches.copies.same_owner],
        ["less copies in another agency's log", searches.copies.other_owner],
        [[{ strong: 'Searches' }], searches.distinct],
      ],
    },
  ];
  const read = manifest.inputs.filter((input) => input.taken_for === 'log');
  if (read.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'rows-by-file',
      caption: 'Rows of each file',
      columns: [
        { label: 'File', kind: 'text', width: 2.6 },
        { label: 'Read', kind: 'number' },
        { label: 'Loaded', kind: 'number' },
        { label: 'Outside period', kind: 'number' },
        { label: 'Quarantined', kind: 'number', width: 1.2 },
        { label: 'Skipped', kind: 'number' },
      ],
      rows: read.map((input) => [input.name, ...countCells(input.counts)]),
      whole: 'manifest.json (inputs)',
    });
  }
  return { id: 'reconciliation', title: 'Reconciliation', blocks };
};
