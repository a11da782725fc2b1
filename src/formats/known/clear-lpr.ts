import type { LogFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';
import { list } from '../list.ts';

export const clearLpr: LogFormat = {
  id: 'clear-lpr',
  title: 'usage report of a records service such as CLEAR',
  what: 'log',
  about:
    'Searches in a commercial service that sells plate reads among other records: who searched, for what permissible purpose, under which reference. Searches of other kinds may stand among those for plates.',
  source: 'Terms of use of such services; no released report was there to confirm the columns.',
  confirmed: false,
  logKind: 'own',
  fields: {
    ...searchLabels,
    time: ['Transaction Date', 'Search Date/Time', 'Date/Time', 'Date of Transaction', ...searchLabels.time],
    reason: list(
      'Permissible Purpose, Permissible Use, DPPA Permissible Use, DPPA Purpose, DPPA, Reason, Purpose, Search Reason',
    ),
    case_number: list(
      'Reference ID, Client ID, Reference, Reference Code, Client Reference, Matter, Case #, Case Number',
    ),
    plate: list('Search Terms, Search Criteria, Search Term, Query, License Plate, Plate'),
    agency: ['Account Name', 'Company', 'Company Name', 'Customer', ...searchLabels.agency],
  },
  ignored: {
    ...addedByTools,
    'GLB*': 'a second law under which the purpose is stated',
    'Voter*': 'a third law under which the purpose is stated',
    'Account Number': 'a number of the customer',
    Cost: 'the price',
    Charge: 'the price',
    'IP Address': 'the address of the machine',
  },
  marks: list(
    `Permissible Use, DPPA Permissible Use, DPPA Purpose, DPPA, GLB Permissible Use, GLB Purpose, GLBA,
    Reference ID, Client ID, Search Terms, Search Criteria, Transaction Date, Account Name`,
  ),
  needs: 2,
  layouts: [],
  events: null,
};
