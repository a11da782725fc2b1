import type { CellShape } from '../model/recognition.ts';
import { cellShapes } from '../model/recognition.ts';
import { pieces, shapePattern, voidPattern } from './shape-patterns.ts';
import { list } from './list.ts';

const patterns = Object.fromEntries(
  cellShapes.map((shape) => [shape, new RegExp(shapePattern(shape))]),
) as Readonly<Record<CellShape, RegExp>>;

/** True where the cell is one whole value of the shape; spaces around it do not count. */
export const fitsShape = (shape: CellShape, cell: string): boolean => patterns[shape].test(cell);

/** A date with a time of day in any released spelling, or a spreadsheet's serial number. */
export const looksLikeTime = (cell: string): boolean => patterns.time.test(cell);
/** A date alone: `2025-04-01`, `04-01-16`. */
export const looksLikeDate = (cell: string): boolean => patterns.date.test(cell);
/** A time of day alone: `13:05:00`, `05:01:33 AM UTC`. */
export const looksLikeClock = (cell: string): boolean => patterns.clock.test(cell);
/** A day, a time of day, or both. */
export const looksLikeMoment = (cell: string): boolean =>
  looksLikeTime(cell) || looksLikeDate(cell) || looksLikeClock(cell);
export const looksLikeUuid = (cell: string): boolean => patterns.uuid.test(cell);
/** A whole number as counts are written: `541`, `541.0`, `17,652`. */
export const looksLikeCount = (cell: string): boolean => patterns.count.test(cell);
/** Two times with a line break, `to` or a dash between them. */
export const looksLikeFrame = (cell: string): boolean => cell.length > 15 && patterns.frame.test(cell);

const saysNothing = new RegExp(voidPattern);
/** Blank, a mask, a placeholder such as `n/a`, or the dashes that stand for an unknown count. */
export const isVoid = (cell: string): boolean => cell === '' || saysNothing.test(cell);

const blank = /^\s*$/;
export const isBlank = (cell: string): boolean => cell === '' || blank.test(cell);
export const areBlank = (cells: readonly string[]): boolean => cells.every(isBlank);
export const filledCells = (cells: readonly string[]): string[] => cells.filter((cell) => !isBlank(cell));

const maskGlyphs = /^[\s*#█▉▊▓▒░■◼▮⬛●•]*[*#█▉▊▓▒░■◼▮⬛●•][\s*#█▉▊▓▒░■◼▮⬛●•]*$/;
const maskWords = /^\W*(?:redact(?:ed|ion)|withheld|confidential|exempt(?:ed|ion)?)\b.{0,60}$/i;
const exemption =
  /^\W*(?:(?:cal(?:ifornia)?\.?\s+)?(?:g\.?c\.?|gov(?:ernment|'?t)?\.?\s*code|civ(?:il)?\.?\s*code|cpra|foia|evid(?:ence)?\.?\s*code)\W*(?:sections?|sec\.?)?\W*\d|\d{3,5}\.\d+\W*(?:\([a-z0-9]\)\s*)*(?:g\.?c\.?|gov|civ))/i;
/** A whole cell that was masked: `***`, `###`, `[REDACTED]`, blocks, a citation of the exemption used. */
export const looksLikeMask = (cell: string): boolean =>
  maskGlyphs.test(cell) || maskWords.test(cell) || (cell.length < 80 && exemption.test(cell));

const searchTypes = new Set(
  list(`lookup, search, convoy, visual, freeform, multiGeo, apiLookup, searchSummary,
      mostSeenOcrValues, apiV1, geoSearch, quickSearch`).map((type) => type.toLowerCase()),
);
/** A kind of search that released logs are known to hold, from a desk or `- Mobile`. */
export const looksLikeSearchType = (cell: string): boolean => {
  const text = cell.trim().toLowerCase();
  return searchTypes.has(text.endsWith(' - mobile') ? text.slice(0, -9) : text);
};

const verdicts = new Set(['allow', 'block', 'warn', 'allowed', 'blocked']);
/** The vendor's verdict on a freely worded search. */
export const looksLikeVerdict = (cell: string): boolean => verdicts.has(cell.trim().toLowerCase());

const agency =
  /\b(?:PD|SO|SD|DPS|CSO|CSD|police|sheriffs?|sheriff's|county|marshals?|constables?|troopers?|highway patrol|state patrol|public safety|department|dept|bureau|district attorney|task force|fusion|intelligence|border patrol|investigations|university|college|ISD|tribal|detachment|constabulary|RCMP)\b|\[(?:Federal|Inactive)\]/i;
/** The name of an agency as vendors write it: `Alder Falls MN PD`, `[Federal] …`. */
export const looksLikeAgency = (cell: string): boolean => cell.length < 90 && agency.test(cell);

const caseNumber =
  /^\s*#?(?=[A-Za-z0-9/–-]*\d{3})[A-Za-z]{0,5}[-–/ ]?\d[\dA-Za-z]*(?:[-–/ ]\d[\dA-Za-z]*)*\s*$/;
/** A number as agencies give cases: `26-01698`, `2504210474`. */
export const looksLikeCaseNumber = (cell: string): boolean => cell.length < 32 && caseNumber.test(cell);

const plate = /^\s*(?=.*\d)(?=.*[A-Za-z*?])[A-Za-z0-9*?-]{4,8}\s*$/;
/** A plate or a part of one with wildcards. */
export const looksLikePlate = (cell: string): boolean => plate.test(cell);

const dateWithLooseEnd = new RegExp(`^${pieces.gap}(?:${pieces.date})${pieces.comma}?${pieces.gap}$`);
const clockWithTail = new RegExp(`^${pieces.gap}${pieces.clock}${pieces.zone}`);
/** The two cells that an unquoted time falls into at its comma: `04/10/2026` and `05:01:33 AM UTC`. */
export const isSplitTime = (left: string, right: string): boolean =>
  dateWithLooseEnd.test(left) && clockWithTail.test(right);
