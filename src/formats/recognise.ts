import type { RawTable } from '../model/raw-table.ts';
import type {
  CellCheck,
  ColumnUse,
  LogRecognition,
  OtherRecognition,
  Recognition,
} from '../model/recognition.ts';
import { accountsOnce } from './account-lines.ts';
import { agencyAbove } from './agency-above.ts';
import { bySynonyms } from './known/by-synonyms.ts';
import { besideHeader } from './beside-header.ts';
import { columnsBeside } from './beside.ts';
import { settleColumns } from './columns.ts';
import { continued } from './continued.ts';
import { withDayUsed } from './days-of-month.ts';
import { composedColumns, wholeCells } from './composed.ts';
import { saidOfDays } from './days-above.ts';
import { areSearches } from './events.ts';
import type { Format, LogFormat } from './format.ts';
import { type HeaderCandidate, headerCandidates } from './header.ts';
import { recogniseByCells } from './headerless.ts';
import type { LayoutMapping } from './layout.ts';
import { recogniseByLayout } from './layout-recognition.ts';
import { tellHalf } from './half-days.ts';
import { leftOutOf } from './left-out.ts';
import { logKindOf, type LogKindFinding } from './log-kind.ts';
import { type Claim, claims, isLikelyLabel } from './match.ts';
import { directChecks } from './mapping.ts';
import { type OtherThings, ofActs } from './other-things.ts';
import { sayingOrphan, withoutOrphan } from './orphan-label.ts';
import { otherTable } from './other-tables.ts';
import { withRowNames } from './row-names.ts';
import { withRowsAbove } from './rows-above.ts';
import { asReasons } from './settle-reasons.ts';
import { shareOf } from './settled-shape.ts';
import { filledCells } from './shapes.ts';
import { titlesAbove } from './titles.ts';
import { samplesAfter, thingsOf } from './under-header.ts';
import { byAWord } from './who-asks.ts';
import { zoneAbove } from './zone-above.ts';
import { recogniseListByCells, recogniseSharing } from './sharing.ts';
import { headerAt } from '../model/record-place.ts';

/** What the user says of a layout that no format knows. */
interface RecogniseHints {
  readonly layout?: LayoutMapping;
  /** The log on the sheet before, which a sheet without a header may go on with. */
  readonly before?: LogRecognition;
}

/**
 * Says what a table is: a log of searches with the meaning of each column, another released document, or
 * something unknown; always with the reasons. Looks at the first records and at facts of the table only.
 * Two formats that fit equally well are an answer of its own kind: `unknown`, naming both. A layout of the user
 * goes first wherever its labels stand in the table.
 */
export const recognise = (table: RawTable, hints: RecogniseHints = {}): Recognition => {
  const found = recogniseTable(table, hints);
  // What the sheet before it says of the columns is more than what the shapes of cells tell.
  const goesOn = found.kind === 'unknown' || (found.kind === 'log' && found.headerRow === null);
  const gone = goesOn && hints.before !== undefined ? continued(table, hints.before) : null;
  if (gone !== null) return gone;
  return found.kind === 'log' ? withRowsAbove(table, found) : found;
};

const recogniseTable = (table: RawTable, hints: RecogniseHints): Recognition => {
  const given = hints.layout && recogniseByLayout(table, hints.layout);
  if (given) return given;
  const candidates = headerCandidates(table.head, isLikelyLabel);
  for (const candidate of candidates) {
    const header = withRowNames(table, withoutOrphan(table, candidate));
    const found = byFormats(table, header) ?? byLabels(table, header);
    if (found) return sayingOrphan(found, header);
  }
  const [best] = candidates.toSorted((left, right) => right.known - left.known);
  const things = best === undefined ? null : thingsOf(table, best);
  return (
    (things === null ? (recogniseByCells(table) ?? recogniseListByCells(table)) : null) ??
    otherTable(table, whyNot(best, things), things)
  );
};

const byFormats = (table: RawTable, header: HeaderCandidate): Recognition | null => {
  const claimed = claims(header);
  const [first, second] = claimed;
  if (first && second && first.labels.length === second.labels.length) return tie(header, first, second);
  for (const claim of claimed) {
    const found = byClaim(table, header, claim);
    if (found) return found;
  }
  return null;
};

const byClaim = (table: RawTable, header: HeaderCandidate, claim: Claim): Recognition | null => {
  const { format } = claim;
  const because = `record ${header.row} bears the labels ${quoted(claim.labels)} of a ${format.title}`;
  if (format.what === 'log') {
    // Hot lists and hits bear labels of searches too: an agency, a plate, a case.
    const things = ofActs(header) ? null : thingsOf(table, header);
    if (things !== null && things.isUnsure !== true) return null;
    const columns = settleColumns(format, header.labels, samplesAfter(table, header));
    const has = (field: string): boolean => columns.some((column) => column.field === field);
    const isLog = has('time') || has('id') || (has('agency') && has('reason'));
    return isLog ? log(table, header, format, columns, [because]) : null;
  }
  if (format.what === 'sharing_list') {
    // Figures of agencies that search are no list of agencies with access.
    const counts = thingsOf(table, header)?.isCounts === true;
    return counts ? null : recogniseSharing(table, header, format, because);
  }
  return other(header, format, because);
};

/** A label of a time that has a day in it is a cell: `Date: 03/14/2025`, `{"time":"2025-03-14T10:15:00Z"`. */
const hasDay = /\d{4}-\d{2}-\d{2}|\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})\b/;

/** Any table with a time and a reason or an agency by whatever synonym. */
const byLabels = (table: RawTable, header: HeaderCandidate): LogRecognition | null => {
  if (thingsOf(table, header) !== null) return null;
  const samples = samplesAfter(table, header);
  const columns = settleColumns(bySynonyms, header.labels, samples);
  // What a cell says under a name is of a search only where the entry is said to be one: lists of plates have reasons too.
  const saySearch = areSearches(bySynonyms, columns, samples);
  const labelled = (field: string): ColumnUse | undefined =>
    columns.find(
      (column) =>
        column.field === field &&
        (column.label.trim() !== '' || (saySearch && column.composed?.kind === 'part')),
    );
  const agency = labelled('agency');
  const time = columns.find((column) => column.field === 'time');
  const reason = labelled('reason');
  const text =
    (reason?.note === asReasons ? undefined : reason) ?? (agency?.note === byAWord ? undefined : agency);
  if (!time || !text || hasDay.test(time.label)) return null;
  const cells = filledCells(samples.map((row) => row[time.index] ?? ''));
  const isPart = time.composed !== undefined;
  if (!isPart && cells.length > 0 && shareOf(time.shape ?? 'time', cells) < 0.3) return null;
  const because = `record ${header.row} has a time ("${time.label.trim()}") and ${text.field === 'reason' ? 'a reason' : 'an agency'} ("${text.label.trim()}") by synonyms`;
  return log(table, header, bySynonyms, columns, [because]);
};

const log = (
  table: RawTable,
  header: HeaderCandidate,
  format: LogFormat,
  settled: readonly ColumnUse[],
  because: readonly string[],
): LogRecognition => {
  const ofParts = composedColumns(settled);
  const samples = samplesAfter(table, header).map((cells) => wholeCells(ofParts, cells));
  const { columns, zone, isByRow, check, places } = columnsBeside(settled, samples);
  const beside = besideHeader(table, header);
  const leftOut = leftOutOf(table, beside, columns);
  const whose: LogKindFinding =
    leftOut.sections === undefined
      ? logKindOf(format, columns, samples)
      : { kind: 'unknown', reason: 'each agency stands in a row above its searches' };
  const layout = layoutName(format, columns);
  const titles = titlesAbove(beside.above);
  const agency = leftOut.sections === undefined ? agencyAbove(beside.above, columns) : null;
  const reasons = [...because, ...(layout ? [`its columns stand as in layout ${layout}`] : []), whose.reason];
  if (agency !== null) reasons.push('a line above the header names the agency');
  reasons.push(...saidOfDays(leftOut.days, table));
  if (leftOut.accounts) reasons.push(accountsOnce);
  if (table.hidden) reasons.push('the sheet is hidden');
  return {
    kind: 'log',
    format: format.id,
    title: format.title,
    confirmed: format.confirmed,
    ...headerAt(header),
    columns: withDayUsed(columns, leftOut.days),
    checks:
      isByRow || Object.keys(leftOut).length > 0
        ? null
        : allChecks(directChecks(columns, header.row, table.width), check),
    zone: zone ?? zoneAbove(beside.above),
    logKind: whose.kind,
    ...leftOut,
    ...(titles === undefined ? {} : { titles }),
    ...(agency === null ? {} : { agencyAbove: agency }),
    ...places,
    ...(table.container === 'pdf' && tellHalf(columns, samples) ? { tellsHalf: true } : {}),
    reasons,
  };
};

/** The checks of the columns, and that of the zones beside them. */
const allChecks = (checks: readonly CellCheck[] | null, ofZones: CellCheck | null) =>
  checks === null || ofZones === null ? checks : [...checks, ofZones];

const layoutName = (format: LogFormat, columns: readonly ColumnUse[]): string | null => {
  const fields = columns.filter((column) => column.use !== 'ignored').map((column) => column.field);
  const found = format.layouts.find(
    (layout) =>
      layout.fields.length === fields.length && layout.fields.every((field, at) => field === fields[at]),
  );
  return found?.name ?? null;
};

const other = (header: HeaderCandidate, format: Format, because: string): OtherRecognition => ({
  kind: format.what === 'camera_log' ? 'camera_log' : 'event_log',
  format: format.id,
  title: format.title,
  ...headerAt(header),
  columns: header.labels.map((label, index) => ({
    index,
    label,
    use: 'ignored',
    field: null,
    shape: null,
    note: 'the table holds no searches',
  })),
  reasons: [because],
});

const tie = (header: HeaderCandidate, first: Claim, second: Claim): OtherRecognition => ({
  kind: 'unknown',
  format: null,
  title: 'two formats fit equally',
  ...headerAt(header),
  columns: [],
  reasons: [
    `record ${header.row} speaks for a ${first.format.title} (${quoted(first.labels)}) as much as for a ${second.format.title} (${quoted(second.labels)}); say which column is what with --layout`,
  ],
});

const quoted = (labels: readonly string[]): string => labels.map((label) => `"${label.trim()}"`).join(', ');

/** Why no header was one of a log, truly: a table with a time and a reason may be refused for what stands beside them. */
const whyNot = (best: HeaderCandidate | undefined, things: OtherThings | null): string[] => {
  if (best === undefined)
    return [
      'no record of the first ones looks like a header, and the columns do not have the shapes of a log',
    ];
  return [
    things === null
      ? `record ${best.row} looks most like a header, but has no time with a reason or an agency beside it`
      : `record ${best.row} is a header, but ${things.why}`,
  ];
};
