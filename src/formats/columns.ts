import type { Field } from '../model/field.ts';
import type { CellShape, ColumnUse } from '../model/recognition.ts';
import { settleAgencyOfAccount, settleCountsWithTimes } from './cell-parts.ts';
import { settleClockBeside } from './clock-beside.ts';
import type { Draft } from './column-draft.ts';
import { composedNote } from './composed.ts';
import { settleDateParts } from './date-parts.ts';
import { settleFurtherReasons } from './further-reasons.ts';
import type { LogFormat } from './format.ts';
import { keysWithoutZone, zoneInLabel } from './label-zone.ts';
import { fieldsByKey, ignoredWhy, labelKey } from './labels.ts';
import {
  arePlaces,
  bearsOut,
  fieldOfPlates,
  isOfRecord,
  isOfUserAndAgency,
  looseField,
  numbersLast,
  spaced,
} from './loose-labels.ts';
import { settleNamedValues } from './named-values.ts';
import { keysWithin } from './nested-keys.ts';
import { isOfOwner } from './owner-column.ts';
import { settlePacked } from './packed-times.ts';
import { isNumberOfName, namesPeople, settleNames } from './person-names.ts';
import { placeByShapes } from './place-by-shapes.ts';
import { settleFrames, settleMoments } from './settle-frames.ts';
import { areRemarks, settleRemarks, settleTwoReasons, settleWordsOfCases } from './settle-reasons.ts';
import { areTimes, settledShape } from './settled-shape.ts';
import { settleHours, settleLooseTimes, settleTimes } from './settle-times.ts';
import {
  blankInMany,
  byAWord,
  isOfWhoAsks,
  isOutsider,
  settleAccountOfAgency,
  settleAgencyOfAsking,
  settleWhoAsks,
} from './who-asks.ts';
import { columnCells, tableWidth } from './table-cells.ts';
import { settleTicks } from './tick-columns.ts';
import { inFull } from './short-labels.ts';
import { looksLikePlate } from './shapes.ts';
import { withWholeCells } from './whole-cells.ts';

const ofPlaces = 'its cells are places, and no agencies';

/** The field of a label, of the label without its zone where only that is known. */
const fieldOf = (label: string, fields: ReadonlyMap<string, Field>): Field | null => {
  if (isOfUserAndAgency(label)) return 'user';
  const keys = [
    labelKey(label),
    ...keysWithoutZone(label),
    labelKey(inFull(spaced(label))),
    ...keysWithin(label),
  ];
  const key = keys.find((known) => fields.has(known));
  return (
    fields.get(key ?? '') ?? (label.trimEnd().endsWith('…') ? fieldBegun(labelKey(label), fields) : null)
  );
};

/** The field of a label of which the page of a PDF shows the beginning alone, where all that begin so are of one field. */
const fieldBegun = (begun: string, fields: ReadonlyMap<string, Field>): Field | null => {
  const found = new Set([...fields].flatMap(([key, field]) => (key.startsWith(begun) ? [field] : [])));
  const [only = null] = found;
  return found.size === 1 && begun.length >= shortestBegun ? only : null;
};
const shortestBegun = 3;

/**
 * Says of each column whether it is used, ignored by name or unknown, from its label first and from its cells
 * where the label is blank, double or orphaned.
 */
export const settleColumns = (
  format: LogFormat,
  labels: readonly string[],
  released: readonly (readonly string[])[],
): ColumnUse[] => {
  const samples = withWholeCells(labels, released);
  const fields = fieldsByKey(format.fields);
  const why = ignoredWhy(format.ignored);
  const width = tableWidth(labels, samples);
  const cells = columnCells(samples, width);
  const drafts: Draft[] = cells.map((filled, index) => {
    const label = labels[index] ?? '';
    const key = labelKey(label);
    const said = fieldOf(label, fields);
    // What happened and when may bear one label: `Event (UTC)`.
    const named = said === 'event' && areTimes(filled) ? null : said;
    const field = named === 'plate' ? fieldOfPlates(key, filled) : named;
    const note = field === null && key !== '' ? why(key) : null;
    if (field === 'agency' && arePlaces(key, filled))
      return { index, label, key, cells: filled, field: null, ignored: false, note: ofPlaces };
    return { index, label, key, cells: filled, field, ignored: note !== null, note };
  });
  settlePacked(drafts);
  settleDateParts(drafts, samples);
  settleCountsWithTimes(drafts);
  settleTimes(drafts, format.fields.time ?? []);
  settleClockBeside(drafts);
  settleNames(drafts);
  settleWhoAsks(drafts);
  settleAccountOfAgency(drafts);
  settleDoubles(drafts, format);
  settleFrames(drafts);
  settleNamedValues(drafts, (name) => fieldOf(name, fields) ?? looseField(name));
  settleTicks(drafts, samples);
  settleHours(drafts);
  settleLooseTimes(drafts);
  settleMoments(drafts, samples);
  settleAgencyOfAsking(drafts);
  settleLoose(drafts);
  settleRemarks(drafts);
  // What a vendor is known to put under the number of a case stays that.
  if (!format.confirmed) settleWordsOfCases(drafts);
  settleFurtherReasons(drafts, samples, (label) => fieldOf(label, fields) === 'reason');
  placeByShapes(drafts, format);
  settleAgencyOfAccount(drafts);
  return drafts.map((draft) => toColumnUse(draft, labels));
};

/**
 * Two columns of one field: the layout that the other columns follow says which is which; else the one with
 * more in it is kept, and the other is reported.
 */
const settleDoubles = (drafts: readonly Draft[], format: LogFormat): void => {
  const seen = new Map<Field, Draft>();
  for (const draft of drafts) {
    if (draft.field === null) continue;
    const first = seen.get(draft.field);
    if (first === undefined) {
      seen.set(draft.field, draft);
      continue;
    }
    const placed = placeByLayout(drafts, [first, draft], format);
    if (placed) {
      seen.set(draft.field, draft);
      seen.set(first.field as Field, first);
      continue;
    }
    const asking = [first, draft].find(isOfWhoAsks);
    if (draft.field === 'agency' && asking && drafts.every(({ field }) => field !== 'on_behalf_of')) {
      asking.field = 'on_behalf_of';
      asking.note = 'beside the agency that searched, the one that asked';
      seen.set('agency', asking === first ? draft : first);
      continue;
    }
    const reason = draft.field === 'reason' ? settleTwoReasons(first, draft, drafts) : null;
    if (reason !== null) {
      seen.set('reason', reason);
      seen.set('offense_type', reason === first ? draft : first);
      continue;
    }
    const weaker = isWeaker(first, draft) ? first : draft;
    if (weaker === first) seen.set(draft.field, draft);
    weaker.note = `a second column of the same meaning as "${(weaker === first ? draft : first).label.trim()}"`;
    weaker.field = null;
  }
};

/**
 * Whether the first of two columns of one field has less of it in its cells: a `Query` of words beside a `Plate` of
 * plates, else the one with fewer filled.
 */
const isWeaker = (first: Draft, second: Draft): boolean => {
  if (first.field === 'user' && isNumberOfName(first, second)) return true;
  const plates = first.field === 'plate' ? [first, second].map(plateShare) : [0, 0];
  const [one = 0, other = 0] = plates;
  return one < 0.1 && other >= 0.5 ? true : second.cells.length > first.cells.length;
};

const plateShare = ({ cells }: Draft): number =>
  cells.filter(looksLikePlate).length / Math.max(1, cells.length);

/** Gives two columns under one label the fields that a known layout has in their places. */
const placeByLayout = (drafts: readonly Draft[], doubles: readonly Draft[], format: LogFormat): boolean => {
  const named = drafts.filter((draft) => draft.key !== '');
  const layout = format.layouts.find(
    ({ fields }) =>
      fields.length === named.length &&
      named.every((draft, at) => doubles.includes(draft) || draft.field === fields[at]),
  );
  if (!layout) return false;
  for (const draft of doubles) {
    draft.field = layout.fields[named.indexOf(draft)] ?? null;
    draft.note = `the label stands over two columns; read by position as in layout ${layout.name}`;
  }
  return true;
};

/** Labels that no format knows but that name a field which is still missing. */
const settleLoose = (drafts: readonly Draft[]): void => {
  for (const draft of numbersLast(drafts)) {
    if (draft.field !== null || draft.note !== null || draft.key === '') continue;
    const said = looseField(draft.label);
    const isAsking = said === 'agency' && isOutsider(draft, drafts);
    const field = isAsking ? 'on_behalf_of' : said;
    if (field === null || !bearsOut(field, draft.cells)) continue;
    if (field === 'agency' && isOfOwner(draft.label)) continue;
    if (drafts.some((other) => other.field === field)) continue;
    draft.field = field;
    draft.note = isAsking ? blankInMany : byAWord;
  }
};

const toColumnUse = (draft: Draft, labels: readonly string[]): ColumnUse => {
  const use = draft.field ? 'field' : draft.ignored ? 'ignored' : 'unknown';
  const shape: CellShape | null = draft.field
    ? (draft.shape ?? settledShape(draft.field, draft.cells))
    : null;
  const { readWith, composed } = draft;
  const ofParts = composed === undefined ? null : composedNote(composed, labels);
  const note = ofParts ?? draft.note ?? (draft.field === 'time' ? zoneNote(draft.label) : null);
  return {
    index: draft.index,
    label: draft.label,
    use,
    field: draft.field,
    shape,
    note,
    ...(readWith === undefined ? {} : { readWith }),
    ...(composed === undefined ? {} : { composed }),
    ...marksOf(draft, use),
  };
};

/** What is to be said of a column beside its use. */
const marksOf = (
  draft: Draft,
  use: ColumnUse['use'],
): Pick<ColumnUse, 'hasRemarks' | 'isOfRecord' | 'namesPeople'> => ({
  ...(use === 'unknown' && areRemarks(draft) ? { hasRemarks: true } : {}),
  ...(draft.field === 'time' && isOfRecord(draft.label) ? { isOfRecord: true } : {}),
  ...(draft.field === null && namesPeople(draft.label) ? { namesPeople: true } : {}),
});

const zoneNote = (label: string): string | null => {
  const zone = zoneInLabel(label);
  return zone === null ? null : `its label states the zone ${zone}`;
};
