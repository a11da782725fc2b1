import { zoneIn } from './zone-below.ts';
import { number } from '../model/figure-words.ts';
import { ownerNotStated, type Known, type LogSource } from '../model/log-source.ts';
import type { AnalyzeOptions, SourceFacts } from '../model/options.ts';
import type { RawTable } from '../model/raw-table.ts';
import type { LogKind, LogRecognition } from '../model/recognition.ts';
import { readAgency } from './agencies/agency.ts';
import { type FileName, readFileName } from './agencies/file-name.ts';
import { periodOfSheet } from './times/file-name-dates.ts';

const ofColumn = 'its column of owners';

/**
 * Settles whose log a table is before its rows are read: a sources file first, then the command line, then
 * the names of file and folder. What they leave open is settled from the rows (`settleByContent`).
 */
export const logSourceOf = (
  table: RawTable,
  recognition: LogRecognition,
  place: { readonly number: number; readonly fileNumber: number; readonly folder: string },
  facts: SourceFacts,
  options: AnalyzeOptions,
): LogSource => {
  const named = readFileName(table.file);
  // A file or folder given by itself has a name without the folder that it lies in, which may say whose it is.
  const around = named.owner === null ? readFileName(`${place.folder}/${table.file}`) : named;
  const hasAgencies =
    recognition.sections !== undefined || recognition.columns.some(({ field }) => field === 'agency');
  // An account that names no agency beside it is of the log's own.
  const areWithinAccounts = recognition.columns.some(
    ({ field, composed }) => field === 'agency' && composed?.kind === 'part',
  );
  const logKind = kindOf(recognition, named, facts, hasAgencies);
  // Whose cameras were searched is not who searched.
  const ofOwner: Stated<string>[] =
    logKind.value === 'network' && !hasAgencies
      ? []
      : [
          [recognition.rowsOf, ofColumn],
          [around.owner, around.ownerFrom],
          [facts.owner, 'sources file'],
          [options.owner, '--owner'],
        ];
  const agency = firstKnown(
    [facts.agency, 'sources file'],
    [options.agency, '--agency'],
    [recognition.agencyAbove, 'a line above the header'],
    [recognition.agencyOfSheet, 'the name of its sheet'],
    ...ofOwner,
  );
  const owner = firstKnown(
    [facts.owner, 'sources file'],
    [options.owner, '--owner'],
    [recognition.rowsOf, ofColumn],
    [around.owner, around.ownerFrom],
    // A log without an agency column holds its owner's own searches.
    [hasAgencies || recognition.agencyOfSheet !== undefined ? null : agency?.value, agency?.from ?? ''],
  );
  const settledOwner = ownedBy(owner ?? { value: ownerNotStated, from: 'nothing' });
  return {
    number: place.number,
    fileNumber: place.fileNumber,
    file: table.file,
    sheet: table.sheet,
    ...settledOwner,
    logKind,
    agency: hasAgencies && !areWithinAccounts ? null : agency,
    ...readInZone(recognition, settledOwner.ownerState, facts, options),
    recognition,
    named: namedPeriod(table.sheet, named),
  };
};

/** Whose searches a log holds: what is stated of it, what it shows, what it is called. */
const kindOf = (
  { logKind }: LogRecognition,
  named: FileName,
  facts: SourceFacts,
  hasAgencies: boolean,
): Known<LogKind> => {
  // A column that is not there proves little: a name that says network tells that who searched was withheld.
  const isWithheld = !hasAgencies && logKind === 'own' && named.logKind === 'network';
  return (
    firstKnown<LogKind>(
      [facts.log_kind, 'sources file'],
      [logKind === 'unknown' || isWithheld ? null : logKind, 'content'],
      [named.logKind, 'file name'],
    ) ?? { value: 'unknown', from: 'nothing' }
  );
};

const namedPeriod = (sheet: string | null, { first, last, mayEndSooner }: FileName): LogSource['named'] => {
  const ofFile: LogSource['named'] =
    first === null || last === null ? null : { first, last, of: 'file', mayEndSooner };
  const ofSheet = sheet === null ? null : periodOfSheet(sheet);
  if (ofSheet === null) return ofFile;
  return { ...ofSheet, of: 'sheet', ...(ofFile === null ? {} : { ofFile }) };
};

/** The zone of times that bear none: what the user says, then what the table or the layout given for it states. */
const readInZone = (
  { zone: stated }: LogRecognition,
  state: string | null,
  facts: SourceFacts,
  options: AnalyzeOptions,
): Pick<LogSource, 'timeZone' | 'zoneFrom'> => {
  const here = stated === null ? null : zoneIn(state, stated.value);
  const zone = firstKnown(
    [facts.time_zone, 'sources file'],
    [options.timeZone, '--time-zone'],
    [here, stated?.from ?? ''],
  );
  return { timeZone: zone?.value ?? 'UTC', zoneFrom: zone?.from ?? null };
};

/** What the loaded rows of one log say of who searched. */
export interface AgenciesFound {
  readonly source: number;
  /** Distinct agencies by key. */
  readonly agencies: number;
  /** The agency with the most rows. */
  readonly commonest: string | null;
  /** Its share of the rows that name an agency. */
  readonly share: number;
}

/** A log of one agency's users may show a second name of it; from this share on it is still its own. */
const ownShare = 0.9;

/** Settles from the rows what names left open: one agency searched, so it is its own log; many, a network's. */
export const settleByContent = (source: LogSource, found: AgenciesFound): LogSource => {
  if (found.commonest === null || !source.recognition.confirmed) return source;
  const isOwn = found.agencies === 1 || (found.agencies === 2 && found.share >= ownShare);
  const isOpen = source.owner.value === ownerNotStated;
  const whyNotTold = isOwn ? whyAnothers(source, found.commonest, isOpen) : null;
  const settled =
    whyNotTold === null
      ? settledKind(source.logKind, isOwn, found)
      : notTold(source.logKind, `one agency in all rows, ${whyNotTold}`);
  return {
    ...source,
    logKind: settled,
    ...(isOpen && settled.value === 'own'
      ? ownedBy({ value: found.commonest, from: 'the only agency in its rows' })
      : {}),
  };
};

/**
 * Why the only agency in the rows may not be whose log it is, or null: of one owner's rows, in a file of several, it is
 * another by its name; or it is federal, and searched in the cameras of whoever released the log.
 */
const whyAnothers = (
  { recognition, ownerKey }: LogSource,
  agency: string,
  isOpen: boolean,
): string | null => {
  const { key, kind } = readAgency(agency);
  if (recognition.rowsOf !== undefined && key !== ownerKey) return 'by its name not the owner';
  return isOpen && kind === 'federal' ? 'a federal one' : null;
};

/** Another name may be another spelling: it makes no log of a network. */
const notTold = (known: Known<LogKind>, from: string): Known<LogKind> =>
  known.value === 'unknown' ? { value: 'unknown', from } : known;

const settledKind = (known: Known<LogKind>, isOwn: boolean, found: AgenciesFound): Known<LogKind> => {
  if (known.value === 'unknown') {
    return isOwn
      ? { value: 'own', from: 'one agency in all rows' }
      : { value: 'network', from: `${number(found.agencies)} agencies in its rows` };
  }
  // Whose searches they are decides what the report says; the rows outweigh a file's name, not a person's word.
  return known.value === 'own' && known.from === 'file name' && !isOwn
    ? {
        value: 'network',
        from: `${number(found.agencies)} agencies in its rows, though the file name says own`,
      }
    : known;
};

const ownedBy = (owner: Known<string>): Pick<LogSource, 'owner' | 'ownerKey' | 'ownerState'> => {
  if (owner.value === ownerNotStated) return { owner, ownerKey: '', ownerState: null };
  const { key, state } = readAgency(owner.value);
  return { owner, ownerKey: key, ownerState: state };
};

/** A value that something may state, and what. */
type Stated<Value> = readonly [Value | null | undefined, string];

const firstKnown = <Value>(...candidates: readonly Stated<Value>[]): Known<Value> | null => {
  for (const [value, from] of candidates) {
    if (value !== null && value !== undefined) return { value, from };
  }
  return null;
};
