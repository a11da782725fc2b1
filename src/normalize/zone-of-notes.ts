import type { FoundTable } from '../model/intake.ts';
import type { Formats } from './formats.ts';

/** The tables of a file, each log that states no zone with the one that the notes on another sheet state for its times. */
export const withZoneOfNotes = <One extends FoundTable>(
  found: readonly One[],
  formats: Pick<Formats, 'zoneOfNotes'>,
): One[] => {
  const notes = found.filter(({ recognition }) => recognition.kind !== 'log').map(({ table }) => table);
  return found.map((one) => {
    const { recognition } = one;
    if (recognition.kind !== 'log' || recognition.zone !== null || notes.length === 0) return one;
    const zone = formats.zoneOfNotes(recognition, notes);
    return zone === null ? one : { ...one, recognition: { ...recognition, zone } };
  });
};
