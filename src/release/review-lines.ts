import type { ReviewLine } from '../report/review-csv.ts';
import type { Store } from '../store/duckdb.ts';

/** The flagged and possible searches by meaning, the commonest first, and the decisions given to this run. */
export const reviewLines = (store: Store): Promise<ReviewLine[]> =>
  store.rows<ReviewLine>(`
    SELECT coalesce(component, '') AS component, agency_kind, coalesce(normal_text(reason), '') AS reason,
      coalesce(normal_text(offense_type), '') AS offense, count(*) AS searches,
      max(purpose_by_rules) AS verdict, coalesce(max(CASE WHEN reviewed THEN purpose END), '') AS decision
    FROM marked
    GROUP BY 1, 2, 3, 4 ORDER BY searches DESC, reason, offense, agency_kind, component`);
