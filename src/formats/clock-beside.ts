import type { Field } from '../model/field.ts';
import type { Draft } from './column-draft.ts';
import { shareOf } from './settled-shape.ts';
import { isVoid } from './shapes.ts';
import { isDateOfWorkbook } from './settle-times.ts';

/** Fields whose cells may be times of day; under the label of any other they were written over what it had. */
const mayBeClocks: ReadonlySet<Field> = new Set(['time', 'date', 'frame', 'frame_start', 'frame_end']);

/** With minutes: `5 am` may be anything. */
const hasMinutes = /\d:\d\d/;

/**
 * A time that a spreadsheet parted at its comma: the day stays under its label, the time of day goes to the column on the
 * right, which has no label, or that of the column it was written over.
 */
export const settleClockBeside = (drafts: readonly Draft[]): void => {
  const date = drafts.find(({ field }) => field === 'time');
  if (date === undefined || drafts.some(({ field }) => field === 'date')) return;
  const clock = drafts.find(({ index }) => index === date.index + 1);
  const isOpen = clock?.key === '' || (clock?.field && !mayBeClocks.has(clock.field));
  if (!clock || !isOpen || !areClocks(clock)) return;
  if (!isDateOfWorkbook(date) && !(shareOf('date', date.cells) >= 0.8)) return;
  date.field = 'date';
  date.note = clock.note = parted;
  clock.field = 'time';
  clock.ignored = false;
};

const parted = 'the time was parted: its day and its time of day stand in two columns';

const areClocks = ({ cells }: Draft): boolean => {
  const filled = cells.filter((cell) => !isVoid(cell));
  return filled.every((cell) => hasMinutes.test(cell)) && shareOf('clock', filled) >= 0.8;
};
