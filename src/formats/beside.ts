import type { CellCheck, ColumnUse, LogRecognition, StatedZone } from '../model/recognition.ts';
import { composedColumns } from './composed.ts';
import { halfDayColumn } from './half-days.ts';
import { zoneOfColumns } from './label-zone.ts';
import { ownerColumn } from './owner-column.ts';
import { firstNameColumn } from './person-names.ts';
import { zoneColumn } from './row-zones.ts';
import { reasonElseColumn } from './settle-reasons.ts';

/** What columns that fill no field say of those that do. */
interface Beside {
  readonly columns: readonly ColumnUse[];
  readonly zone: StatedZone | null;
  /** True where each row must be looked at by itself: the store's own scan takes each column alone. */
  readonly isByRow: boolean;
  /** What a column of one zone must hold for the table to be scanned. */
  readonly check: CellCheck | null;
  readonly places: Pick<
    LogRecognition,
    'reasonElseAt' | 'firstNameAt' | 'halfDayAt' | 'rowZones' | 'ownerAt'
  >;
}

/** Finds the columns that are read together with another: half days, zones, first names, owners, reasons beside remarks. */
export const columnsBeside = (
  settled: readonly ColumnUse[],
  samples: readonly (readonly string[])[],
): Beside => {
  const ofLabels = zoneOfColumns(settled);
  const zones = ofLabels === null ? zoneColumn(settled, samples) : null;
  const halfDayAt = halfDayColumn(settled, samples);
  const firstNameAt = firstNameColumn(settled);
  const reasonElseAt = reasonElseColumn(settled);
  const ownerAt = ownerColumn(settled, samples);
  const isComposed = composedColumns(settled).length > 0;
  const notes = new Map<number, string>();
  if (halfDayAt !== null) notes.set(halfDayAt, 'read with the time: AM or PM');
  if (ownerAt !== null) notes.set(ownerAt, 'names whose log each row is from');
  if (zones !== null) notes.set(zones.index, zoneNote(zones.stated));
  return {
    columns: settled.map((column): ColumnUse => {
      const note = notes.get(column.index);
      if (note === undefined) return column;
      const { namesPeople: _, ...other } = column;
      return { ...other, use: 'ignored', note };
    }),
    zone: zones?.stated ?? ofLabels,
    isByRow: [isComposed, firstNameAt !== null, halfDayAt !== null, zones?.check === null].includes(true),
    check: zones?.check ?? null,
    places: {
      ...(reasonElseAt === null ? {} : { reasonElseAt }),
      ...(firstNameAt === null ? {} : { firstNameAt }),
      ...(halfDayAt === null ? {} : { halfDayAt }),
      ...(ownerAt === null ? {} : { ownerAt }),
      ...(zones === null ? {} : { rowZones: zones.rows }),
    },
  };
};

const zoneNote = (stated: StatedZone | null): string =>
  stated === null ? "read with the time: its row's zone" : `states the zone ${stated.value}`;
