import type { ManifestInput } from '../../model/manifest.ts';
import type { Block, Cell, Text } from '../blocks.ts';
import { longDay } from '../dates.ts';
import { number } from '../words.ts';
import type { WriteSection } from './section.ts';

const takenFor: Readonly<Record<ManifestInput['taken_for'], string>> = {
  log: 'log of searches',
  sharing_list: 'list of agencies shared with',
  copy: 'copy',
  refused: 'refused',
};

const origin = (input: ManifestInput): string[] => [
  ...(input.request_no === null ? [] : [`request ${input.request_no}`]),
  ...(input.produced_on === null ? [] : [`produced ${longDay(input.produced_on)}`]),
  ...(input.received_on === null ? [] : [`received ${longDay(input.received_on)}`]),
  ...(input.received_from === null ? [] : [`from ${input.received_from}`]),
  ...(input.url === null ? [] : [input.url]),
];

const about = (input: ManifestInput): Text => {
  const taken = takenFor[input.taken_for];
  const what =
    input.taken_for === 'copy' && input.copy_of !== null
      ? `copy of ${input.copy_of}`
      : input.taken_for === 'refused' && input.refused !== null
        ? `refused: ${input.refused}`
        : taken;
  return [`${input.name} · ${[what, ...origin(input)].join('; ')} · SHA-256 `, { code: input.sha256 }];
};

/** Every file given, numbered as citations name it, with its hash. */
export const files: WriteSection = ({ manifest }) => {
  if (manifest.inputs.length === 0) return null;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text:
        'A SHA-256 value is a fingerprint: a file with the same value is the same file to the last character. ' +
        'Compare it with the released original.',
    },
    {
      kind: 'table',
      id: 'files',
      caption: 'Files read, numbered as the citations name them',
      columns: [
        { label: 'File', kind: 'number', width: 0.5 },
        { label: 'Name, what it is, SHA-256', kind: 'text', width: 6 },
        { label: 'Bytes', kind: 'number', width: 1.1 },
        { label: 'Rows', kind: 'number' },
      ],
      rows: manifest.inputs.map((input, index): Cell[] => [
        index + 1,
        about(input),
        number(input.bytes),
        input.taken_for === 'copy' ? null : input.counts.rows_read,
      ]),
      whole: 'manifest.json (inputs)',
    },
  ];
  return { id: 'files', title: 'Files', blocks };
};
