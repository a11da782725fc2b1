import { flaggedByAgency } from './by-agency.ts';
import { byHour } from './by-hour.ts';
import { searchesByMonth } from './by-month.ts';
import { flaggedByOwner } from './by-owner.ts';
import { byWeekday } from './by-weekday.ts';
import { byWidth } from './by-width.ts';
import { flaggedByMonth } from './flagged-by-month.ts';
import { immigrationReasons } from './flagged-reasons.ts';
import { recordedPurposes } from './purposes.ts';
import { reasonQuality } from './reason-quality.ts';
import { flaggedByRoute } from './routes.ts';
import type { Chart } from './spec.ts';

/** Every chart, in the order of the report. */
export const charts: readonly Chart[] = [
  flaggedByMonth,
  searchesByMonth,
  flaggedByAgency,
  flaggedByRoute,
  recordedPurposes,
  immigrationReasons,
  reasonQuality,
  flaggedByOwner,
  byHour,
  byWeekday,
  byWidth,
];
