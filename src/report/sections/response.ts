import { listed, ownersOf } from '../words.ts';
import type { WriteSection } from './section.ts';

/** The place for the agency's response, left empty for it. */
export const response: WriteSection = ({ summary }) => {
  const owners = ownersOf(summary);
  return {
    id: 'response',
    title: owners.length > 1 ? "The agencies' response" : "The agency's response",
    blocks: [
      {
        kind: 'paragraph',
        text: `This space is for the answer of ${owners.length === 0 ? 'the releasing agency' : listed(owners)}, in ${owners.length > 1 ? 'their' : 'its'} own words and in full.`,
      },
      { kind: 'space', label: 'Response, name and date' },
    ],
  };
};
