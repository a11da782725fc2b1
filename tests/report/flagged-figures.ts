import type { FlaggedSearch } from '../../src/model/flagged-search.ts';
import { routes, type Summary } from '../../src/model/summary.ts';
import { actors, components, immigrationKinds, purposes } from '../../src/model/verdict.ts';
import { tally, type Invented } from './grouped.ts';

/** HSI and the other parts of ICE and CBP: the strict count leaves out what only their accounts flag. */
const lower = new Set(['hsi', 'ice_other', 'cbp_other']);
const flaggedByLowerOnly = (search: FlaggedSearch): boolean =>
  search.purpose !== 'immigration' && lower.has(search.component ?? '');

/** The figures of flagged searches, counted from them. */
export const flaggedFigures = (log: Invented): Pick<Summary, 'flagged' | 'bridge' | 'actors'> => {
  const marked = log.flagged.filter((search) => search.flagged);
  const federal = marked.filter((search) => search.component !== null);
  const left = federal.filter(flaggedByLowerOnly).length;
  const possible = log.flagged.length - marked.length;
  const total = marked.length;
  return {
    flagged: {
      total,
      strict: total - left,
      broad: total + possible,
      by_searcher: {
        ice: federal.filter((search) => search.searcher === 'ice').length,
        cbp: federal.filter((search) => search.searcher === 'cbp').length,
      },
      other_immigration: total - federal.length,
      by_component: tally(components, federal, (search) => search.component),
      other_purpose: federal.filter((search) => search.purpose === 'none').length,
      by_purpose: {
        ...tally(purposes, log.flagged, (search) => search.purpose),
        none: log.others + log.flagged.filter((search) => search.purpose === 'none').length,
      },
      by_immigration_kind: tally(immigrationKinds, log.flagged, (search) => search.immigration_kind),
      local_287g: 0,
      by_route: tally(routes, marked, (search) => search.route),
    },
    bridge: [
      { step: 'strict', rule: null, searches: total - left, running: total - left },
      {
        step: 'accounts of other ICE offices',
        rule: 'account-ice',
        searches: left,
        running: total,
      },
      { step: 'possible', rule: 'bp-weak', searches: possible, running: total + possible },
    ],
    actors: {
      ...tally(actors, log.flagged, (search) => search.actor),
      local: log.others + log.flagged.filter((search) => search.actor === 'local').length,
    },
  };
};
