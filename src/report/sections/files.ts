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
  return [
    `${input.name} · ${[what, `${number(input.bytes)} bytes`, ...origin(input)].join('; ')} · SHA-256 `,
    { code: input.sha256 },
  ];
};

const countCells = ({ taken_for: taken, counts }: ManifestInput): Cell[] =>
  taken === 'log'
    ? [
        counts.rows_read,
        counts.rows_loaded,
        counts.rows_outside_period,
        counts.rows_quarantined,
        counts.rows_skipped,
      ]
    : [null, null, null, null, null];

/** Files that every format lists: citations name them by number, so a list is cut only beyond reason. */
const mostFiles = 400;

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
        { label: 'Name, what it is, SHA-256', kind: 'text', width: 4.6 },
        { label: 'Rows read', kind: 'number', width: 0.9 },
        { label: 'Loaded', kind: 'number', width: 0.9 },
        { label: 'Outside period', kind: 'number', width: 0.9 },
        { label: 'In quarantine', kind: 'number', width: 1.05 },
        { label: 'Skipped', kind: 'number', width: 0.9 },
      ],
      rows: manifest.inputs.map((input, index): Cell[] => [index + 1, about(input), ...countCells(input)]),
      atLeast: mostFiles,
      whole: 'manifest.json (inputs)',
    },
  ];
  return { id: 'files', title: 'Files', blocks };
};
