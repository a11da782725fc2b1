import type { LogFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';

const head = ['id', 'user', 'time', 'networks'] as const;

export const flockPortal: LogFormat = {
  id: 'flock-portal',
  title: 'Flock Safety transparency portal search audit',
  what: 'log',
  about:
    'What an agency publishes of its own searches of the last 30 days. It has no agency column: the agency is known from the folder or file name. Snapshots overlap; the ids tell which rows are the same search.',
  source: 'Released portal downloads of 2025 and 2026, and an archive of them as a workbook.',
  confirmed: true,
  logKind: 'portal',
  fields: searchLabels,
  ignored: addedByTools,
  marks: ['userId', 'searchDate', 'networkCount', 'cameraCount', 'caseNumber', 'offenseType'],
  needs: 2,
  never: ['Org Name', 'Organization', 'Organization Name', 'Agency', 'Agency Name', 'Time Frame'],
  layouts: [
    { name: 'reason', fields: [...head, 'reason'] },
    { name: 'bare', fields: head },
    { name: 'offense', fields: [...head, 'offense_type'] },
    { name: 'case and offense', fields: [...head, 'case_number', 'offense_type'] },
    { name: 'case', fields: [...head, 'case_number'] },
    { name: 'reason and case', fields: [...head, 'reason', 'case_number'] },
    { name: 'reason, case and offense', fields: [...head, 'reason', 'case_number', 'offense_type'] },
    { name: 'cameras', fields: ['id', 'user', 'time', 'devices', 'reason'] },
    { name: 'printed', fields: ['id', 'user', 'networks', 'time', 'reason'] },
  ],
  events: null,
};
