import type { WriteSection } from './section.ts';

/** How to find a cited row in the released original. */
export const citations: WriteSection = ({ flagged, beside }) => {
  if (flagged.length === 0) return null;
  return {
    id: 'citations',
    title: 'Citations',
    blocks: [
      {
        kind: 'paragraph',
        text:
          'Each flagged or possible search in the appendix names the released row whose words are quoted: the ' +
          'number of the file in the list above, the sheet or page where there is one, and the row. Rows are ' +
          'counted as a spreadsheet shows them, with header and preamble; a PDF is cited by page and line.',
      },
      {
        kind: 'paragraph',
        text: [
          ...(beside('flagged.csv') ? ['flagged.csv holds every one of them with its fields, and '] : []),
          { code: "alpr-audit explain --row 'FILE:ROW'" },
          ' shows a row on its way from the released cell to the flag, with its file read alone: the codes of accounts ' +
            'and plate tokens that it prints are not those of this report.',
        ],
      },
    ],
  };
};
