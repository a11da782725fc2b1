import type { Field } from '../model/field.ts';
import type { CellShape } from '../model/recognition.ts';
import { fitsShape, isVoid } from './shapes.ts';

/** The shapes that the cells of a field may have, the usual one first. */
export const fieldShapes: Readonly<Partial<Record<Field, readonly CellShape[]>>> = {
  id: ['uuid'],
  time: ['time', 'date', 'clock', 'epoch'],
  date: ['date', 'time'],
  agency: ['name'],
  networks: ['count'],
  devices: ['count'],
  frame: ['frame'],
  frame_start: ['time', 'date'],
  frame_end: ['time', 'date'],
  search_type: ['search_type'],
};

/** Share of the filled cells that have the shape; NaN where no cell is filled. */
export const shareOf = (shape: CellShape, cells: readonly string[]): number => {
  const filled = cells.filter((cell) => !isVoid(cell));
  return filled.filter((cell) => fitsShape(shape, cell)).length / filled.length;
};

/** Whole numbers, which may be a spreadsheet's days or digits of a time, are counts, codes, badges and cases as well; not milliseconds. */
const mayBeNoTime = /^\s*(?!1\d{12}(?:\d{3}){0,2}\s*$)\d[\d,]*\s*$/;

/** Whether cells under no label of times are times. */
export const areTimes = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isVoid(cell));
  return (
    shareOf('time', filled) >= 0.8 &&
    filled.filter((cell) => !mayBeNoTime.test(cell)).length >= filled.length * 0.8
  );
};

/**
 * The shape that rows are judged by in a column of this field: the one that most filled cells have; the usual
 * one where none is filled; null where they have none of them (ids that are plain numbers). A column of times
 * keeps its shape whatever it holds: a row without a readable time is looked at more closely.
 */
export const settledShape = (field: Field, cells: readonly string[]): CellShape | null => {
  const possible = fieldShapes[field];
  const usual = possible?.[0];
  if (!possible || !usual) return null;
  if (cells.every(isVoid)) return usual;
  const most = possible.find((shape) => shareOf(shape, cells) >= 0.5);
  return most ?? (field === 'time' ? usual : null);
};
