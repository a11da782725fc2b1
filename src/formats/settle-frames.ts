import type { Draft } from './columns.ts';
import { shareOf } from './settled-shape.ts';

const starts = new Set(['from', 'start', 'begin', 'desde']);
const ends = new Set(['to', 'through', 'thru', 'until', 'end', 'hasta']);

const areTimes = ({ cells }: Draft): boolean =>
  (['time', 'date'] as const).some((shape) => shareOf(shape, cells) >= 0.5);

/** `From` and `To` say nothing by themselves: two columns of times beside that of the search are its time frame. */
export const settleFrames = (drafts: readonly Draft[]): void => {
  const open = (keys: ReadonlySet<string>): Draft | undefined =>
    drafts.find((draft) => draft.field === null && !draft.ignored && keys.has(draft.key) && areTimes(draft));
  const [start, end] = [open(starts), open(ends)];
  const has = (...fields: readonly Draft['field'][]): boolean =>
    drafts.some(({ field }) => fields.includes(field));
  if (start === undefined || end === undefined || !has('time') || has('frame', 'frame_start', 'frame_end'))
    return;
  start.field = 'frame_start';
  end.field = 'frame_end';
  for (const draft of [start, end]) draft.note = 'times beside that of the search: what it covered';
};
