import type { LogFormat } from '../format.ts';
import { addedByTools, searchLabels } from '../labels.ts';
import { list } from '../list.ts';

export const vigilantLearn: LogFormat = {
  id: 'vigilant-learn',
  title: 'Vigilant LEARN or Motorola VehicleManager audit',
  what: 'log',
  about:
    'An audit of all transactions or of viewed queries, often a Crystal Reports export with a title block and page footers. Queries and browsing are searches; sharing, reporting and account work are administrative events and are left out.',
  source: "The vendor's manuals and policies; no released query log was there to confirm the columns.",
  confirmed: false,
  logKind: null,
  fields: {
    ...searchLabels,
    id: ['Transaction ID', 'Audit ID', 'Query ID', 'ID', 'Search ID'],
    time: [
      ...list(`Date/Time, Query Date, Query Date/Time, Audit Date, Audit Date/Time, Transaction Date,
      Transaction Date/Time, Date and Time, Event Date, Date of Query, Query Time, Audit Time,
      Transaction Time, Event Time`),
      ...searchLabels.time,
    ],
    user: [
      'Username',
      'User Name',
      'User',
      'Login',
      'Login Name',
      'User Login',
      'Full Name',
      ...searchLabels.user,
    ],
    agency: ['Site', 'Site Name', 'User Agency', 'Client', 'Account', 'Agency Tree', ...searchLabels.agency],
    event: list(`Audit Type, Query Type, Transaction, Transaction Type, Action, Module, Activity, Event,
      Action Type, Type of Query, Audit, Audit Action, Activity Type, Function`),
    plate: [
      ...searchLabels.plate,
      'Query Pars',
      'Query Parameters',
      'Query',
      'Query Params',
      'Search Parameters',
      'Search Criteria',
      'Query Criteria',
    ],
    search_type: ['Search Type'],
  },
  ignored: {
    ...addedByTools,
    IP: 'the address of the machine',
    'IP Address': 'the address of the machine',
    'Machine Name': 'the machine',
    Workstation: 'the machine',
    'Session ID': 'the session on the server',
  },
  marks: list(`Audit Type, Query Type, Query Pars, Query Parameters, Audit Date, Audit Date/Time, Site,
      Transaction Type, Transaction, IP, IP Address, On Behalf Of, Permissible Purpose, Module,
      Query Date, Query Date/Time, LPN, Query, User Agency, Transaction Date`),
  needs: 2,
  layouts: [],
  events: {
    searches:
      list(`query, plate search, plate update, viewed, browse, plate query, query plate, detection browsing, hit-list browsing,
      hot list browsing, hotlist browsing, hot-list browsing, hit list browsing, browsing, search,
      query viewed, record viewed, viewed record, lookup, stakeout, locate analysis, convoy,
      associate analysis, common plate, mobile hit hunter, facial`),
    administrative: list(`sharing, reporting, report, login, log in, logon, log on, logout, log out, logoff,
      data sharing, partner, user added, user created, user updated, user deleted, user edit,
      password, permission, role, settings, configuration, hot list upload,
      hotlist upload, hot list update, hot-list update, to hot list, to hotlist, from hot list, from hotlist,
      hot list entry, hotlist entry, hot list add, hotlist add, hot list remov, hotlist remov, import, export, alert, subscription,
      camera added, camera updated, account, agency added, administration, admin, deleted`),
  },
};
