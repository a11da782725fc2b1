import { bySynonyms } from './known/by-synonyms.ts';
import type { Field } from '../model/field.ts';
import type { HeaderCandidate } from './header.ts';
import { ignoredWhy, labelKey } from './labels.ts';
import { looseField, spaced } from './loose-labels.ts';
import type { KindOfRecords } from './kind-of-records.ts';
import { kindsOfRecords } from './other-record-kinds.ts';
import { isVoid, looksLikeAgency, looksLikeMask, looksLikeMoment } from './shapes.ts';

/** Words that say of a label, a title or a name that it is of searching, and so of the log that is looked for. */
const ofSearching =
  /\b(?:search\w*|quer(?:y|ies|ied|ying)|look ?ups?|inquir(?:y|ies)|enquir(?:y|ies)|time ?frame|networks?|initiator|b[uú]squedas?|buscad\w+|consultas?|consultad\w+)\b/;

/** Names of what is searched, which may also stand over lists of cameras or of users. */
const ofReaders = /\b(?:a?lprs?|plates?|flock|vigilant|genetec|rekor|motorola|audits?)\b/;

/** Words of labels that stand beside searches in logs of whatever layout, and say nothing of what else a table is. */
const neutral =
  /\b(?:rank|title|shift|division|bureau|section|squad|team|units?|watch|precinct|district|zone|beat|supervis\w*|sergeant|approv\w*|authori\w*|status|results?|outcome|disposition|hits?|match\w*|found|returned|notes?|comments?|remarks?|ip|address|state|st|make|model|colou?r|year|body|vehicles?|veh|system|source|database|device|machine|client|browser|session|app|platform|vendor|product|cameras?|readers?|phone|e-?mail|role|badge|ori|county|city|region|country|id|ids|uid|uuid|guid|num|number|no|nbr|#|row|page|redact\w*|withh\w*|exempt\w*|review\w*|complian\w*|valid\w*|violation|flag\w*|created|updated|modified|deleted|version|type|category|code|kind|mode|method|levels?|count|total|duration|radius|distance|range|from|to|start|end|begin|days?|dates?|times?|hours?|minutes?|period|immigration|ice|federal|state|filters?|image|photo|link|url|file|sheet|description|details?|narrative|other|specify|explain|assist\w*|request\w*|ticket|agency|agencies|departments?|partners?|cases?|incident|officers?|spent|full|first|last|middle|initials?|suspect|victim|subject|person|location|place|area|lat|zip|tz|timezone|yes|purpose|reason|rango|turno|divisi[oó]n|unidad|aprobad\w*|estado|resultados?|notas?|comentarios?|observaciones|marca|modelo|año|direcci[oó]n|tipo|c[oó]digo|n[uú]mero|detalles?)\b/;

/** Searches of persons, houses and cars, which a court or a consent allows. */
const ofOtherSearches = /\b(?:warrants?|consent|strip|records?) search|\bsearch warrants?\b/;

/** Cells that say yes or no, under a label that is a reason or a remark. */
const tick = /^\s*(?:x|y|n|yes|no|true|false|[01]|[✓✔☑☒☐])?\s*$/i;

interface Column {
  readonly label: string;
  readonly text: string;
  readonly field: Field | null;
  readonly cells: readonly string[];
  readonly isMasked: boolean;
}

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(bySynonyms.fields).flatMap(([field, labels]) =>
    labels.map((label): [string, Field] => [labelKey(label), field as Field]),
  ),
);

const ignored = ignoredWhy(bySynonyms.ignored);
const isIgnored = (key: string): boolean => ignored(key) !== null;

const columnsOf = ({ labels, keys }: HeaderCandidate, samples: readonly (readonly string[])[]): Column[] =>
  labels.map((label, at) => ({
    label,
    text: spaced(label),
    field: fields.get(keys[at] ?? '') ?? looseField(label),
    cells: samples.map((row) => row[at] ?? '').filter((cell) => !isVoid(cell)),
    isMasked: samples.some((row) => looksLikeMask(row[at] ?? '')),
  }));

const areMost = (cells: readonly string[], fits: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length * 2 > cells.length;

const matches = (column: Column, kind: KindOfRecords, hasRows: boolean): boolean => {
  if (!kind.label.test(column.text)) return false;
  const { cells } = kind;
  if (cells !== undefined) return areMost(column.cells, (cell) => cells.test(cell.trim()));
  if (!hasRows) return true;
  // A column that nobody filled says nothing, and under a tick the label is a reason or an outcome.
  if (column.cells.length === 0) return kind.evenMasked === true && column.isMasked;
  if (kind.evenTicks !== true && column.cells.every((cell) => tick.test(cell))) return false;
  return kind.areWords !== true || !areMost(column.cells, looksLikeMoment);
};

/** A request for records: when, who asked and why, and nobody who searched for anything. */
const isOfRequests = (columns: readonly Column[]): boolean => {
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const asks = columns.find(({ field }) => field === 'on_behalf_of');
  return (
    asks !== undefined &&
    columns.some(({ text }) =>
      /^(?:request(?:ed)? (?:date|time|on)|date (?:of request|requested|received))/.test(text),
    ) &&
    !(['plate', 'user', 'case_number', 'id', 'offense_type'] as const).some(has) &&
    !areMost(asks.cells, looksLikeAgency)
  );
};

/** What a table is that is no log of searches, and the label that says so. */
export interface OtherRecords {
  readonly title: string;
  readonly label: string;
}

/** Whether a label, an entry or a name of the table speaks of searching; a list of networks has them in its name. */
const speaksOfSearching = (columns: readonly Column[], names: readonly string[]): boolean =>
  columns.some(
    ({ text, field, cells }) =>
      isSaid(text) || (field === 'event' && areMost(cells, (cell) => isSaid(spaced(cell)))),
  ) || names.some((name) => isSaid(spaced(name).replaceAll(/\bnetworks?\b/g, '')));

/** Whether anything of a table speaks of searching, or it has one of these fields. */
const isOfSearches = (columns: readonly Column[], names: readonly string[], own: readonly Field[]): boolean =>
  speaksOfSearching(columns, names) || columns.some(({ field }) => field !== null && own.includes(field));

/** A file that is called no more than this may hold whatever somebody looked for: `search.csv`, `Search results (2)`. */
const ofAnySearch =
  /^(?:(?:records?|my|new|all|saved|advanced|full|export(?:ed)?|case|rms|cad) )?(?:search(?:es)?|quer(?:y|ies)|look ?ups?|inquir(?:y|ies))(?: (?:results?|exports?|output|data|list|\d+))*$/;

const ending = /(?:\.[A-Za-z]{2,7})+$/;

const isBareName = (name: string): boolean =>
  ending.test(name) && ofAnySearch.test(spaced(name.replace(ending, '').replaceAll(/[\d_-]+/g, ' ')));

const isSaid = (text: string): boolean => ofSearching.test(text) && !ofOtherSearches.test(text);

/** Fields that a log of searches alone has. */
const ofSearches = [
  'plate',
  'id',
  'networks',
  'devices',
  'frame',
  'frame_start',
  'search_type',
  'text_prompt',
  'event',
] as const;

/**
 * The label of a column that no known log of searches has, in a table in which nothing speaks of searches or plates.
 * Null where something does, or where all its labels may stand in a log.
 */
export const foreignColumn = (
  header: HeaderCandidate,
  samples: readonly (readonly string[])[],
  names: readonly string[],
): string | null => {
  const columns = columnsOf(header, samples);
  if (isOfSearches(columns, names, ofSearches)) return null;
  if ([...columns.map(({ text }) => text), ...names.map(spaced)].some((text) => ofReaders.test(text)))
    return null;
  const foreign = columns.find(
    ({ label, text, field, cells }) =>
      field === null &&
      /\p{L}{3}/u.test(text) &&
      !neutral.test(text) &&
      !isIgnored(labelKey(label)) &&
      cells.length * 2 > samples.length &&
      !cells.every((cell) => tick.test(cell)),
  );
  return foreign?.label ?? null;
};

/**
 * What other records a table holds, by labels and cells that no log of searches has: a hot list, tows, courses,
 * tickets of a help desk. Where a label, a title or an entry speaks of searching, only those of other searches count:
 * of persons, faces or houses. Null where nothing says so.
 *
 * @param names What stands above the header or names the table.
 */
export const otherRecords = (
  header: HeaderCandidate,
  samples: readonly (readonly string[])[],
  names: readonly string[],
): OtherRecords | null => {
  const columns = columnsOf(header, samples);
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const isSearched = speaksOfSearching(
    columns,
    names.filter((name) => !isBareName(name)),
  );
  for (const kind of kindsOfRecords) {
    if (
      (isSearched && kind.evenSearched !== true) ||
      kind.without?.some(has) ||
      kind.beside?.every(has) === false
    )
      continue;
    const found = columns.filter((column) => matches(column, kind, samples.length > 0));
    const [first] = found;
    if (first !== undefined && found.length >= (kind.needs ?? 1))
      return { title: kind.title, label: first.label };
  }
  const asks =
    !isSearched && isOfRequests(columns) ? columns.find(({ field }) => field === 'on_behalf_of') : undefined;
  return asks === undefined ? null : { title: 'requests for records', label: asks.label };
};

/** What a file, a sheet or a title is called where it holds records that have all the columns of a log but no searches. */
const namesOfOthers =
  /\b(?:(?:extra|directed|special) patrols?|(?:vacation|house) (?:watch|check)e?s?|rosters?|(?:duty|shift|work) (?:schedules?|assignments?)|time ?sheets?|success(?:es| stor(?:y|ies)))\b/;
/** A longer line above a table is prose. */
const longestName = 80;

/** Fields that only searches have, whatever their table is called. */
const neverOfOthers = ofSearches.filter((field) => field !== 'plate');

/**
 * The name by which a table says that it holds no searches: a duty roster, extra patrols, success stories. Null where it
 * has no such name, or where anything of it speaks of searching.
 */
export const nameOfOthers = (
  header: HeaderCandidate,
  samples: readonly (readonly string[])[],
  names: readonly string[],
): string | null => {
  if (isOfSearches(columnsOf(header, samples), names, neverOfOthers)) return null;
  return names.find((name) => name.length <= longestName && namesOfOthers.test(spaced(name))) ?? null;
};
