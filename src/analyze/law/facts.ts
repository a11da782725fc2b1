import { z } from 'zod';
import { statedFields } from '../../model/field.ts';
import { immigrationKinds } from '../../model/verdict.ts';

/**
 * The counts that a provision may ask for: a closed set, each one statement over the store's tables. All
 * count from midnight of a day on in the zone of the report; what bears no readable time can be placed on
 * neither side of it, and is in no count.
 */
export const lawMeasureSchema = z.discriminatedUnion('of', [
  /** Searches, by who made them and what for. */
  z.strictObject({
    of: z.literal('searches'),
    /** `network`: only searches that stand in a network log, that is, of the owner's own cameras. */
    logs: z.enum(['all', 'network']),
    /**
     * `federal`: the searcher is `ice`, `cbp`, `other_dhs` or `other_federal`, or the agency's kind is federal.
     * `out_of_state`: not federal, and the agency's state is known and another one.
     * `in_state`: not federal, and the agency's state is this one, or it is not known and the search stands in
     * the owner's own log or portal. An agency whose state is not known is else in none of the three.
     */
    by: z.enum(['all', 'in_state', 'out_of_state', 'federal']),
    /** Null: whatever the purpose. A kind: searches with purpose `immigration` of that kind. */
    immigration: z.enum(immigrationKinds).nullable(),
  }),
  /**
   * Released rows by whether a field can be read in them. Of several fields any one will do. A row lacks it
   * where each of them is empty, a placeholder or not exported; it is masked where none can be read and at
   * least one is masked. A partly masked cell can be read, and so can an agency that is known from whose log
   * it is. Rows that lack their time bear no day and are counted whatever theirs was.
   */
  z.strictObject({ of: z.literal('rows'), lacking: z.array(z.enum(statedFields)).min(1) }),
]);
export type LawMeasure = z.infer<typeof lawMeasureSchema>;

/** A measure from the day on which the provision took effect. */
export interface LawQuery {
  /** ISO date. */
  readonly from: string;
  readonly measure: LawMeasure;
}

/** What the log says to one query. */
export interface LawFact {
  /**
   * Searches counted; for a measure of rows, the searches in no released row of which the field stands, not
   * even masked. Null where the log lacks the column that the count needs: no agency or account (`by`), no
   * reason and no offense type (`immigration`), no network log (`logs`).
   */
  readonly searches: number | null;
  /** For a measure of rows; null else. */
  readonly rowsLacking: number | null;
  readonly rowsMasked: number | null;
}
