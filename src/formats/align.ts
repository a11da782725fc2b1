import type { RawRecord } from '../model/raw-table.ts';
import type { AlignedRow, LogRecognition } from '../model/recognition.ts';
import { withAccounts } from './account-lines.ts';
import { bySynonyms } from './known/by-synonyms.ts';
import { composedColumns, withComposed } from './composed.ts';
import { withDays } from './days-above.ts';
import { eventJudge } from './events.ts';
import type { LogFormat } from './format.ts';
import { withLegend } from './legend.ts';
import { byField, fitsMapping, type ReadyMapping } from './mapping.ts';
import { withHalfDays, withoutHalved } from './half-days.ts';
import { OddRows } from './odd-row-judge.ts';
import { withFirstNames } from './person-names.ts';
import { ofColumns } from './read-as.ts';
import { formatOf } from './registry.ts';
import { withRowZones } from './row-zones.ts';
import { withReasonElse } from './settle-reasons.ts';
import { withSections } from './sections.ts';
import { isBlank } from './shapes.ts';
import { cellLacking, lacksCell } from './short-rows.ts';

const logFormatOf = (recognition: LogRecognition): LogFormat => {
  const format = formatOf(recognition.format);
  return format?.what === 'log' ? format : bySynonyms;
};

/**
 * Gives a function that judges the records after the header of one table, in their order, each by whether
 * its cells look like what the columns say. It remembers which column order the rows before were in, so make
 * one for each reading of a table.
 */
export const aligner = (recognition: LogRecognition): ((record: RawRecord) => AlignedRow) => {
  const format = logFormatOf(recognition);
  const judgeEvent = eventJudge(format);
  const odd = new OddRows(recognition, format);
  const withEvent = (row: AlignedRow): AlignedRow => {
    if (row.kind !== 'search' || row.cells.event === undefined || isBlank(row.cells.event)) return row;
    const kind = judgeEvent(row.cells.event);
    if (kind === 'event') return { kind: 'skipped', why: 'event' };
    if (kind === 'search' || !isBlank(row.cells.plate ?? '') || !isBlank(row.cells.reason ?? '')) return row;
    return {
      kind: 'quarantined',
      why: 'its kind of transaction is not known, and it has neither a plate nor a reason',
      ...(row.readAs === undefined ? {} : { readAs: row.readAs }),
    };
  };
  const searchOf = (record: RawRecord, current: ReadyMapping): AlignedRow => {
    if (!current.fields.includes('time') || !fitsMapping(current, record.cells))
      return withEvent(odd.judge(record));
    return lacksCell(current, record.cells)
      ? { kind: 'quarantined', why: cellLacking, ...ofColumns(current) }
      : withEvent({
          kind: 'search',
          cells: byField(current, record.cells),
          mended: current.mended,
          ...ofColumns(current),
        });
  };
  const align = (record: RawRecord): AlignedRow => {
    if (record.damage !== undefined)
      return { kind: 'quarantined', why: record.damage, ...ofColumns(odd.current) };
    const current = odd.orderOf(record.cells);
    const found = searchOf(record, current);
    // The day that a program prints at the head of each page stands where times do, and is none of a search.
    return record.isBeside === true && found.kind === 'search' ? { kind: 'skipped', why: 'footer' } : found;
  };
  const { sections, reasonElseAt, firstNameAt, halfDayAt, tellsHalf, rowZones, zone } = recognition;
  const reasoned = reasonElseAt === undefined ? align : withReasonElse(reasonElseAt, align);
  const named = firstNameAt === undefined ? reasoned : withFirstNames(firstNameAt, reasoned);
  const halved = halfDayAt === undefined ? named : withHalfDays(halfDayAt, named);
  const timed = tellsHalf === true ? withoutHalved(halved) : halved;
  const zoned = rowZones === undefined ? timed : withRowZones(rowZones, zone?.value ?? null, timed);
  const whole = sections === undefined ? zoned : withSections(sections, zoned);
  const { accounts, columns, days } = recognition;
  const whose = accounts === undefined ? whole : withAccounts(accounts, whole);
  const dated = days === undefined ? whose : withDays(days, columns, whose);
  const ofParts = composedColumns(columns);
  const ofWholes = ofParts.length === 0 ? dated : withComposed(ofParts, dated);
  return recognition.legend === undefined ? ofWholes : withLegend(recognition.legend, ofWholes);
};
