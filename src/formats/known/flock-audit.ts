import type { LogFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';
import { list } from '../list.ts';

const modern = ['plate', 'reason', 'case_number', 'filters', 'time'] as const;
const old = ['plate', 'case_number', 'filters', 'reason', 'time'] as const;
const tail = ['search_type', 'text_prompt', 'moderation'] as const;
const counts = ['networks', 'devices', 'frame'] as const;
/** An order that stands below other exports alone, without its header; its labels are known from the same searches elsewhere. */
const stacked = [
  'plate',
  'frame',
  'case_number',
  'filters',
  'reason',
  'time',
  'text_prompt',
  'search_type',
] as const;

export const flockAudit: LogFormat = {
  id: 'flock-audit',
  title: 'Flock Safety organization or network audit',
  what: 'log',
  about:
    "Searches by an agency's own users (organization audit) or of its cameras by anyone (network audit); both have the same columns, and the rows or the file name tell which it is. Columns come and go with the date of the export.",
  source: 'Layouts in released audits of 2022 to 2026 and the data notes of people who worked on them.',
  confirmed: true,
  logKind: null,
  fields: searchLabels,
  ignored: addedByTools,
  marks: list(`Org Name, Total Networks Searched, Total Devices Searched, Time Frame, Time Frame Start,
      License Plate, License Plates, Case #, Filters, Search Time, Search Date/Time, Search Type,
      Text Prompt, test prompt, Moderation`),
  needs: 3,
  layouts: [
    { name: 'A', fields: ['id', 'user', 'agency', ...counts, ...modern, ...tail] },
    { name: 'B', fields: ['user', 'agency', ...counts, ...modern, ...tail] },
    { name: 'C', fields: ['id', 'user', 'agency', 'networks', 'frame', ...modern, ...tail] },
    {
      name: 'C without prompts',
      fields: ['id', 'user', 'agency', 'networks', 'frame', ...modern, 'search_type'],
    },
    { name: 'D', fields: ['user', 'agency', ...counts, ...old] },
    { name: 'D with search type', fields: ['user', 'agency', ...counts, ...old, 'search_type'] },
    { name: 'D with prompts', fields: ['user', 'agency', ...counts, ...old, 'text_prompt', 'moderation'] },
    { name: 'D with all', fields: ['user', 'agency', ...counts, ...old, ...tail] },
    { name: 'E', fields: ['user', 'networks', 'frame', ...old] },
    { name: 'E with search type', fields: ['user', 'networks', 'frame', ...old, 'search_type'] },
    { name: 'E with prompts', fields: ['user', 'networks', 'frame', ...old, 'text_prompt', 'moderation'] },
    { name: 'E with all', fields: ['user', 'networks', 'frame', ...old, ...tail] },
    {
      name: 'F',
      fields: [
        'user',
        'networks',
        'frame',
        'plate',
        'case_number',
        'filters',
        'reason',
        'offense_type',
        'time',
      ],
    },
    { name: 'G', fields: ['user', 'agency', 'networks', 'frame', ...modern, 'search_type'] },
    { name: 'G with devices', fields: ['user', 'agency', ...counts, ...modern, 'search_type'] },
    {
      name: 'G with prompts',
      fields: ['user', 'agency', ...counts, ...modern, 'search_type', 'text_prompt'],
    },
    { name: 'H, federal searches', fields: ['id', 'user', 'agency', 'networks', ...modern, 'search_type'] },
    {
      name: 'H, printed',
      fields: ['id', 'agency', ...counts, 'reason', 'time', 'search_type', 'moderation'],
    },
    { name: 'H, five columns', fields: ['agency', 'networks', 'frame', 'time', 'search_type'] },
    { name: 'H, extract', fields: ['agency', 'networks', 'devices', 'time', 'search_type', 'reason'] },
    { name: 'H, cases', fields: ['agency', 'networks', 'devices', 'case_number', 'reason', 'time'] },
    { name: 'H, own cases', fields: ['user', 'networks', 'frame', 'case_number', 'reason', 'time'] },
    { name: 'I', fields: ['id', 'user', 'agency', 'networks', ...stacked] },
    { name: 'I with the agency twice', fields: ['id', 'user', 'agency', null, 'networks', ...stacked] },
  ],
  events: null,
};
