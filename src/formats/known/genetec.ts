import type { LogFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';
import { list } from '../list.ts';

export const genetec: LogFormat = {
  id: 'genetec',
  title: 'Genetec AutoVu or Security Center activity report',
  what: 'log',
  about:
    'What users did in the system, one line an act. Reports that were run on reads and hits are searches; creating, editing and deleting are administrative events and are left out.',
  source: "The vendor's manuals; no released report was there to confirm the columns.",
  confirmed: false,
  logKind: null,
  fields: {
    ...searchLabels,
    time: ['Timestamp', 'Event Timestamp', 'Activity Time', ...searchLabels.time],
    event: ['Activity Type', 'Activity', 'Activity name'],
    user: ['Performed By', 'Initiator', 'Initiated By', ...searchLabels.user],
    reason: [...searchLabels.reason, 'Details', 'Description'],
    search_type: ['Activity Area', 'Area'],
  },
  ignored: {
    ...addedByTools,
    'Initiator type': 'a user or a system; the name says it',
    'Initiator machine': 'the machine',
    'Initiator application': 'the program',
    'Initiator application version': 'the program',
    'Impacted entity': 'what was acted on: a report, a car, a list',
    'Impacted entity type': 'the kind of thing that was acted on',
    'Original activity type': 'stands again in the activity',
    'IP Address': 'the address of the machine',
  },
  marks: ['Activity Type', 'Activity', 'Activity Area', 'Performed By', 'Initiator', 'Impacted entity'],
  needs: 2,
  layouts: [],
  events: {
    searches:
      list(`execute, generatereport, generate report, reportgenerated, query, search, view, access, read,
      exportreport, export report, printreport, print report`),
    administrative:
      list(`create, delete, update, modify, edit, plateeditor, plate editor, login, logon, logoff,
      logout, log in, log on, log off, log out, logged on, logged off, sign in, sign out, connect, disconnect, configuration, user, role, permission, share`),
  },
};
