import type { Measure } from './context.ts';

interface Step {
  step: string;
  rule: string | null;
  searches: number;
}

const componentNames: Readonly<Record<string, string>> = {
  hsi: 'accounts of Homeland Security Investigations, another purpose or none that can be read',
  ice_other: 'accounts of other ICE offices, another purpose or none that can be read',
  cbp_other: 'accounts of other CBP offices, another purpose or none that can be read',
};

/**
 * Rules that make no search possible: they tell another purpose, what speaks against one, a note, or a federal body
 * that is not of ICE or CBP. The rule that a line names is the first of the others, as a mark of the agency or a
 * vague word may stand before the words that count.
 */
export const isNoCause =
  /^(?:(?:note|other|other-dhs|federal|negated|object|topic|told|related)\.|(?:searcher|account)\.(?:federal|other-dhs))/;

/** Walks from the strict to the broad total: each line adds searches that no line before it counted. */
export const measureBridge: Measure<'bridge'> = async ({ store }) => {
  const [strict] = await store.rows<{ n: number }>(
    `SELECT count(*) AS n FROM marked
     WHERE flagged AND (is_immigration OR component IS NULL OR component NOT IN ('hsi', 'ice_other', 'cbp_other'))`,
  );
  const byComponent = await store.rows<{ component: string; n: number }>(
    `SELECT component, count(*) AS n FROM marked
     WHERE flagged AND NOT is_immigration AND component IN ('hsi', 'ice_other', 'cbp_other')
     GROUP BY component ORDER BY n DESC, component`,
  );
  const byRule = await store.rows<{ rule: string | null; n: number }>(
    `SELECT list_filter(rules, lambda rule: NOT regexp_matches(rule, '${isNoCause.source}'))[1] AS rule, count(*) AS n
     FROM marked WHERE is_possible GROUP BY 1 ORDER BY n DESC, rule NULLS LAST`,
  );
  const added: Step[] = [
    ...byComponent.map(({ component, n }) => ({
      step: componentNames[component] ?? component,
      rule: null,
      searches: n,
    })),
    ...byRule.map(({ rule, n }) => ({ step: 'possible', rule, searches: n })),
  ];
  let running = strict?.n ?? 0;
  const steps = [{ step: 'strict', rule: null, searches: running, running }];
  return { bridge: [...steps, ...added.map((step) => ({ ...step, running: (running += step.searches) }))] };
};
