import type { Field } from '../model/field.ts';
import type { CellShape } from '../model/recognition.ts';
import {
  fitsShape,
  isBlank,
  isVoid,
  looksLikeAgency,
  looksLikeCaseNumber,
  looksLikeFrame,
  looksLikePlate,
  looksLikeSearchType,
  looksLikeVerdict,
} from './shapes.ts';

/** What a single cell looks like by itself, the most telling shape first. */
export type CellClass =
  | 'blank'
  | 'void'
  | 'time'
  | 'date'
  | 'clock'
  | 'uuid'
  | 'count'
  | 'frame'
  | 'verdict'
  | 'search_type'
  | 'agency'
  | 'case'
  | 'plate'
  | 'rest'
  | 'text';

const digit = /\d/;

export const cellClass = (cell: string): CellClass => {
  if (isBlank(cell)) return 'blank';
  if (isVoid(cell)) return 'void';
  if (digit.test(cell)) return classWithDigits(cell);
  if (looksLikeVerdict(cell)) return 'verdict';
  if (looksLikeSearchType(cell)) return 'search_type';
  return wordsClass(cell);
};

/** Text that begins with a space may be what an unquoted comma cut off the cell before it. */
const wordsClass = (cell: string): CellClass =>
  looksLikeAgency(cell) ? 'agency' : cell.startsWith(' ') ? 'rest' : 'text';

const classWithDigits = (cell: string): CellClass => {
  for (const shape of ['uuid', 'count', 'time', 'date', 'clock'] as const) {
    if (fitsShape(shape, cell)) return shape;
  }
  if (looksLikeFrame(cell)) return 'frame';
  if (looksLikePlate(cell)) return 'plate';
  if (looksLikeCaseNumber(cell)) return 'case';
  if (looksLikeSearchType(cell)) return 'search_type';
  return wordsClass(cell);
};

/** A cell that cannot stand in its column. */
export const misfit = -7;

const strong: ReadonlySet<CellClass> = new Set(['time', 'date', 'clock', 'frame', 'uuid']);
const shapeWeight: Readonly<Record<CellShape, number>> = {
  time: 6,
  uuid: 6,
  frame: 5,
  date: 5,
  clock: 5,
  search_type: 4,
  count: 3,
  name: 4,
  epoch: 6,
  bare_clock: 5,
};

/** How well a class of cells suits a column of free text: above 0 speaks for it, below 0 against. */
const textFit: Readonly<Partial<Record<Field, Readonly<Partial<Record<CellClass, number>>>>>> = {
  agency: {
    agency: 4,
    text: 0.5,
    count: misfit,
    case: -5,
    plate: -3,
    blank: -1.5,
    search_type: -3,
    verdict: -3,
  },
  user: {
    text: 1,
    void: 0.3,
    count: -3,
    case: -1.5,
    agency: -1.5,
    uuid: 0,
    blank: -0.3,
    search_type: -2,
    verdict: -2,
  },
  plate: { plate: 2, void: 0.4, case: 0, count: 0.3, text: -3, agency: -4, search_type: -3, verdict: -3 },
  reason: {
    text: 1,
    agency: -0.5,
    case: 0.5,
    count: -0.3,
    plate: -0.3,
    blank: -1.2,
    void: -0.8,
    search_type: -1,
    verdict: -1.5,
  },
  offense_type: { text: 0.8, count: -2, case: -1.5, plate: -1.5, search_type: -1.5, verdict: -1.5 },
  case_number: { case: 1.5, count: 1, plate: 0.8, text: -0.3, agency: -1, search_type: -1.5, verdict: -1.5 },
  filters: { text: 0.3, count: -1, case: -0.5, agency: -1, search_type: -1.5, verdict: -1.5 },
  text_prompt: { text: 0.3, count: -2, case: -1, agency: -0.5, search_type: -2, verdict: -2 },
  moderation: { verdict: 4, text: -1, count: -3, case: -3, plate: -3, agency: -2, search_type: -3 },
};

/** The few classes beside the shape itself that a column of a shape may hold. */
const nearFit: Readonly<Partial<Record<CellShape, Readonly<Partial<Record<CellClass, number>>>>>> = {
  search_type: { text: 0.3 },
  time: { date: 3 },
  frame: { time: 1, date: 1 },
  epoch: { case: 6 },
  bare_clock: { count: 5, clock: 5, case: 5 },
};

const shapeFit = (field: Field, shape: CellShape, cell: CellClass): number => {
  if (cell === 'void') return field === 'time' ? -3 : 0;
  if (cell === 'blank') return field === 'time' ? -3 : -0.6;
  return nearFit[shape]?.[cell] ?? misfit;
};

/** Score of a class of cells in a column; `misfit` where it cannot stand there. */
export const columnFit = (field: Field, shape: CellShape | null, cell: CellClass): number => {
  if (shape === null || shape === 'name') return freeFit(field, cell);
  return cell === shape ? shapeWeight[shape] : shapeFit(field, shape, cell);
};

const freeFit = (field: Field, cell: CellClass): number => {
  if (cell === 'rest') return (textFit[field]?.text ?? 0) - 0.5;
  return textFit[field]?.[cell] ?? (strong.has(cell) && field !== 'id' ? misfit : 0);
};

const dropCosts: Readonly<Partial<Record<CellClass, number>>> = { blank: -0.6, void: -1, rest: -0.9 };

/** What it costs to leave a cell out of an alignment. */
export const dropCell = (cell: CellClass): number => dropCosts[cell] ?? (strong.has(cell) ? -6 : -4);

const columnCost: Readonly<Partial<Record<Field, number>>> = {
  time: -5,
  agency: -2,
  reason: -1.5,
  case_number: -0.5,
  filters: -0.6,
  text_prompt: -0.2,
  moderation: -0.2,
};

/** What it costs to say that a row lacks the cell of a column. */
export const dropColumn = (field: Field): number => columnCost[field] ?? -1.2;
