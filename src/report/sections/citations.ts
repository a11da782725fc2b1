import { asWritten } from '../../model/options.ts';
import { listed } from '../words.ts';
import type { WriteSection } from './section.ts';

/** Options without which a row by itself may be read or judged otherwise than the report did. */
const changing = ['agency', 'owner', 'sources', 'timeZone', 'layout', 'rules', 'review'] as const;

/** How to find a cited row in the released original. */
export const citations: WriteSection = ({ flagged, manifest, beside }) => {
  if (flagged.length === 0) return null;
  const told = changing.filter((name) => name in manifest.options).map((name) => `--${asWritten(name)}`);
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
          ...(told.length === 0
            ? []
            : [
                ` Give it ${listed(told)} as ${told.length === 1 ? 'it stands' : 'they stand'} at the end of this report.`,
              ]),
        ],
      },
    ],
  };
};
