import type { ColumnUse } from '../model/recognition.ts';
import { spaced } from './loose-labels.ts';
import { isVoid, looksLikeAgency, looksLikeMask } from './shapes.ts';

const body = '(?:agency|org|organi[sz]ation|department|dept|police department|name)';

/** Whose log a row is from, where somebody put the logs of several agencies together. */
const ofOwner = new RegExp(
  `^(?:(?:log|data|audit|network|records?|file|released?|source log) )?owners?(?: ${body})*$` +
    `|^(?:owning|producing|releasing|disclosing|responding|custodian) ${body}(?: name)?$` +
    '|^(?:log|audit|data|records|released|produced|disclosed|obtained) (?:of|from|by)$' +
    '|^(?:log|audit|records?|data) (?:producer|custodian|source)$|^producer$|^source (?:log|agency|org|department)$',
);

/** Labels of these that cannot mean who searched, whatever other columns there are. */
const ofOwnerAlone = new RegExp(
  `^(?:\\w+ )?owners?\\b|^(?:owning|producing|releasing|disclosing|custodian|host|camera|device|reader|detecting|sharing|providing|receiving|to) ${body}`,
);
export const isOfOwner = (label: string): boolean => ofOwnerAlone.test(spaced(label));

/** An owner's column is one of agencies; owners of cars and cameras are persons and places. */
const areAgencies = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isVoid(cell) && !looksLikeMask(cell));
  return filled.length > 0 && filled.filter(looksLikeAgency).length * 10 >= filled.length * 8;
};

/**
 * The column that names the agency whose log each row is from; null where none does. A column of who searched stands
 * beside it, or the owner's own users searched.
 */
export const ownerColumn = (
  columns: readonly ColumnUse[],
  samples: readonly (readonly string[])[],
): number | null =>
  columns.find(
    ({ index, label, use }) =>
      use === 'unknown' && ofOwner.test(spaced(label)) && areAgencies(samples.map((row) => row[index] ?? '')),
  )?.index ?? null;
