import { routes } from '../model/summary.ts';
import { actors, components, immigrationKinds, notes, purposes } from '../model/verdict.ts';
import { countsBy, type Measure } from './context.ts';

/** A component whose searches count as flagged but not in the strict total; contract.md, 'strict'. */
const outsideStrict = `component IN ('hsi', 'ice_other', 'cbp_other') AND NOT is_immigration`;

/** The totals of flagged searches: by searcher, component, purpose, route; strict and broad. */
export const measureFlagged: Measure<'flagged' | 'actors' | 'notes'> = async ({ store }) => {
  const noteCounts = notes.map((note, at) => `count(*) FILTER (notes & ${1 << at} > 0) AS ${note}`);
  const [totals] = await store.rows<Record<string, number>>(`
    SELECT
      count(*) FILTER (flagged) AS total,
      count(*) FILTER (flagged AND NOT (${outsideStrict})) AS strict,
      count(*) FILTER (flagged OR is_possible) AS broad,
      count(*) FILTER (flagged AND searcher NOT IN ('ice', 'cbp')) AS other_immigration,
      count(*) FILTER (flagged AND NOT is_immigration) AS other_purpose,
      count(*) FILTER (flagged AND searcher = 'local' AND list_contains(list_transform(rules, lambda rule: contains(rule, '287g')), true)) AS local_287g,
      ${noteCounts.join(', ')}
    FROM judged`);
  const total = (name: string): number => totals?.[name] ?? 0;
  return {
    flagged: {
      total: total('total'),
      strict: total('strict'),
      broad: total('broad'),
      by_searcher: await countsBy(store, ['ice', 'cbp'], 'searcher', 'flagged'),
      other_immigration: total('other_immigration'),
      by_component: await countsBy(store, components, 'component', 'flagged'),
      other_purpose: total('other_purpose'),
      by_purpose: await countsBy(store, purposes, 'purpose'),
      by_immigration_kind: await countsBy(store, immigrationKinds, 'immigration_kind'),
      local_287g: total('local_287g'),
      by_route: await countsBy(store, routes, 'route', 'flagged'),
    },
    actors: await countsBy(store, actors, 'actor'),
    notes: Object.fromEntries(notes.map((note) => [note, total(note)])) as Record<
      (typeof notes)[number],
      number
    >,
  };
};
