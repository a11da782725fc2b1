import type { Field } from '../model/field.ts';
import type { Draft } from './column-draft.ts';
import type { LogFormat } from './format.ts';
import { isOfAct, isOfRecord } from './loose-labels.ts';
import { areTimes, shareOf } from './settled-shape.ts';
import { areBlank, isVoid, looksLikeSearchType, looksLikeVerdict } from './shapes.ts';

/** Fields that can be told by their cells alone, the surest first. */
const byCells: readonly (readonly [Field, (cells: readonly string[]) => boolean])[] = [
  ['time', areTimes],
  ['id', (cells) => shareOf('uuid', cells) >= 0.8],
  [
    'frame',
    (cells) => shareOf('frame', cells) >= 0.8 && shareOf('time', cells) < 0.2 && shareOf('date', cells) < 0.2,
  ],
  ['search_type', (cells) => cells.every((cell) => isVoid(cell) || looksLikeSearchType(cell))],
  ['moderation', (cells) => cells.every((cell) => isVoid(cell) || looksLikeVerdict(cell))],
];

/**
 * Columns whose label is blank or says nothing known: a known layout that the named columns follow gives them
 * their place, else their cells do. What neither tells stays unknown and is reported.
 */
export const placeByShapes = (drafts: readonly Draft[], format: LogFormat): void => {
  for (const draft of drafts) {
    if (draft.key !== '') continue;
    if (areBlank(draft.cells)) {
      draft.ignored = true;
      draft.note = 'a column with neither a label nor a value';
    } else if (draft.cells.every((cell) => /^[\s+|=-]+$/.test(cell))) {
      draft.ignored = true;
      draft.note = 'lines drawn between the rows';
    } else if (areRowNumbers(draft.cells)) {
      draft.ignored = true;
      draft.note = 'row numbers';
    }
  }
  const open = drafts.filter((draft) => draft.field === null && !draft.ignored);
  if (open.length === 0) return;
  if (fillFromLayout(drafts, open, format)) return;
  leaveEntry(drafts, open);
  // A record's own time is the search's where nothing else can be, and is then said to be so.
  for (const draft of open.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const taken = new Set(drafts.map((entry) => entry.field));
    const filled = draft.cells.filter((cell) => !isVoid(cell));
    if (filled.length === 0) continue;
    const field = byCells.find(([name, fits]) => !taken.has(name) && fits(filled))?.[0];
    if (!field) continue;
    draft.field = field;
    draft.note = 'recognized by its cells';
  }
};

/** `Created At`, where another column says when the search was made. */
const ofEntry = /\b(?:created|entered|added|opened)\b/i;
/** When an entry was made is no time of its search where another column says that: it may be long after. */
const leaveEntry = (drafts: readonly Draft[], open: readonly Draft[]): void => {
  const known = drafts.find(({ field }) => field === 'time');
  const isParted = drafts.some(({ field }) => field === 'date');
  const act = open.find(
    ({ label, cells }) => isOfAct(label) && areTimes(cells.filter((cell) => !isVoid(cell))),
  );
  if (known !== undefined && act !== undefined && !isParted && ofEntry.test(known.label)) {
    known.field = null;
    known.ignored = true;
    known.note = `the search's time is read from "${act.label.trim()}"`;
  }
};

/** The likeliest time of a search first. */
const rankOf = ({ label }: Draft): number => (isOfAct(label) ? 0 : isOfRecord(label) ? 2 : 1);

/** 0, 1, 2 …: what scripts write before the rows of a table. */
const areRowNumbers = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at);

const fillFromLayout = (drafts: readonly Draft[], open: readonly Draft[], format: LogFormat): boolean => {
  const used = drafts.filter((draft) => !draft.ignored);
  if (open.some((draft) => draft.key !== '')) return false;
  const layout = format.layouts.find(
    ({ fields }) =>
      fields.length === used.length &&
      used.every((draft, at) => open.includes(draft) || draft.field === fields[at]),
  );
  if (!layout) return false;
  for (const draft of open) {
    draft.field = layout.fields[used.indexOf(draft)] ?? null;
    draft.note = `blank label; read by position as in layout ${layout.name}`;
  }
  return true;
};
