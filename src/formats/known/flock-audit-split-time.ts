import { flockAudit } from './flock-audit.ts';
import type { LogFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';

export const flockAuditSplitTime: LogFormat = {
  id: 'flock-audit-split-time',
  title: 'Flock Safety audit with date and time in two columns',
  what: 'log',
  about:
    'An audit that the agency saved again, with the date and the time of day of a search apart and no zone.',
  source: "Columns of San Jose's released audits.",
  confirmed: true,
  logKind: null,
  fields: searchLabels,
  ignored: addedByTools,
  marks: ['Search Date', ...flockAudit.marks],
  needs: 2,
  must: ['Search Date', 'Search Time'],
  layouts: [],
  events: null,
};
