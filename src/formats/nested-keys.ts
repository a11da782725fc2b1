import { labelKey } from './labels.ts';
import { spaced } from './loose-labels.ts';

const nested = /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+$/u;
/** Keys of the one value that an object is known by. */
const ofItself = new Set([
  'name',
  'displayname',
  'fullname',
  'username',
  'value',
  'text',
  'number',
  'label',
  'title',
]);
/** Keys that say nothing without that of the object around them. */
const sayNothing = new Set([
  ...ofItself,
  'id',
  'uuid',
  'type',
  'code',
  'state',
  'status',
  'key',
  'date',
  'time',
]);
/** Objects whose parts are not the searcher's. */
const ofOthers =
  /\b(?:owner|cameras?|device|network|target|hits?|hot ?list|detections?|results?|vehicle owner|supervisor|reviewer|approver)\b/;

/**
 * What the keys of an object within an object may be called alone: `performedBy.name` is who performed it, and
 * `details.caseNumber` a case number. Nothing for other labels.
 */
export const keysWithin = (label: string): string[] => {
  if (!nested.test(label.trim())) return [];
  const parts = label.trim().split('.');
  if (parts.slice(0, -1).some((part) => ofOthers.test(spaced(part)))) return [];
  const [around = '', last = ''] = parts.slice(-2).map(labelKey);
  if (ofItself.has(last)) return [around];
  return sayNothing.has(last) ? [] : [last];
};
