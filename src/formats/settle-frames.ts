import type { Draft } from './column-draft.ts';
import { shareOf } from './settled-shape.ts';

const starts = new Set(['from', 'start', 'begin', 'desde']);
const ends = new Set(['to', 'through', 'thru', 'until', 'end', 'hasta']);

const areTimes = ({ cells }: Draft): boolean =>
  (['time', 'date'] as const).some((shape) => shareOf(shape, cells) >= 0.5);

const longest = 60 * 60 * 1000;
const whenItEnded = 'when the search ended; its time is read from the column of its start';

/** Whether each row begins and ends within an hour: when the search was made, and no period that it looked into. */
const areMoments = (start: Draft, end: Draft, samples: readonly (readonly string[])[]): boolean => {
  const spans = samples.flatMap((cells) => {
    const [from = '', to = ''] = [cells[start.index], cells[end.index]].map((cell) => (cell ?? '').trim());
    return from === '' || to === '' ? [] : [Date.parse(to) - Date.parse(from)];
  });
  return spans.length > 0 && spans.every((span) => span >= 0 && span <= longest);
};

/** Where a start and an end are the only times of a row, and lie close together, the search was made at the start. */
export const settleMoments = (drafts: readonly Draft[], samples: readonly (readonly string[])[]): void => {
  if (drafts.some(({ field }) => field === 'time' || field === 'date' || field === 'frame')) return;
  const [start, end] = (['frame_start', 'frame_end'] as const).map((field) =>
    drafts.find((draft) => draft.field === field),
  );
  if (start === undefined || end === undefined || shareOf('time', start.cells) < 0.5) return;
  if (!areMoments(start, end, samples)) return;
  start.field = 'time';
  start.note = 'the only times of a row are its start and its end, which lie within an hour';
  end.field = null;
  end.ignored = true;
  end.note = whenItEnded;
};

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
