import type { LogKind } from '../../model/recognition.ts';
import { codeOfState } from './agency-state.ts';
import { readAgency } from './agency.ts';
import { monthWords } from '../../model/month-words.ts';
import { hasPartsBehind, periodNamed, withoutDates } from '../times/file-name-dates.ts';
import { clean } from '../masks/mask.ts';

/** What the name of a file, and of the folders that it lies in, says of the log within. */
export interface FileName {
  /** Agency whose log it is, as named; null where no name is that of an agency. */
  readonly owner: string | null;
  /** Which name says so; it means nothing without an owner. */
  readonly ownerFrom: 'file name' | 'folder name';
  readonly logKind: LogKind | null;
  /** The days that the name states, both inclusive, YYYY-MM-DD; null unless it states both ends. */
  readonly first: string | null;
  readonly last: string | null;
  /** Whether other files go on with what it is named for, so that its rows may end before `last`. */
  readonly mayEndSooner: boolean;
  /** The agency's address in the vendor's transparency portal: `conway-ar-pd`. */
  readonly portalSlug: string | null;
}

/**
 * What names of logs bear beside an agency and dates: words for logs, vendors and their products. The number of a
 * precinct or district is the agency's.
 */
const otherWords =
  /vigilant|motorola(?: solutions)?|learn|vehicle ?manager|client ?portal|plate ?search|axon|genetec|auto ?vu|rekor|elsag|leonardo|neology|pips|jenoptik|boss ?[34]|ekin|(?:licen[sc]e )?plate readers?|look ?ups?|quer(?:y|ies)|inquir(?:y|ies)|usage|monthly|quarterly|yearly|annual|network|organi[sz]ation(?:al)?|org|agency|audits?\d{0,2}|search(?:es)?|logs?|records?|responsive|documents?|docs?|data|flock(?: safety)?|alpr|lpr|anpr|fan|fa|report|export|extract(?:ed)?|requested|request|released?|production|batch|part|files?|portal|transparency|redact(?:ed|ion|ions)?|unredacted|final|draft|copy|final|version|v\d+|r|pra|cpra|foia|foil|muckrock|csv|xlsx?|pdf|zip|from|to|thru|through|q[1-4]|(?<!\b(?:precinct|pct|district|region|troop|ward|zone)[ .#]{1,3})\d+/;
const notAgency = new RegExp(`\\b(?:${monthWords}|${otherWords.source})\\b`, 'giu');

/** 'of' joins the words of a name; at its ends it belonged to words that were taken away ('copy of', '2 of 3'). */
const looseEnds = /^(?:[-\s]|of\s)+|(?:[-\s]|(?<=[-\s])of)+$/giu;

/** Words behind an agency's name that say which part of its log, or which copy, a file holds. */
const ofPart =
  /^(?:spring|summer|fall|autumn|winter|mid|early|late|ytd|weeks?|weekly|days?|daily|first|second|1st|2nd|half|h[12]|fy ?\d*|federal|local|immigration|ice|cbp|hsi|dhs|outside|external|internal|incoming|outgoing|out|state|other|others|agenc(?:y|ies)|users?|cameras?|shared|searched|hits?|all|full|complete|partial|new|updated?|corrected|revised|supplement(?:al|ary)?|additional|amended|combined|merged|clean(?:ed)?|only|sets?|volume|vol|attachments?|appendix|exhibits?|enclosure|sheet\d*|pages?|and|by|of|the|with|[a-z])$/iu;

/** How the name of a police or sheriff's department ends. */
const departmentAtEnd =
  /\S\s(?:PD|SO|DPS|police(?: dep(?:t|artment)?)?|sheriff['’]?s? (?:office|dep(?:t|artment)?))(?:,? (?<state>[A-Z]{2}))?$/iu;

const slug =
  /^[a-z0-9]+(?:-[a-z0-9]+)*-(?:[a-z]{2}-)?(?:pd|so|sd|da|dps|police|sheriff|isd)(?:-?[a-z]{2})?$/u;
const portalFile = /^(?<before>.*?)(?:^|[ _-])search[ _-]?audit(?:[ _-]?\(?\d*\)?)?$/iu;
/** What may stand before the name that portals give, beside an agency; another vendor's name makes it another log. */
const ofPortal = /^(?:[\W_\d]|flock|safety|transparency|portal|public)*$/iu;

/**
 * Reads a file's name relative to the path that the user gave (members of a zip as `a.zip/b.csv`), in the forms
 * that Flock's exports, its portals and agencies' own renamings have.
 */
export const readFileName = (file: string): FileName => {
  const parts = file.split(/[/\\]+/u).filter((part) => part !== '' && part !== '.');
  const base = (parts.at(-1) ?? '').replace(
    /(?:\.(?:csv|tsv|txt|xlsx?|xlsm|xlsb|ods|pdf|json|ndjson|jsonl|parquet|html?|zip|gz))+$/iu,
    '',
  );
  const folders = parts.slice(0, -1).toReversed();
  const own = agencyIn(base);
  const folder = folders.map(agencyIn).find((name) => name !== null) ?? null;
  const isPortal = isPortalFile(base) || (isPortalFile(withoutDates(base)) && folder !== null);
  const portalSlug = isPortal ? (folders.find((name) => slug.test(name)) ?? null) : null;
  return {
    owner: own ?? folder,
    ownerFrom: own === null && folder !== null ? 'folder name' : 'file name',
    logKind: kindNamed(base, isPortal),
    ...(isPortal ? { first: null, last: null } : periodNamed(base)),
    mayEndSooner: hasPartsBehind(base),
    portalSlug,
  };
};

const isPortalFile = (base: string): boolean => {
  const before = portalFile.exec(base)?.groups?.['before'];
  return before !== undefined && (ofPortal.test(before) || agencyIn(before) !== null);
};

const kindNamed = (base: string, isPortal: boolean): LogKind | null => {
  if (isPortal) return 'portal';
  const text = base.replace(/[_-]+/gu, ' ');
  if (/\bnetwork\b|\bFAN\b/iu.test(text)) return 'network';
  if (/\b(?:org|organi[sz]ation(?:al)?|own) audit|\bFA\b/iu.test(text)) return 'own';
  // Flock's own name for it is bare: '4_1_2025-4_30_2025-Conway AR PD-Audit'.
  return /\d{4} .*\baudit\d{0,2}\b/iu.test(text) ? 'own' : null;
};

/** The agency that a file, a folder or a sheet is named for: a slug, or what is left without dates and words for logs. */
export const agencyIn = (name: string): string | null => {
  if (slug.test(name)) return readAgency(name).name;
  const words = withoutDates(name)
    .replace(/\.zip$/iu, '')
    .replace(/[_()[\]]+/gu, ' ')
    // 'TheColonyTXPD'
    .replace(/([a-z])(?=[A-Z])/gu, '$1 ')
    .replace(/\b([A-Z]{2})(PD|SO|DPS)\b/gu, (whole: string, code: string, body: string) =>
      codeOfState(code) === null ? whole : `${code} ${body}`,
    )
    .replace(/(?<=\s|^)-+|-+(?=\s|$)/gu, ' ')
    .replace(notAgency, ' ');
  const candidate = withoutPart(
    clean(words.replace(/(?:\s|^)[-–,.]+(?=\s|$)/gu, ' ')).replace(looseEnds, ''),
  );
  const { kind, state } = readAgency(candidate);
  const hasPlace = candidate.split(' ').length > 1;
  const isNamed = kind !== 'unknown' && (kind !== 'other' || state !== null);
  return isNamed && hasPlace ? readAgency(candidate).name : null;
};

/** A department's name without the words behind it that say which part of its log it is: 'Bend OR PD federal'. */
const withoutPart = (named: string): string => {
  const words = named.split(' ');
  const end = words.findLastIndex((word) => !ofPart.test(word)) + 1;
  const name = words.slice(0, end).join(' ');
  const found = departmentAtEnd.exec(name);
  const state = found?.groups?.['state'];
  return found !== null && (state === undefined || codeOfState(state) !== null) ? name : named;
};
