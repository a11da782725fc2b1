import { number } from '../words.ts';
import type { WriteSection } from './section.ts';

/** Searches by plate, as a token; plates of few searches stand together in one row. */
export const byPlate: WriteSection = ({ summary }) => {
  const plates = summary.by_plate.filter((row) => row.flagged > 0);
  if (plates.length === 0) return null;
  const merged = plates.some((row) => row.plate === null);
  return {
    id: 'plates',
    title: 'By plate',
    blocks: [
      {
        kind: 'table',
        id: 'by-plate',
        caption: 'Plates that flagged searches looked for',
        columns: [
          { label: 'Plate (token)', kind: 'text', width: 3 },
          { label: 'Plates', kind: 'number' },
          { label: 'Searches', kind: 'number' },
          { label: 'Flagged', kind: 'number' },
        ],
        rows: plates.map((row) => [
          row.plate ?? (plates.length === 1 ? 'All plates' : 'Other plates'),
          row.plates,
          row.searches,
          row.flagged,
        ]),
        note:
          'No plate is printed: a token stands for the same plate throughout this report.' +
          (merged
            ? ` Plates of fewer than ${number(summary.documents.min_cell)} searches share a row, as one of their own could tell of one ` +
              'vehicle; so do a further plate where there is but one such, and those beyond the first 100.'
            : ''),
        whole: 'summary.json (by_plate)',
      },
    ],
  };
};
