import { type Field, fields } from '../src/model/field.ts';
import type { Format, LogFormat, SharingFormat } from '../src/formats/format.ts';
import { formats } from '../src/formats/registry.ts';

const kinds: Readonly<Record<Format['what'], string>> = {
  log: 'a log of searches',
  sharing_list: 'a list of agencies, read by `alpr-audit sharing`',
  event_log: 'no log of searches; refused by name',
  camera_log: 'no log of searches; refused by name',
};

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const head = (format: Format): string[] => [
  `## ${format.title}`,
  '',
  format.about,
  '',
  `- id: \`${format.id}\`; ${kinds[format.what]}`,
  `- ${format.confirmed ? 'confirmed by released files' : 'not yet confirmed by a released file: read by synonyms, and the report says so'}`,
  `- known from: ${format.source}`,
  ...(format.marks.length > 0
    ? [`- told by at least ${format.needs} of the labels ${code(format.marks)}`]
    : []),
  ...(format.never ? [`- never where one of these stands: ${code(format.never)}`] : []),
];

const labelTable = (format: LogFormat): string[] => [
  '',
  row('field', 'labels'),
  row('---', '---'),
  ...fields
    .filter((field: Field) => format.fields[field])
    .map((field) => row(`\`${field}\``, code(format.fields[field] ?? []))),
];

const layoutTable = (format: LogFormat): string[] =>
  format.layouts.length === 0
    ? []
    : [
        '',
        'Known orders of columns:',
        '',
        row('layout', 'columns'),
        row('---', '---'),
        ...format.layouts.map((layout) =>
          row(layout.name, layout.fields.map((field) => field ?? '(once more)').join(', ')),
        ),
      ];

const eventLists = (format: LogFormat): string[] =>
  format.events === null
    ? []
    : [
        '',
        `Searches are entries of the kinds ${code(format.events.searches)}.`,
        '',
        `Left out as administrative: ${code(format.events.administrative)}.`,
      ];

const ignoredLabels = (format: Format): string[] => {
  const entries = Object.entries(format.ignored);
  return entries.length === 0
    ? []
    : ['', 'Ignored by name:', '', ...entries.map(([label, why]) => `- \`${label}\`: ${why}`)];
};

const listTable = (format: SharingFormat): string[] => [
  '',
  row('column', 'labels'),
  row('---', '---'),
  row('the agency', code(format.lists.agency)),
  row('what it shares with the owner', code(format.lists.sharedWithMe)),
  row('what the owner shares with it', code(format.lists.sharing)),
  ...(format.lists.direction.length === 0 ? [] : [row('which way', code(format.lists.direction))]),
];

const section = (format: Format): string =>
  [
    ...head(format),
    ...(format.what === 'log' ? [...labelTable(format), ...layoutTable(format), ...eventLists(format)] : []),
    ...(format.what === 'sharing_list' ? listTable(format) : []),
    ...ignoredLabels(format),
  ].join('\n');

const introduction = `# Formats

Written by \`npm run docs\` from \`src/formats/known/\`; do not edit it by hand.

A format is data: the labels of its columns, what marks a table as this format, and what it is. Every format is
asked; the one with the most marks is it, and two with as many are an error that names both. Labels are compared
by their letters, digits and \`#\` alone: \`Org_Name\`, \` ORG NAME\` and \`orgName\` are one. Each column is used,
ignored by name, or reported as unknown. A log of a layout that stands nowhere here is still read where it has a
time and a reason or an agency (\`by-synonyms\`), or the shapes of a log without a header; for the rest give a
mapping with \`--layout\`, which \`alpr-audit inspect\` prints ready to correct.`;

/** The text of docs/FORMATS.md. */
export const formatsPage = (): string => `${[introduction, ...formats.map(section)].join('\n\n')}\n`;
