import type { Field } from '../model/field.ts';
import type { Labels } from './format.ts';
import { list } from './list.ts';

/**
 * What two spellings of one label share: letters without their accents, digits and `#`, in lower case. `Org_Name`,
 * ` Org Name`, `ORG NAME` and a label behind a byte order mark (also one read as Windows-1252) are one.
 */
export const labelKey = (label: string): string =>
  plain.test(label)
    ? label.toLowerCase().replaceAll(/[^a-z0-9#]+/g, '')
    : label
        .replace(/^(?:\uFEFF|ï»¿|þÿ|ÿþ)+/, '')
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/[^\p{L}\p{N}#]+/gu, '');

/** Without accents and marks, as nearly every cell is: every cell of a log read record by record is asked for its key. */
const plain = /^[ -~]*$/;

/** Labels by which any vendor's log of searches may name its columns. */
export const searchLabels = {
  id: ['ID', 'Search ID', 'Query ID', 'Audit ID', 'Search UUID', 'UUID'],
  time: list(`Search Time, Search Date/Time, Search Date, Search Timestamp, Searched At, Date of Search,
      Time of Search, Timestamp, Date/Time, DateTime, Search Time (UTC), Search Date and Time,
      Search DateTime UTC, Date and Time, Date, Time, Created At, Requested At, Performed At, Executed At, Request Date, Request Date/Time, Request Time, Access Date, Access Time, Date of Access,
      Time of Access,
      Search Time UTC, Fecha y Hora, Fecha/Hora, Fecha, Hora,
      Fecha de Búsqueda, Hora de Búsqueda, Fecha y Hora de Búsqueda, Fecha de Consulta, Hora de Consulta,
      Fecha Consulta, Hora Consulta`),
  user: list(`Name, User ID, User, User Name, Officer, Officer Name, Name of User, Full Name, Initials, Searched By,
      User Full Name, Account, User Email, Login, Operator, Requesting User, Searcher, Search User,
      Searching User, Search By, Queried By, Run By, Ran By, Executed By, Performed By, Search Performed By, Login ID,
      Op Name, Display Name, Actor, Who, Who Searched, Usuario, Usuario Consulta, Nombre de Usuario, Nombre, Oficial, Agente`),
  agency: list(`Org Name, Organization, Organization Name, Agency, Agency Name, Searching Agency,
      Organisation, Org, Department, Requesting Agency, User Agency, User Organization,
      Organization of User, Agency of User, Searching Organization, Department Name, Agencia, Nombre de Agencia,
      Organización, Departamento, Corporación, Dependencia`),
  plate: list(`License Plate, License Plates, Plate, Plates, Plate Number, LPN, License Plate Number,
      Licence Plate, Plate Searched, Lic Plate, Tag, Plate #, License, License Plate Searched, Tag #, Tag Number, Tag No,
      LP, LIC, Lic #, Lic No, License #, License No, Tag Searched, Tag Ran, Plate Ran, Tag Run, Plate Run, Tag Queried, Plate Queried, Plate/State, Plate & State, Plate and State, LP/State,
      Search Query, Search Terms, Search Term, Search String, Search Text, Placa, Número de Placa, Núm. de Placa, Tablilla,
      Número de Tablilla, Núm. de Tablilla, Matrícula, VRM, Number Plate, Reg Plate, Registration Plate, Registration Mark, Vehicle Reg, Veh Reg`),
  reason: list(`Reason, reason_1, Search Reason, Purpose, Reason for Search, Reason Code, Search Purpose,
      Purpose of Search, Reason for Query, Justification, Permissible Purpose, Stated Reason,
      Reason Text, Search Justification, Reason Description, Nature of Request, Why, Why Searched, Motivo, Razón, Motivo de Búsqueda, Razón de Búsqueda,
      Motivo de la Búsqueda, Razón de la Búsqueda, Motivo de Consulta, Propósito, Justificación, Causa`),
  offense_type: list(`Offense Type, Offence Type, Offense, Offense Category, Search Category, Crime Type,
      Reason Category, Offense Types, Delito, Tipo de Delito`),
  case_number:
    list(`Case #, Case Number, Case No, Case, Incident #, Incident Number, Case ID, Case Num, Incident,
      Incident No, Report Number, Case/Incident #, Case #/Incident #, Case Reference, Incident ID, Report #,
      Report No, CAD #, CAD Number, CFS #, CFS, CFS Number, DR #, CR #, RD #, Complaint #, Complaint Number, Call #,
      Call Number, File #, File Number, Reference #, Reference Number, Ref #, Reference No, Ref No, CAD ID, CAD No, CAD/Incident #,
      Incident/CAD #, Incident/CAD ID, CAD/Incident ID, Case/CAD #, Occurrence #, Occurrence No, Occurrence Number, Docket #, Número de Caso, Núm. de Caso, Caso,
      Número de Querella, Núm. de Querella, Querella`),
  on_behalf_of: list(`On Behalf Of, Requestor, Requester, Requested By, Requested For, Behalf Of, On Behalf,
      Requesting Party, Search on Behalf Of`),
  networks: list(`Total Networks Searched, Network Count, Networks Searched, Total Networks, Networks,
      # of Networks, Number of Networks, Total Networks Searched Count, Num Networks, # Networks, No. of Networks, Networks Count,
      Count of Networks, Total # of Networks, Networks Queried, # Networks Searched, # of Networks Searched,
      Number of Networks Searched, No. of Networks Searched, # Agencies Searched, # of Agencies Searched,
      Number of Agencies Searched, Total Agencies Searched, Network Total, Networks Accessed, Networks Checked,
      Networks Included, Total Networks Accessed`),
  devices: list(`Total Devices Searched, Camera Count, Total Cameras Searched, Devices Searched, Devices,
      Total Devices, Cameras Searched, Device Count, Number of Cameras, Number of Devices, Cameras, # Cameras, # of Cameras,
      # Devices, # of Devices, Total Cameras, Cameras Queried, Devices Queried, # Cameras Searched, # of Cameras Searched,
      Number of Cameras Searched, # Devices Searched, # of Devices Searched, Number of Devices Searched,
      Camera Total, Device Total, Cameras Accessed, Devices Accessed, Cameras Checked, Cameras Included`),
  frame: [
    'Time Frame',
    'Timeframe',
    'Time Range',
    'Search Range',
    'Date Range',
    'Search Period',
    'Search Window',
  ],
  frame_start:
    list(`Time Frame Start, Time_Frame_Start, Start Time Frame, Start Timeframe, Timeframe Start, Frame Start, Start Time, Start Date, From Date,
      Time Frame From, Search Start, Date From, Range Start, Search Window Start, Search Range Start,
      Search Period Start, Date Range Start, Time Range Start, Query Start, Query Start Date, Query Range Start, Query From`),
  frame_end:
    list(`Time Frame End, Time_Frame_End, End Time Frame, End Timeframe, Timeframe End, Frame End, End Time, End Date, To Date, Time Frame To,
      Search End, Date To, Range End, Search Window End, Search Range End, Search Period End,
      Date Range End, Time Range End, Query End, Query End Date, Query Range End, Query To`),
  filters: list(`Filters, Filter, Search Filters, Vehicle Filters, Filters Applied, Filters Used,
      Vehicle Filters Applied`),
  search_type: ['Search Type', 'Type of Search', 'Type'],
  text_prompt: ['Text Prompt', 'test prompt', 'Prompt', 'FreeForm Prompt', 'Search Prompt'],
  moderation: ['Moderation', 'Moderation Result', 'Moderation Verdict', 'Moderation Status'],
} satisfies Labels;

/** Columns that spreadsheets and scripts add; they hold nothing of the vendor's. */
export const addedByTools: Readonly<Record<string, string>> = {
  'derived*': 'worked out by whoever re-saved the log',
  'Unnamed*': 'a column without a label, named by a script',
  index: 'a row number added by a script',
  'Row #': 'a row number',
  'Row Number': 'a row number',
  Row: 'a row number',
  'No.': 'a row number',
  'Line #': 'a row number',
  'Sr No': 'a row number',
  'Serial No': 'a row number',
  Page: 'the page of a print, added when it was extracted',
  'Portal column *': 'kept of each row by a data portal',
  'Source File': 'added by whoever joined the files',
  source_file: 'added by whoever joined the files',
  Filename: 'added by whoever joined the files',
  reason_norm: 'the reason as whoever collected the logs spells it',
  foia_url: 'added by whoever collected the logs',
};

/** Field by label key; the first field that claims a label keeps it. */
export const fieldsByKey = (labels: Labels): ReadonlyMap<string, Field> => {
  const found = new Map<string, Field>();
  for (const [field, spellings] of Object.entries(labels)) {
    for (const spelling of spellings) {
      const key = labelKey(spelling);
      if (!found.has(key)) found.set(key, field as Field);
    }
  }
  return found;
};

/** Why a label is ignored, or null: looks up whole labels, then those that end in `*`. */
export const ignoredWhy = (ignored: Readonly<Record<string, string>>): ((key: string) => string | null) => {
  const whole = new Map<string, string>();
  const starts: [string, string][] = [];
  for (const [label, why] of Object.entries(ignored)) {
    if (label.endsWith('*')) starts.push([labelKey(label), why]);
    else whole.set(labelKey(label), why);
  }
  return (key) => whole.get(key) ?? starts.find(([start]) => key.startsWith(start))?.[1] ?? null;
};
