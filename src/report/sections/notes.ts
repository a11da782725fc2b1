import { notes as noteNames } from '../../model/verdict.ts';
import { noteWords } from '../words.ts';
import type { WriteSection } from './section.ts';

/** The other public-interest flags. */
export const notes: WriteSection = ({ summary }) => {
  const found = noteNames.filter((note) => summary.notes[note] > 0);
  if (found.length === 0) return null;
  return {
    id: 'notes',
    title: 'Other things that the words record',
    blocks: [
      {
        kind: 'paragraph',
        text: 'These notes stand beside the flags and change none of them. One search may bear several.',
      },
      {
        kind: 'table',
        id: 'notes',
        caption: 'Searches by note',
        columns: [
          { label: 'Note', kind: 'text', width: 5 },
          { label: 'Searches', kind: 'number' },
        ],
        rows: found
          .toSorted(
            (a, b) => summary.notes[b] - summary.notes[a] || noteNames.indexOf(a) - noteNames.indexOf(b),
          )
          .map((note) => [noteWords[note], summary.notes[note]]),
      },
    ],
  };
};
